"""Words the reader sees beside the text: generated, translated, and never part of it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from briefing.document.blocks import CalloutKind
from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language

_translate = QCoreApplication.translate
_LOCALES = {TRADITIONAL: "zh_HK", SIMPLIFIED: "zh_CN"}
_DAY, _MONTH = 3, 2


def callout_label(kind: CalloutKind) -> str:
    """What a callout of that kind is called."""
    match kind:
        case CalloutKind.EDITOR:
            return _translate("Reader", "Editor’s note")
        case CalloutKind.KEY:
            return _translate("Reader", "Key point")
        case CalloutKind.WARNING:
            return _translate("Reader", "Caution")
        case CalloutKind.NOTE:
            return _translate("Reader", "Note")


def as_known_label(as_known: str, language: Language) -> str:
    """When the state was last known, as words: ``as known June 2026``. ``as_known`` is a year, month or day."""
    return _translate("Reader", "as known {date}").format(date=date_words(as_known, language))


def date_words(date: str, language: Language) -> str:
    """A date ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` in the words of ``language``; anything else as it is."""
    parts = date.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > _DAY:
        return date
    year, month, day = (int(part) for part in (*parts, "1", "1")[:3])
    locale = QLocale(_LOCALES.get(language, "en_GB"))
    chinese = language in _LOCALES
    if len(parts) == _DAY:
        return locale.toString(QDate(year, month, day), "yyyy年M月d日" if chinese else "d MMMM yyyy")
    if len(parts) == _MONTH:
        return locale.toString(QDate(year, month, 1), "yyyy年M月" if chinese else "MMMM yyyy")
    return f"{year}年" if chinese else str(year)


def footnotes_label() -> str:
    """What stands over the footnotes."""
    return _translate("Reader", "Footnotes")


def table_begin_label() -> str:
    """Said before a table by a screen reader, where nothing else stands there."""
    return _translate("Reader", "Table")


def table_end_label() -> str:
    """Said after a table by a screen reader, where nothing else stands there."""
    return _translate("Reader", "End of table")


def picture_label(alternative: str) -> str:
    """A picture's description for those who cannot see it."""
    return _translate("Reader", "Picture: {description}").format(description=alternative)
