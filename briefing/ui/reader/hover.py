"""What is said about the thing under the pointer."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing.document.runs import Link, LinkKind


def _address_of_web_links(link: Link) -> str:
    return link.target if link.kind is LinkKind.WEB else ""


def _nothing(_annotation: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Tips:
    """``link`` names where a link leads (a source's title, a section's), ``note`` gives a note's text by its id.

    Both give plain text, or nothing to say nothing.
    """

    link: Callable[[Link], str] = _address_of_web_links
    note: Callable[[str], str] = _nothing
