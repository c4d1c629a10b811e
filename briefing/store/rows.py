"""Annotations and kept texts as rows of the database, and back."""

import json
from enum import Enum
from typing import Any, TypeVar

from briefing.annotation.clocks_json import clocks_json, clocks_of
from briefing.annotation.instants import instant
from briefing.annotation.model import (
    Annotation,
    AnnotationId,
    Clocks,
    Kind,
    Privacy,
    Selector,
    Status,
    Target,
    Version,
)
from briefing.annotation.stamps import Stamp
from briefing.document.ids import BlockId, Language, PackId, SectionId
from briefing.store.texts import KeptText

ANNOTATION_COLUMNS = (
    "id", "pack", "edition", "pack_digest", "language", "section", "section_digest",
    "start", "end", "exact", "prefix", "suffix", "block",
    "kind", "body", "tags", "status", "privacy", "creator", "created", "modified", "deleted", "extra", "revision",
    "reply_to", "owner", "due", "rivals", "clocks",
)  # fmt: skip
TEXT_COLUMNS = ("digest", "pack", "edition", "language", "section", "text", "leaves")
STATE_COLUMNS = ("pack", "section", "state")
FACT_COLUMNS = ("name", "value")
WITNESS_COLUMNS = ("stamp", "counts_as")
PURGED_COLUMNS = ("annotation", "clocks")
AUTHOR_COLUMNS = ("name", "colour")
RESOLUTION_COLUMNS = ("annotation", "pack_digest", "basis", "resolution")
PLACE_COLUMNS = ("pack", "section", "offset", "section_digest", "block")

_BEFORE_ALL = "1970-01-01T00:00:00Z"

Value = str | int | None
Row = tuple[Any, ...]
Choice = TypeVar("Choice", bound=Enum)


def quoted(columns: tuple[str, ...]) -> str:
    """``columns`` as a list in a statement."""
    # Not in double quotes, in which SQLite takes the name of a missing column for a text.
    return ", ".join(f"[{column}]" for column in columns)


def put_statement(table: str, columns: tuple[str, ...], *, over: bool = True) -> str:
    """The statement that writes one row of ``table``: ``over`` the row with the same key, or only if there is none."""
    names, otherwise = quoted(columns), "REPLACE" if over else "IGNORE"
    return f"INSERT OR {otherwise} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def annotation_row(annotation: Annotation) -> tuple[Value, ...]:
    """The values of ``annotation`` in the order of ``ANNOTATION_COLUMNS``."""
    return (
        annotation.id,
        *_target_values(annotation.target),
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
        "" if annotation.revision is None else json.dumps(_target_values(annotation.revision), ensure_ascii=False),
        annotation.reply_to,
        annotation.owner,
        annotation.due,
        _json([[rival.stamp, rival.by, rival.text] for rival in annotation.rivals]),
        clocks_text(annotation.clocks),
    )


def clocks_text(clocks: Clocks) -> str:
    """``clocks`` as text, empty for those of a note without."""
    return _json(clocks_json(clocks))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if value else ""


def _target_values(target: Target) -> tuple[Value, ...]:
    words = target.selector
    place: tuple[Value, ...] = (None,) * 6
    if words is not None:
        place = (words.start, words.end, words.exact, words.prefix, words.suffix, words.block)
    about = (target.pack, target.edition, target.pack_digest, target.language, target.section, target.section_digest)
    return (*about, *place)


def annotation_of(row: Row) -> Annotation:
    """The annotation in ``row``, whose values stand in the order of ``ANNOTATION_COLUMNS``.

    A value that damage has made senseless counts as the usual one: the words matter.
    """
    *earlier, reply_to, owner, due, rivals, clocks = row
    name, *about, kind, body, tags, status, privacy, creator, created, modified, deleted, extra, revision = earlier
    return Annotation(
        id=AnnotationId(name),
        target=_target_of(about),
        kind=member(Kind, kind, Kind.KEY),
        body=body,
        creator=creator,
        # Nothing but its deletion is known of a note that was never made.
        created=_instant_of(created) if created else "",
        modified=_instant_of(modified) if modified else "",
        tags=_tags_of(tags),
        status=member(Status, status, Status.OPEN),
        # Nobody else may see what was perhaps private.
        privacy=member(Privacy, privacy, Privacy.PRIVATE),
        deleted=bool(deleted),
        extra=extra,
        revision=_revision_of(revision),
        reply_to=None if reply_to is None else AnnotationId(reply_to),
        owner=owner,
        due=due,
        rivals=_rivals_of(rivals) if rivals else (),
        clocks=clocks_in(clocks),
    )


def _target_of(values: list[Any]) -> Target:
    pack, edition, pack_digest, language, section, section_digest, *words = values
    selector = Selector(*words) if None not in words[:-1] else None
    named = None if section is None else SectionId(section)
    return Target(PackId(pack), edition, pack_digest, Language(language), named, section_digest, selector)


def _revision_of(text: str) -> Target | None:
    try:
        values = json.loads(text) if text else None
        return None if values is None else _target_of(values)
    except (ValueError, TypeError):
        # Damage: the note still has the target it was made on.
        return None


def _rivals_of(text: str) -> tuple[Version, ...]:
    try:
        return tuple(Version(Stamp(stamp), str(by), str(words)) for stamp, by, words in json.loads(text))
    except (ValueError, TypeError):
        return ()


def clocks_in(text: str) -> Clocks:
    """The clocks in ``text``, which ``clocks_text`` wrote."""
    if not text:
        return Clocks()
    try:
        return clocks_of(json.loads(text))
    except ValueError:
        # Damage: the note's date stands for its clocks then.
        return Clocks()


def _instant_of(text: str) -> str:
    try:
        instant(text)
    except ValueError:
        return _BEFORE_ALL
    return text


def member(choices: type[Choice], value: str, usual: Choice) -> Choice:
    """The one of ``choices`` with that value, or the usual one."""
    try:
        return choices(value)
    except ValueError:
        return usual


def _tags_of(text: str) -> tuple[str, ...]:
    if text == "[]":
        return ()
    try:
        tags = json.loads(text)
    except ValueError:
        return ()
    return tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()


def text_row(kept: KeptText) -> tuple[Value, ...]:
    """The values of ``kept`` in the order of ``TEXT_COLUMNS``."""
    leaves = json.dumps(kept.leaves, ensure_ascii=False)
    return (kept.digest, kept.pack, kept.edition, kept.language, kept.section, kept.text, leaves)


def text_of(row: Row) -> KeptText:
    """The kept text in ``row``, whose values stand in the order of ``TEXT_COLUMNS``."""
    digest, pack, edition, language, section, text, leaves = row
    starts = tuple((BlockId(block), start) for block, start in json.loads(leaves))
    return KeptText(digest, PackId(pack), edition, Language(language), SectionId(section), text, starts)
