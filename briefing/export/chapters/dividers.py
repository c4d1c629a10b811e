"""Divider sheets: a page before each pillar that names it and its sections."""

from collections.abc import Sequence

from briefing.document.pack import Pillar
from briefing.document.section import Section
from briefing.export.chapters.press import Press
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element
from briefing.export.tokens import PILLARS
from briefing.export.typesetting.boxes import Gap, LaidOut, Stack

_BAR = 13.0
_DOWN = 0.22
"""Where the title stands, as a part of the height of the text area."""


def divider_key(pillar: Pillar) -> str:
    """The place that links to a pillar lead to."""
    return f"pillar:{pillar.id}"


def divider_story(press: Press, pillar: Pillar, sections: Sequence[Section], parent: Element) -> Stack:
    """The text of a divider sheet; ``parent`` is the pillar's structure element."""
    looks = press.looks
    colour = PILLARS[pillar.colour]
    boxes: list[LaidOut] = [Gap(press.sheet.room * _DOWN), press.anchor(divider_key(pillar))]
    if pillar.letter:
        boxes.append(press.text(pillar.letter, looks.divider_letter.in_colour(colour), Element("P", parent)))
    boxes.append(press.text(pillar.title, looks.cover_title_small, Element("H2", parent)))
    for section in sections:
        element = Element("P", parent)
        spans = press.linked(section.short_title, looks.divider_line.look, element, f"section:{section.id}")
        boxes.append(press.block(spans, looks.divider_line))
    return Stack(boxes)


def draw_divider_bar(page: Page, pillar: Pillar) -> None:
    """A bar in the pillar's colour along the outer edges, which shows in a pile of paper."""
    colour = PILLARS[pillar.colour]
    page.fill((0, page.height - _BAR, page.width, page.height), colour)
