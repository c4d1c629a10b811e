"""Every pack that this project carries keeps to PDF/UA-1 and PDF/A-3a, by veraPDF."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode
from tests.unit.export.marked import notes_everywhere
from tests.unit.export.requests import BUILT_IN, FEATURES, ROOT, read, request

Conforms = Callable[..., None]
EARLIER = ROOT / "content" / "hk-virtual-assets-2022"
LANGUAGES = (ENGLISH, TRADITIONAL, SIMPLIFIED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", [BUILT_IN, EARLIER], ids=lambda folder: folder.name)
def test_the_built_in_packs_conform(folder: Path, language: Language, conforms: Conforms, tmp_path: Path):
    pack = read(folder, language)
    write_pdf(request(pack, *notes_everywhere(pack)), tmp_path / "pack.pdf")
    conforms(tmp_path / "pack.pdf", "ua1", "3a")


@pytest.mark.parametrize("mode", NotesMode)
@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL])
def test_the_sample_of_every_feature_conforms(language: Language, mode: NotesMode, conforms: Conforms, tmp_path: Path):
    pack = read(FEATURES, language)
    write_pdf(request(pack, *notes_everywhere(pack), mode=mode), tmp_path / "pack.pdf")
    conforms(tmp_path / "pack.pdf", "ua1", "3a")
