"""Reads exported packs back with other libraries: html5lib, markdown-it and python-docx."""

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import docx
import html5lib
from docx.document import Document
from docx.oxml.ns import qn
from markdown_it import MarkdownIt
from markdown_it.token import Token

_HTML = "{http://www.w3.org/1999/xhtml}"
_ADDED_STYLES = {"NoteMark", "FootnoteMark", "SourceMark", "Chip", "Added", "CommentReference"}


class HtmlFile:
    """An HTML file; one that breaks a rule of HTML is refused."""

    def __init__(self, content: bytes) -> None:
        self.root: Element = html5lib.HTMLParser(strict=True).parse(content, transport_encoding="utf-8")
        self.by_id = {element.get("id", ""): element for element in self.all()}

    def all(self, *names: str) -> list[Element]:
        """Every element, or those with one of ``names``, in reading order."""
        wanted = {f"{_HTML}{name}" for name in names}
        return [each for each in self.root.iter() if isinstance(each.tag, str) and (not wanted or each.tag in wanted)]


def name_of(element: Element) -> str:
    """The name of an HTML element."""
    return str(element.tag).removeprefix(_HTML)


def classes_of(element: Element) -> list[str]:
    """The classes of an HTML element."""
    return element.get("class", "").split()


def text_of(element: Element) -> str:
    """The words of an HTML element without those that the program added."""
    if "added" in classes_of(element):
        return ""
    if name_of(element) == "br":
        return "\n"
    return (element.text or "") + "".join(text_of(child) + (child.tail or "") for child in element)


class MarkdownFile:
    """A Markdown file; ``leaves`` are the texts of its paragraphs, headings, cells and code, without added marks."""

    def __init__(self, content: bytes) -> None:
        # Without a footnote extension a footnote is read as a list with a wide label.
        source = re.sub(r"^\[\^[\w-]+\]: ", "1.  ", content.decode(), flags=re.MULTILINE)
        source = re.sub(r"(?<!\\)\[\^[\w-]+\]", "", source)
        self.tokens = MarkdownIt("commonmark").enable("table").parse(source)
        self.leaves = [text for token in self.tokens if (text := _leaf(token)) is not None]

    def links(self) -> set[str]:
        """Where the links lead."""
        inner = [child for token in self.tokens for child in token.children or ()]
        return {str(child.attrs["href"]) for child in inner if child.type == "link_open"}


def _leaf(token: Token) -> str | None:
    if token.type == "inline":
        return "".join(_without_added(token.children or [])).rstrip(" ")
    return token.content.removesuffix("\n") if token.type == "fence" else None


def _without_added(children: list[Token]) -> Iterator[str]:
    inside = 0
    for child in children:
        match child.type:
            case "html_inline" if child.content in {"<sup>", "<small>"}:
                inside += 1
            case "html_inline" if child.content in {"</sup>", "</small>"}:
                inside -= 1
            case "html_inline" if child.content == "<br>":
                yield "\n"
            case "hardbreak" | "softbreak":
                yield "\n"
            case "text" | "code_inline" | "text_special" if not inside:
                yield child.content


def word_file(content: bytes) -> Document:
    """A Word file."""
    return docx.Document(io.BytesIO(content))


def paragraphs_of(root: Any) -> list[str]:
    """The text of every paragraph of the body or a part of it, tables included, without what the program added."""
    return ["".join(_words(paragraph)) for paragraph in root.iter(qn("w:p"))]


def _words(paragraph: Any) -> Iterator[str]:
    for run in paragraph.iter(qn("w:r")):
        style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
        if style is None or style.get(qn("w:val")) not in _ADDED_STYLES:
            for part in run:
                yield {qn("w:br"): "\n", qn("w:tab"): "\t"}.get(part.tag, part.text if part.tag == qn("w:t") else "")
