"""A merge plan and its report in words and as JSON values, for the command line."""

from collections.abc import Iterator

from briefing.annotation.importing import ImportReport
from briefing.annotation.planning import Fate, MergePlan, Planned
from briefing.annotation.strict_json import Json

_WORDS = {
    Fate.NEW: "new",
    Fate.CHANGED: "changed",
    Fate.CONFLICTING: "conflicting",
    Fate.HERE: "already here",
    Fate.UNPLACED: "cannot be placed",
    Fate.REFUSED: "refused",
}
_LONGEST = 60


def plan_lines(plan: MergePlan) -> Iterator[str]:
    """For each author how many notes have which fate, and below the notes themselves but those already here."""
    for share in plan.authors:
        counts = [f"{count} {_WORDS[fate]}" for fate in Fate if (count := share.count(fate))]
        yield f"{share.author or '(no name)'}: {', '.join(counts)}"
        for item in share.items:
            if item.fate is not Fate.HERE:
                yield f"    {_WORDS[item.fate]}: {_named(item)}{f' ({item.why})' if item.why else ''}"
    yield from plan.notices


def plan_record(plan: MergePlan) -> Json:
    """Each note with its fate."""
    return {
        "notes": [
            {
                "fate": item.fate.value,
                "id": item.id,
                "author": item.author,
                "files": [str(path) for path in item.sources],
                "place": item.place,
                "why": item.why,
            }
            for item in plan.items
        ],
        "notices": list(plan.notices),
    }


def report_lines(report: ImportReport) -> Iterator[str]:
    """One line that counts what came of an import, and one for what is left to decide."""
    yield (
        f"{len(report.added)} added, {len(report.changed)} changed, "
        f"{len(report.unchanged)} unchanged, {len(report.refused)} refused"
    )
    if report.conflicting:
        yield f"Both texts were kept of: {', '.join(report.conflicting)}"
    if report.unplaced:
        yield f"The words are not in this briefing of: {', '.join(report.unplaced)}"


def report_record(report: ImportReport) -> Json:
    """What came of an import: ids of each kind, and why annotations were refused."""
    return {
        "added": [one.id for one in report.added],
        "changed": [one.id for one in report.changed],
        "unchanged": list(report.unchanged),
        "conflicting": list(report.conflicting),
        "unplaced": list(report.unplaced),
        "refused": [{"place": one.place, "id": one.id, "why": one.why} for one in report.refused],
    }


def _named(item: Planned) -> str:
    if item.merged is None:
        return f"{item.sources[0].name} {item.place}".strip()
    words = " ".join(item.merged.body.split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return f"{item.id} {item.merged.section or '(the whole briefing)'}{f' “{shown}”' if shown else ''}"
