"""The whole pack as a Word file."""

from collections.abc import Iterator

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.export.notes.listing import ListedNote
from briefing.export.text.book import chapters_of
from briefing.export.text.cover import cover_lines, provenance
from briefing.export.text.edition import Edition
from briefing.export.text.parts import Chapter, NoteIndex, NoteList, Part, Pointers, QuoteBox, Remark, Text
from briefing.export.text.word.blocks import BlocksWord
from briefing.export.text.word.comments import Comments
from briefing.export.text.word.contents import contents
from briefing.export.text.word.elements import Xml, element, run, styled
from briefing.export.text.word.file import WordFile
from briefing.export.text.word.inline import InlineWord
from briefing.export.text.word.layout import Layout, paragraph
from briefing.export.text.word.notes import ShortParts
from briefing.export.text.word.places import Places
from briefing.export.tokens import MARKING

_DEEPEST = 5


def word_pack(edition: Edition, *, commented: bool, progress: Progress = NO_PROGRESS) -> bytes:
    """``edition`` as a Word file, with its notes as comments when ``commented``; progress counts chapters.

    Raises ``CancelledError``.
    """
    return _Page(edition, commented=commented).write(progress)


class _Page:
    def __init__(self, edition: Edition, *, commented: bool) -> None:
        request, pack = edition.request, edition.pack
        self._edition = edition
        self._phrasing = edition.phrasing
        self._file = WordFile(
            pack.language,
            title=pack.title,
            author=request.prepared_by or pack.publisher,
            date=request.date,
            marking=edition.marking,
        )
        self._places = Places()
        self._inline = InlineWord(self._file, self._places)
        self._short = ShortParts(edition, self._inline, self._places)
        self._commented = commented

    def write(self, progress: Progress) -> bytes:
        chapters = chapters_of(self._edition)
        self._file.set_furniture(self._edition.pack.short_title, self._edition.marking, cover=True)
        self._file.add(*self._cover())
        self._file.add(*contents(chapters, self._phrasing.labels.contents, self._places))
        for done, chapter in enumerate(chapters):
            progress.step(done, len(chapters))
            self._file.add(*self._chapter(chapter, 1))
        progress.step(len(chapters), len(chapters))
        self._file.add(paragraph(Layout("Small"), run(provenance(self._edition))))
        if self._commented:
            self._comment()
        return self._file.written()

    def _comment(self) -> None:
        comments = Comments(self._file, self._phrasing)
        for note in self._edition.notes:
            if note in self._inline.ranges:
                comments.add(note, *self._inline.ranges[note])

    def _cover(self) -> Iterator[Xml]:
        pack, labels = self._edition.pack, self._phrasing.labels
        marking = self._edition.marking
        marked = [run(" · "), run(marking, element("color", val=MARKING.removeprefix("#")))] if marking else []
        yield paragraph(Layout("Eyebrow"), run(labels.briefing_pack), *marked)
        yield paragraph(Layout("Title"), *self._heading(pack.title, self._edition.notes_at_large))
        if pack.subtitle:
            yield paragraph(Layout("Subtitle"), run(pack.subtitle))
        for label, value in cover_lines(self._edition):
            yield paragraph(Layout(), run(f"{label}{labels.separator}", element("b")), styled(value, "Quiet"))

    def _heading(self, title: str, notes: tuple[ListedNote, ...]) -> Iterator[Xml]:
        """A title with the notes on all that it heads."""
        made = run(title)
        yield made
        for note in notes:
            self._inline.ranges.setdefault(note, (made, made))

    def _chapter(self, chapter: Chapter, level: int) -> Iterator[Xml]:
        style = Layout(f"Heading{min(level, _DEEPEST)}", page_break=level == 1)
        yield paragraph(style, *self._places.mark(chapter.anchor), *self._heading(chapter.heading, chapter.notes))
        for part in chapter.parts:
            yield from self._part(part, level)
        for inner in chapter.chapters:
            yield from self._chapter(inner, level + 1)

    def _part(self, part: Part, level: int) -> Iterator[Xml]:
        match part:
            case Text(section=section):
                blocks = BlocksWord(
                    self._edition, section, self._file, self._inline, self._places, level=min(level, _DEEPEST)
                )
                yield from blocks.write(section.blocks, Layout())
            case NoteList():
                yield from self._short.note_list(part, min(level + 1, _DEEPEST))
            case NoteIndex():
                yield from self._short.index(part)
            case QuoteBox():
                yield from self._short.quote(part)
            case Pointers():
                yield self._short.pointers(part, Layout("Small"))
            case Remark(text=words):
                yield paragraph(Layout("Small"), run(words))
