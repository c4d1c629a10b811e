"""Text in Markdown so that a reader of CommonMark shows it to the letter."""

import re
import unicodedata

# Signs that may begin something wherever they stand. An ampersand does so before the name of a character only.
_SIGNS = re.compile(r"[\\`*_\[\]<~|]|&(?=#?\w+;)")
# What would make a line a heading, a quote, a list, a rule, an underline or a table's rule; of a number, what follows.
_LINE_START = re.compile(r"#{1,6}(?=\s|$)|>|[+\-](?=\s|$)|-+\s*$|=+\s*$|[:-]+-")
_NUMBERED = re.compile(r"(\d{1,9})(?=[.)](?:\s|$))")
# All kinds of blanks: some readers drop more than the standard says.
_EDGE_BLANKS = re.compile(r"^\s+|\s+$")
_BREAK = "\\\n"
_BREAK_IN_ROW = "<br>"


def escaped(text: str) -> str:
    """``text``, one line or a part of one, with nothing left that means something to Markdown."""
    return _SIGNS.sub(lambda found: f"\\{found.group()}", text)


def plain(text: str, *, one_row: bool = False) -> str:
    """A whole paragraph of ``text``; see ``paragraph``."""
    return paragraph(escaped(text), one_row=one_row)


def paragraph(source: str, *, one_row: bool = False) -> str:
    """``source``, whose inline signs are settled, as a paragraph that cannot be taken for another block.

    A line feed is a hard break. With ``one_row`` the result has no line end, as headings and cells of tables need it.
    """
    lines = [_EDGE_BLANKS.sub(_as_entities, each) for each in source.split("\n")]
    if one_row:
        return _BREAK_IN_ROW.join(lines)
    # A line without text would end the paragraph.
    return _BREAK.join(_begun(each) if each else "&#32;" for each in lines)


def _as_entities(found: re.Match[str]) -> str:
    """Blanks at either end of a line, which would be dropped."""
    return "".join(f"&#{ord(blank)};" for blank in found.group())


def _begun(source_line: str) -> str:
    if _LINE_START.match(source_line):
        return f"\\{source_line}"
    return _NUMBERED.sub(r"\1\\", source_line, count=1) if _NUMBERED.match(source_line) else source_line


def code(text: str, *, in_table: bool = False) -> str:
    """``text`` between as many backticks as it needs, line by line."""
    source = "\n".join(_code_line(each) for each in text.split("\n"))
    # A table is cut into cells before code is looked for.
    return source.replace("|", "\\|") if in_table else source


def _code_line(text: str) -> str:
    if not text:
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    # One blank is taken off at both ends when there is one at both, unless there is nothing else.
    pad = " " if text.strip(" ") and (text[0] in " `" or text[-1] in " `") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def is_word(character: str) -> bool:
    """Whether emphasis may begin before ``character`` and end after it, whatever is on the other side."""
    return not character.isspace() and unicodedata.category(character)[0] not in "PS"


def address(target: str) -> str:
    """A link's address as it stands between parentheses."""
    safe = re.sub(r"[\s<>\\]", lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), target)
    return f"<{safe}>" if re.search(r"[()]", safe) else safe
