"""The whole pack as one Markdown file."""

from collections.abc import Iterable, Iterator

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.export.notes.listing import ListedNote
from briefing.export.notes.markdown import note_paragraphs
from briefing.export.text.book import chapters_of
from briefing.export.text.cover import cover_lines, provenance
from briefing.export.text.edition import Edition, note_anchor
from briefing.export.text.markdown.blocks import BlocksMarkdown
from briefing.export.text.markdown.escaping import address, escaped, paragraph, plain
from briefing.export.text.markdown.framing import heading_line, labelled, place_named, quoted
from briefing.export.text.markdown.inline import inline
from briefing.export.text.markdown.pictures import Pictures
from briefing.export.text.parts import Chapter, IndexLine, NoteIndex, NoteList, Part, Pointers, QuoteBox, Remark, Text

_CHAPTER_LEVEL = 2
_DEEPEST = 6


def markdown_pack(edition: Edition, progress: Progress = NO_PROGRESS) -> bytes:
    """``edition`` as Markdown; progress counts chapters. Raises ``CancelledError``."""
    return ("\n\n".join(filter(None, _Page(edition).blocks(progress))) + "\n").encode()


class _Page:
    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._phrasing = edition.phrasing
        self._pictures = Pictures(edition.pack)

    def blocks(self, progress: Progress) -> Iterator[str]:
        chapters = chapters_of(self._edition)
        marking = f"**{escaped(self._edition.marking)}**" if self._edition.marking else ""
        yield marking
        yield from self._cover()
        yield heading_line(escaped(self._phrasing.labels.contents), _CHAPTER_LEVEL)
        yield _contents(chapters)
        for done, chapter in enumerate(chapters):
            progress.step(done, len(chapters))
            yield from self._chapter(chapter, _CHAPTER_LEVEL)
        progress.step(len(chapters), len(chapters))
        yield "---"
        yield plain(provenance(self._edition))
        yield marking
        yield self._pictures.definitions

    def _cover(self) -> Iterator[str]:
        pack, separator = self._edition.pack, self._phrasing.labels.separator
        yield heading_line(escaped(pack.title), 1)
        yield plain(pack.subtitle) if pack.subtitle else ""
        lines = (f"- **{escaped(label)}**{separator}{escaped(value)}" for label, value in cover_lines(self._edition))
        yield "\n".join(lines)

    def _chapter(self, chapter: Chapter, level: int) -> Iterator[str]:
        yield heading_line(place_named(chapter.anchor) + escaped(chapter.heading), level)
        for part in chapter.parts:
            yield from self._part(part, level)
        for inner in chapter.chapters:
            yield from self._chapter(inner, level + 1)

    def _part(self, part: Part, level: int) -> Iterator[str]:
        match part:
            case Text(section=section):
                yield BlocksMarkdown(self._edition, section, self._pictures, level).write(section.blocks)
            case NoteList():
                yield heading_line(escaped(part.title), min(level + 1, _DEEPEST)) if part.title else ""
                yield "\n\n".join(map(self._note, part.notes))
            case NoteIndex():
                yield "\n".join(map(_index_line, part.lines))
            case QuoteBox():
                yield self._quote(part)
            case Pointers():
                yield self._pointers(part)
            case Remark(text=words):
                yield plain(words)

    def _note(self, note: ListedNote) -> str:
        first, *rest = note_paragraphs(self._phrasing, note, note.mark)
        return labelled("- ", "\n\n".join([place_named(note_anchor(note)) + first, *rest]))

    def _quote(self, box: QuoteBox) -> str:
        parts = [place_named(box.anchor) + plain(box.words), f"— {inline(box.attribution)}"]
        if box.note:
            parts.append(plain(box.note))
        if box.about is not None:
            parts.append(self._pointers(box.about))
        return quoted("\n\n".join(parts))

    def _pointers(self, part: Pointers) -> str:
        places = " · ".join(_link(title, target) for title, target in part.places)
        after = f" — {part.after}" if part.after else ""
        return paragraph(escaped(part.label + self._phrasing.labels.separator) + places + escaped(after))


def _link(title: str, target: str) -> str:
    return f"[{escaped(title)}]({address(target)})" if target else escaped(title)


def _contents(chapters: Iterable[Chapter]) -> str:
    lines = []
    for chapter in chapters:
        lines.append(f"- {_link(chapter.heading, f'#{chapter.anchor}')}")
        lines += [f"  - {_link(inner.heading, f'#{inner.anchor}')}" for inner in chapter.chapters]
    return "\n".join(lines)


def _index_line(line: IndexLine) -> str:
    return f"- {_link(line.mark, line.anchor)} {escaped(line.text)} — {_link(line.place, line.target)}"
