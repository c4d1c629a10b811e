"""One hostile file: what it is called after, how it is made, and how the program must answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from briefing.pack.archive import MIMETYPE_CONTENT
from briefing.pack.build import packed


class Door(Enum):
    """The way by which a file comes in; the value names the command that opens it."""

    PACK = "show"
    NOTES = "notes import"
    RETURNED = "notes import of a PDF"
    STORE = "notes list"


@dataclass(frozen=True, slots=True)
class Threat:
    """A file called ``name``; ``make`` writes it at the path given. ``told`` stands in what the program says then.

    A ``harmless`` file is read, with its threat taken out; every other one is refused.
    """

    door: Door
    name: str
    make: Callable[[Path], object]
    told: str
    harmless: bool = False
    unsaid: str = ""


MANIFEST = """\
format = 1
id = "small"
edition = "1"
date = 2026-01-15
languages = ["en"]

[title]
en = "A small pack"

[[pillar]]
id = "only"
colour = "blue"
title.en = "The only pillar"
sections = ["one"]
"""
HEAD = '+++\ntitle = "One"\n+++\n'
SMALL: Mapping[str, bytes] = {
    "pack.toml": MANIFEST.encode(),
    "sections/one.en.md": f"{HEAD}First words of the small pack.\n".encode(),
}
MIMETYPE = ("mimetype", MIMETYPE_CONTENT)


def written(content: bytes) -> Callable[[Path], object]:
    """Makes a file of these bytes."""
    return lambda path: path.write_bytes(content)


def built(changes: Mapping[str, str | bytes]) -> Callable[[Path], object]:
    """Makes the small pack with some of its files replaced, properly packed, so that what is in it is met."""
    files = {name: text.encode() if isinstance(text, str) else text for name, text in changes.items()}
    return lambda path: path.write_bytes(packed({**SMALL, **files}))


def folder(break_it: Callable[[Path], object]) -> Callable[[Path], object]:
    """Makes the small pack as a folder and lets ``break_it`` change it."""

    def make(path: Path) -> None:
        for name, content in SMALL.items():
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            (path / name).write_bytes(content)
        break_it(path)

    return make
