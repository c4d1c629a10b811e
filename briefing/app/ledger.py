"""The ledger: what became of each note that was made on another edition, with old and new words side by side."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefing.annotation.model import Annotation, Target
from briefing.annotation.resolution import Outcome
from briefing.annotation.words import Span
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.document.section import Section
from briefing.edition.differences import differences
from briefing.edition.note_resolution import CandidatePlace, NoteResolution

_CONTEXT = 80
_LAST = 2**31


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words with up to 80 characters of their paragraph on either side; ``marks`` are ranges of ``words``."""

    before: str
    words: str
    after: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerCandidate:
    """A place that the reader may choose for a note, with its words."""

    place: CandidatePlace
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one note.

    ``edition`` is the one it was made on. ``old`` are the words it was made on, None for a note on a whole section or
    briefing; its marks are the words that were removed. ``new`` are the words it is on now, if it has a sure place; its
    marks are the words that were added. ``settled`` tells that the reader has accepted the place or chosen another.
    """

    annotation: Annotation
    resolution: NoteResolution
    edition: str
    old: Excerpt | None
    new: Excerpt | None
    candidates: tuple[LedgerCandidate, ...] = ()
    settled: bool = False

    @property
    def outcome(self) -> Outcome:
        """What became of the passage."""
        return self.resolution.outcome


@dataclass(frozen=True, slots=True)
class Ledger:
    """One entry for each live note made on another edition than ``edition``, in the order of the open edition."""

    edition: str
    entries: tuple[LedgerEntry, ...]

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many entries have each outcome, every outcome being there."""
        found = Counter(entry.outcome for entry in self.entries)
        return {outcome: found[outcome] for outcome in Outcome}

    def from_edition(self, digest: str, edition: str) -> "Ledger":
        """The entries of notes made on one edition, known by its digest or, in another state of it, by its name."""
        return Ledger(
            self.edition,
            tuple(
                one
                for one in self.entries
                if one.annotation.target.pack_digest == digest or one.annotation.target.edition == edition
            ),
        )


@dataclass(frozen=True, slots=True)
class LedgerNote:
    """A note for the ledger: where it stands, and the text it was made on, if known.

    ``settled`` tells that the reader has put it where it is; ``resolution`` is then what was found before, if known.
    """

    annotation: Annotation
    resolution: NoteResolution | None
    old_text: str | None
    settled: bool


@dataclass(frozen=True, slots=True)
class LedgerRequest:
    """All that a ledger is made of. ``read`` gives the open edition in the language of a note, or None."""

    pack: Pack
    notes: tuple[LedgerNote, ...]
    read: Callable[[Language], Pack | None]


def make_ledger(request: LedgerRequest, progress: Progress = NO_PROGRESS) -> Ledger:
    """The ledger of ``request``; raises ``CancelledError`` when the reader stops it."""
    entries = []
    packs: dict[Language, Pack] = {request.pack.language: request.pack}
    for done, note in enumerate(request.notes):
        progress.step(done, len(request.notes))
        resolution = _chosen(note) if note.settled or note.resolution is None else note.resolution
        if resolution.language not in packs:
            packs[resolution.language] = request.read(resolution.language) or request.pack
        entries.append(_entry(note, resolution, packs[resolution.language]))
    entries.sort(key=_order(request.pack))
    return Ledger(request.pack.edition, tuple(entries))


def _order(pack: Pack) -> Callable[[LedgerEntry], tuple[int, int, str, str]]:
    """By section and place in the open edition; what has no sure place comes last in its section."""
    sections = {section.id: number for number, section in enumerate((*pack.sections, *pack.reference))}

    def order(entry: LedgerEntry) -> tuple[int, int, str, str]:
        found = entry.resolution
        number = -1 if found.section is None else sections.get(found.section, len(sections))
        start = found.start if found.start is not None else -1 if found.is_sure else _LAST
        return number, start, entry.annotation.created, entry.annotation.id

    return order


def _entry(note: LedgerNote, resolution: NoteResolution, pack: Pack) -> LedgerEntry:
    target = note.annotation.target
    old, new = _old_words(target, note.old_text), _new_words(resolution, pack)
    if old is not None and new is not None and resolution.outcome is Outcome.CHANGED:
        found = differences(old.words, new.words)
        old = Excerpt(old.before, old.words, old.after, found.removed)
        new = Excerpt(new.before, new.words, new.after, found.added)
    return LedgerEntry(
        note.annotation,
        resolution,
        target.edition,
        old,
        new,
        tuple(_candidate(each, pack) for each in resolution.candidates),
        settled=note.settled,
    )


def _chosen(note: LedgerNote) -> NoteResolution:
    """What the reader's choice amounts to: what was found, if that was accepted, else what the words tell."""
    target, chosen = note.annotation.target, note.annotation.revision
    assert chosen is not None, "a note that needs no resolution was made here or put here"
    found = note.resolution
    accepted = chosen.selector and (chosen.selector.start, chosen.selector.end)
    if found is not None and found.is_sure and (found.section, found.place) == (chosen.section, accepted):
        return found
    words = chosen.selector
    if words is None:
        same = chosen.section is None or chosen.section_digest == target.section_digest
    else:
        same = target.selector is not None and target.selector.exact == words.exact
    in_place = Outcome.EXACT if chosen.section == target.section else Outcome.MOVED
    outcome = in_place if same else Outcome.CHANGED
    start, end, block = (words.start, words.end, words.block) if words is not None else (None, None, None)
    return NoteResolution(
        outcome, chosen.section, start, end, block, 1.0, "chosen by the reader", language=chosen.language
    )


def _old_words(target: Target, text: str | None) -> Excerpt | None:
    words = target.selector
    if words is None:
        return None
    if text is not None and text[words.start : words.end] == words.exact:
        return excerpt(text, words.start, words.end)
    return Excerpt(words.prefix.rpartition("\n")[2], words.exact, words.suffix.partition("\n")[0])


def _new_words(resolution: NoteResolution, pack: Pack) -> Excerpt | None:
    section = _section(pack, resolution.section)
    if section is None or resolution.place is None:
        return None
    return excerpt(section.text, *resolution.place)


def _candidate(place: CandidatePlace, pack: Pack) -> LedgerCandidate:
    section = _section(pack, place.section)
    return LedgerCandidate(place, excerpt(section.text if section is not None else "", place.start, place.end))


def _section(pack: Pack, section: SectionId | None) -> Section | None:
    return pack.section(section) if section is not None else None


def excerpt(text: str, start: int, end: int) -> Excerpt:
    """``text[start:end]`` with what stands around it in its paragraph."""
    before = text[max(0, start - _CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + _CONTEXT].partition("\n")[0]
    return Excerpt(before, text[start:end], after)
