import io

import pikepdf
import pytest

from briefing.export.tagging.annotations import add_link
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.metadata import Metadata
from briefing.export.tagging.structure import Element
from tests.unit.export.requests import FONTS

PROFILE = FONTS.parent / "srgb.icc"


@pytest.mark.parametrize(
    ("words", "said"), [("the Ordinance", "the Ordinance"), (" \n", "https://example.org"), ("", "https://example.org")]
)
def test_a_link_says_where_it_leads_also_when_its_words_are_blank(words: str, said: str):
    root = Element("Document")
    document = PdfDocument(300, 400, root)
    add_link(
        document, document.add_page(), Element("Link", root), [(0, 0, 9, 9)], target="https://example.org", words=words
    )
    content = document.write(Metadata("T", "", "", "", "en", "2026-11-22"), PROFILE)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert str(pdf.pages[0].Annots[0].Contents) == said
