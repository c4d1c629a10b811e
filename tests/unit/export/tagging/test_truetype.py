import io
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from briefing.export.tagging.truetype import MappedFont
from tests.unit.export.requests import FONTS


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_bulk_reading_finds_what_the_library_finds(path: Path):
    ours, theirs = MappedFont(path), TTFontFile(io.BytesIO(path.read_bytes()))
    assert ours.charToGlyph == theirs.charToGlyph
    assert [ours.advance(code) for code in theirs.charWidths] == list(theirs.charWidths.values())
    some = sorted(theirs.charToGlyph)[:4000:9]
    assert ours.makeSubset(some) == theirs.makeSubset(some)


def test_a_file_that_is_no_font_is_refused(tmp_path: Path):
    path = tmp_path / "not-a-font.ttf"
    path.write_bytes(b"%PDF-1.7 " * 100)
    with pytest.raises(TTFError):
        MappedFont(path)
