"""How big a pack may be. A pack may come from anyone, so everything about it is bounded before it is read."""

from briefing.sentence import Sentence

MEGABYTE = 1_000_000
MOST_FILES = 5_000
LARGEST_PACK = 256 * MEGABYTE
LARGEST_FILE = 64 * MEGABYTE
LARGEST_TEXT = MEGABYTE
"""Bytes of one Markdown file."""
LARGEST_TOML = 8 * MEGABYTE
LARGEST_RATIO = 200
"""How many times its packed size a member of more than a megabyte may have."""


def largest(name: str) -> int:
    """Bytes that the file ``name`` may have."""
    if name.endswith(".md"):
        return LARGEST_TEXT
    return LARGEST_TOML if name.endswith((".toml", ".json")) else LARGEST_FILE


def why_too_large(name: str, size: int) -> str:
    """The end of a sentence about a file that is too large; nothing when it is not."""
    if size <= largest(name):
        return ""
    return Sentence("has {size:,} bytes, and at most {most:,} are allowed", size=size, most=largest(name))
