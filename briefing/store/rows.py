"""Annotations and kept texts as rows of the database, and back."""

import json
import sqlite3

from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Selector, Status, Target
from briefing.document.ids import BlockId, Language, PackId, SectionId
from briefing.store.texts import KeptText

ANNOTATION_COLUMNS = (
    "id", "pack", "edition", "pack_digest", "language", "section", "section_digest",
    "start", "end", "exact", "prefix", "suffix", "block",
    "kind", "body", "tags", "status", "privacy", "creator", "created", "modified", "deleted", "extra",
)  # fmt: skip
TEXT_COLUMNS = ("digest", "pack", "edition", "language", "section", "text", "leaves")

Value = str | int | None


def put_statement(table: str, columns: tuple[str, ...]) -> str:
    """The statement that writes one row of ``table``, over the row with the same key if there is one."""
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def annotation_row(annotation: Annotation) -> tuple[Value, ...]:
    """The values of ``annotation`` in the order of ``ANNOTATION_COLUMNS``."""
    target, words = annotation.target, annotation.target.selector
    place: tuple[Value, ...] = (None,) * 6
    if words is not None:
        place = (words.start, words.end, words.exact, words.prefix, words.suffix, words.block)
    return (
        annotation.id,
        target.pack,
        target.edition,
        target.pack_digest,
        target.language,
        target.section,
        target.section_digest,
        *place,
        annotation.kind.value,
        annotation.body,
        json.dumps(annotation.tags, ensure_ascii=False),
        annotation.status.value,
        annotation.privacy.value,
        annotation.creator,
        annotation.created,
        annotation.modified,
        int(annotation.deleted),
        annotation.extra,
    )


def annotation_of(row: sqlite3.Row) -> Annotation:
    """The annotation in ``row``; ``ValueError`` or ``TypeError`` when it holds none, as after damage."""
    selector = None
    if row["start"] is not None:
        block = None if row["block"] is None else BlockId(row["block"])
        selector = Selector(row["start"], row["end"], row["exact"], row["prefix"], row["suffix"], block)
    target = Target(
        pack=PackId(row["pack"]),
        edition=row["edition"],
        pack_digest=row["pack_digest"],
        language=Language(row["language"]),
        section=None if row["section"] is None else SectionId(row["section"]),
        section_digest=row["section_digest"],
        selector=selector,
    )
    return Annotation(
        id=AnnotationId(row["id"]),
        target=target,
        kind=Kind(row["kind"]),
        body=row["body"],
        creator=row["creator"],
        created=row["created"],
        modified=row["modified"],
        tags=tuple(json.loads(row["tags"])),
        status=Status(row["status"]),
        privacy=Privacy(row["privacy"]),
        deleted=bool(row["deleted"]),
        extra=row["extra"],
    )


def text_row(kept: KeptText) -> tuple[Value, ...]:
    """The values of ``kept`` in the order of ``TEXT_COLUMNS``."""
    leaves = json.dumps(kept.leaves, ensure_ascii=False)
    return (kept.digest, kept.pack, kept.edition, kept.language, kept.section, kept.text, leaves)


def text_of(row: sqlite3.Row) -> KeptText:
    """The kept text in ``row``."""
    return KeptText(
        digest=row["digest"],
        pack=PackId(row["pack"]),
        edition=row["edition"],
        language=Language(row["language"]),
        section=SectionId(row["section"]),
        text=row["text"],
        leaves=tuple((BlockId(block), start) for block, start in json.loads(row["leaves"])),
    )
