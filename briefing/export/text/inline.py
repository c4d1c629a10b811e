"""The leaves of a section as pieces: their own text cut at highlights, with the marks that stand after it."""

from collections.abc import Iterator

from briefing.document.blocks import Facts, Footnotes, Leaf
from briefing.document.decoration import DecoratedRun, Decoration, decorate, decorations_by_leaf
from briefing.document.section import Section
from briefing.export.chapters.dates import written_date
from briefing.export.labels import labels_in
from briefing.export.notes.listing import ListedNote
from briefing.export.text.edition import Edition, footnote_anchor, note_anchor
from briefing.export.text.parts import Added, Piece, Pieces


class Inlines:
    """The pieces of one section. Those that are ``added`` left out, the pieces of a leaf are its text to the letter."""

    def __init__(self, edition: Edition, section: Section) -> None:
        self._edition = edition
        self._section = section
        self._notes = {str(note.position): note for note in edition.notes_on(section.id)}
        decorations = tuple(_decoration(note) for note in self._notes.values() if note.start is not None)
        self._pieces = decorations_by_leaf(section, decorations)
        # A range may run over several leaves; its mark stands once, at its end.
        self._last = {
            (decoration.id, slices[-1].placed.leaf.id)
            for decoration in decorations
            if (slices := section.slices(decoration.start, decoration.end))
        }
        self._footnotes = {
            note.label: note.number for block in section.blocks if isinstance(block, Footnotes) for note in block.notes
        }

    def of(self, leaf: Leaf) -> Pieces:
        """The text of ``leaf`` with marks of notes and footnotes in it."""
        runs = decorate(leaf.runs, self._pieces.get(leaf.id, ()))
        return tuple(piece for run in runs for piece in self._run(run, leaf))

    def after(self, facts: Facts) -> Pieces:
        """What stands after a statement: its sources, its state and who leads it."""
        return (*self.sources(facts), *self._chip(facts))

    def sources(self, facts: Facts) -> Pieces:
        """The sources of a statement, each leading into the list of sources."""
        return source_pieces(self._edition, facts)

    def marks(self, leaf: Leaf) -> Pieces:
        """The marks of notes that end in ``leaf``, for a leaf whose text can hold none."""
        return tuple(piece for piece in self.of(leaf) if piece.added is Added.NOTE)

    def _run(self, decorated: DecoratedRun, leaf: Leaf) -> Iterator[Piece]:
        run = decorated.run
        notes = tuple(self._notes[decoration.id] for decoration in decorated.decorations)
        if run.text:
            target = self._edition.target(run.link) if run.link is not None else ""
            yield Piece(run.text, run.style, target, notes, run.token)
        for decoration in decorated.closing:
            if (decoration.id, leaf.id) in self._last:
                yield self._note_mark(self._notes[decoration.id])
        if run.footnote:
            number = self._footnotes[run.footnote]
            target = f"#{footnote_anchor(self._section.id, number)}"
            yield Piece(str(number), target=target, added=Added.FOOTNOTE)

    def _note_mark(self, note: ListedNote) -> Piece:
        target = f"#{note_anchor(note)}" if self._edition.listed else ""
        return Piece(note.mark, target=target, notes=(note,), added=Added.NOTE)

    def _chip(self, facts: Facts) -> Iterator[Piece]:
        language = self._section.language
        known = written_date(facts.as_known, language, short=True) if facts.as_known else ""
        lead = labels_in(language).between.join(facts.lead)
        text = " · ".join(filter(None, [facts.status, known, lead]))
        # When something was last known says nothing without what was known.
        if facts.status or facts.lead:
            yield Piece(text, added=Added.CHIP)


def source_pieces(edition: Edition, facts: Facts) -> Pieces:
    """The sources that ``facts`` name."""
    return tuple(
        Piece(source, target=edition.place(f"source:{source}"), added=Added.SOURCE) for source in facts.sources
    )


def _decoration(note: ListedNote) -> Decoration:
    return Decoration(note.start or 0, note.end or 0, style=note.annotation.kind.value, id=str(note.position))
