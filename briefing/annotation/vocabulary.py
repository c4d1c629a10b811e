"""The words of the exchange format: W3C Web Annotation, and our own under the prefix ``briefing:``."""

import re

from briefing.annotation.strict_json import Json

W3C_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
CONTEXT: tuple[Json, ...] = (W3C_CONTEXT, {"briefing": "urn:briefing:vocabulary#"})

KIND = "briefing:kind"
STATUS = "briefing:status"
PRIVACY = "briefing:privacy"
EDITION = "briefing:edition"
PACK_DIGEST = "briefing:packDigest"
SECTION = "briefing:section"
SECTION_DIGEST = "briefing:sectionDigest"
BLOCK = "briefing:block"
LANGUAGE = "briefing:language"
REVISION = "briefing:revision"
PACK = "briefing:pack"
OWNER = "briefing:owner"
DUE = "briefing:due"
CLOCKS = "briefing:clocks"
STAMP = "briefing:stamp"
SEEN = "briefing:seen"
ORIGIN = "briefing:origin"
DELETED = "briefing:deleted"

POSITION = "TextPositionSelector"
QUOTE = "TextQuoteSelector"
FRAGMENT = "FragmentSelector"

_SOURCE = re.compile(r"urn:briefing:([a-z][a-z0-9-]*)(?:#([a-z][a-z0-9:.-]*))?")


def source_of(pack: str, section: str | None = None) -> str:
    """The IRI of a pack, or of one of its sections, in whatever edition."""
    return f"urn:briefing:{pack}" + (f"#{section}" if section is not None else "")


def parts_of(source: str) -> tuple[str, str | None] | None:
    """The pack and section that the IRI names, or None when it names something else."""
    found = _SOURCE.fullmatch(source)
    return (found[1], found[2]) if found else None
