"""How far notes have come, and who may see them, in words."""

from PySide6.QtCore import QCoreApplication

from briefing.annotation.model import Privacy, Status
from briefing.ui.translation import QT_TRANSLATE_NOOP

_STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("Statuses", "Open"),
    Status.ACCEPTED: QT_TRANSLATE_NOOP("Statuses", "Accepted"),
    Status.REJECTED: QT_TRANSLATE_NOOP("Statuses", "Rejected"),
    Status.DONE: QT_TRANSLATE_NOOP("Statuses", "Done"),
}
_PRIVACIES = {
    Privacy.PRIVATE: QT_TRANSLATE_NOOP("Statuses", "Private"),
    Privacy.SHAREABLE: QT_TRANSLATE_NOOP("Statuses", "Shareable"),
    Privacy.RECORD: QT_TRANSLATE_NOOP("Statuses", "For the record"),
}


def status_name(status: Status) -> str:
    """The name of ``status`` in the language of the window."""
    return QCoreApplication.translate("Statuses", _STATUSES[status])


def privacy_name(privacy: Privacy) -> str:
    """The name of ``privacy`` in the language of the window."""
    return QCoreApplication.translate("Statuses", _PRIVACIES[privacy])
