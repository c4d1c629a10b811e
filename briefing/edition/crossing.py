"""Finding where notes made on one edition of a briefing stand in another edition of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.annotation.across_sections import JoinedSections, SectionResolution, anchor_in
from briefing.annotation.alignment import Alignment
from briefing.annotation.anchoring import anchor
from briefing.annotation.model import Selector, Target
from briefing.annotation.resolution import Outcome, Resolution
from briefing.document.ids import PillarId, SectionId
from briefing.document.pack import Pack
from briefing.document.section import PlacedLeaf, Section
from briefing.edition.evidence import PHRASE, is_convincing, is_in_its_paragraph, telling
from briefing.edition.likeness import features, likeness
from briefing.edition.note_resolution import CandidatePlace, NoteResolution, without_repetition
from briefing.edition.paragraphs import refined, whole_paragraph
from briefing.edition.tidying import tidied

# A section that is less alike is another section.
_SAME_SECTION = 0.4
# A paragraph with the same id and so much in common was rewritten; with less, or a short one, the reader must say.
_REWRITTEN = 0.45
_REWRITING = "its paragraph was rewritten"
_NO_TRANSLATION = "there is no text in its language"


class Crossing:
    """Finds the places of notes that were made on one old edition, in one language.

    ``old`` holds those texts of that edition that are known, in reading order if that is known too; a note whose text
    is not among them is looked for by its words. ``pillars`` says, where known, which pillar a section was in.
    Alignments are made once and used for all notes.
    """

    def __init__(
        self, old: Mapping[SectionId, str], new: Pack, pillars: Mapping[SectionId, PillarId] | None = None
    ) -> None:
        self._old = old
        self._new = new
        self._pillars = pillars or {}
        self._alignments: dict[SectionId, Alignment] = {}
        self._joined: dict[bool, _Joined] = {}

    def resolve(self, target: Target) -> NoteResolution:
        """Where the note on ``target`` stands. It never raises."""
        found = self._resolved(target)
        section = self._new.section(found.section) if found.section is not None else None
        return replace(found, language=section.language if section is not None else self._new.language)

    def _resolved(self, target: Target) -> NoteResolution:
        if target.section is None:
            return NoteResolution(Outcome.EXACT, None, score=1.0, method="on the whole briefing")
        section = self._new.section(target.section)
        if section is not None and section.language != target.language:
            return _in_another_language(target, section)
        if target.selector is None:
            return self._whole_section(target, target.section, section)
        here = self._in_section(target, target.selector, section) if section is not None else None
        is_here = here is not None and here.place is not None
        if section is not None and here is not None and is_here and is_in_its_paragraph(target.selector, here, section):
            closer = refined(here, target.selector, section, self._old.get(section.id))
            return _placed(closer, section, target.selector.exact)
        anywhere = self._over_sections(target.section).anchor(target.selector, target.section)
        elsewhere = None if is_here else self._elsewhere(target.section, target.selector, anywhere)
        return elsewhere or self._unplaced(target.section, target.selector, here, anywhere)

    def _in_section(self, target: Target, words: Selector, section: Section) -> Resolution:
        if section.digest == target.section_digest and section.text[words.start : words.end] == words.exact:
            return Resolution(Outcome.EXACT, words.start, words.end, 1.0, "the text is the same")
        old = self._old.get(section.id)
        if old is None:
            return anchor(words, section.text)
        if section.id not in self._alignments:
            self._alignments[section.id] = Alignment.of(old, section.text)
        return anchor(words, section.text, self._alignments[section.id])

    def _elsewhere(self, name: SectionId, words: Selector, found: SectionResolution) -> NoteResolution | None:
        """A place in another section, if the evidence for it is strong."""
        joined = self._over_sections(name)
        section = self._new.section(found.section) if found.section not in (None, name) else None
        if section is None:
            return None
        alignment = joined.alignment_for(name)
        if not is_convincing(words, found.resolution, section, alignment, joined.start_of(section.id)):
            return None
        return _placed(found.resolution, section, words.exact)

    def _over_sections(self, name: SectionId) -> "_Joined":
        # What stands in a reference section is made of lists: no passage of the text moves there.
        references = {one.id for one in self._new.reference}
        is_reference = name in references
        if is_reference not in self._joined:
            sections = self._new.reference if is_reference else self._new.sections
            old = {one: text for one, text in self._old.items() if (one in references) == is_reference}
            self._joined[is_reference] = _Joined(old, sections)
        return self._joined[is_reference]

    def _unplaced(
        self, name: SectionId, words: Selector, here: Resolution | None, anywhere: SectionResolution
    ) -> NoteResolution:
        """What is told of a passage without a sure place: the places to choose from, or what its paragraph is now."""
        section = self._new.section(name)
        method = here.method if here is not None else "its section is gone"
        before = whole_paragraph(words, self._old.get(name))
        now = section.leaf(words.block) if section is not None and words.block is not None else None
        paragraphs: tuple[CandidatePlace, ...] = ()
        if now is not None and now.leaf.text:
            alike = round(likeness(features(before), features(now.leaf.text)), 3)
            if alike >= _REWRITTEN and min(telling(before), telling(now.leaf.text)) >= PHRASE:
                return _at(name, now, alike, _REWRITING)
            paragraphs = (CandidatePlace(name, now.start, now.end, alike, now.leaf.id),)
            method = _REWRITING if before else method
        found = tuple(self._candidates(name, words, here, anywhere))
        candidates = without_repetition((*found, *paragraphs))
        listed = name if section is not None else self._nearest(name, words)[0]
        if found or (before and paragraphs):
            best = candidates[0].score
            return NoteResolution(Outcome.AMBIGUOUS, listed, score=best, method=method, candidates=candidates)
        return NoteResolution(Outcome.ORPHAN, listed, method=method, candidates=candidates)

    def _candidates(
        self, name: SectionId, words: Selector, here: Resolution | None, anywhere: SectionResolution
    ) -> Iterator[CandidatePlace]:
        section = self._new.section(name)
        if section is not None and here is not None:
            places = (*here.candidates, *((*each, here.score) for each in [here.place] if each))
            for start, end, score in places:
                found = Resolution(Outcome.CHANGED, start, end, score)
                closer = refined(found, words, section, self._old.get(name)).place or (start, end)
                yield _candidate(section, *tidied(section, *closer, words.exact), score)
        joined = self._over_sections(name)
        sure = anywhere.resolution.place
        taken = [(anywhere.section, (*sure, anywhere.resolution.score))] if sure is not None else []
        for place, (start, end, score) in (*anywhere.candidates, *taken):
            there = self._new.section(place) if place is not None else None
            if there is not None and joined.is_telling(there.text[start:end]):
                yield _candidate(there, *tidied(there, start, end, words.exact), score)

    def _whole_section(self, target: Target, name: SectionId, section: Section | None) -> NoteResolution:
        if section is not None and section.digest == target.section_digest:
            return NoteResolution(Outcome.EXACT, name, score=1.0, method="on a section that is the same")
        if section is not None:
            return NoteResolution(Outcome.CHANGED, name, score=1.0, method="on a section whose words changed")
        nearest, alike = self._nearest(name, None)
        if nearest is not None and alike >= _SAME_SECTION:
            return NoteResolution(Outcome.MOVED, nearest, score=alike, method="on a section that has another name")
        return NoteResolution(Outcome.ORPHAN, nearest, method="its section is gone")

    def _nearest(self, name: SectionId, words: Selector | None) -> tuple[SectionId | None, float]:
        """The section most like the old one, in its pillar where that is known, and how alike they are.

        Where the old section's text is not known the note's own words stand for it; of equally alike ones it is the
        first.
        """
        text = self._old.get(name, words.prefix + words.exact + words.suffix if words is not None else "")
        known = features(text)
        in_pillar = [one for one in self._new.sections if one.pillar == self._pillars.get(name)]
        sections = in_pillar or self._new.sections
        alike, number = max(
            ((likeness(known, features(one.text)), -number) for number, one in enumerate(sections)), default=(0.0, 0)
        )
        return (sections[-number].id if sections else None), round(alike, 3)


class _Joined:
    """All sections' texts of both editions as one text each, aligned when that is first needed."""

    def __init__(self, old: Mapping[SectionId, str], new: Sequence[Section]) -> None:
        self._new = JoinedSections.of({one.id: one.text for one in new})
        self._old = JoinedSections.of(old)
        self._alignment: Alignment | None = None

    def anchor(self, words: Selector, section: SectionId) -> SectionResolution:
        alignment = self.alignment_for(section)
        return anchor_in(words, section, self._new, self._old if alignment is not None else None, alignment)

    def alignment_for(self, section: SectionId) -> Alignment | None:
        """The alignment of all texts, or None when the section's old text is not known."""
        if self._old.start_of(section) is None:
            return None
        if self._alignment is None:
            self._alignment = Alignment.of(self._old.text, self._new.text)
        return self._alignment

    def start_of(self, section: SectionId) -> int:
        return self._new.start_of(section) or 0

    def is_telling(self, words: str) -> bool:
        """Whether ``words`` could show a reader the place, and are no heading that stands in every section."""
        return telling(words) >= PHRASE or (bool(words.strip()) and self._new.text.count(words) == 1)


