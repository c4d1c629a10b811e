import io

import pikepdf
import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.fonts import Face, Subset
from briefing.export.tagging.objects import Name
from tests.unit.export.requests import FONTS


@pytest.fixture(scope="module")
def serif() -> Face:
    return Face(FONTS / "NotoSerifHK-Regular.ttf")


def written(face: Face, text: str) -> pikepdf.Pdf:
    """A file that uses ``text``; its catalogue leads to the font."""
    subset = Subset(face, "F1")
    subset.encode(text)
    file = PdfFile()
    font = subset.write(file)
    tree = file.reserve()
    page = file.add({"Type": Name("Page"), "Parent": tree, "MediaBox": [0, 0, 9, 9], "Resources": {}})
    file.put(tree, {"Type": Name("Pages"), "Kids": [page], "Count": 1})
    return pikepdf.open(io.BytesIO(file.write(file.add({"Pages": tree, "Font": font}))))


def to_unicode(pdf: pikepdf.Pdf) -> dict[str, str]:
    lines = pdf.Root.Font.ToUnicode.read_bytes().decode().splitlines()
    rows = [line.split() for line in lines if line.startswith("<")]
    return {code[1:-1]: bytes.fromhex(text[1:-1]).decode("utf-16-be") for code, text in rows}


def test_each_character_has_a_code_of_its_own_that_leads_back_to_it(serif: Face):
    # A radical that shares its glyph with a character, no-break space, plane 2, a line feed.
    text = "一⼀ \u00a0𨋢\n"
    assert "".join(to_unicode(written(serif, text)).values()) == text


def test_a_character_without_a_glyph_reads_back_as_itself(serif: Face):
    assert list(to_unicode(written(serif, "😀")).values()) == ["😀"]


def test_private_and_forbidden_code_points_read_back_as_replacement(serif: Face):
    assert set(to_unicode(written(serif, "\ue000\ufeff\ufffe")).values()) == {"\ufffd"}


def test_widths_are_those_of_the_embedded_glyphs(serif: Face):
    pdf = written(serif, "規a𨋢😀")
    descendant = pdf.Root.Font.DescendantFonts[0]
    embedded = TTFontFile(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
    glyphs = descendant.CIDToGIDMap.read_bytes()
    numbers = [int.from_bytes(glyphs[at : at + 2], "big") for at in range(2, len(glyphs), 2)]
    assert 0 not in numbers
    assert [float(width) for width in descendant.W[1]] == [embedded.hmetrics[number][0] for number in numbers]


def test_the_subset_is_small(serif: Face):
    pdf = written(serif, "規")
    assert len(pdf.Root.Font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) < 20_000
