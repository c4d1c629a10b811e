"""What the reader has chosen on the merge desk: which notes to take over, and which of several texts to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from briefing.annotation.fields import stamped, versions
from briefing.annotation.model import AnnotationId
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

    def settled_for(self, notes: Iterable[AnnotationId]) -> Mapping[AnnotationId, Mapping[str, object]]:
        """What the answers change in those of ``notes`` whose conflict is settled, by the name of the field."""
        return {note: _changes(self._answers[note]) for note in notes if note in self._answers}


def _changes(answer: Option) -> Mapping[str, object]:
    if answer.decision is Decision.TEXT:
        return {"body": answer.text}
    return {"deleted": answer.decision is Decision.DELETE}
