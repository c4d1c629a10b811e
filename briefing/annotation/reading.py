"""One W3C Web Annotation from a file as an annotation; what we have no field for is kept in ``extra``."""

import json
from dataclasses import replace

from briefing.annotation.exchange import body_language, motivation
from briefing.annotation.instants import normalised
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Selector, Status, Target
from briefing.annotation.strict_json import Json
from briefing.annotation.vocabulary import (
    BLOCK,
    CONTEXT,
    EDITION,
    KIND,
    LANGUAGE,
    PACK_DIGEST,
    PRIVACY,
    REVISION,
    SECTION,
    SECTION_DIGEST,
    STATUS,
    parts_of,
)
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.document.ids import BlockId, Language, PackId, SectionId

Object = dict[str, Json]

_LONGEST_ID = 1000
_LONGEST_TEXT = 10**9
_ITEM_KEYS = {"@context", "id", "type", "motivation", "created", "modified", "creator", "body", "target"}
_TARGET_KEYS = {"source", "selector", EDITION, PACK_DIGEST, LANGUAGE, SECTION, SECTION_DIGEST, BLOCK}
_QUOTE_KEYS = {"type", "exact", "prefix", "suffix"}


class RefusedError(ValueError):
    """An item that cannot be taken over; ``str()`` is why, as the end of a sentence about it."""


def read_annotation(item: Json) -> Annotation:
    """The annotation in ``item``; raises ``RefusedError``."""
    if not isinstance(item, dict) or "Annotation" not in _several(item.get("type")):
        raise RefusedError("it is no Annotation")
    extra: Object = {}
    target = _target(item.get("target"), extra)
    body, tags = _bodies(item, extra)
    created, modified = _instants(item)
    annotation = Annotation(
        id=_id(item),
        target=target,
        kind=Kind(_choice(item, KIND, [kind.value for kind in Kind], Kind.KEY.value)),
        body=body,
        creator=_creator(item, extra),
        created=created,
        modified=modified,
        tags=tags,
        status=Status(_choice(item, STATUS, [status.value for status in Status], Status.OPEN.value)),
        privacy=Privacy(_choice(item, PRIVACY, [one.value for one in Privacy], Privacy.SHAREABLE.value)),
        revision=_revision(item.get(REVISION), target),
    )
    return _with_extra(annotation, item, extra)


def _with_extra(annotation: Annotation, item: Object, extra: Object) -> Annotation:
    rest = {name: value for name, value in item.items() if name not in _ITEM_KEYS | {KIND, STATUS, PRIVACY}}
    if annotation.revision is not None:
        del rest[REVISION]
    if item.get("motivation", motivation(annotation)) != motivation(annotation):
        rest["motivation"] = item["motivation"]
    if item["type"] != "Annotation":
        rest["type"] = item["type"]
    contexts: list[Json] = [one for one in _several(item.get("@context")) if one not in CONTEXT]
    main = extra.pop("body", {})
    kept: Object = {}
    if isinstance(main, dict):
        usual = {"format": "text/plain", "language": body_language(annotation), "purpose": "commenting"}
        kept = {name: value for name, value in main.items() if name not in usual or usual[name] != value}
    found: Object = {**extra, "item": rest, "context": contexts, "body": kept}
    found = {name: value for name, value in found.items() if value}
    text = json.dumps(found, ensure_ascii=False, sort_keys=True) if found else ""
    return replace(annotation, extra=text)


def _id(item: Object) -> AnnotationId:
    found = _text(item, "id")
    if not 0 < len(found) <= _LONGEST_ID or " " in found or not found.isprintable():
        raise RefusedError("it has no usable id")
    return AnnotationId(found)


def _instants(item: Object) -> tuple[str, str]:
    created, modified = _text(item, "created"), _text(item, "modified")
    if not created and not modified:
        raise RefusedError("it has no date")
    try:
        return normalised(created or modified), normalised(modified or created)
    except ValueError as error:
        raise RefusedError(f"“{error}” is no date") from error


def _creator(item: Object, extra: Object) -> str:
    creator = item.get("creator")
    if isinstance(creator, dict) and isinstance(creator.get("name"), str):
        rest = {
            name: value for name, value in creator.items() if name != "name" and (name, value) != ("type", "Person")
        }
        extra["creator"] = rest
        return clean_line(_text(creator, "name"))
    if creator:
        extra["creator"] = creator
    return ""


