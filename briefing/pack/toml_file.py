"""A TOML text together with the line on which every key and table stands, which ``tomllib`` does not tell."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.pack.problems import Findings

Path = tuple[str | int, ...]
"""Keys and array indexes from the top of the text, such as ``("quote", 2, "speaker", "en")``."""

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}\n]', re.DOTALL
)
_KEY = r'(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|\'[^\']*\')'
_KEYS = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_KEYS})\s*\]")
_ENTRY = re.compile(rf"\s*({_KEYS})\s*=")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


@dataclass(frozen=True)
class TomlFile:
    """The tables of a TOML text called ``name``; ``first_line`` is the line of the file on which the text starts."""

    name: str
    text: str
    tables: Mapping[str, object]
    lines: Mapping[Path, int]
    first_line: int = 1
    broken: bool = False

    def line(self, path: Path) -> int:
        """The line of the key or table at ``path``, or of the nearest table around it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]] + self.first_line - 1
        return self.first_line

    def line_of_word(self, path: Path, word: str) -> int:
        """The line on which ``word`` stands as a string in the array at ``path``, which may fill several lines."""
        start = self.line(path)
        for number, line in enumerate(self.text.split("\n")[start - self.first_line :], start):
            if f'"{word}"' in line or f"'{word}'" in line:
                return number
            if number > start and _ENTRY.match(line):
                break
        return start


def read_toml(name: str, text: str, findings: Findings, first_line: int = 1) -> TomlFile:
    """Parse ``text``; broken TOML is a problem with its line, and gives a file without tables."""
    try:
        # tomllib takes a line feed or a pair only.
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        findings.problem(name, *_told(error, text, first_line))
        return TomlFile(name, text, {}, {}, first_line, broken=True)
    except ValueError as error:
        # The interpreter refuses to make a number of thousands of digits, and does not say where it stands.
        findings.problem(name, first_line, f"The TOML cannot be read: {_plain(str(error))}")
        return TomlFile(name, text, {}, {}, first_line, broken=True)
    except RecursionError:
        findings.problem(name, first_line, "The TOML is nested too deeply.")
        return TomlFile(name, text, {}, {}, first_line, broken=True)
    return TomlFile(name, text, tables, dict(_lines_of_keys(text)), first_line)


def _plain(words: str) -> str:
    return "a number in it has too many digits." if "digits" in words else "a value in it is out of range."


def _told(error: tomllib.TOMLDecodeError, text: str, first_line: int) -> tuple[int, str]:
    words = str(error)
    found = _AT_LINE.search(words)
    line = int(found.group(1)) if found and found.group(1) else text.rstrip("\n").count("\n") + 1
    reason = _AT_LINE.sub("", words).strip()
    return line + first_line - 1, f"The TOML cannot be read: {reason[:1].lower()}{reason[1:]}."


def _lines_of_keys(text: str) -> Iterator[tuple[Path, int]]:
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, line in _logical_lines(text):
        if header := _HEADER.match(line):
            keys = _split_keys(header.group(2))
            table = _resolve(keys, counts)
            if header.group(1) == "[[":
                index = counts.get(table, 0)
                counts[table] = index + 1
                table = (*table, index)
            yield table, number
        elif entry := _ENTRY.match(line):
            keys = _split_keys(entry.group(1))
            for length in range(1, len(keys) + 1):
                yield (*table, *keys[:length]), number


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that start outside of every string and array, with their numbers from 1."""
    depth, start, number, start_number = 0, 0, 1, 1
    for token in _TOKEN.finditer(text):
        word = token.group()
        if word in "[{":
            depth += 1
        elif word in "]}":
            depth = max(0, depth - 1)
        number += word.count("\n")
        if word == "\n" and depth == 0:
            yield start_number, text[start : token.start()]
            start, start_number = token.end(), number
    yield start_number, text[start:]


def _split_keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in re.findall(_KEY, dotted))


def _resolve(keys: tuple[str, ...], counts: Mapping[Path, int]) -> Path:
    """``keys`` with the index of the last table after every array of tables but the last one named."""
    path: Path = ()
    for position, key in enumerate(keys):
        path = (*path, key)
        if path in counts and position < len(keys) - 1:
            path = (*path, counts[path] - 1)
    return path
