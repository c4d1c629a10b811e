"""What is said about the thing under the pointer."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing.document.ids import SourceId
from briefing.document.runs import Link, LinkKind


def _address_of_web_links(link: Link) -> str:
    return link.target if link.kind is LinkKind.WEB else ""


def _nothing(_annotation: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Tips:
    """``link`` names where a link leads (a source's title, a section's), ``note`` gives a note's text by its id.

    ``source`` tells about the mark of a source, given all sources of the statement that it stands at; without it the
    mark is a link like others. All give plain text, or nothing to say nothing.
    """

    link: Callable[[Link], str] = _address_of_web_links
    note: Callable[[str], str] = _nothing
    source: Callable[[SourceId, tuple[SourceId, ...]], str] | None = None
