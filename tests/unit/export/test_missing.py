from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language, SectionId
from briefing.document.pack import Pack
from briefing.export.missing import missing_characters
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, Part, PlacedNote
from tests.unit.export.random_packs import annotated
from tests.unit.export.requests import BUILT_IN, FEATURES, note, read, request


@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL])
def test_what_would_be_missing_is_what_was_missing(language: Language, tmp_path: Path):
    pack = read(FEATURES, language)
    wanted = request(pack, note(pack, pack.sections[0], body="A thumb 👍"), organisation="𓀀")
    told = missing_characters(wanted)
    assert {"😀", "👍", "𓀀"} <= set(told)
    assert set(told) == set(write_pdf(wanted, tmp_path / "pack.pdf").missing)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=annotated())
def test_nothing_is_missing_that_was_not_told(case: tuple[Pack, list[PlacedNote]], tmp_path: Path):
    made, notes = case
    wanted = request(made, *notes)
    assert set(write_pdf(wanted, tmp_path / "pack.pdf").missing) == set(missing_characters(wanted))


def test_what_is_not_printed_is_not_missed():
    pack = read(FEATURES)
    thumb = note(pack, pack.sections[0], body="👍")
    assert missing_characters(request(pack, thumb, mode=NotesMode.NONE, sections=(SectionId("tables"),))) == ()
    assert "😀" not in missing_characters(request(pack, parts=frozenset({Part.COVER})))


@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL, SIMPLIFIED])
def test_the_built_in_packs_miss_nothing(language: Language):
    for folder in (BUILT_IN, BUILT_IN.parent / "hk-virtual-assets-2022"):
        assert missing_characters(request(read(folder, language))) == ()
