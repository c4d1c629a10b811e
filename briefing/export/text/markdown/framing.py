"""How Markdown puts lines around lines: headings, quotes, and what stands after a label."""

import re

from briefing.document.blocks import Block, ListBlock, ListItem, Paragraph
from briefing.export.text.markdown.escaping import paragraph

_CLOSING = re.compile(r"(^|[ ])(#+)$")


def is_tight(item: ListItem) -> bool:
    """Whether an item can stand without empty lines: a paragraph, and at most lists of such items under it."""
    first, *rest = item.blocks or (None,)
    return isinstance(first, Paragraph) and all(_is_tight_list(block) for block in rest) and len(rest) < 2


def _is_tight_list(block: Block) -> bool:
    # Only a list that counts from 1 may follow a paragraph's line at once.
    return isinstance(block, ListBlock) and all(map(is_tight, block.items)) and (not block.ordered or block.start == 1)


def heading_line(source: str, level: int) -> str:
    """A heading; number signs at its end are its own."""
    line = _CLOSING.sub(r"\1\\\2", paragraph(source, one_row=True))
    return f"{'#' * level} {line}"


def quoted(source: str) -> str:
    """``source`` in a block quote."""
    return "\n".join(f"> {line}".rstrip() for line in source.split("\n"))


def labelled(label: str, source: str, indent: int | None = None) -> str:
    """``source`` after ``label``, its further lines standing in as far as the label is long."""
    first, *rest = source.split("\n")
    blanks = " " * (len(label) if indent is None else indent)
    return "\n".join([label + first, *(blanks + line if line else "" for line in rest)])


def place_named(name: str) -> str:
    """A place that links lead to."""
    return f'<a id="{name}"></a>'
