"""What the list beside a comparison offers: the sections, the reference sections, and what stands beside the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.edition.comparison import (
    Change,
    CompanionKind,
    Comparison,
    SectionComparison,
    counted,
)
from briefing.ui.comparison.rows import Row, companion_rows, section_rows
from briefing.ui.comparison.spoken import change_name, status
from briefing.ui.translation import QT_TRANSLATE_NOOP

_COMPANIONS = {
    CompanionKind.QUOTE: QT_TRANSLATE_NOOP("Comparison", "Quotes"),
    CompanionKind.FAQ: QT_TRANSLATE_NOOP("Comparison", "Questions and answers"),
    CompanionKind.TERM: QT_TRANSLATE_NOOP("Comparison", "Terms"),
}


@dataclass(frozen=True)
class Entry:
    """One row of the list: ``section`` or, where that is None, all companions of ``kind``."""

    title: str
    change: Change
    status: str
    section: SectionComparison | None = None
    kind: CompanionKind | None = None

    def rows(self, comparison: Comparison) -> tuple[Row, ...]:
        """What is shown of it."""
        if self.section is not None:
            return section_rows(self.section)
        return companion_rows(comparison.of_kind(self.kind)) if self.kind is not None else ()


def entries(comparison: Comparison) -> Iterator[Entry]:
    """All there is to compare, in reading order."""
    for section in (*comparison.sections, *comparison.reference):
        yield Entry(section.shown.short_title or section.title, section.change, status(section), section)
    for kind in CompanionKind:
        if comparison.of_kind(kind):
            yield _companions(comparison, kind)


def _companions(comparison: Comparison, kind: CompanionKind) -> Entry:
    changes = [one.change for one in comparison.of_kind(kind)]
    counts = counted(changes)
    told = [
        f"{change_name(change)} {getattr(counts, change.value)}" for change in Change if getattr(counts, change.value)
    ]
    whole = changes[0] if len(set(changes)) == 1 else Change.CHANGED
    return Entry(QCoreApplication.translate("Comparison", _COMPANIONS[kind]), whole, " · ".join(told), kind=kind)
