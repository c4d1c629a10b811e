"""Dates as the reader of a language writes them."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from briefing.document.ids import ENGLISH, Language
from briefing.pack.words import written_date

__all__ = ["written_date", "written_moment"]


def written_moment(instant: str, language: Language) -> str:
    """A UTC instant like ``2026-11-22T08:30:00Z`` in the time of this computer: ``22 Nov 2026, 16:30``."""
    moment = QDateTime.fromString(instant, Qt.DateFormat.ISODate).toLocalTime()
    if language == ENGLISH:
        return QLocale(QLocale.Language.English).toString(moment, "d MMM yyyy, HH:mm")
    return moment.toString("yyyy年M月d日 HH:mm")
