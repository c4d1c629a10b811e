"""Annotations as W3C Web Annotations in JSON-LD, in a set like that of W3C EPUB Annotations 1.0.

The same annotations always give the same text.
"""

import json
import re
import uuid
from collections.abc import Iterable
from typing import Any

from briefing.annotation.clocks_json import clocks_json
from briefing.annotation.fields import stamps_of
from briefing.annotation.model import Annotation, Target, Version
from briefing.annotation.strict_json import Json
from briefing.annotation.vocabulary import (
    BLOCK,
    CLOCKS,
    CONTEXT,
    DELETED,
    DUE,
    EDITION,
    FRAGMENT,
    KIND,
    LANGUAGE,
    ORIGIN,
    OWNER,
    PACK,
    PACK_DIGEST,
    POSITION,
    PRIVACY,
    QUOTE,
    REVISION,
    SECTION,
    SECTION_DIGEST,
    SEEN,
    STAMP,
    STATUS,
    source_of,
)
from briefing.document.pack import Pack

Extra = dict[str, Any]
"""What ``Annotation.extra`` holds: keys from elsewhere, under the name of the object they stood in."""

_IDEOGRAPH = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def annotation_set(pack: Pack, annotations: Iterable[Annotation], generated: str = "") -> str:
    """``annotations`` on ``pack`` as one JSON document, in reading order; ``generated`` is an instant, if wanted.

    Of those that are deleted it says only that they are, so that whoever has them learns of it.
    """
    return json.dumps(annotation_document(pack, annotations, generated), ensure_ascii=False, indent=2) + "\n"


def annotation_document(pack: Pack, annotations: Iterable[Annotation], generated: str = "") -> dict[str, Json]:
    """The same as a value, for those who have more to say in it."""
    every = in_order(pack, annotations)
    items: list[Json] = [web_annotation(one) for one in every if not one.deleted]
    deletions = [_deletion(one) for one in sorted(every, key=lambda one: one.id) if one.deleted]
    content = json.dumps([*items, *deletions], ensure_ascii=False)
    document: dict[str, Json] = {
        "@context": list(CONTEXT),
        "id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, source_of(pack.id) + content)}",
        "type": "AnnotationSet",
        "generator": {"type": "Software", "name": "Briefing"},
    }
    if generated:
        document["generated"] = generated
    document["about"] = {
        "dc:identifier": [source_of(pack.id)],
        "dc:title": pack.title,
        "dc:publisher": pack.publisher,
        EDITION: pack.edition,
        PACK_DIGEST: pack.digest,
    }
    document["items"] = items
    if deletions:
        document[DELETED] = deletions
    return document


