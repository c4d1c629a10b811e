"""Rules for the names of files in a pack, so that none can mean a place outside of it on any system."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from briefing.document.normalize import code_point
from briefing.sentence import Sentence

LONGEST = 200
_LONGEST_SHOWN = 300
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_STRANGE = re.compile(r'[\x00-\x1f\x7f-\x9f\\:*?"<>|]')
_TEXT = re.compile(r"(?P<kind>sections|faqs)/(?P<id>[a-z][a-z0-9-]*)\.(?P<language>[A-Za-z-]+)\.md")
_ASSET = re.compile(r"assets/.+\.(?:png|jpg|jpeg)")
TOML_FILES = ("pack.toml", "quotes.toml", "glossary.toml", "timeline.toml", "actors.toml", "sources.toml")


def why_unsafe(name: str) -> str:
    """Why no member of a pack may be called ``name``, as the end of a sentence; nothing when it may."""
    parts = name.split("/")
    if not name or name.startswith("/") or re.match(r"[A-Za-z]:", name):
        return Sentence("is absolute")
    if any(part in ("..", ".") for part in parts):
        return Sentence("leaves the folder")
    if _STRANGE.search(name) or unicodedata.normalize("NFC", name) != name:
        return Sentence("has characters that are not allowed in names")
    if any(not part or part != part.strip(" .") for part in parts):
        return Sentence("has an empty part, or one that starts or ends with a space or a dot")
    if len(name.encode()) > LONGEST:
        return Sentence("is too long")
    return ""


def shown(name: str) -> str:
    """``name`` as it may stand in a sentence: one line, nothing that acts on a terminal, no endless length."""
    visible = _HIDDEN.sub(lambda found: f"[{code_point(found.group())}]", name)
    return visible if len(visible) <= _LONGEST_SHOWN else f"{visible[:_LONGEST_SHOWN]}…"


def clashes(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that are one and the same file on some systems."""
    seen: dict[str, str] = {}
    for name in names:
        key = unicodedata.normalize("NFKC", name).casefold()
        if key in seen:
            yield seen[key], name
        seen[key] = name


def is_part_of_format(name: str, languages: Collection[str]) -> bool:
    """Whether the format knows a file of that name in a pack with ``languages``."""
    if text := _TEXT.fullmatch(name):
        return text["language"] in languages
    return name in TOML_FILES or _ASSET.fullmatch(name) is not None
