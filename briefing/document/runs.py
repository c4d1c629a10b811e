"""Runs: stretches of text that look alike, the smallest part of the document model."""

from dataclasses import dataclass
from enum import Enum, Flag, auto


class Style(Flag):
    """How a run is set; several may hold at once.

    ``INSERTED`` and ``DELETED`` are for lists of changes: words that a new edition has, or no longer has.
    """

    PLAIN = 0
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    INSERTED = auto()
    DELETED = auto()


class LinkKind(Enum):
    """What a link leads to; every kind but ``WEB`` stays inside the pack."""

    SECTION = "section"
    TERM = "term"
    FAQ = "faq"
    QUOTE = "quote"
    SOURCE = "source"
    WEB = "web"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a run leads.

    ``target`` is an id of the kind named, or for ``WEB`` the whole address (http, https or mailto only).
    ``fragment`` is a block id inside a linked section, or empty.
    """

    kind: LinkKind
    target: str
    fragment: str = ""

    @property
    def address(self) -> str:
        """The link in the form authors write it: ``section:ID#block``, ``term:ID``, ``https://…``."""
        if self.kind is LinkKind.WEB:
            return self.target
        return f"{self.kind.value}:{self.target}" + (f"#{self.fragment}" if self.fragment else "")


@dataclass(frozen=True, slots=True)
class Run:
    """Text with one style. A line feed in ``text`` is a hard line break (in code: a line end).

    ``footnote`` is the label of a footnote mark that stands right *after* this run's text. The mark is generated when
    the run is drawn and is no part of the text. ``token`` is a Pygments short token name (``k``, ``s1``…) in code.
    """

    text: str
    style: Style = Style.PLAIN
    link: Link | None = None
    footnote: str = ""
    token: str = ""


Runs = tuple[Run, ...]


def runs_text(runs: Runs) -> str:
    """The text of ``runs``, without anything generated."""
    return "".join(run.text for run in runs)