def _bodies(item: Object, extra: Object) -> tuple[str, tuple[str, ...]]:
    if "bodyValue" in item:
        raise RefusedError("it has a bodyValue, which says too little about its text")
    text = ""
    tags: list[str] = []
    others: list[Json] = []
    for body in _several(item.get("body")):
        words = body.get("value") if isinstance(body, dict) and body.get("type") == "TextualBody" else None
        if not isinstance(body, dict) or not isinstance(words, str):
            others.append(body)
        elif body.get("purpose") == "tagging" and body.keys() <= {"type", "value", "purpose"} and clean_line(words):
            tags.append(words)
        elif not text and body.get("purpose") != "tagging" and clean_body(words):
            text = clean_body(words)
            extra["body"] = {name: value for name, value in body.items() if name not in ("type", "value")}
        else:
            others.append(body)
    extra["bodies"] = others
    return text, clean_tags(tuple(tags))


def _target(target: Json, extra: Object) -> Target:
    if isinstance(target, list) and len(target) == 1:
        target = target[0]
    if isinstance(target, str):
        target = {"source": target}
    if not isinstance(target, dict):
        raise RefusedError("it has not exactly one target")
    parts = parts_of(_text(target, "source"))
    if parts is None:
        raise RefusedError("it is about something else than a briefing")
    pack, section = parts
    extra["target"] = {name: value for name, value in target.items() if name not in _TARGET_KEYS}
    selector = _selector(target, extra)
    if selector is not None and section is None:
        raise RefusedError("it is on words but names no section")
    return Target(
        pack=PackId(pack),
        edition=_text(target, EDITION),
        pack_digest=_text(target, PACK_DIGEST),
        language=Language(_text(target, LANGUAGE)),
        section=None if section is None else SectionId(section),
        section_digest=_text(target, SECTION_DIGEST) if section is not None else "",
        selector=selector,
    )


def _revision(revision: Json, target: Target) -> Target | None:
    """The target in ``revision``, or None when it says what we could not write again."""
    extra: Object = {}
    try:
        found = _target(revision, extra) if isinstance(revision, dict) else None
    except RefusedError:
        return None
    return None if found is None or any(extra.values()) or found.pack != target.pack else found


def _selector(target: Object, extra: Object) -> Selector | None:
    position: Object = {}
    quote: Object = {}
    block = _text(target, BLOCK)
    others: list[Json] = []
    for one in _several(target.get("selector")):
        selector = one if isinstance(one, dict) else {}
        match selector.get("type"):
            case "TextPositionSelector" if not position and selector.keys() == {"type", "start", "end"}:
                position = selector
            case "TextQuoteSelector" if not quote:
                quote = selector
            case "FragmentSelector" if len(selector) == 2 and block in ("", selector.get("value")):
                block = _text(selector, "value")
            case _:
                others.append(one)
    extra["selectors"] = others
    extra["quote"] = {name: value for name, value in quote.items() if name not in _QUOTE_KEYS}
    if position or quote:
        return _words(position, quote, block)
    if others or block:
        raise RefusedError("its words are described in no way known here")
    return None


def _words(position: Object, quote: Object, block: str) -> Selector:
    start, end, exact = position.get("start"), position.get("end"), _text(quote, "exact")
    # A bool is an int to Python, but no place in a text.
    if not isinstance(start, int) or not isinstance(end, int) or bool in (type(start), type(end)) or not exact:
        raise RefusedError("its words lack a TextPositionSelector or a TextQuoteSelector")
    if not 0 <= start < end <= _LONGEST_TEXT or end - start != len(exact):
        raise RefusedError(f"its position {start} to {end} does not fit its words")
    prefix, suffix = _text(quote, "prefix"), _text(quote, "suffix")
    return Selector(start, end, exact, prefix, suffix, BlockId(block) if block else None)


def _several(value: Json) -> list[Json]:
    # JSON-LD writes a list of one without the list.
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(holder: Object, name: str) -> str:
    value = holder.get(name, "")
    if not isinstance(value, str):
        raise RefusedError(f"its “{name}” is no text")
    return value


def _choice(item: Object, name: str, choices: list[str], usual: str) -> str:
    value = _text(item, name) or usual
    if value not in choices:
        raise RefusedError(f"its “{name}” is none of {', '.join(choices)}")
    return value
