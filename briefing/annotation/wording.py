"""Cleaning of what people type or send: line ends as line feeds, nothing that cannot be shown or saved."""

import re

# Controls but tab and line feed, halves of surrogate pairs, and noncharacters.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")


def clean_body(text: str) -> str:
    """The text of a note, without blanks at either end."""
    return _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text)).strip()


def clean_line(text: str) -> str:
    """A name or tag: one line, with single spaces."""
    return " ".join(clean_body(text).split())


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Tags without empty ones and without repetition, in their order."""
    return tuple(dict.fromkeys(cleaned for tag in tags if (cleaned := clean_line(tag))))
