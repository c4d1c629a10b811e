"""What would change in a note, field by field, in words a reader can compare."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.annotation.model import Annotation
from briefing.ui.dates import shown_date
from briefing.ui.kinds import kind_name
from briefing.ui.statuses import privacy_name, status_name


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; what is empty is a dash."""

    name: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.name}: {self.old or '–'} → {self.new or '–'}"


def field_changes(ours: Annotation, merged: Annotation) -> Iterator[FieldChange]:
    """Every field but the text in which the two differ."""
    for name, old, new in (
        (_translated("Kind"), kind_name(ours.kind), kind_name(merged.kind)),
        (_translated("Tags"), ", ".join(ours.tags), ", ".join(merged.tags)),
        (_translated("Status"), status_name(ours.status), status_name(merged.status)),
        (_translated("Privacy"), privacy_name(ours.privacy), privacy_name(merged.privacy)),
        (_translated("Owner"), ours.owner, merged.owner),
        (_translated("Due"), _date(ours.due), _date(merged.due)),
        (_translated("Place"), _place(ours), _place(merged)),
        (_translated("Deleted"), _answer(yes=ours.deleted), _answer(yes=merged.deleted)),
    ):
        if old != new:
            yield FieldChange(name, old, new)


def _date(date: str) -> str:
    return shown_date(date) if date else ""


def _place(note: Annotation) -> str:
    selector = (note.revision or note.target).selector
    return "" if selector is None else f"“{selector.exact}”"


def _answer(*, yes: bool) -> str:
    return _translated("yes") if yes else _translated("no")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Merging", text)
