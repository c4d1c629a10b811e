"""Comparing two editions of a briefing, section by section, paragraph by paragraph and word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.annotation.words import Span
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.document.section import PlacedLeaf, Section
from briefing.edition.companions import compare_companions
from briefing.edition.comparison import Change, Comparison, Passage, SectionComparison
from briefing.edition.differences import differences, word_count
from briefing.edition.pairing import Pairs, in_order, pair_elsewhere, pair_leaves, pair_sections


def compare(old: Pack, new: Pack, progress: Progress = NO_PROGRESS) -> Comparison:
    """What is different in ``new``; both should be editions of one briefing in the same language.

    Raises ``CancelledError`` when the reader stops it.
    """
    return Comparison(
        old,
        new,
        _sections(old, new, old.sections, new.sections, progress),
        _sections(old, new, old.reference, new.reference, progress),
        compare_companions(old, new),
    )


@dataclass(slots=True)
class _Draft:
    """A section's comparison while passages are being paired."""

    old: Section | None
    new: Section | None
    pairs: Pairs
    elsewhere: list[Passage] = field(default_factory=list)

    @property
    def old_leaves(self) -> Sequence[PlacedLeaf]:
        return self.old.leaves if self.old is not None else ()

    @property
    def new_leaves(self) -> Sequence[PlacedLeaf]:
        return self.new.leaves if self.new is not None else ()

    def free_old(self) -> Iterator[PlacedLeaf]:
        taken = {i for i, _ in self.pairs}
        return (placed for i, placed in enumerate(self.old_leaves) if i not in taken)

    def free_new(self) -> Iterator[PlacedLeaf]:
        taken = {j for _, j in self.pairs}
        return (placed for j, placed in enumerate(self.new_leaves) if j not in taken)


def _sections(
    old_pack: Pack, new_pack: Pack, old: Sequence[Section], new: Sequence[Section], progress: Progress
) -> tuple[SectionComparison, ...]:
    pairs = pair_sections(old, new)
    drafts = []
    for i, j in _shown_order(pairs, len(old), len(new)):
        before, after = (old[i] if i is not None else None), (new[j] if j is not None else None)
        paired = pair_leaves(before.leaves, after.leaves) if before is not None and after is not None else []
        drafts.append(_Draft(before, after, paired))
        progress.step(len(drafts), len(old) + len(new))
    _find_elsewhere(drafts)
    kept = in_order(pairs)
    places = {id_: (i, j) for i, j in pairs for id_ in [new[j].id]}
    return tuple(
        _compared(
            draft, draft.new is not None and _is_moved(draft, old_pack, new_pack, places.get(draft.new.id) in kept)
        )
        for draft in drafts
    )


def _is_moved(draft: _Draft, old_pack: Pack, new_pack: Pack, kept_order: bool) -> bool:
    if draft.old is None or draft.new is None:
        return False
    before, after = old_pack.pillar_of(draft.old.id), new_pack.pillar_of(draft.new.id)
    same_pillar = (before and before.id) == (after and after.id) or (before and before.title) == (after and after.title)
    return not same_pillar or not kept_order or draft.old.id != draft.new.id


def _shown_order(pairs: Pairs, old: int, new: int) -> list[tuple[int | None, int | None]]:
    """The pairs and the single ones in new order, each removed one after what stood before it."""
    partner = dict(pairs)
    before = {j: i for i, j in pairs}
    after_new: dict[int, list[int]] = {}
    anchor = -1
    kept = in_order(pairs)
    for i in range(old):
        if i not in partner:
            after_new.setdefault(anchor, []).append(i)
        elif (i, partner[i]) in kept:
            anchor = partner[i]
    order: list[tuple[int | None, int | None]] = []
    for j in range(-1, new):
        if j >= 0:
            order.append((before.get(j), j))
        order += [(i, None) for i in after_new.get(j, ())]
    return order


def _find_elsewhere(drafts: Sequence[_Draft]) -> None:
    """Tell the sections of passages that went from one to another."""
    gone = [(draft, placed) for draft in drafts for placed in draft.free_old()]
    come = [(draft, placed) for draft in drafts for placed in draft.free_new()]
    for i, j in pair_elsewhere([placed for _, placed in gone], [placed for _, placed in come]):
        source, target = gone[i][0], come[j][0]
        passage = _passage(gone[i][1], come[j][1], source.old, target.new, moved=True)
        source.elsewhere.append(passage)
        if target is not source:
            target.elsewhere.append(passage)


def _compared(draft: _Draft, moved: bool) -> SectionComparison:
    passages = tuple(_passages(draft))
    old_text, new_text = (section.text if section is not None else "" for section in (draft.old, draft.new))
    removed = _merged(span for one in passages if one.old_section == _id(draft.old) for span in one.removed)
    added = _merged(span for one in passages if one.new_section == _id(draft.new) for span in one.added)
    return SectionComparison(
        _change(draft, passages, moved),
        draft.old,
        draft.new,
        passages,
        moved,
        removed,
        added,
        word_count(old_text, removed),
        word_count(new_text, added),
    )


def _change(draft: _Draft, passages: Sequence[Passage], moved: bool) -> Change:
    if draft.old is None:
        return Change.ADDED
    if draft.new is None:
        return Change.REMOVED
    if draft.old.title == draft.new.title and all(one.change is Change.SAME for one in passages):
        return Change.MOVED if moved else Change.SAME
    return Change.CHANGED


def _passages(draft: _Draft) -> Iterator[Passage]:
    kept = in_order(draft.pairs)
    went = {one.old: one for one in draft.elsewhere if one.old_section == _id(draft.old)}
    came = {one.new: one for one in draft.elsewhere if one.new_section == _id(draft.new)}
    for i, j in _shown_order(draft.pairs, len(draft.old_leaves), len(draft.new_leaves)):
        before = draft.old_leaves[i] if i is not None else None
        after = draft.new_leaves[j] if j is not None else None
        if before is None and after in came:
            yield came[after]
        elif after is None and before in went:
            yield went[before]
        else:
            moved = i is not None and j is not None and (i, j) not in kept
            yield _passage(before, after, draft.old, draft.new, moved=moved)


def _passage(
    before: PlacedLeaf | None, after: PlacedLeaf | None, old: Section | None, new: Section | None, *, moved: bool
) -> Passage:
    found = differences(before.leaf.text if before else "", after.leaf.text if after else "")
    found = found.shifted(before.start if before else 0, after.start if after else 0)
    if before is None:
        change = Change.ADDED
    elif after is None:
        change = Change.REMOVED
    elif found.removed or found.added:
        change = Change.CHANGED
    else:
        change = Change.MOVED if moved else Change.SAME
    old_id = _id(old) if before is not None else None
    new_id = _id(new) if after is not None else None
    return Passage(change, before, after, old_id, new_id, found.removed, found.added, moved)


def _id(section: Section | None) -> SectionId | None:
    return section.id if section is not None else None


def _merged(spans: Iterator[Span]) -> tuple[Span, ...]:
    """``spans`` in order, those that touch across a line feed left apart."""
    return tuple(sorted(span for span in spans if span[0] < span[1]))
