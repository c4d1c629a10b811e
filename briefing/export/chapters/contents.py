"""The contents: pillars in their colour with their sections, then the other chapters, with dots and page numbers."""

from dataclasses import dataclass

from briefing.export.chapters.looks import Setting
from briefing.export.chapters.press import Press
from briefing.export.tagging.annotations import add_link
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, TEXT
from briefing.export.typesetting.boxes import LaidOut, Stack, Whole
from briefing.export.typesetting.spans import Span
from briefing.export.typesetting.text import TextBox

_NUMBER_ROOM = 34.0
"""Points kept free at the right for the dots' end and the page number."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: ``children`` are one level below. A pillar has its colour and ``letter``."""

    title: str
    key: str
    letter: str = ""
    colour: str = TEXT
    children: "tuple[Entry, ...]" = ()


def contents_story(press: Press, entries: tuple[Entry, ...], parent: Element) -> Stack:
    """The contents pages."""
    element = Element("Sect", parent, Traits(title=press.labels.contents))
    label = press.looks.label.in_colour(ACCENT)
    boxes: list[LaidOut] = [
        press.anchor("chapter:contents"),
        press.text(press.labels.contents.upper(), label, Element("H2", element)),
    ]
    contents = Element("TOC", element)
    for entry in entries:
        boxes.append(_row(press, entry, contents, press.looks.contents_pillar))
        if entry.children:
            inner = Element("TOC", contents)
            boxes += [_row(press, child, inner, press.looks.contents_section) for child in entry.children]
    return Stack(boxes)


def _row(press: Press, entry: Entry, parent: Element, setting: Setting) -> "_ContentsRow":
    link = Element("Link", Element("Reference", Element("TOCI", parent)))
    setting = setting.in_colour(entry.colour).with_style(keep_next=bool(entry.children))
    look = setting.look
    spans = [Span(f"{entry.letter}\u2002", look, link)] if entry.letter else []
    spans += press.spans(entry.title, look, link)
    return _ContentsRow(press, entry, link, press.block(spans, setting), setting)


class _ContentsRow(Whole):
    """A title, dots, and a page number that is known once everything else is drawn."""

    def __init__(self, press: Press, entry: Entry, link: Element, text: TextBox, setting: Setting) -> None:
        self._press = press
        self._entry = entry
        self._link = link
        self._text = text
        self._setting = setting
        self.before = setting.style.before
        self.keep_next = setting.style.keep_next

    def height(self, width: float) -> float:
        """Of the title."""
        return self._text.height(width - _NUMBER_ROOM)

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        """Title and number as one link."""
        self._text.draw(page, left, top, width - _NUMBER_ROOM)
        last = self._text.lines(width - _NUMBER_ROOM)[-1]
        look = self._setting.look
        bottom = top - self.height(width)
        baseline = bottom + self._setting.style.leading / 2 - look.size * 0.345
        right = left + width
        page.dots(left + last.width + 6, right - 24, baseline + 0.6, "#9aa3af")
        number = self._press.page_number(self._entry.key)
        face = self._press.fonts.face(look.cut)
        start = right - face.width(number) * look.size / 1000
        page.text(self._link, (start, baseline), face, look.size, look.colour, [(number, 0)])
        words = f"{self._entry.title}, {number}"
        box = (left, bottom, right, top)
        add_link(self._press.document, page, self._link, [box], f"#{self._entry.key}", words)
