"""What became of notes, in words for the reader."""

from PySide6.QtCore import QCoreApplication

from briefing.annotation.resolution import Outcome
from briefing.ui.translation import QT_TRANSLATE_NOOP

ORDER = (Outcome.AMBIGUOUS, Outcome.ORPHAN, Outcome.CHANGED, Outcome.MOVED, Outcome.EXACT)
"""The groups of the ledger: what needs the reader comes first."""

_NAMES = {
    Outcome.EXACT: QT_TRANSLATE_NOOP("Ledger", "The same"),
    Outcome.MOVED: QT_TRANSLATE_NOOP("Ledger", "Moved"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Ledger", "Changed"),
    Outcome.AMBIGUOUS: QT_TRANSLATE_NOOP("Ledger", "To choose"),
    Outcome.ORPHAN: QT_TRANSLATE_NOOP("Ledger", "Gone"),
}
_EXPLAINED = {
    Outcome.EXACT: QT_TRANSLATE_NOOP("Ledger", "The words stand as they stood."),
    Outcome.MOVED: QT_TRANSLATE_NOOP("Ledger", "The same words stand elsewhere."),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Ledger", "The passage was found, but its words are different."),
    Outcome.AMBIGUOUS: QT_TRANSLATE_NOOP("Ledger", "There is more than one place, or no sure one: please choose."),
    Outcome.ORPHAN: QT_TRANSLATE_NOOP("Ledger", "The passage is not in this edition. The note is kept."),
}


def outcome_name(outcome: Outcome) -> str:
    """An outcome in a word or two."""
    return QCoreApplication.translate("Ledger", _NAMES[outcome])


def outcome_sentence(outcome: Outcome) -> str:
    """What an outcome means."""
    return QCoreApplication.translate("Ledger", _EXPLAINED[outcome])
