"""Marks in Markdown: one private-use character per line and per attribute list or code block.

Python-Markdown says neither on which line a piece of text stood nor to which block an attribute list belongs. So,
before it runs, every line of text gets a character that carries the line's number, and every attribute list and code
block is replaced by a character that carries its number. They travel through the parser like any other letter and
are taken out again when runs are made.
"""

import re
from dataclasses import dataclass

_LINE_BASE = 0xF0000
_NOTE_BASE = 0x100000
MARK = re.compile("[\U000f0000-\U0010ffff]")

_FENCE = re.compile(r"(?P<indent>[ >]*)(?P<fence>`{3,}|~{3,})[ ]*(?P<language>[\w+#.-]*)[ ]*$")
_OWN_LINE = re.compile(r"[ >]*\{:(?P<list>.*)\}[ ]*$")
# The look-behinds keep a long run of spaces from being tried at each of its spaces.
_AT_END = re.compile(r"(?<! )[ ]*\{:(?P<list>[^{}]*)\}[ ]*$")
_IN_CELL = re.compile(r"(?<! )[ ]*\{:(?P<list>[^{}|]*)\}[ ]*(?=\|)")
_CALLOUT = re.compile(r'(?P<indent>[ >]*)!!! ?(?P<kind>[\w-]+)(?: +"(?P<title>.*)")? *$')
_PAGE_RULE = re.compile(r"[ >]*(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})$")
# Lines without words, above all the rule under the head of a table.
_RULE = re.compile(r"[ >]*[|:\-=*_+ ]+$")
_PAGE_RULE_SENTENCE = "A line across the page is not part of the format."
_STRAY = "This attribute list follows no text; put it right after its block."
_FOREIGN = "This line has private-use characters, which no font can show."
_EMPTY_ITEM = re.compile(r"[ >]*(?:[-*+]|\d+\.)[ ]+$")
_START = re.compile(
    r"(?:[ ]*>[ ]?|[ ]*[-*+][ ]+|[ ]*\d+\.[ ]+)*[ ]*(?:\#{1,6}[ ]*|\|[ ]*|\[\^[^\]]*\]:[ ]*)?(?:[*_]+(?=[^\s*_]))?"
)


def line_mark(line: int) -> str:
    """The character for ``line``."""
    return chr(_LINE_BASE + line)


def marked_line(mark: str) -> int | None:
    """The line that ``mark`` carries, or None when it stands for an attribute list or a code block."""
    return ord(mark) - _LINE_BASE if ord(mark) < _NOTE_BASE else None


@dataclass(frozen=True, slots=True)
class AttributeText:
    """An attribute list as written between ``{:`` and ``}``."""

    line: int
    written: str


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced code block; ``closed`` is false when the text ended first."""

    line: int
    language: str
    text: str
    closed: bool


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A Markdown text with marks, what the marks stand for, and problems as line and sentence."""

    lines: tuple[str, ...]
    notes: tuple[AttributeText | Fence, ...]
    problems: tuple[tuple[int, str], ...]

    def note(self, mark: str) -> AttributeText | Fence:
        """What ``mark`` stands for."""
        return self.notes[ord(mark) - _NOTE_BASE]


def mark_text(text: str, first_line: int) -> MarkedText:
    """``text`` with its marks; ``first_line`` is the line of the file on which it starts."""
    # A carriage return would become a line end of its own further on.
    marker = _Marker(text.replace("\r", " ").split("\n"), first_line)
    marker.run()
    return MarkedText(tuple(marker.out), tuple(marker.notes), tuple(marker.problems))


class _Marker:
    """Walks over the lines once."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self._lines = [MARK.sub("", line) for line in lines]
        self._first_line = first_line
        self.out: list[str] = []
        self.notes: list[AttributeText | Fence] = []
        self.problems = [(number, _FOREIGN) for number, line in enumerate(lines, first_line) if MARK.search(line)]

    def run(self) -> None:
        index = 0
        while index < len(self._lines):
            index = self._line(index)

    def _line(self, index: int) -> int:
        """Take the line at ``index``; the index of the next line."""
        line = self._lines[index]
        number = index + self._first_line
        if fence := _FENCE.match(line):
            return self._fence(index, fence)
        if own := _OWN_LINE.match(line):
            self._own_line(number, own["list"])
        elif _PAGE_RULE.match(line):
            self.problems.append((number, _PAGE_RULE_SENTENCE))
            self.out.append("")
        elif callout := _CALLOUT.match(line):
            title = callout["title"]
            words = f'"{line_mark(number)}{title}"' if title else '""'
            # The line travels as a second class, since a callout without a title has no text of its own.
            self.out.append(f"{callout['indent']}!!! {callout['kind']} line-{number} {words}")
        else:
            self.out.append(self._text(number, line))
        return index + 1

    def _text(self, number: int, line: str) -> str:
        line = _AT_END.sub(lambda found: self._attributes(number, found["list"]), line)
        if "|" in line:
            line = _IN_CELL.sub(lambda found: self._attributes(number, found["list"]) + " ", line)
        if _EMPTY_ITEM.match(line):
            return line + line_mark(number)
        if not line.strip() or _RULE.match(line):
            return line
        start = _START.match(line)
        at = start.end() if start else 0
        return line[:at] + line_mark(number) + line[at:] if line[at:].strip() else line

    def _attributes(self, number: int, written: str) -> str:
        # The space keeps a closing * or _ before it a closing one.
        return " " + self._note(AttributeText(number, written))

    def _note(self, note: AttributeText | Fence) -> str:
        self.notes.append(note)
        return chr(_NOTE_BASE + len(self.notes) - 1)

    def _own_line(self, number: int, written: str) -> None:
        if self.out and self.out[-1].strip(" >"):
            self.out[-1] = self.out[-1].rstrip() + self._attributes(number, written)
        else:
            self.problems.append((number, _STRAY))

    def _fence(self, index: int, opening: re.Match[str]) -> int:
        indent, fence = opening["indent"], opening["fence"]
        closing = re.compile(rf"[ >]*{re.escape(fence[0])}{{{len(fence)},}}[ ]*$")
        end = next((i for i in range(index + 1, len(self._lines)) if closing.match(self._lines[i])), None)
        body = self._lines[index + 1 : end if end is not None else len(self._lines)]
        text = "\n".join(_without_indent(line, indent) for line in body)
        number = index + self._first_line
        mark = self._note(Fence(number, opening["language"], text, end is not None))
        blank = indent.rstrip(" ")
        self.out += [blank, f"{indent}{line_mark(number)}{mark}"]
        after = len(self._lines) if end is None else end + 1
        if after < len(self._lines) and (own := _OWN_LINE.match(self._lines[after])):
            self._own_line(after + self._first_line, own["list"])
            after += 1
        self.out.append(blank)
        return after


def _without_indent(line: str, indent: str) -> str:
    if line.startswith(indent):
        return line[len(indent) :]
    # A blank line, or one indented less than its fence.
    return line[len(line) - len(line.lstrip(" >")) :] if len(line) - len(line.lstrip(" >")) < len(indent) else line
