"""The notes that left in a file: the JSON-LD attached to it, with what was drawn where."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

import pikepdf

from briefing.annotation.importing import read_annotations
from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.strict_json import LARGEST, Json, parse
from briefing.annotation.vocabulary import EDITION, PACK_DIGEST, parts_of
from briefing.document.ids import Language
from briefing.errors import NotesFileError
from briefing.returned.objects import Key, elements, entry, key_of, unpacked
from briefing.sentence import Sentence

_DRAWN = "briefing:pdf"
_MOST_ATTACHMENTS = 100
Range = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Attached:
    """What an attachment says about its file.

    ``pack`` is the pack's id and ``title`` its title. ``drawn`` are the notes that are PDF annotations in it with the
    ranges they were drawn at (None for one that is not on words); it is None where the attachment does not say.
    """

    pack: str
    title: str
    edition: str
    pack_digest: str
    language: Language
    annotations: tuple[Annotation, ...]
    drawn: dict[AnnotationId, Range] | None = field(default=None)


def attached_notes(pdf: pikepdf.Pdf, source: Path) -> Attached | None:
    """The notes attached to ``pdf``, or None when there are none; raises ``NotesFileError`` when they are spoilt."""
    for content in _contents(pdf):
        if len(content) > LARGEST:
            continue
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
        if '"briefing:packDigest"' in text:
            return _attached(text, source)
    return None


def _contents(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    """The associated files, then all others (ISO 32000-2, 14.13 and 7.11.4)."""
    named = _named(entry(entry(pdf.Root, "/Names"), "/EmbeddedFiles"))
    for specification in islice(chain(elements(entry(pdf.Root, "/AF")), named), _MOST_ATTACHMENTS):
        embedded = entry(specification, "/EF")
        yield unpacked(entry(embedded, "/UF") or entry(embedded, "/F"))


def _named(tree: object) -> Iterator[object]:
    """The values of a name tree (7.9.6)."""
    waiting = [tree]
    seen: set[Key | None] = set()
    while waiting:
        node = waiting.pop()
        if key_of(node) is None or key_of(node) not in seen:
            seen.add(key_of(node))
            yield from elements(entry(node, "/Names"))[1::2]
            waiting.extend(elements(entry(node, "/Kids")))


def _attached(text: str, source: Path) -> Attached:
    document = parse(text, source)
    about = document.get("about") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(about, dict):
        raise NotesFileError(source, Sentence("the attached notes do not say what they are about."))
    said = document.get(_DRAWN)
    said = said if isinstance(said, dict) else {}
    drawn = said.get("drawn")
    return Attached(
        pack=_pack(about.get("dc:identifier")),
        title=_text(about.get("dc:title")),
        edition=_text(about.get(EDITION)),
        pack_digest=_text(about.get(PACK_DIGEST)),
        language=Language(_text(said.get("language"))),
        annotations=tuple(one for _, one in read_annotations(text, source).annotations),
        drawn={AnnotationId(id): _range(place) for id, place in drawn.items()} if isinstance(drawn, dict) else None,
    )


def _pack(identifier: Json) -> str:
    for one in identifier if isinstance(identifier, list) else [identifier]:
        parts = parts_of(one) if isinstance(one, str) else None
        if parts is not None:
            return parts[0]
    return ""


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _range(place: Json) -> Range:
    match place:
        case [int(start), int(end)] if 0 <= start < end:
            return start, end
    return None
