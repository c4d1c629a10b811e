"""The inside of a paragraph, heading or cell: elements of Python-Markdown's tree become pieces of text."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from markdown.extensions.footnotes import NBSP_PLACEHOLDER

from briefing.document.runs import Link, Run, Style
from briefing.pack.attributes import Attributes, parse_attributes
from briefing.pack.links import TARGETS, parse_link
from briefing.pack.marks import MARK, AttributeText, Fence, MarkedText, marked_line
from briefing.pack.problems import Findings, Reference
from briefing.pack.settle import HARD_BREAK

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--|<[?!][A-Za-z]")
# A list or a table right under a paragraph is taken as more of its text.
_LOST_LIST = re.compile(r"\n[ ]*(?:[-*+]|\d{1,3}\.)[ ]+$")
_LOST_TABLE = re.compile(r"\n[ ]*\|[ ]*:?-+[-:| ]*(?:\n|$)")
_MISPLACED = "An attribute list “{: … }” stands at the end of a block, not inside its text."
_STYLES = {"strong": Style.STRONG, "em": Style.EMPHASIS, "code": Style.CODE}
Piece = str | Element


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture met in text."""

    line: int
    asset: str
    alt: str
    title: str


@dataclass(slots=True)
class Inline:
    """What a leaf holds before its text is settled; ``line`` is where it starts, 0 when nothing is in it."""

    line: int = 0
    runs: list[Run] = field(default_factory=list)
    attributes: list[Attributes] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    has_lost_list: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read or to see."""
        return not (self.fences or self.pictures or any(run.text.strip() or run.footnote for run in self.runs))


class InlineReader:
    """Reads the inside of leaves of one Markdown text."""

    def __init__(self, file: str, marked: MarkedText, findings: Findings) -> None:
        self._file = file
        self._marked = marked
        self._findings = findings
        self._line = 1

    def read(self, pieces: Iterable[Piece]) -> Inline:
        """The content of the leaf that consists of ``pieces``: texts and inline elements."""
        inline = Inline()
        for piece in pieces:
            if isinstance(piece, str):
                self._text(inline, piece, Style.PLAIN, None)
            else:
                self._element(inline, piece, Style.PLAIN, None)
        inline.line = inline.line or self._line
        return inline

    @property
    def line(self) -> int:
        """The line of the text read last."""
        return self._line

    def problem(self, line: int, sentence: str, *, grave: bool = True) -> None:
        """Note a problem in this text."""
        self._findings.problem(self._file, line, sentence, grave=grave)

    def _element(self, inline: Inline, element: Element, style: Style, link: Link | None) -> None:
        tag = element.tag
        if tag == "br":
            inline.runs.append(Run(HARD_BREAK, style, link))
        elif tag == "sup":
            self._footnote(inline, element, style)
        elif tag == "img":
            self._picture(inline, element)
        elif element.get("class") != "footnote-backref":
            inner = style | _STYLES.get(tag, Style.PLAIN)
            if tag == "a":
                link = self._link(inline, element)
            self._text(inline, element.text or "", inner, link)
            for child in element:
                self._element(inline, child, inner, link)
                self._text(inline, child.tail or "", inner, link)

    def _text(self, inline: Inline, text: str, style: Style, link: Link | None) -> None:
        # Python-Markdown puts this before the link back from a footnote, which the format does not have.
        text = text.replace(NBSP_PLACEHOLDER, "").replace(HARD_BREAK, " ")
        is_code = Style.CODE in style
        words: list[str] = []
        end = 0
        for mark in MARK.finditer(text):
            words.append(self._words(inline, text[end : mark.start()], is_code=is_code))
            self._mark(inline, mark.group())
            end = mark.end()
        words.append(self._words(inline, text[end:], is_code=is_code))
        if not is_code:
            self._tell_html(text)
        if joined := "".join(words):
            inline.runs.append(Run(joined, style, link))

    def _words(self, inline: Inline, text: str, *, is_code: bool) -> str:
        """``text`` as it is read."""
        if is_code:
            # Python-Markdown has made code fit for HTML.
            return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        if text.strip():
            self._tell_surprises(inline, text)
        return _ENTITY.sub(_character, text)

    def _tell_surprises(self, inline: Inline, text: str) -> None:
        if "{:" in text:
            self.problem(self._line, _MISPLACED)
        elif inline.attributes:
            self.problem(inline.attributes[-1].line, _MISPLACED)
        if "[^" in text:
            label = text[text.index("[^") + 2 :].partition("]")[0]
            self.problem(self._line, f"There is no footnote “[^{label[:40]}]:” in this text.")
        if _LOST_LIST.search(text) and not inline.has_lost_list:
            inline.has_lost_list = True
            self.problem(self._line + 1, "This list needs an empty line before it.", grave=False)
        if _LOST_TABLE.search(text):
            self.problem(self._line, "This table needs an empty line before it.", grave=False)

    def _tell_html(self, text: str) -> None:
        if found := _HTML.search(text):
            lines = [marked_line(mark) for mark in MARK.findall(text[: found.start()])]
            line = next((line for line in reversed(lines) if line is not None), self._line)
            words = MARK.sub("", found.group()).split("\n")[0]
            self.problem(line, f"Raw HTML is not allowed: “{words[:40]}”.")

    def _mark(self, inline: Inline, mark: str) -> None:
        line = marked_line(mark)
        if line is not None:
            self._line = line
            inline.line = inline.line or line
            return
        note = self._marked.note(mark)
        if isinstance(note, AttributeText):
            inline.line = inline.line or note.line
            inline.attributes.append(parse_attributes(self._file, note.line, note.written, self._findings))
        else:
            inline.fences.append(note)
            if not note.closed:
                self.problem(note.line, "This code block has no end; close it with the same marks it starts with.")

    def _footnote(self, inline: Inline, element: Element, style: Style) -> None:
        label = (element[0].get("href") or "").removeprefix("#fn:")
        if inline.runs and not inline.runs[-1].footnote:
            last = inline.runs[-1]
            inline.runs[-1] = Run(last.text, last.style, last.link, label)
        else:
            inline.runs.append(Run("", style, None, label))

    def _link(self, inline: Inline, element: Element) -> Link | None:
        line = self._first_mark(element) or self._line
        link = parse_link(MARK.sub("", element.get("href") or ""))
        if isinstance(link, str):
            self.problem(line, link)
            return None
        if kind := TARGETS.get(link.kind):
            self._findings.reference(Reference(self._file, line, kind, link.target, link.fragment))
        return link

    def _first_mark(self, element: Element) -> int | None:
        first = (element.text or "")[:1]
        return marked_line(first) if MARK.match(first) else None

    def _picture(self, inline: Inline, element: Element) -> None:
        source, alt, title = (MARK.sub("", element.get(key) or "") for key in ("src", "alt", "title"))
        inline.line = inline.line or self._line
        inline.pictures.append(Picture(self._line, source, alt, title))


def _character(entity: re.Match[str]) -> str:
    """What ``&amp;`` and its like stand for; never a character that means something here."""
    return MARK.sub("", html.unescape(entity.group())).replace(HARD_BREAK, " ")
