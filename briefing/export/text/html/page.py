"""The whole pack as one HTML file."""

import base64
import hashlib
from collections.abc import Iterator

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.export.text.book import chapters_of
from briefing.export.text.cover import cover_lines, provenance
from briefing.export.text.edition import Edition
from briefing.export.text.html.blocks import BlocksHtml
from briefing.export.text.html.elements import NOTHING, Html, element, joined, lang, spoken, text
from briefing.export.text.html.inline import InlineHtml
from briefing.export.text.html.notes import ShortParts
from briefing.export.text.html.stylesheet import stylesheet
from briefing.export.text.labels import screen_labels_in
from briefing.export.text.parts import Chapter, NoteIndex, NoteList, Part, Pointers, QuoteBox, Remark, Text

_CHAPTER_LEVEL = 2
_DEEPEST = 6


def html_pack(edition: Edition, progress: Progress = NO_PROGRESS) -> bytes:
    """``edition`` as HTML; progress counts chapters. Raises ``CancelledError``."""
    return f"<!DOCTYPE html>\n{_Page(edition).write(progress)}\n".encode()


class _Page:
    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._labels = edition.phrasing.labels
        self._language = edition.pack.language
        self._inline = InlineHtml(self._labels, screen_labels_in(self._language))
        self._short = ShortParts(edition, self._inline)

    def write(self, progress: Progress) -> Html:
        chapters = chapters_of(self._edition)
        made = []
        for done, chapter in enumerate(chapters):
            progress.step(done, len(chapters))
            made.append(self._chapter(chapter, _CHAPTER_LEVEL))
        progress.step(len(chapters), len(chapters))
        page = element(
            "main",
            self._cover(),
            element("nav", *self._contents(chapters), aria_label=self._labels.contents),
            element("div", *made, id="text", class_="text"),
            element("div", self._short.remark(provenance(self._edition)), class_="last"),
            class_="page",
        )
        skip = element("a", text(screen_labels_in(self._language).skip), href="#text", class_="skip")
        body = element("body", skip, self._marking("header", "top"), page, self._marking("footer", "bottom"))
        return element("html", self._head(), body, lang=lang(self._language))

    def _head(self) -> Html:
        style = stylesheet(self._language, self._edition.marking)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        # Whatever a browser may be told later, this page loads nothing and runs nothing.
        policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        request = self._edition.request
        return element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=policy),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="generator", content="Briefing"),
            element("meta", name="author", content=request.prepared_by or self._edition.pack.publisher),
            element("meta", name="date", content=request.date),
            element("title", text(self._title())),
            element("style", Html(style)),
        )

    def _title(self) -> str:
        return " · ".join(filter(None, [self._edition.marking, self._edition.pack.title]))

    def _marking(self, name: str, place: str) -> Html:
        marking = self._edition.marking
        return element(name, text(marking), class_=f"marking {place}") if marking else NOTHING

    def _cover(self) -> Html:
        pack = self._edition.pack
        lines = [
            joined(element("dt", text(label)), element("dd", spoken(value, self._language)))
            for label, value in cover_lines(self._edition)
        ]
        return element(
            "div",
            element("p", text(self._labels.briefing_pack), class_="eyebrow"),
            element("h1", spoken(pack.title, self._language)),
            element("p", spoken(pack.subtitle, self._language), class_="subtitle") if pack.subtitle else NOTHING,
            element("dl", *lines),
            class_="cover",
        )

    def _contents(self, chapters: tuple[Chapter, ...]) -> Iterator[Html]:
        yield element("h2", text(self._labels.contents))
        yield self._entries(chapters)

    def _entries(self, chapters: tuple[Chapter, ...]) -> Html:
        return element("ol", *map(self._entry, chapters))

    def _entry(self, chapter: Chapter) -> Html:
        link = element("a", spoken(chapter.heading, chapter.language or self._language), href=f"#{chapter.anchor}")
        below = self._entries(chapter.chapters) if chapter.chapters else NOTHING
        return element("li", link, below, lang=lang(chapter.language))

    def _chapter(self, chapter: Chapter, level: int) -> Html:
        heading = f"heading-{chapter.anchor}"
        title = element(f"h{level}", spoken(chapter.heading, chapter.language or self._language), id=heading)
        parts = [self._part(part, level) for part in chapter.parts]
        below = [self._chapter(inner, level + 1) for inner in chapter.chapters]
        return element(
            "section", title, *parts, *below,
            id=chapter.anchor, lang=lang(chapter.language),
            # Chapters are landmarks; more of them would be too many to find one's way by.
            aria_labelledby=heading if level == _CHAPTER_LEVEL else None,
        )  # fmt: skip

    def _part(self, part: Part, level: int) -> Html:
        match part:
            case Text(section=section):
                return BlocksHtml(self._edition, section, self._inline, level).write(section.blocks)
            case NoteList():
                return self._short.note_list(part, min(level + 1, _DEEPEST))
            case NoteIndex():
                return self._short.index(part)
            case QuoteBox():
                return self._short.quote(part)
            case Pointers():
                return self._short.pointers(part)
            case Remark(text=words):
                return self._short.remark(words)
