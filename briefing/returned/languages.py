"""Language tags of files (BCP 47) as languages of packs."""

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language

_BEGINNINGS = (
    ("zh-hans", SIMPLIFIED),
    ("zh-cn", SIMPLIFIED),
    ("zh-sg", SIMPLIFIED),
    ("zh", TRADITIONAL),
    ("en", ENGLISH),
)


def language_of(tag: str) -> Language | None:
    """The language that ``tag`` stands for, or None when no pack has it."""
    lower = tag.lower()
    return next((language for beginning, language in _BEGINNINGS if lower.startswith(beginning)), None)
