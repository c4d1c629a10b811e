"""What the merge desk calls things."""

from PySide6.QtCore import QCoreApplication

from briefing.annotation.planning import Fate
from briefing.ui.merging.choices import Decision, Option
from briefing.ui.translation import QT_TRANSLATE_NOOP

_FATES = {
    Fate.NEW: QT_TRANSLATE_NOOP("Merging", "New"),
    Fate.CHANGED: QT_TRANSLATE_NOOP("Merging", "Changed"),
    Fate.CONFLICTING: QT_TRANSLATE_NOOP("Merging", "Conflict"),
    Fate.UNPLACED: QT_TRANSLATE_NOOP("Merging", "No sure place"),
    Fate.HERE: QT_TRANSLATE_NOOP("Merging", "Already here"),
    Fate.REFUSED: QT_TRANSLATE_NOOP("Merging", "Refused"),
}
_BOTH = QT_TRANSLATE_NOOP("Merging", "Keep both")
_LATER = QT_TRANSLATE_NOOP("Merging", "Decide later")
_KEEP = QT_TRANSLATE_NOOP("Merging", "Keep the note")
_DELETE = QT_TRANSLATE_NOOP("Merging", "Delete it")
_MINE = QT_TRANSLATE_NOOP("Merging", "Mine")
_THEIRS = QT_TRANSLATE_NOOP("Merging", "Theirs")
_NAMELESS = QT_TRANSLATE_NOOP("Merging", "Without a name")


def fate_name(fate: Fate) -> str:
    """What became of a note, in a word or three."""
    return _translated(_FATES[fate])


def author_name(author: str) -> str:
    """The name of an author, or that there is none."""
    return author or _translated(_NAMELESS)


def option_name(option: Option, *, of_texts: bool) -> str:
    """What the button says that chooses ``option``; ``of_texts`` when the conflict is between texts."""
    match option.decision:
        case Decision.LATER:
            return _translated(_BOTH if of_texts else _LATER)
        case Decision.KEEP:
            return _translated(_KEEP)
        case Decision.DELETE:
            return _translated(_DELETE)
        case Decision.TEXT:
            return _translated(_MINE) if option.mine else option.by or _translated(_THEIRS)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Merging", text)
