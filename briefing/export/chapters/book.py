"""The whole pack: chapters in order, their pages, the contents and the outline that mirror them."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from briefing.annotation.model import Kind
from briefing.document.pack import Pillar
from briefing.document.progress import Progress
from briefing.document.section import Section
from briefing.export.chapters.contents import Entry, contents_story
from briefing.export.chapters.cover import draw_cover
from briefing.export.chapters.furniture import draw_furniture
from briefing.export.chapters.notes import notes_story
from briefing.export.chapters.press import Press
from briefing.export.chapters.provenance import provenance
from briefing.export.chapters.questions import questions_story
from briefing.export.chapters.quotes import quotes_story
from briefing.export.chapters.sections import section_story
from briefing.export.tagging.outline import OutlineEntry
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import PILLARS
from briefing.export.typesetting.boxes import Stack
from briefing.export.typesetting.pages import paginate


@dataclass(frozen=True, slots=True)
class _Chapter:
    """``running`` stands in the header of its pages; ``story`` sets it under its structure element."""

    running: str
    story: Callable[[], Stack]


class Book:
    """Sets and draws one pack into the document of ``press``."""

    def __init__(self, press: Press, root: Element) -> None:
        self._press = press
        self._root = root
        self._running: list[str] = []

    def draw(self, progress: Progress) -> int:
        """Draw every page; how many there are. Progress counts chapters."""
        press = self._press
        entries = self._entries()
        self._add_page("")
        draw_cover(press, press.document.pages[0], self._root)
        contents = list(paginate(contents_story(press, entries, self._root), press.sheet))
        for _ in contents:
            self._add_page(press.pack.short_title)
        chapters = self._chapters()
        for done, chapter in enumerate(chapters):
            progress.step(done, len(chapters))
            story = chapter.story()
            if done == len(chapters) - 1:
                story = Stack([*story.boxes, *provenance(press, self._root)])
            self._draw_chapter(story, chapter.running)
        # Page numbers are known by now.
        for page, part in zip(press.document.pages[1:], contents, strict=False):
            press.sheet.draw(page, part)
        pages = press.document.pages
        for page, running in zip(pages[1:], self._running[1:], strict=True):
            draw_furniture(press, page, running, len(pages))
        press.document.outline = [_bookmark(entry) for entry in entries]
        progress.step(len(chapters), len(chapters))
        return len(pages)

    def _add_page(self, running: str) -> None:
        self._press.document.add_page()
        self._running.append(running)

    def _draw_chapter(self, story: Stack, running: str) -> None:
        sheet = self._press.sheet
        for part in paginate(story, sheet):
            self._add_page(running)
            sheet.draw(self._press.document.pages[-1], part)

    def _chapters(self) -> list[_Chapter]:
        press, root, labels = self._press, self._root, self._press.labels
        chapters = []
        for pillar, sections in self._by_pillar():
            parent = Element("Sect", root, Traits(title=pillar.title)) if pillar is not None else root
            chapters += [_section_chapter(press, section, pillar, parent) for section in sections]
        if press.plan.quotes:
            chapters.append(_Chapter(labels.quotes, lambda: quotes_story(press, root)))
        if press.plan.faqs:
            chapters.append(_Chapter(labels.questions, lambda: questions_story(press, root)))
        if self._has_notes_chapter():
            chapters.append(_Chapter(labels.notes, lambda: notes_story(press, root)))
        chapters += [_section_chapter(press, section, None, root) for section in press.plan.reference]
        return chapters

    def _has_notes_chapter(self) -> bool:
        return self._press.notes.printed and bool(self._press.notes.all)

    def _by_pillar(self) -> list[tuple[Pillar | None, list[Section]]]:
        pack = self._press.pack
        groups = groupby(self._press.plan.sections, key=lambda section: pack.pillar_of(section.id))
        return [(pillar, list(sections)) for pillar, sections in groups]

    def _entries(self) -> tuple[Entry, ...]:
        labels, plan = self._press.labels, self._press.plan
        entries: list[Entry] = []
        for pillar, sections in self._by_pillar():
            children = tuple(_section_entry(section) for section in sections)
            if pillar is None:
                entries += children
            else:
                entries.append(Entry(pillar.title, children[0].key, pillar.letter, PILLARS[pillar.colour], children))
        if plan.quotes:
            entries.append(Entry(labels.quotes, "chapter:quotes", bookmarks=self._quote_entries()))
        if plan.faqs:
            questions = tuple(Entry(faq.question, f"faq:{faq.id}") for faq in plan.faqs)
            entries.append(Entry(labels.questions, "chapter:questions", bookmarks=questions))
        if self._has_notes_chapter():
            entries.append(Entry(labels.notes, "chapter:notes", children=self._kind_entries(), inline=True))
        entries += [_section_entry(section) for section in plan.reference]
        return tuple(entries)

    def _quote_entries(self) -> tuple[Entry, ...]:
        between = "，" if self._press.looks.chinese else ", "
        return tuple(
            Entry(between.join(filter(None, [quote.speaker, quote.role])), f"quote:{quote.id}")
            for quote in self._press.plan.quotes
        )

    def _kind_entries(self) -> tuple[Entry, ...]:
        press = self._press
        counted = [(kind, len(press.notes.of_kind(kind))) for kind in Kind]
        return tuple(
            Entry(f"{press.labels.kinds_plural[kind]} ({count})", f"kind:{kind.value}")
            for kind, count in counted
            if count
        )


def _section_chapter(press: Press, section: Section, pillar: Pillar | None, parent: Element) -> _Chapter:
    letter = pillar.letter if pillar is not None else ""
    running = " · ".join(filter(None, [letter, section.short_title]))
    return _Chapter(running, lambda: section_story(press, section, pillar, parent))


def _section_entry(section: Section) -> Entry:
    return Entry(section.title, f"section:{section.id}")


def _bookmark(entry: Entry) -> OutlineEntry:
    title = " · ".join(filter(None, [entry.letter, entry.title]))
    return OutlineEntry(title, entry.key, [_bookmark(child) for child in (*entry.children, *entry.bookmarks)])
