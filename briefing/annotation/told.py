"""One change to a note as one line of a file that only grows: JSON with a checksum."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date

from briefing.annotation.clocks_json import clocks_json, clocks_of
from briefing.annotation.exchange import target_json
from briefing.annotation.extra import is_extra
from briefing.annotation.fields import stamps_of
from briefing.annotation.instants import normalised
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status, Target, Version
from briefing.annotation.reading_target import read_target
from briefing.annotation.refusal import Object, RefusedError, choice, several, text
from briefing.annotation.stamps import BEFORE_ALL, Stamp, is_stamp
from briefing.annotation.strict_json import Json
from briefing.annotation.wording import clean_body, clean_line
from briefing.document.ids import Language, PackId
from briefing.sentence import Sentence

_CHECKED = 16
_LINE = re.compile(rb'\{"sum":"([0-9a-f]{16})","told":(\{.*\})\}\s*', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Witnessed:
    """A stamp of a clock that ran ahead, and what it counts as."""

    stamp: Stamp
    counts_as: Stamp


Told = Annotation | Witnessed


def line_of(told: Told) -> str:
    """``told`` as a line, with its line feed. Of a note it says the fields that have a stamp, and no others."""
    content: Object = {}
    if isinstance(told, Annotation):
        content = _note_json(told)
    else:
        content |= {"stamp": told.stamp, "counts_as": told.counts_as}
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return f'{{"sum":"{_sum(written.encode())}","told":{written}}}\n'


def read_line(line: bytes) -> Told:
    """What a line says; raises ``ValueError`` when it is not whole or says nothing that can be understood."""
    whole = _LINE.fullmatch(line)
    if whole is None or whole[1].decode() != _sum(whole[2]):
        raise ValueError("the line is not whole")
    try:
        content = json.loads(whole[2])
    except RecursionError as error:
        raise ValueError("objects are nested too deep") from error
    if not isinstance(content, dict):
        raise ValueError("it says nothing about a note")
    if b"\\u" in whole[2]:
        # Half a character cannot be saved; our own lines have no escapes for what can.
        json.dumps(content, ensure_ascii=False).encode()
    if "counts_as" in content:
        stamp, counts_as = text(content, "stamp"), text(content, "counts_as")
        if not is_stamp(stamp) or not is_stamp(counts_as) or not counts_as.endswith(f"~{stamp}"):
            raise ValueError("a stamp has another form")
        return Witnessed(Stamp(stamp), Stamp(counts_as))
    return _note_of(content)


def _sum(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()[:_CHECKED]


def _note_json(note: Annotation) -> Object:
    told = {name for name, stamp in stamps_of(note).items() if stamp != BEFORE_ALL}
    values: Object = {
        "kind": note.kind.value,
        "status": note.status.value,
        "privacy": note.privacy.value,
        "deleted": note.deleted,
        "owner": note.owner,
        "due": note.due,
        "revision": None if note.revision is None else target_json(note.revision),
        "extra": note.extra,
        "body": note.body,
    }
    content: Object = {"id": note.id, "pack": note.target.pack, "clocks": clocks_json(note.clocks)}
    content |= {name: value for name, value in values.items() if name in told}
    if note.modified:
        content["modified"] = note.modified
    if note.rivals:
        content["rivals"] = [[rival.stamp, rival.by, rival.text] for rival in note.rivals]
    if note.created:
        content["made"] = {"created": note.created, "creator": note.creator, "target": target_json(note.target)}
    if note.reply_to is not None:
        content["reply_to"] = note.reply_to
    return content


def _note_of(content: Object) -> Annotation:
    name, pack = text(content, "id"), text(content, "pack")
    if not name or not pack:
        raise RefusedError(Sentence("it has no id or no briefing"))
    clocks = clocks_of(content.get("clocks"))
    if not clocks.made:
        raise RefusedError(Sentence("it has no stamps"))
    made = content.get("made", {})
    if not isinstance(made, dict):
        raise RefusedError(Sentence("it does not say what it was made on"))
    due, modified, created = text(content, "due"), text(content, "modified"), text(made, "created")
    extra = text(content, "extra")
    return Annotation(
        id=AnnotationId(name),
        target=_target(made.get("target"), pack) if created else Target(PackId(pack), "", "", Language("")),
        kind=Kind(choice(content, "kind", [one.value for one in Kind], Kind.KEY.value)),
        body=clean_body(text(content, "body")),
        creator=clean_line(text(made, "creator")),
        created=normalised(created) if created else "",
        modified=normalised(modified) if modified else "",
        tags=tuple(tag for _, tag in sorted((stamp, tag) for tag, stamp, there in clocks.tags if there)),
        status=Status(choice(content, "status", [one.value for one in Status], Status.OPEN.value)),
        privacy=Privacy(choice(content, "privacy", [one.value for one in Privacy], Privacy.SHAREABLE.value)),
        deleted=content.get("deleted") is True,
        extra=extra if is_extra(extra) else "",
        revision=_target(content["revision"], pack) if content.get("revision") is not None else None,
        reply_to=AnnotationId(answered) if (answered := text(content, "reply_to")) else None,
        owner=clean_line(text(content, "owner")),
        due=date.fromisoformat(due).isoformat() if due else "",
        rivals=tuple(_rival(one) for one in several(content.get("rivals"))),
        clocks=clocks,
    )


def _target(value: Json, pack: str) -> Target:
    target, _ = read_target(value, {})
    if target.pack != pack:
        raise RefusedError(Sentence("it is about two briefings"))
    return target


def _rival(value: Json) -> Version:
    match value:
        case [str() as stamp, str() as by, str() as words] if is_stamp(stamp):
            return Version(Stamp(stamp), clean_line(by), clean_body(words))
        case _:
            raise RefusedError(Sentence("a text beside it cannot be understood"))
