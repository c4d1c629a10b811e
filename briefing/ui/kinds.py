"""The five kinds of notes in words: what a reader calls them, whatever their colour."""

from PySide6.QtCore import QCoreApplication

from briefing.annotation.model import Kind
from briefing.ui.translation import QT_TRANSLATE_NOOP

_NAMES = {
    Kind.KEY: QT_TRANSLATE_NOOP("Kinds", "Key point"),
    Kind.QUESTION: QT_TRANSLATE_NOOP("Kinds", "Question"),
    Kind.ACTION: QT_TRANSLATE_NOOP("Kinds", "Action"),
    Kind.RISK: QT_TRANSLATE_NOOP("Kinds", "Risk"),
    Kind.LINE: QT_TRANSLATE_NOOP("Kinds", "Line to take"),
}


def kind_name(kind: Kind) -> str:
    """The name of ``kind`` in the language of the window."""
    return QCoreApplication.translate("Kinds", _NAMES[kind])
