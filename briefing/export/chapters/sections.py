"""A section as a chapter: where it belongs, its title and text, quotes about it, the reader's notes on it."""

from briefing.document.companions import Quote
from briefing.document.pack import Pillar
from briefing.document.section import Section
from briefing.export.chapters.blocks import Blocks
from briefing.export.chapters.notes import section_notes
from briefing.export.chapters.parallel import parallel
from briefing.export.chapters.press import Press, tag_of
from briefing.export.chapters.quotes import quote_box
from briefing.export.chapters.remarks import pinned
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import PILLARS
from briefing.export.typesetting.boxes import LaidOut, Stack

_QUOTES_IN_PLACE = 2


def section_story(press: Press, section: Section, pillar: Pillar | None, parent: Element) -> Stack:
    """All boxes of one section; ``pillar`` is None for a reference section."""
    element = Element("Sect", parent, Traits(title=section.title, language=_tag(press, section)))
    boxes: list[LaidOut] = [press.anchor(f"section:{section.id}")]
    if press.notes.commented:
        unplaced = tuple(note for note in press.notes.of_section(section.id) if note.placed.start is None)
        boxes += pinned(press, element, unplaced)
    boxes += _text(press, section, pillar, element)
    if pillar is not None:
        about = tuple(quote for quote in press.plan.quotes if section.id in quote.sections)
        boxes += _quotes(press, about, element, PILLARS[pillar.colour])
    boxes += section_notes(press, section, element)
    return Stack(boxes)


def _text(press: Press, section: Section, pillar: Pillar | None, parent: Element) -> list[LaidOut]:
    """Title and text, beside those in the second language where there is one."""
    level = press.section_level if pillar is not None else 2
    blocks = Blocks(press, section, level)
    second = press.second
    other = second.pack.section(section.id) if second is not None else None
    if second is None or other is None or other.language == section.language:
        return [*_title(blocks, pillar, level, parent), *blocks.boxes(section.blocks, parent)]
    first_parent = Element("Sect", parent)
    other_parent = Element("Sect", parent, Traits(language=tag_of(other.language)))
    other_blocks = Blocks(second, other, level)
    other_pillar = second.pack.pillar_of(other.id)
    titles = (_title(blocks, pillar, level, first_parent), _title(other_blocks, other_pillar, level, other_parent))
    return parallel(blocks, other_blocks, (first_parent, other_parent), titles)


def _title(blocks: Blocks, pillar: Pillar | None, level: int, parent: Element) -> list[LaidOut]:
    press, section = blocks.press, blocks.section
    boxes: list[LaidOut] = []
    if pillar is not None:
        eyebrow = " · ".join(filter(None, [pillar.letter, pillar.title])).upper()
        label = press.looks.label.in_colour(PILLARS[pillar.colour])
        boxes.append(press.text(eyebrow, label, Element("P", parent)))
        boxes.append(press.text(section.title, blocks.looks.title, Element(f"H{level}", parent)))
    else:
        boxes += press.chapter_title(section.title, f"section:{section.id}", parent)
    if section.language != section.requested:
        boxes.append(press.text(press.labels.untranslated, press.looks.small, Element("P", parent)))
    return boxes


def _tag(press: Press, section: Section) -> str:
    return tag_of(section.language) if section.language != press.pack.language else ""


def _quotes(press: Press, quotes: tuple[Quote, ...], parent: Element, colour: str) -> list[LaidOut]:
    boxes: list[LaidOut] = [quote_box(press, quote, parent, colour) for quote in quotes[:_QUOTES_IN_PLACE]]
    left = len(quotes) - _QUOTES_IN_PLACE
    if left > 0:
        setting = press.looks.small
        element = Element("P", parent)
        text = press.labels.more_quotes.format(count=left)
        boxes.append(press.block(press.linked(text, setting.look, element, "chapter:quotes"), setting))
    return boxes
