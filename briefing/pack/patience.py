"""Which texts may be parsed where the window is, and how long any other may take in a process of its own.

Python-Markdown and Pygments take quadratic time, and some lexers exponential time, over text that is made for it, and
hold the interpreter meanwhile. ``tests/benchmarks/hostile_text.py`` measures both sides of these bounds.
"""

import re

PATIENCE = 3.0
"""Seconds for one text; a tenth of that is enough for ten thousand words."""
SMALL = 20_000
"""Characters up to which a text may be small; the largest section of the built-in briefing has 7,000."""
MOST_SPECIAL = 1_000
"""Characters with a meaning to Markdown in a small text; the worst arrangement of them known takes a quarter second."""
QUICK_LANGUAGES = frozenset({"", "text", "python", "json", "toml", "sql", "bash"})
"""Code in these takes less than a second whatever ``SMALL`` characters it has."""

_SPECIAL = re.compile(r"[\\`*_<>&!\[\]|~#{^.+:=-]")
_FENCE = re.compile(r"^[ >]*(?:`{3,}|~{3,})[ ]*([^`\s]*)", re.MULTILINE)


def is_small(text: str) -> bool:
    """Whether ``text`` is parsed in an instant, whoever wrote it."""
    if len(text) > SMALL or len(_SPECIAL.findall(text)) > MOST_SPECIAL:
        return False
    return all(found.group(1) in QUICK_LANGUAGES for found in _FENCE.finditer(text))
