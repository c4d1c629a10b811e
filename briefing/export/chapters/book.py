"""The whole pack: cover, contents and chapters on their pages, and the outline."""

from dataclasses import dataclass

from briefing.document.progress import Progress
from briefing.export.chapters.contents import Entry, contents_story
from briefing.export.chapters.cover import draw_cover, masthead
from briefing.export.chapters.entries import entries_of
from briefing.export.chapters.pages import Pages
from briefing.export.chapters.parts import chapters_of
from briefing.export.chapters.press import Press
from briefing.export.request import Part
from briefing.export.tagging.outline import OutlineEntry
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.pages import paginate


@dataclass(frozen=True, slots=True)
class _Contents:
    """Pages kept for the contents, which are drawn once page numbers are known."""

    pages: tuple[Page, ...] = ()
    parts: tuple[LaidOut, ...] = ()


class Book:
    """Sets and draws one pack into the document of ``press``."""

    def __init__(self, press: Press, root: Element) -> None:
        self._press = press
        self._root = root
        self._pages = Pages(press)
        # Without a cover the first page begins with the title, which is read first.
        self._head: Stack | None = None
        self._duplex = press.request.layout.duplex

    def draw(self, progress: Progress) -> int:
        """Draw every page; how many sides of paper there are. Progress counts chapters."""
        press, pages = self._press, self._pages
        if Part.COVER in press.plan.parts:
            draw_cover(press, pages.add(None, numbered=False), self._root)
        else:
            self._head = masthead(press, self._root)
        entries = entries_of(press)
        contents = self._reserve_contents(entries)
        if self._duplex:
            pages.begin_right(numbered=False)
        chapters = chapters_of(press, self._root)
        for done, chapter in enumerate(chapters):
            progress.step(done, len(chapters))
            if self._duplex and chapter.begins_right:
                pages.begin_right()
            pages.add_story(self._under_head(chapter.story()), chapter.running, chapter.trim)
        if self._head is not None:
            pages.add_story(self._under_head(Stack([])), press.pack.short_title)
        for page, part in zip(contents.pages, contents.parts, strict=True):
            pages.draw(page, part)
        press.document.outline = [_bookmark(entry) for entry in entries]
        progress.step(len(chapters), len(chapters))
        return pages.finish()

    def _reserve_contents(self, entries: tuple[Entry, ...]) -> _Contents:
        """Pages for the contents, after which numbers begin."""
        press, pages = self._press, self._pages
        if Part.CONTENTS not in press.plan.parts or not entries:
            return _Contents()
        if self._duplex:
            pages.begin_right(numbered=False)
        story = self._under_head(contents_story(press, entries, self._root))
        parts = tuple(paginate(story, press.sheet))
        return _Contents(tuple(pages.add(press.pack.short_title, numbered=False) for _ in parts), parts)

    def _under_head(self, story: Stack) -> Stack:
        """``story``, below the title where the pack has no cover and this is its first text."""
        head, self._head = self._head, None
        return Stack([head, *story.boxes]) if head is not None else story


def _bookmark(entry: Entry) -> OutlineEntry:
    title = " · ".join(filter(None, [entry.letter, entry.title]))
    return OutlineEntry(title, entry.key, [_bookmark(child) for child in (*entry.children, *entry.bookmarks)])
