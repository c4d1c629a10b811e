"""How much one Markdown text may hold, because Python-Markdown takes quadratic time over some of it.

The bounds are far above what people write; a text beyond them is refused before it is parsed.
"""

import re

MOST_CHARACTERS = 1_000_000
MOST_LINES = 60_000
MOST_ATTRIBUTE_LISTS = 5_000
"""With the code blocks, of which each fills a line, they fit into a plane of private-use characters (``marks``)."""
LONGEST_PARAGRAPH = 50_000
"""Characters between two empty lines."""
MOST_PARAGRAPH_LINES = 2_000
MOST_BRACKETS = 400
"""Opening brackets in one paragraph, list item or table row; each may be the start of a link."""
MOST_FOOTNOTES = 500

_OWN_TEXT = re.compile(r"[ >]*(?:[-*+] |\d+\. |\||#)")
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^[^\]]*\]:")


def too_much(text: str, first_line: int) -> tuple[int, str] | None:
    """Where ``text``, which starts on ``first_line``, goes beyond a bound: the line and the sentence that says so."""
    if len(text) > MOST_CHARACTERS or text.count("\n") + first_line > MOST_LINES:
        return first_line, f"The text is too long; {MOST_CHARACTERS:,} characters or {MOST_LINES:,} lines are allowed."
    if text.count("{:") > MOST_ATTRIBUTE_LISTS:
        return first_line, f"There are more than {MOST_ATTRIBUTE_LISTS:,} attribute lists in this text."
    characters = lines = brackets = footnotes = 0
    for number, line in enumerate(text.split("\n"), first_line):
        if not line.strip():
            characters = lines = brackets = 0
            continue
        if _OWN_TEXT.match(line):
            brackets = 0
        characters += len(line)
        lines += 1
        brackets += line.count("[")
        footnotes += 1 if _FOOTNOTE.match(line) else 0
        if characters > LONGEST_PARAGRAPH or lines > MOST_PARAGRAPH_LINES:
            return number, "This paragraph is too long; put empty lines between its parts."
        if brackets > MOST_BRACKETS:
            return number, f"There are more than {MOST_BRACKETS} “[” in this paragraph."
        if footnotes > MOST_FOOTNOTES:
            return number, f"There are more than {MOST_FOOTNOTES} footnotes in this text."
    return None