def in_order(pack: Pack, annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """``annotations`` by section and by the place they were made at, which no language and no edition changes."""
    sections = {section.id: number for number, section in enumerate((*pack.sections, *pack.reference))}

    def order(one: Annotation) -> tuple[int, str, int, str, str]:
        number = -1 if one.section is None else sections.get(one.section, len(sections))
        start = -1 if one.target.selector is None else one.target.selector.start
        return number, one.section or "", start, one.created, one.id

    return tuple(sorted(annotations, key=order))


def web_annotation(annotation: Annotation) -> dict[str, Json]:
    """``annotation`` as a W3C Web Annotation, with the keys it came with from elsewhere."""
    extra: Extra = json.loads(annotation.extra) if annotation.extra else {}
    item: dict[str, Json] = {
        "@context": [*CONTEXT, *extra.get("context", [])],
        "id": annotation.id,
        "type": "Annotation",
        "motivation": motivation(annotation),
        "created": annotation.created,
        "modified": annotation.modified,
    }
    creator = extra.get("creator", {})
    if annotation.creator or creator:
        item["creator"] = {**_creator(annotation), **creator} if isinstance(creator, dict) else creator
    bodies = [*_bodies(annotation, extra.get("body", {})), *map(_rival, annotation.rivals), *extra.get("bodies", [])]
    if bodies:
        item["body"] = bodies[0] if len(bodies) == 1 else bodies
    item["target"] = {**_target(annotation, extra), **extra.get("target", {})}
    item[KIND] = annotation.kind.value
    item[STATUS] = annotation.status.value
    item[PRIVACY] = annotation.privacy.value
    if annotation.owner:
        item[OWNER] = annotation.owner
    if annotation.due:
        item[DUE] = annotation.due
    if annotation.revision is not None:
        item[REVISION] = target_json(annotation.revision)
    if "origin" in extra:
        item[ORIGIN] = extra["origin"]
    if annotation.clocks.made:
        item[CLOCKS] = clocks_json(annotation.clocks)
    return {**item, **extra.get("item", {})}


def motivation(annotation: Annotation) -> str:
    """Why the annotation was made, in the words of W3C (Web Annotation Vocabulary, 3.3)."""
    if annotation.reply_to is not None:
        return "replying"
    if annotation.body:
        return "commenting"
    return "highlighting" if annotation.target.selector is not None else "bookmarking"


def body_language(annotation: Annotation) -> str:
    """The language of the note's text where it can be told: that of the text beside it, when the script agrees."""
    language = annotation.target.language
    return language if bool(_IDEOGRAPH.search(annotation.body)) == language.startswith("zh") else ""


def _creator(annotation: Annotation) -> dict[str, Json]:
    return {"type": "Person", "name": annotation.creator} if annotation.creator else {}


def _bodies(annotation: Annotation, extra: dict[str, Json]) -> list[Json]:
    bodies: list[Json] = []
    if annotation.body:
        body: dict[str, Json] = {"type": "TextualBody", "value": annotation.body, "format": "text/plain"}
        language = body_language(annotation)
        if language:
            body["language"] = language
        body["purpose"] = "commenting"
        bodies.append({**body, **extra})
    bodies.extend({"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in annotation.tags)
    return bodies


def _rival(rival: Version) -> Json:
    body: dict[str, Json] = {
        "type": "TextualBody",
        "value": rival.text,
        "format": "text/plain",
        "purpose": "commenting",
        STAMP: rival.stamp,
    }
    return body | ({"creator": {"type": "Person", "name": rival.by}} if rival.by else {})


def _deletion(annotation: Annotation) -> Json:
    if not annotation.clocks.made:
        return {"id": annotation.id, "modified": annotation.modified}
    deletion: dict[str, Json] = {"id": annotation.id, STAMP: stamps_of(annotation)["deleted"]}
    return deletion | ({SEEN: list(annotation.clocks.seen)} if annotation.clocks.seen else {})


def _target(annotation: Annotation, extra: Extra) -> dict[str, Json]:
    written = target_json(annotation.target, extra)
    if annotation.reply_to is None:
        return written
    # What a reply is about is the note it answers; beside that stands where both are.
    return {**written, "source": annotation.reply_to, PACK: annotation.target.pack}


def target_json(target: Target, extra: Extra | None = None) -> dict[str, Json]:
    """``target`` as a W3C specific resource, with the selectors it came with from elsewhere."""
    extra = extra or {}
    written: dict[str, Json] = {"source": source_of(target.pack, target.section)}
    selectors = [*_selectors(target, extra.get("quote", {})), *extra.get("selectors", [])]
    if selectors:
        written["selector"] = selectors
    written[EDITION] = target.edition
    written[PACK_DIGEST] = target.pack_digest
    written[LANGUAGE] = target.language
    if target.section is not None:
        written[SECTION] = target.section
        written[SECTION_DIGEST] = target.section_digest
    if target.selector is not None and target.selector.block is not None:
        written[BLOCK] = target.selector.block
    return written


def _selectors(target: Target, quote: dict[str, Json]) -> list[Json]:
    words = target.selector
    if words is None:
        return []
    selectors: list[Json] = [
        {"type": POSITION, "start": words.start, "end": words.end},
        {"type": QUOTE, "exact": words.exact, "prefix": words.prefix, "suffix": words.suffix, **quote},
    ]
    if words.block is not None:
        selectors.append({"type": FRAGMENT, "value": words.block})
    return selectors
