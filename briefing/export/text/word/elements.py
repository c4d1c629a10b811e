"""WordprocessingML elements: the few that python-docx has no call for."""

import re
from typing import TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

Xml: TypeAlias = BaseOxmlElement

_PARTS = re.compile(r"[\n\t]|[^\n\t]+")


def element(tag: str, /, *children: Xml, **attributes: object) -> Xml:
    """``<w:tag>`` with ``children`` and attributes of the same name space."""
    made = OxmlElement(f"w:{tag}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), str(value))
    made.extend(children)
    return made


def run(text: str, *properties: Xml) -> Xml:
    """A run of ``text``; a line feed is a line break. ``properties`` are in the schema's order."""
    made = element("r", *([element("rPr", *properties)] if properties else ()))
    for part in _PARTS.findall(text):
        if part == "\n":
            made.append(element("br"))
        elif part == "\t":
            made.append(element("tab"))
        else:
            written = element("t")
            written.text = part
            written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(written)
    return made


def styled(text: str, style: str) -> Xml:
    """A run of ``text`` in a character style."""
    return run(text, element("rStyle", val=style)) if style else run(text)


def field(instruction: str, *shown: Xml) -> list[Xml]:
    """Runs of a field that the word processor computes, such as ``PAGE``; ``shown`` is its present result."""
    instructed = element("instrText")
    instructed.text = f" {instruction} "
    instructed.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", instructed),
        element("r", element("fldChar", fldCharType="separate")),
        *shown,
        element("r", element("fldChar", fldCharType="end")),
    ]
