"""Words the reader sees beside the text: generated, translated, and never part of it."""

from PySide6.QtCore import QCoreApplication

from briefing.document.blocks import CalloutKind
from briefing.document.ids import Language
from briefing.ui.dates import written_date

_translate = QCoreApplication.translate


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
    """When the state was last known, as words: ``as of June 2026``. ``as_known`` is a year, month or day."""
    return _translate("Reader", "as of {date}").format(date=written_date(as_known, language))


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
