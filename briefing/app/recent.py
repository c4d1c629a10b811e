"""The briefings that were opened lately, as the settings keep them."""

import json
from pathlib import Path

MOST = 12
"""How many are remembered."""


def read_recent(text: str) -> tuple[Path, ...]:
    """The paths that the settings hold, the last opened first; what makes no sense is left out."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    return (
        tuple(Path(each) for each in found if isinstance(each, str) and each)[:MOST] if isinstance(found, list) else ()
    )


def with_recent(text: str, path: Path) -> str:
    """What the settings hold once ``path`` was opened."""
    return _written((path, *(each for each in read_recent(text) if each != path)))


def without_recent(text: str, path: Path) -> str:
    """What the settings hold once ``path`` is to be forgotten."""
    return _written(tuple(each for each in read_recent(text) if each != path))


def _written(paths: tuple[Path, ...]) -> str:
    return json.dumps([str(path) for path in paths[:MOST]], ensure_ascii=False)
