"""JSON from strangers: bounded in size and depth, and with one meaning only."""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path

from briefing.errors import NotesFileError, reason
from briefing.sentence import Sentence

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
        raise NotesFileError(path, Sentence("the file is larger than {size} MB.", size=LARGEST // 1024 // 1024))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotesFileError(path, Sentence("byte {position} is not UTF-8 text.", position=error.start + 1)) from error


def parse(text: str, source: Path) -> Json:
    """The value that ``text`` holds; raises ``NotesFileError`` naming the place of whatever is wrong."""
    if len(text) > LARGEST:
        raise NotesFileError(source, Sentence("the file is larger than {size} MB.", size=LARGEST // 1024 // 1024))
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_without_repetition,
            parse_constant=_no_number,
            parse_int=_whole,
            parse_float=_broken,
        )
    except json.JSONDecodeError as error:
        place = Sentence("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise NotesFileError(
            source, Sentence("{place}: this is not JSON ({why}).", place=place, why=error.msg)
        ) from error
    except RecursionError as error:
        raise NotesFileError(source, _too_deep()) from error
    except ValueError as error:
        raise NotesFileError(source, Sentence("{what}.", what=error.args[0])) from error
    _check(value, source)
    return value


def _without_repetition(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(Sentence("the key “{name}” stands twice in one object", name=twice))
    return found


def _no_number(word: str) -> Json:
    raise ValueError(Sentence("{word} is not a number in JSON", word=word))


def _whole(digits: str) -> Json:
    if len(digits) > 18:
        raise ValueError(Sentence("the number {digits}… is too large", digits=digits[:18]))
    return int(digits)


def _broken(digits: str) -> Json:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(Sentence("the number {digits} is too large", digits=digits[:18]))
    return number


def _check(value: Json, source: Path) -> None:
    # Not by recursion, which is what depth would exhaust.
    waiting: list[tuple[str, int, Json]] = [("", 0, value)]
    while waiting:
        place, depth, current = waiting.pop()
        if depth > DEEPEST:
            raise NotesFileError(source, _too_deep())
        if isinstance(current, str) and _SURROGATE.search(current):
            raise NotesFileError(
                source,
                Sentence("{what} holds half a character (a lone surrogate).", what=place or Sentence("the text")),
            )
        waiting.extend((inner_place, depth + 1, inner) for inner_place, inner in _inside(place, current))


def _inside(place: str, value: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(value, list):
        yield from ((f"{place}[{number}]", inner) for number, inner in enumerate(value))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield Sentence("a name in {place}", place=place or Sentence("the text")), name
            yield f"{place}.{name}" if place else name, inner


def _too_deep() -> str:
    return Sentence("objects are nested more than {deepest} deep.", deepest=DEEPEST)
