"""A comparison of two editions as lines of text and as JSON values."""

from collections.abc import Iterator, Sequence

from briefing.annotation.strict_json import Json
from briefing.annotation.words import Span
from briefing.app.ledger_text import mark_words
from briefing.document.ids import SectionId
from briefing.document.runs import Runs, Style
from briefing.document.section import PlacedLeaf
from briefing.edition.comparison import (
    Change,
    CompanionComparison,
    Comparison,
    Field,
    Passage,
    SectionComparison,
)
from briefing.edition.marked_runs import merged, passage_runs
from briefing.errors import SectionMissingError

_SIGNS = {Style.DELETED: ("[-", "-]"), Style.INSERTED: ("{+", "+}")}


def comparison_lines(comparison: Comparison, section: SectionId | None = None) -> Iterator[str]:
    """What changed, words taken out as ``[-…-]`` and put in as ``{+…+}``; with ``section`` in that one alone.

    Paragraphs that are the same are left out. Raises ``SectionMissingError``.
    """
    chosen = _chosen(comparison, section)
    if section is None:
        counts = comparison.counts
        new = comparison.new
        yield f"{new.title}: {comparison.old.edition} -> {new.edition} ({new.language})"
        yield (
            f"{counts.changed} sections changed, {counts.added} added, {counts.removed} removed, {counts.moved} moved, "
            f"{counts.same} the same; {comparison.words_added} words added, {comparison.words_removed} removed"
        )
    for one in chosen:
        if section is not None:
            yield from _section_lines(one)
        elif one.change is not Change.SAME:
            yield from ("", *_section_lines(one))
    if section is None:
        changed = [one for one in comparison.companions if one.change is not Change.SAME]
        yield from (line for one in changed for line in _companion_lines(one))


def _chosen(comparison: Comparison, section: SectionId | None) -> Sequence[SectionComparison]:
    if section is None:
        return (*comparison.sections, *comparison.reference)
    found = comparison.section(section)
    if found is None:
        raise SectionMissingError(section)
    return (found,)


def _section_lines(one: SectionComparison) -> Iterator[str]:
    moved = ", moved" if one.moved and one.change is not Change.MOVED else ""
    yield f"{one.change.value.upper()}{moved}  {one.title} [{one.id}]  +{one.words_added} -{one.words_removed} words"
    if one.retitled and one.old is not None:
        yield f"    [-{one.old.title}-] {{+{one.title}+}}"
    for passage in one.passages:
        if passage.change is not Change.SAME:
            yield f"    {_moved(passage, one)}{_signed(passage_runs(passage))}"


def _moved(passage: Passage, one: SectionComparison) -> str:
    if passage.went_to is not None and one.old is not None and passage.old_section == one.old.id:
        return f"(moved to {passage.went_to}) "
    if passage.came_from is not None:
        return f"(moved from {passage.came_from}) "
    return "(moved) " if passage.moved else ""


def _signed(runs: Runs) -> str:
    parts = []
    for run in runs:
        begin, end = _SIGNS.get(run.style, ("", ""))
        # The blank that keeps struck words from those in their place is better outside.
        text = run.text.rstrip(" ") if begin else run.text
        parts.append(f"{begin}{text}{end}{run.text[len(text) :]}")
    return "".join(parts).replace("\n", " | ")


def _companion_lines(one: CompanionComparison) -> Iterator[str]:
    yield ""
    yield f"{one.change.value.upper()}  {one.kind.value}: {one.label} [{one.id}]"
    for field in one.fields:
        if field.removed or field.added:
            runs = merged(field.old, field.new, field.removed, field.added)
            yield f"    {field.name}: {_signed(runs)}"


def comparison_record(comparison: Comparison, section: SectionId | None = None) -> Json:
    """What ``--json`` prints; ranges count code points of the sections' texts. Raises ``SectionMissingError``."""
    sections = [_section_record(one) for one in _chosen(comparison, section)]
    if section is not None:
        return sections[0]
    return {
        "briefing": comparison.new.id,
        "language": comparison.new.language,
        "old": comparison.old.edition,
        "new": comparison.new.edition,
        "words_added": comparison.words_added,
        "words_removed": comparison.words_removed,
        "sections": sections,
        "companions": [_companion_record(one) for one in comparison.companions],
    }


def _section_record(one: SectionComparison) -> Json:
    return {
        "id": one.id,
        "title": one.title,
        "old_title": one.old.title if one.old is not None else None,
        "change": one.change.value,
        "moved": one.moved,
        "words_added": one.words_added,
        "words_removed": one.words_removed,
        "added": _spans(one.added),
        "removed": _spans(one.removed),
        "passages": [_passage_record(passage) for passage in one.passages],
    }


def _passage_record(passage: Passage) -> Json:
    return {
        "change": passage.change.value,
        "moved": passage.moved,
        "old": _side(passage.old, passage.old_section, passage.removed, ("[-", "-]")),
        "new": _side(passage.new, passage.new_section, passage.added, ("{+", "+}")),
        "removed": _spans(passage.removed),
        "added": _spans(passage.added),
    }


def _side(
    placed: PlacedLeaf | None, section: SectionId | None, spans: tuple[Span, ...], signs: tuple[str, str]
) -> Json:
    if placed is None:
        return None
    inside = tuple((start - placed.start, end - placed.start) for start, end in spans)
    return {
        "section": section,
        "block": placed.leaf.id,
        "start": placed.start,
        "end": placed.end,
        "text": placed.leaf.text,
        "marked": mark_words(placed.leaf.text, inside, *signs),
    }


def _companion_record(one: CompanionComparison) -> Json:
    return {
        "kind": one.kind.value,
        "id": one.id,
        "label": one.label,
        "change": one.change.value,
        "fields": {field.name: _field_record(field) for field in one.fields},
    }


def _field_record(field: Field) -> Json:
    return {"old": field.old, "new": field.new, "removed": _spans(field.removed), "added": _spans(field.added)}


def _spans(spans: tuple[Span, ...]) -> Json:
    found: list[Json] = [list(span) for span in spans]
    return found
