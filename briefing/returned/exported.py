"""The notes that left in a file: as they left, and what has become of them."""

from collections.abc import Iterable, Iterator, KeysView, Sequence

from briefing.annotation.instants import instant
from briefing.annotation.model import Annotation, AnnotationId
from briefing.returned.attachment import Attached
from briefing.returned.edition import Edition
from briefing.returned.finding import Finder
from briefing.returned.marks import Mark
from briefing.returned.notes import Edit
from briefing.returned.own import Seen, changed, living
from briefing.returned.threads import Threads


class Exported:
    """The notes that left, by the file's own list or else by what is known here."""

    def __init__(self, attached: Attached | None, known: Iterable[Annotation]) -> None:
        self._drawn = attached.drawn if attached is not None else None
        self._left = {one.id: one for one in attached.annotations} if attached is not None else {}
        self._bases = {one.id: one for one in known} | self._left

    @property
    def ids(self) -> KeysView[AnnotationId]:
        """The notes that may stand in the file."""
        return self._bases.keys()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The notes that left, as the file lists them."""
        return tuple(self._left.values())

    def base(self, note: AnnotationId) -> Annotation:
        """The note as it left; for a file without a list, as it is here."""
        return self._bases[note]

    def edits(self, threads: Threads, finder: Finder, edition: Edition) -> Iterator[Edit]:
        """What was changed of the notes that are still there."""
        for note, pieces in threads.own.items():
            base, alive = self._bases[note], living(pieces)
            spots = [spot for piece in alive if piece.quads for spot in finder.find(piece).spots]
            drawn = self._drawn.get(note) if self._drawn is not None else None
            edit = changed(base, Seen(alive, spots, drawn), threads, edition) if alive else None
            if edit is not None and self._is_news(base, alive):
                yield edit

    def removed(self, threads: Threads) -> Iterator[Annotation]:
        """The notes that were drawn and are gone; none for a file that does not say what was drawn."""
        for note in self._drawn or ():
            if note in self._left and not living(threads.own.get(note, ())):
                yield self._left[note]

    def _is_news(self, base: Annotation, pieces: Sequence[Mark]) -> bool:
        """Whether the file is later than ``base``, which may be a note of the store that was changed since it left."""
        latest = max(piece.modified for piece in pieces)
        # Dates in files have no fractions of a second.
        return base.id in self._left or not latest or instant(latest) >= instant(base.modified).replace(microsecond=0)
