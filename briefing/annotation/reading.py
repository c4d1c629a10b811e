"""One W3C Web Annotation from a file as an annotation; what we have no field for is kept in ``extra``."""

import json
from dataclasses import replace
from datetime import date

from briefing.annotation.clocks_json import clocks_of
from briefing.annotation.exchange import body_language, motivation
from briefing.annotation.fields import shown_tags
from briefing.annotation.instants import normalised
from briefing.annotation.model import Annotation, AnnotationId, Clocks, Kind, Privacy, Status, Version
from briefing.annotation.reading_target import read_revision, read_target
from briefing.annotation.refusal import Object, RefusedError, choice, several, text
from briefing.annotation.stamps import Stamp, from_date, is_stamp
from briefing.annotation.strict_json import Json
from briefing.annotation.vocabulary import (
    CLOCKS,
    CONTEXT,
    DUE,
    KIND,
    ORIGIN,
    OWNER,
    PRIVACY,
    REVISION,
    STAMP,
    STATUS,
)
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.sentence import Sentence

_LONGEST_ID = 1000
_W3C_KEYS = {"@context", "id", "type", "motivation", "created", "modified", "creator", "body", "target"}
_OUR_KEYS = {KIND, STATUS, PRIVACY, OWNER, DUE, CLOCKS, ORIGIN}


def read_annotation(item: Json) -> Annotation:
    """The annotation in ``item``; raises ``RefusedError``."""
    if not isinstance(item, dict) or "Annotation" not in several(item.get("type")):
        raise RefusedError(Sentence("it is no Annotation"))
    extra: Object = {}
    target, reply_to = read_target(item.get("target"), extra)
    clocks = _clocks(item)
    body, tags, rivals = _bodies(item, extra, clocks)
    created, modified = _instants(item)
    annotation = Annotation(
        id=_id(item),
        target=target,
        kind=Kind(choice(item, KIND, [kind.value for kind in Kind], Kind.KEY.value)),
        body=body,
        creator=_creator(item, extra),
        created=created,
        modified=modified,
        tags=tags,
        status=Status(choice(item, STATUS, [status.value for status in Status], Status.OPEN.value)),
        privacy=Privacy(choice(item, PRIVACY, [one.value for one in Privacy], Privacy.SHAREABLE.value)),
        revision=read_revision(item.get(REVISION), target),
        reply_to=reply_to,
        owner=clean_line(text(item, OWNER)),
        due=_due(item),
        rivals=rivals,
        clocks=_with_tags(clocks, tags, modified),
    )
    return _with_extra(annotation, item, extra)


def _clocks(item: Object) -> Clocks:
    try:
        return clocks_of(item.get(CLOCKS, {}))
    except ValueError as error:
        raise RefusedError(
            Sentence("its “{clocks}” cannot be understood: {error}", clocks=CLOCKS, error=error.args[0])
        ) from error


def _with_tags(clocks: Clocks, tags: tuple[str, ...], modified: str) -> Clocks:
    """``clocks`` that agree with ``tags``, which a program without clocks may have changed."""
    if not clocks.made or shown_tags(clocks.tags) == tags:
        return clocks
    known = {tag: (stamp, there) for tag, stamp, there in clocks.tags}
    for place, tag in enumerate(tags):
        if not known.get(tag, (Stamp(""), False))[1]:
            known[tag] = (from_date(modified, place), True)
    for tag in known.keys() - set(tags):
        if known[tag][1]:
            known[tag] = (from_date(modified), False)
    return replace(clocks, tags=tuple(sorted((tag, *known[tag]) for tag in known)))


def _due(item: Object) -> str:
    due = text(item, DUE)
    try:
        return date.fromisoformat(due).isoformat() if due else ""
    except ValueError as error:
        raise RefusedError(Sentence("“{due}” is no date", due=due)) from error


