"""Dates as the reader of a language writes them: of the text, or of the window."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from briefing.document.ids import ENGLISH
from briefing.pack.words import written_date
from briefing.ui.interface_language import shown_language

__all__ = ["shown_date", "shown_moment", "written_date"]


def shown_date(date: str) -> str:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` in the language of the window, for example ``2026年11月22日``."""
    return written_date(date, shown_language())


def shown_moment(instant: str) -> str:
    """A UTC instant like ``2026-11-22T08:30:00Z`` in the time of this computer: ``22 Nov 2026, 16:30``."""
    moment = QDateTime.fromString(instant, Qt.DateFormat.ISODate).toLocalTime()
    if shown_language() == ENGLISH:
        return QLocale(QLocale.Language.English).toString(moment, "d MMM yyyy, HH:mm")
    return moment.toString("yyyy年M月d日 HH:mm")
