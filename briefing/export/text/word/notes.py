"""The reader's notes as printed in a Word file, and other short parts that stand around the text."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.export.notes.listing import ListedNote
from briefing.export.text.edition import Edition, note_anchor
from briefing.export.text.parts import IndexLine, NoteIndex, NoteList, Pointers, QuoteBox
from briefing.export.text.word.elements import Xml, element, run, styled
from briefing.export.text.word.inline import InlineWord
from briefing.export.text.word.layout import Layout, paragraph
from briefing.export.text.word.places import Places
from briefing.export.tokens import ACCENT, HIGHLIGHTS, KIND_INK, QUIET

_QUOTE = Layout("Quote", indent=160, bar=ACCENT.removeprefix("#"), fill=QUIET.removeprefix("#"))


class ShortParts:
    """Writes what is not the text of a section."""

    def __init__(self, edition: Edition, inline: InlineWord, places: Places) -> None:
        self._phrasing = edition.phrasing
        self._inline = inline
        self._places = places

    def note_list(self, part: NoteList, level: int) -> Iterator[Xml]:
        """Notes with their words, under a heading of ``level`` where they have a title."""
        if part.title:
            yield paragraph(Layout(f"Heading{level}"), run(part.title))
        for note in part.notes:
            yield from self._note(note)

    def _note(self, note: ListedNote) -> Iterator[Xml]:
        letter = note.annotation.kind.value
        ground = HIGHLIGHTS[letter].removeprefix("#")
        layout = Layout("Note", indent=160, bar=ground, keep_next=True)
        ink = KIND_INK[letter].removeprefix("#")
        shade = element("shd", val="clear", color="auto", fill=ground)
        badge = run(f"\u00a0{note.mark}\u00a0", element("b"), element("color", val=ink), shade)
        name = self._phrasing.labels.kinds[note.annotation.kind]
        kind = run(f" {name}", element("b"), element("color", val=ink))
        about = "".join(f" — {part}" for part in self._phrasing.about(note))
        head = replace(layout, style="NoteHead")
        yield paragraph(head, *self._places.mark(note_anchor(note)), badge, kind, styled(about, "Quiet"))
        for part in self._phrasing.paragraphs(note):
            yield paragraph(layout, run(part))
        last = " · ".join([self._phrasing.signature(note), *self._phrasing.state(note)])
        yield paragraph(replace(layout, style="Small", keep_next=False), run(last))

    def index(self, part: NoteIndex) -> Iterator[Xml]:
        """One line for each note."""
        return map(self._index_line, part.lines)

    def _index_line(self, line: IndexLine) -> Xml:
        mark = self._inline.linked([styled(line.mark, "Hyperlink")], line.anchor)
        place = self._link(line.place, line.target)
        return paragraph(Layout(), *mark, run(f" {line.text}"), styled(" — ", "Quiet"), *place)

    def _link(self, title: str, target: str) -> list[Xml]:
        return self._inline.linked([styled(title, "Hyperlink" if target else "Quiet")], target)

    def quote(self, box: QuoteBox) -> Iterator[Xml]:
        """What somebody said."""
        yield paragraph(replace(_QUOTE, keep_next=True), *self._places.mark(box.anchor), run(box.words))
        said = replace(_QUOTE, style="Small")
        yield paragraph(replace(said, keep_next=bool(box.note or box.about)), *self._inline.write(box.attribution))
        if box.note:
            yield paragraph(replace(said, keep_next=box.about is not None), run(box.note))
        if box.about is not None:
            yield self.pointers(box.about, said)
        yield paragraph(Layout("Small"))

    def pointers(self, part: Pointers, layout: Layout) -> Xml:
        """A line of links."""
        content = [run(part.label + self._phrasing.labels.separator)]
        for position, (title, target) in enumerate(part.places):
            content += [run(" · ")] if position else []
            content += self._link(title, target)
        after = [run(f" — {part.after}")] if part.after else []
        return paragraph(layout, *content, *after)
