"""Addresses of links as authors write them."""

import re
from urllib.parse import urlsplit

from briefing.document.runs import Link, LinkKind
from briefing.pack.problems import Target
from briefing.pack.record import is_id, is_source_id

# Blanks, controls, and what is invisible or turns the direction of writing.
_DECEIVING = re.compile(
    r"[\x00-\x20\x7f-\xa0\xad<>\"\\\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]"
)
_WEB = ("http", "https", "mailto")
TARGETS = {
    LinkKind.SECTION: Target.SECTION,
    LinkKind.TERM: Target.TERM,
    LinkKind.FAQ: Target.FAQ,
    LinkKind.QUOTE: Target.QUOTE,
    LinkKind.SOURCE: Target.SOURCE,
}
_INNER = {kind.value: kind for kind in TARGETS}
KNOWN = "section:, term:, faq:, quote:, source:, https:, http: or mailto:"


def parse_link(address: str) -> Link | str:
    """The link to ``address``, or the sentence that says why there is none."""
    scheme, colon, rest = address.partition(":")
    if not colon:
        return f"The link “{address}” is not of a known kind; links start with {KNOWN}."
    if kind := _INNER.get(scheme.lower()):
        target, _, fragment = rest.partition("#")
        valid = is_source_id(target) if kind is LinkKind.SOURCE else is_id(target)
        if not valid or (fragment and kind is not LinkKind.SECTION):
            return f"The link “{address}” names no {TARGETS[kind].value}; it is written {kind.value}:ID."
        return Link(kind, target, fragment)
    if is_web_address(address):
        return Link(LinkKind.WEB, address)
    return f"The link “{address}” is not of a known kind; links start with {KNOWN}."


def is_web_address(address: str) -> bool:
    """Whether ``address`` is a whole http, https or mailto address that can be read for what it is."""
    if _DECEIVING.search(address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme not in _WEB:
        return False
    if parts.scheme == "mailto":
        return bool(parts.path)
    # A name before the host is there to be taken for it: https://www.gov.hk@elsewhere.example.
    return bool(parts.hostname) and "@" not in parts.netloc
