"""Quotation marks as the language of the quoted words has them."""

from briefing.document.ids import TRADITIONAL, Language


def in_marks(words: str, language: Language) -> str:
    """``words`` in the quotation marks of ``language``."""
    return f"「{words}」" if language == TRADITIONAL else f"“{words}”"
