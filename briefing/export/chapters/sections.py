"""A section as a chapter: where it belongs, its title and text, quotes about it, the reader's notes on it."""

from briefing.document.companions import Quote
from briefing.document.pack import Pillar
from briefing.document.section import Section
from briefing.export.chapters.blocks import Blocks
from briefing.export.chapters.notes import section_notes
from briefing.export.chapters.press import Press, tag_of
from briefing.export.chapters.quotes import quote_box
from briefing.export.chapters.remarks import pinned
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, PILLARS
from briefing.export.typesetting.boxes import LaidOut, Stack

_QUOTES_IN_PLACE = 2


def section_story(press: Press, section: Section, pillar: Pillar | None, parent: Element) -> Stack:
    """All boxes of one section; ``pillar`` is None for a reference section."""
    language = tag_of(section.language) if section.language != press.pack.language else ""
    element = Element("Sect", parent, Traits(title=section.title, language=language))
    level = press.section_level if pillar is not None else 2
    blocks = Blocks(press, section, level)
    looks = blocks.looks
    colour = PILLARS[pillar.colour] if pillar is not None else ACCENT
    boxes: list[LaidOut] = [press.anchor(f"section:{section.id}")]
    if press.notes.commented:
        unplaced = tuple(note for note in press.notes.of_section(section.id) if note.placed.start is None)
        boxes += pinned(press, element, unplaced)
    if pillar is not None:
        eyebrow = " · ".join(filter(None, [pillar.letter, pillar.title])).upper()
        boxes.append(press.text(eyebrow, press.looks.label.in_colour(colour), Element("P", element)))
        boxes.append(press.text(section.title, looks.title, Element(f"H{level}", element)))
    else:
        boxes += press.chapter_title(section.title, f"section:{section.id}", element)
    if section.language != section.requested:
        boxes.append(press.text(press.labels.untranslated, press.looks.small, Element("P", element)))
    boxes += blocks.boxes(section.blocks, element)
    if pillar is not None:
        about = tuple(quote for quote in press.plan.quotes if section.id in quote.sections)
        boxes += _quotes(press, about, element, colour)
    boxes += section_notes(press, section, element)
    return Stack(boxes)


def _quotes(press: Press, quotes: tuple[Quote, ...], parent: Element, colour: str) -> list[LaidOut]:
    boxes: list[LaidOut] = [quote_box(press, quote, parent, colour) for quote in quotes[:_QUOTES_IN_PLACE]]
    left = len(quotes) - _QUOTES_IN_PLACE
    if left > 0:
        setting = press.looks.small
        element = Element("P", parent)
        text = press.labels.more_quotes.format(count=left)
        boxes.append(press.block(press.linked(text, setting.look, element, "chapter:quotes"), setting))
    return boxes
