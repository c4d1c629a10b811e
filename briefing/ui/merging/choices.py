"""What the reader has chosen on the merge desk: which notes to take over, and which of several texts to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from briefing.annotation.fields import stamped, versions
from briefing.annotation.model import AnnotationId, Target
from briefing.annotation.planning import Fate, MergePlan, Planned

TAKEABLE = (Fate.NEW, Fate.CHANGED, Fate.CONFLICTING, Fate.UNPLACED)
"""Fates of notes that something would come of."""


class Decision(Enum):
    """What kind of answer an option gives to a conflict."""

    LATER = "later"
    TEXT = "text"
    KEEP = "keep"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a conflict. ``text`` is what the note will say, ``mine`` whether that is what it says here."""

    decision: Decision
    text: str = ""
    by: str = ""
    mine: bool = False


def options(item: Planned) -> tuple[Option, ...]:
    """The answers to a conflict, of which the first leaves it open and loses nothing; empty where there is none."""
    merged = item.merged
    if item.fate is not Fate.CONFLICTING or merged is None:
        return ()
    if not merged.rivals:
        return Option(Decision.LATER), Option(Decision.KEEP), Option(Decision.DELETE)
    ours = "" if item.ours is None else item.ours.body
    texts = tuple(
        Option(Decision.TEXT, each.text, each.by or merged.creator, mine=item.ours is not None and each.text == ours)
        for each in versions(stamped(merged))
    )
    # What is here comes first, as on the left of a page.
    return Option(Decision.LATER), *sorted(texts, key=lambda option: not option.mine)


class Choices:
    """Everything that can be taken over is ticked at first, and every conflict open."""

    def __init__(self, plan: MergePlan) -> None:
        self.takeable = tuple(item.id for item in plan.of(*TAKEABLE))
        self._ticked = set(self.takeable)
        self._answers: dict[AnnotationId, Option] = {}
        self._places: dict[AnnotationId, Target] = {}

    def is_ticked(self, note: AnnotationId) -> bool:
        """Whether the note is to be taken over."""
        return note in self._ticked

    def tick(self, notes: Iterable[AnnotationId], *, ticked: bool) -> None:
        """Tick notes or take their ticks away."""
        known = set(self.takeable) & set(notes)
        self._ticked = self._ticked | known if ticked else self._ticked - known

    @property
    def ticked(self) -> tuple[AnnotationId, ...]:
        """The notes to be taken over, in the order of the plan."""
        return tuple(note for note in self.takeable if note in self._ticked)

    def answer(self, note: AnnotationId, option: Option) -> None:
        """Settle a conflict, or leave it open."""
        if option.decision is Decision.LATER:
            self._answers.pop(note, None)
        else:
            self._answers[note] = option

    def answer_to(self, note: AnnotationId) -> Option:
        """How a conflict was settled; it is open until then."""
        return self._answers.get(note, Option(Decision.LATER))

    def put(self, note: AnnotationId, place: Target | None) -> None:
        """Choose the place of a note that has no sure one; None leaves it without."""
        if place is None:
            self._places.pop(note, None)
        else:
            self._places[note] = place

    def place_of(self, note: AnnotationId) -> Target | None:
        """The place chosen for a note."""
        return self._places.get(note)

    def settled_for(self, notes: Iterable[AnnotationId]) -> Mapping[AnnotationId, Mapping[str, object]]:
        """What answers and chosen places change in those of ``notes`` that have any, by the name of the field."""
        settled: dict[AnnotationId, Mapping[str, object]] = {}
        for note in notes:
            answer, place = self._answers.get(note), self._places.get(note)
            changes = {**(_changes(answer) if answer else {}), **({"revision": place} if place else {})}
            if changes:
                settled[note] = changes
        return settled


def _changes(answer: Option) -> Mapping[str, object]:
    if answer.decision is Decision.TEXT:
        return {"body": answer.text}
    return {"deleted": answer.decision is Decision.DELETE}
