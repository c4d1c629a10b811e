"""Quotes say in which language they stand."""

from dataclasses import replace

from briefing.document.companions import Quote
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.export.chapters.plan import make_plan
from briefing.export.chapters.press import Press
from briefing.export.chapters.quotes import quote_box
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.pages import Sheet
from tests.unit.export.requests import BUILT_IN, read, request


def boxed(pack: Pack, quote: Quote) -> tuple[Element, str]:
    """The structure element of a quote's words, and all that is said below them."""
    root = Element("Document")
    document = PdfDocument(600, 800, root)
    press = Press(request(pack), document, Sheet(600, 800, 70, 70, 70, 70), make_plan(pack, ()))
    box = quote_box(press, quote, root, "#000000")
    words, attribution = [element for element in root.walk() if element.tag == "P"][:2]
    box.draw(document.add_page(), 70, 700, 400)
    said = [atom for line in box.boxes[1].lines(400) for atom in line.atoms]  # type: ignore[attr-defined]
    assert attribution.traits.language == ""
    return words, "".join(piece.text for atom in said for piece in atom.pieces)


def first_quote(language: Language) -> tuple[Pack, Quote]:
    pack = read(BUILT_IN, language)
    return pack, next(quote for quote in pack.quotes if quote.language == ENGLISH)


def test_a_translated_quote_stands_in_the_language_of_its_translation():
    pack, quote = first_quote(TRADITIONAL)
    words, below = boxed(pack, quote)
    assert quote.text_language == TRADITIONAL
    assert words.traits.language == ""
    assert "譯文" in below


def test_a_quote_that_was_not_translated_says_its_own_language():
    pack, quote = first_quote(SIMPLIFIED)
    words, below = boxed(pack, replace(quote, stands_in=ENGLISH))
    assert words.traits.language == "en-GB"
    assert "译文" not in below


def test_a_quote_in_its_own_language_is_no_translation():
    pack, quote = first_quote(ENGLISH)
    assert not quote.is_translated
    assert "translated" not in boxed(pack, quote)[1]
