"""JSON from strangers: bounded in size and depth, and with one meaning only."""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path

from briefing.errors import NotesFileError, reason

LARGEST = 32 * 1024 * 1024
"""Bytes a notes file may have; 100,000 notes take about as much."""
DEEPEST = 40
"""Objects and arrays inside one another; a W3C annotation needs seven."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def read_text(path: Path) -> str:
    """The text of a notes file; raises ``NotesFileError`` when it is missing, too large or not UTF-8."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise NotesFileError(path, reason(error)) from error
    if len(content) > LARGEST:
        raise NotesFileError(path, f"the file is larger than {LARGEST // 1024 // 1024} MB.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotesFileError(path, f"byte {error.start + 1} is not UTF-8 text.") from error


def parse(text: str, source: Path) -> Json:
    """The value that ``text`` holds; raises ``NotesFileError`` naming the place of whatever is wrong."""
    if len(text) > LARGEST:
        raise NotesFileError(source, f"the file is larger than {LARGEST // 1024 // 1024} MB.")
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_without_repetition,
            parse_constant=_no_number,
            parse_int=_whole,
            parse_float=_broken,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise NotesFileError(source, f"{place}: this is not JSON ({error.msg}).") from error
    except RecursionError as error:
        raise NotesFileError(source, _too_deep()) from error
    except ValueError as error:
        raise NotesFileError(source, f"{error}.") from error
    _check(value, source)
    return value


def _without_repetition(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key “{twice}” stands twice in one object")
    return found


def _no_number(word: str) -> Json:
    raise ValueError(f"{word} is not a number in JSON")


def _whole(digits: str) -> Json:
    if len(digits) > 18:
        raise ValueError(f"the number {digits[:18]}… is too large")
    return int(digits)


def _broken(digits: str) -> Json:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"the number {digits[:18]} is too large")
    return number


def _check(value: Json, source: Path) -> None:
    # Not by recursion, which is what depth would exhaust.
    waiting: list[tuple[str, int, Json]] = [("", 0, value)]
    while waiting:
        place, depth, current = waiting.pop()
        if depth > DEEPEST:
            raise NotesFileError(source, _too_deep())
        if isinstance(current, str) and _SURROGATE.search(current):
            raise NotesFileError(source, f"{place or 'the text'} holds half a character (a lone surrogate).")
        waiting.extend((inner_place, depth + 1, inner) for inner_place, inner in _inside(place, current))


def _inside(place: str, value: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(value, list):
        yield from ((f"{place}[{number}]", inner) for number, inner in enumerate(value))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield f"a name in {place or 'the text'}", name
            yield f"{place}.{name}" if place else name, inner


def _too_deep() -> str:
    return f"objects are nested more than {DEEPEST} deep."
