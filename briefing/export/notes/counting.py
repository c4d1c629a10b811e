"""How many notes leave, so that nobody hands out more than was meant."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.annotation.model import Annotation, Kind, Privacy
from briefing.document.ids import Language
from briefing.export.labels import labels_in
from briefing.export.notes.labels import note_labels_in


@dataclass(frozen=True, slots=True)
class NoteCount:
    """Notes that left, by kind and by privacy, in the order of the two; what is not named is not there."""

    kinds: tuple[tuple[Kind, int], ...] = ()
    privacies: tuple[tuple[Privacy, int], ...] = ()

    @classmethod
    def of(cls, annotations: Iterable[Annotation]) -> "NoteCount":
        """The count of ``annotations``."""
        every = tuple(annotations)
        kinds = Counter(one.kind for one in every)
        privacies = Counter(one.privacy for one in every)
        return cls(
            tuple((kind, kinds[kind]) for kind in Kind if kinds[kind]),
            tuple((privacy, privacies[privacy]) for privacy in Privacy if privacies[privacy]),
        )

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(count for _, count in self.kinds)

    def sentence(self, language: Language) -> str:
        """The count in words: ``3 notes: 2 Key points, 1 Risk; 3 shareable``."""
        words, more = labels_in(language), note_labels_in(language)
        total = words.one_note if self.total == 1 else words.notes_count.format(count=self.total)
        if not self.total:
            return total
        kinds = (f"{count} {(words.kinds if count == 1 else words.kinds_plural)[kind]}" for kind, count in self.kinds)
        privacies = (f"{count} {more.privacies[privacy]}" for privacy, count in self.privacies)
        parts = more.clause.join([words.between.join(kinds), words.between.join(privacies)])
        return f"{total}{words.separator}{parts}"