def _with_extra(annotation: Annotation, item: Object, extra: Object) -> Annotation:
    rest = {name: value for name, value in item.items() if name not in _W3C_KEYS | _OUR_KEYS}
    if annotation.revision is not None:
        del rest[REVISION]
    if item.get("motivation", motivation(annotation)) != motivation(annotation):
        rest["motivation"] = item["motivation"]
    if item["type"] != "Annotation":
        rest["type"] = item["type"]
    contexts: list[Json] = [one for one in several(item.get("@context")) if one not in CONTEXT]
    main = extra.pop("body", {})
    kept: Object = {}
    if isinstance(main, dict):
        usual = {"format": "text/plain", "language": body_language(annotation), "purpose": "commenting"}
        kept = {name: value for name, value in main.items() if name not in usual or usual[name] != value}
    found: Object = {**extra, "item": rest, "context": contexts, "body": kept}
    found = {name: value for name, value in found.items() if value}
    if isinstance(item.get(ORIGIN), dict):
        found["origin"] = item[ORIGIN]
    kept_text = json.dumps(found, ensure_ascii=False, sort_keys=True) if found else ""
    return replace(annotation, extra=kept_text, tags=shown_tags(annotation.clocks.tags) or annotation.tags)


def _id(item: Object) -> AnnotationId:
    found = text(item, "id")
    if not 0 < len(found) <= _LONGEST_ID or " " in found or not found.isprintable():
        raise RefusedError(Sentence("it has no usable id"))
    return AnnotationId(found)


def _instants(item: Object) -> tuple[str, str]:
    created, modified = text(item, "created"), text(item, "modified")
    if not created and not modified:
        raise RefusedError(Sentence("it has no date"))
    try:
        return normalised(created or modified), normalised(modified or created)
    except ValueError as error:
        raise RefusedError(Sentence("“{error}” is no date", error=error.args[0])) from error


def _creator(item: Object, extra: Object) -> str:
    creator = item.get("creator")
    if isinstance(creator, dict) and isinstance(creator.get("name"), str):
        rest = {
            name: value for name, value in creator.items() if name != "name" and (name, value) != ("type", "Person")
        }
        extra["creator"] = rest
        return clean_line(text(creator, "name"))
    if creator:
        extra["creator"] = creator
    return ""


def _bodies(item: Object, extra: Object, clocks: Clocks) -> tuple[str, tuple[str, ...], tuple[Version, ...]]:
    if "bodyValue" in item:
        raise RefusedError(Sentence("it has a bodyValue, which says too little about its text"))
    written = ""
    tags: list[str] = []
    rivals: list[Version] = []
    others: list[Json] = []
    for body in several(item.get("body")):
        words = body.get("value") if isinstance(body, dict) and body.get("type") == "TextualBody" else None
        rival = _rival(body) if clocks.made else None
        if not isinstance(body, dict) or not isinstance(words, str):
            others.append(body)
        elif rival is not None:
            rivals.append(rival)
        elif body.get("purpose") == "tagging" and body.keys() <= {"type", "value", "purpose"} and clean_line(words):
            tags.append(words)
        elif not written and body.get("purpose") != "tagging" and clean_body(words):
            written = clean_body(words)
            extra["body"] = {name: value for name, value in body.items() if name not in ("type", "value")}
        else:
            others.append(body)
    extra["bodies"] = others
    rivals.sort(key=lambda rival: (rival.stamp, rival.text, rival.by), reverse=True)
    return written, clean_tags(tuple(tags)), tuple(rivals)


def _rival(body: Json) -> Version | None:
    """The text in ``body`` if it is one that stands beside the note's own."""
    if not isinstance(body, dict) or not isinstance(words := body.get("value"), str):
        return None
    stamp, creator = body.get(STAMP), body.get("creator", {})
    if not isinstance(stamp, str) or not is_stamp(stamp) or not isinstance(creator, dict):
        return None
    by = creator.get("name", "")
    return Version(Stamp(stamp), clean_line(by), clean_body(words)) if isinstance(by, str) else None