def _placed(found: Resolution, section: Section, exact: str) -> NoteResolution:
    assert found.place is not None
    start, end = found.place
    if found.outcome is Outcome.CHANGED:
        start, end = tidied(section, start, end, exact)
    block = section.leaf_at(start).leaf.id
    return NoteResolution(found.outcome, section.id, start, end, block, found.score, found.method)


def _candidate(section: Section, start: int, end: int, score: float) -> CandidatePlace:
    return CandidatePlace(section.id, start, end, score, section.leaf_at(start).leaf.id)


def _in_another_language(target: Target, section: Section) -> NoteResolution:
    """Of words in a language that the new edition lacks only the paragraph can be told, by its id."""
    if target.selector is None:
        return NoteResolution(Outcome.CHANGED, section.id, method=_NO_TRANSLATION)
    block = target.selector.block
    placed = section.leaf(block) if block is not None else None
    if placed is None or not placed.leaf.text:
        return NoteResolution(Outcome.ORPHAN, section.id, method=_NO_TRANSLATION)
    candidates = (CandidatePlace(section.id, placed.start, placed.end, 0.0, block),)
    return NoteResolution(Outcome.AMBIGUOUS, section.id, method=_NO_TRANSLATION, candidates=candidates)


def _at(section: SectionId, placed: PlacedLeaf, score: float, method: str) -> NoteResolution:
    return NoteResolution(Outcome.CHANGED, section, placed.start, placed.end, placed.leaf.id, score, method)
