"""New notes as annotations."""

import uuid
from collections import Counter
from dataclasses import replace

from briefing.annotation.model import Annotation, AnnotationId, Kind, Selector, Status, Target
from briefing.annotation.vocabulary import source_of
from briefing.returned.drafts import Draft
from briefing.returned.edition import Edition
from briefing.returned.kinds import kind_in_words, kind_of_colour
from briefing.returned.marks import Mark, Shape
from briefing.returned.notes import Place, Unplaced
from briefing.returned.spots import Spot
from briefing.returned.threads import own_id

_TAGS = {Shape.UNDERLINE: "underline", Shape.SQUIGGLY: "squiggly", Shape.STRIKE_OUT: "strike-out"}


class Maker:
    """Makes annotations from what one file holds.

    Their ids come from the names that the file's marks have, so that the same file gives the same ones. ``file_id``
    names the file, whoever has it; ``usual`` is the instant of a mark that says none.
    """

    def __init__(self, edition: Edition, file_id: str, usual: str) -> None:
        self._edition = edition
        self._file_id = file_id
        self._usual = usual
        self._taken: Counter[str] = Counter()

    def placed(self, draft: Draft, status: Status | None) -> tuple[Annotation, ...]:
        """The note on the words where ``draft`` stands, and highlights on the other passages it marks."""
        note = self._annotation(draft, self._edition.target(draft.spot), draft.contents, status)
        more = (self._annotation(draft, self._edition.target(spot), "", status) for spot in draft.more)
        return (note, *more)

    def unplaced(self, draft: Draft, status: Status | None) -> Unplaced:
        """The note on the section with the words in its text, or on the briefing with the words as what it is on."""
        words = " ".join(draft.spot.text.split())
        target = self._edition.target(Spot(draft.spot.section))
        body = draft.contents
        if target.section is None and words:
            target = replace(target, selector=Selector(0, len(words), words))
        elif words:
            body = "\n".join(filter(None, [body, f"“{words}”"]))
        annotation = self._annotation(draft, target, body, status)
        return Unplaced(annotation, draft.why, tuple(self._place(spot, score) for spot, score in draft.candidates))

    def reply(self, draft: Draft, to: Annotation, status: Status | None) -> Annotation:
        """The note that answers ``to``, and so stands where that does."""
        target = to.revision or to.target
        made = self._annotation(draft, target, draft.contents, status)
        lettered = kind_in_words(draft.mark.subject, draft.contents)
        return replace(made, reply_to=to.id, kind=lettered or to.kind, tags=())

    def _annotation(self, draft: Draft, target: Target, body: str, status: Status | None) -> Annotation:
        mark = draft.mark
        times = [time for one in draft.marks for time in (one.created, one.modified) if time]
        created = mark.created or mark.modified or self._usual
        return Annotation(
            id=self._id(mark),
            target=target,
            kind=_kind(draft),
            body=body,
            creator=mark.author,
            created=created,
            modified=max([*times, created]),
            tags=(_TAGS[mark.shape],) if mark.shape in _TAGS else (),
            status=status or Status.OPEN,
        )

    def _id(self, mark: Mark) -> AnnotationId:
        own = own_id(mark.name)
        if own is not None and own not in self._taken:
            self._taken[own] += 1
            return own
        said = [source_of(self._edition.pack.id), self._file_id, str(mark.page), mark.name, mark.author, mark.created]
        if not mark.name:
            # Without a name only its place tells it from another made in the same second.
            corners = [corner for quad in mark.quads or filter(None, [mark.box]) for corner in quad.corners]
            said += [mark.kind, *(f"{x:.1f} {y:.1f}" for x, y in corners)]
        key = "\n".join(said)
        self._taken[key] += 1
        number = self._taken[key]
        return AnnotationId(f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{number} {key}')}")

    def _place(self, spot: Spot, score: float) -> Place:
        target = self._edition.target(spot)
        assert target.section is not None, "a candidate is on words"
        assert spot.range is not None, "a candidate is on words"
        return Place(target.section, *spot.range, score, target)


def _kind(draft: Draft) -> Kind:
    lettered = kind_in_words(draft.mark.subject, draft.contents)
    return lettered or kind_of_colour(next((mark.colour for mark in draft.marks if mark.colour is not None), None))
