"""What is different between two editions of a briefing: sections, paragraphs and words."""

from dataclasses import dataclass
from enum import Enum

from briefing.annotation.words import Span
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.section import PlacedLeaf, Section


class Change(Enum):
    """What became of something. ``MOVED`` is unchanged but stands elsewhere; ``CHANGED`` may stand elsewhere too."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Passage:
    """A leaf as it stands in both editions or in one of them; ``old`` or ``new`` is None where it is not there.

    ``removed`` are ranges in the text of ``old_section`` and ``added`` in that of ``new_section``, in code points; the
    rest of the leaf is the same on both sides. ``moved`` tells that it changed its place among its neighbours, or its
    section.
    """

    change: Change
    old: PlacedLeaf | None
    new: PlacedLeaf | None
    old_section: SectionId | None
    new_section: SectionId | None
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    moved: bool = False

    @property
    def came_from(self) -> SectionId | None:
        """The other section of the old edition that it was taken from, or None."""
        return self.old_section if self.old is not None and self.new_section not in (None, self.old_section) else None

    @property
    def went_to(self) -> SectionId | None:
        """The other section of the new edition that it was put in, or None."""
        return self.new_section if self.new is not None and self.old_section not in (None, self.new_section) else None


@dataclass(frozen=True, slots=True)
class SectionComparison:
    """A section as it stands in both editions or in one of them.

    ``passages`` are in the new reading order, what was removed standing where it stood. A passage that was moved to
    another section is in both sections' comparisons. ``retitled`` and ``moved`` (to another pillar, or among the
    sections of its own) say what else happened. ``removed`` and ``added`` are the words taken out of the old section's
    text and put into the new one's, without what only moved.
    """

    change: Change
    old: Section | None
    new: Section | None
    passages: tuple[Passage, ...]
    moved: bool
    removed: tuple[Span, ...]
    added: tuple[Span, ...]
    words_removed: int
    words_added: int

    @property
    def shown(self) -> Section:
        """The section as it is now or, where it is gone, as it was."""
        section = self.new or self.old
        assert section is not None, "a comparison has at least one side"
        return section

    @property
    def id(self) -> SectionId:
        """The id it has now or, where it is gone, had."""
        return self.shown.id

    @property
    def title(self) -> str:
        """The title it has now or, where it is gone, had."""
        return self.shown.title

    @property
    def retitled(self) -> bool:
        """Whether it has another title now."""
        return self.old is not None and self.new is not None and self.old.title != self.new.title


class CompanionKind(Enum):
    """What stands beside the text and is compared by itself."""

    QUOTE = "quote"
    FAQ = "faq"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Field:
    """One text of a companion (``text``, ``question``, ``definition``…) in both editions, empty where it is not there.

    ``removed`` are ranges of ``old`` and ``added`` of ``new``.
    """

    name: str
    old: str
    new: str
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class CompanionComparison:
    """A quote, FAQ or term in both editions or in one of them. ``label`` is what it is called by in a list."""

    kind: CompanionKind
    change: Change
    id: str
    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of something are the same, changed, added, removed and moved."""

    same: int = 0
    changed: int = 0
    added: int = 0
    removed: int = 0
    moved: int = 0


@dataclass(frozen=True)
class Comparison:
    """Two editions side by side, both in the same language.

    ``sections`` are in the new reading order, removed ones where they stood; ``reference`` are the timeline, actors,
    glossary and sources. ``companions`` are quotes, FAQs and terms.
    """

    old: Pack
    new: Pack
    sections: tuple[SectionComparison, ...]
    reference: tuple[SectionComparison, ...]
    companions: tuple[CompanionComparison, ...]

    def section(self, section: SectionId) -> SectionComparison | None:
        """The comparison of the section with that id, in the new edition or else in the old one; or None."""
        everything = (*self.sections, *self.reference)
        now = (one for one in everything if one.new is not None and one.new.id == section)
        before = (one for one in everything if one.old is not None and one.old.id == section)
        return next(now, None) or next(before, None)

    def of_kind(self, kind: CompanionKind) -> tuple[CompanionComparison, ...]:
        """The comparisons of all quotes, FAQs or terms."""
        return tuple(one for one in self.companions if one.kind is kind)

    @property
    def counts(self) -> Counts:
        """What became of the sections, the reference sections apart."""
        return counted([one.change for one in self.sections])

    @property
    def words_removed(self) -> int:
        """Words taken out of the sections' texts, each Chinese character counted as one."""
        return sum(one.words_removed for one in self.sections)

    @property
    def words_added(self) -> int:
        """Words put into the sections' texts, counted likewise."""
        return sum(one.words_added for one in self.sections)

    @property
    def is_same(self) -> bool:
        """Whether nothing that is compared is different."""
        texts = (one.change for one in (*self.sections, *self.reference))
        return {*texts, *(one.change for one in self.companions)} <= {Change.SAME}


def counted(changes: list[Change]) -> Counts:
    """How many there are of each change."""
    return Counts(**{change.value: changes.count(change) for change in Change})
