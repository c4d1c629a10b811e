"""Says in the window's language what the program below it said in English."""

from PySide6.QtCore import QCoreApplication

from briefing.errors import BriefingError
from briefing.sentence import Sentence

# Where the collecting tool puts the templates of sentences.
_CONTEXT = ""


def said(text: str) -> str:
    """``text`` in the language of the window; what is no ``Sentence``, such as the system's words, stays as it is."""
    if not isinstance(text, Sentence):
        return text
    values = {name: said(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return QCoreApplication.translate(_CONTEXT, text.template).format(**values)


def sentence_of(error: BriefingError) -> str:
    """What ``error`` tells the reader, in the language of the window."""
    told = error.args[0] if error.args else ""
    return said(told) if isinstance(told, str) else str(error)
