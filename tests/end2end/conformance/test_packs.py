"""Every pack that this project carries, in each language and by each built-in profile, keeps to its standards."""

from functools import lru_cache
from pathlib import Path

import pytest

from briefing.app.profiles import BUILT_IN as PROFILES
from briefing.app.profiles import MEETING, Profile
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.edition.change_list import change_list
from briefing.edition.comparing import compare
from briefing.export.pdf import write_pdf
from briefing.export.request import Arrangement, Copy, Layout, NotesMode, Paper, Part, PdfRequest
from tests.end2end.conformance.flavours import FLAVOURS
from tests.unit.export.marked import notes_everywhere
from tests.unit.export.requests import BUILT_IN, FEATURES, ROOT, read, request
from tests.validator.verapdf import Validator

EARLIER = ROOT / "content" / "hk-virtual-assets-2022"
LANGUAGES = (ENGLISH, TRADITIONAL, SIMPLIFIED)


@lru_cache
def changes(language: Language) -> Pack:
    """What changed from the earlier of the built-in briefings to the later."""
    return change_list(compare(read(EARLIER, language), read(BUILT_IN, language)))


def by_profile(profile: Profile, pack: Pack, changed: Pack | None = None) -> PdfRequest:
    """The pack as ``profile`` has it printed, with everything around it filled in."""
    return request(
        pack,
        *notes_everywhere(pack),
        mode=profile.notes_mode,
        parts=profile.printed_parts,
        layout=profile.layout,
        standard=profile.standard,
        dividers=profile.dividers,
        changes=changed,
        copy=Copy("陳大文 Chan Tai Man", 2, 7),
        organisation="Policy Unit",
        audience="Meeting",
    )


def assert_kept(wanted: PdfRequest, validator: Validator, folder: Path) -> None:
    write_pdf(wanted, folder / "pack.pdf")
    verdict = validator.judge(folder / "pack.pdf", *FLAVOURS[wanted.standard])
    assert not verdict, verdict[:3000]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [BUILT_IN, EARLIER], ids=lambda folder: folder.name)
def test_the_built_in_packs_conform(
    folder: Path, language: Language, profile: Profile, validator: Validator, tmp_path: Path
):
    changed = changes(language) if profile is MEETING and folder == BUILT_IN else None
    assert_kept(by_profile(profile, read(folder, language), changed), validator, tmp_path)


@pytest.mark.parametrize("mode", NotesMode)
@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL])
def test_the_sample_of_every_feature_conforms(
    language: Language, mode: NotesMode, validator: Validator, tmp_path: Path
):
    pack = read(FEATURES, language)
    assert_kept(request(pack, *notes_everywhere(pack), mode=mode, parts=frozenset(Part)), validator, tmp_path)


@pytest.mark.parametrize(
    "layout",
    [
        Layout(Paper.A3, Arrangement.TWO_UP),
        Layout(Paper.A4, Arrangement.BOOKLET),
        Layout(Paper.LETTER, body_size=24.0, duplex=True),
    ],
    ids=lambda layout: f"{layout.paper.value}-{layout.arrangement.value}",
)
def test_it_conforms_on_every_paper(layout: Layout, validator: Validator, tmp_path: Path):
    pack = read(FEATURES)
    assert_kept(request(pack, *notes_everywhere(pack), layout=layout, dividers=True), validator, tmp_path)


def test_two_languages_side_by_side_conform(validator: Validator, tmp_path: Path):
    pack = read(FEATURES)
    wanted = request(pack, *notes_everywhere(pack), companion=read(FEATURES, TRADITIONAL))
    assert_kept(wanted, validator, tmp_path)
