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
    translate = QCoreApplication.translate
    for name, old, new in (
        (translate("Merging", "Kind"), kind_name(ours.kind), kind_name(merged.kind)),
        (translate("Merging", "Tags"), ", ".join(ours.tags), ", ".join(merged.tags)),
        (translate("Merging", "Status"), status_name(ours.status), status_name(merged.status)),
        (translate("Merging", "Privacy"), privacy_name(ours.privacy), privacy_name(merged.privacy)),
        (translate("Merging", "Owner"), ours.owner, merged.owner),
        (translate("Merging", "Due"), _date(ours.due), _date(merged.due)),
        (translate("Merging", "Place"), _place(ours), _place(merged)),
        (translate("Merging", "Deleted"), _answer(yes=ours.deleted), _answer(yes=merged.deleted)),
    ):
        if old != new:
            yield FieldChange(name, old, new)


def _date(date: str) -> str:
    return shown_date(date) if date else ""


def _place(note: Annotation) -> str:
    selector = (note.revision or note.target).selector
    return "" if selector is None else f"“{selector.exact}”"


def _answer(*, yes: bool) -> str:
    translate = QCoreApplication.translate
    return translate("Merging", "yes") if yes else translate("Merging", "no")
