"""The contents: pillars in their colour with their sections, then the other chapters, with dots and page numbers."""

from dataclasses import dataclass, replace

from briefing.export.chapters.looks import Setting
from briefing.export.chapters.press import Press
from briefing.export.tagging.annotations import add_link
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, DOTS, TEXT
from briefing.export.typesetting.boxes import LaidOut, Stack, Whole
from briefing.export.typesetting.spans import Span
from briefing.export.typesetting.text import TextBox

_NUMBER_ROOM = 34.0
"""Points kept free at the right for the dots' end and the page number."""
_TIGHTEST = 0.78


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: ``children`` are one level below, on one line when they are ``inline``.

    A pillar has its colour and ``letter``. ``bookmarks`` are further entries of the outline alone.
    """

    title: str
    key: str
    letter: str = ""
    colour: str = TEXT
    children: "tuple[Entry, ...]" = ()
    inline: bool = False
    bookmarks: "tuple[Entry, ...]" = ()


def contents_story(press: Press, entries: tuple[Entry, ...], parent: Element) -> Stack:
    """The contents pages."""
    element = Element("Sect", parent, Traits(title=press.labels.contents))
    label = press.looks.label.in_colour(ACCENT)
    boxes: list[LaidOut] = [
        press.anchor("chapter:contents"),
        press.text(press.labels.contents.upper(), label, Element("H2", element)),
    ]
    contents = Element("TOC", element)
    tight = _tightness(press, entries)
    chapter, section = (_tightened(one, tight) for one in (press.looks.contents_chapter, press.looks.contents_section))
    for entry in entries:
        boxes.append(_row(press, entry, contents, chapter))
        if entry.children:
            inner = Element("TOC", contents)
            boxes += [_row(press, child, inner, section) for child in _lines_below(entry)]
    return Stack(boxes)


def _lines_below(entry: Entry) -> tuple[Entry, ...]:
    if not entry.inline:
        return entry.children
    return (Entry(" · ".join(child.title for child in entry.children), entry.children[0].key),)


def _tightness(press: Press, entries: tuple[Entry, ...]) -> float:
    """How much closer rows must stand for all of them to fit on one page; 1 when no reasonable closeness would do."""
    chapter, section = press.looks.contents_chapter.style, press.looks.contents_section.style
    below = sum(len(_lines_below(entry)) for entry in entries if entry.children)
    needed = len(entries) * (chapter.leading + chapter.before) + below * section.leading
    room = press.sheet.room - press.looks.label.style.leading * 3
    tight = room / needed if needed else 1.0
    return tight if _TIGHTEST <= tight < 1 else 1.0


def _tightened(setting: Setting, part: float) -> Setting:
    style = replace(setting.style, leading=setting.style.leading * part, before=setting.style.before * part)
    return Setting(setting.look, style)


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
        end = max((line.width for line in self._text.lines(width - _NUMBER_ROOM)[-1:]), default=0.0)
        look = self._setting.look
        bottom = top - self.height(width)
        baseline = bottom + self._setting.style.leading / 2 - look.size * 0.345
        right = left + width
        page.dots(left + end + 6, right - 24, baseline + 0.6, DOTS)
        number = self._press.page_number(self._entry.key)
        face = self._press.fonts.face(look.cut)
        start = right - face.width(number) * look.size / 1000
        page.text(self._link, (start, baseline), [(number, 0)], face=face, size=look.size, colour=look.colour)
        words = f"{self._entry.title}, {number}"
        box = (left, bottom, right, top)
        add_link(self._press.document, page, self._link, [box], target=f"#{self._entry.key}", words=words)
