"""Notes as the Hypothesis service and its client write them, put into the words of W3C."""

import uuid

from briefing.annotation.refusal import Object, several
from briefing.annotation.strict_json import Json
from briefing.annotation.vocabulary import PRIVACY

_IDS = uuid.uuid5(uuid.NAMESPACE_URL, "https://hypothes.is/a/")


def is_hypothesis(document: Json) -> bool:
    """Whether ``document`` is an answer of the Hypothesis API, an export of its client, or a list of its notes."""
    return _rows(document) is not None


def web_annotations(document: Json) -> tuple[list[Json], str]:
    """The notes of ``document`` as W3C Web Annotations, and the name of the list they stand in."""
    found = _rows(document)
    assert found is not None, "asked for before"
    rows, place = found
    return [_web_annotation(row) if isinstance(row, dict) else row for row in rows], place


def _rows(document: Json) -> tuple[list[Json], str] | None:
    if isinstance(document, list):
        lists = [(document, "")]
    elif isinstance(document, dict):
        lists = [(rows, name) for name in ("rows", "annotations") if isinstance(rows := document.get(name), list)]
        if "uri" in document and "user" in document:
            lists.append(([document], ""))
    else:
        return None
    for rows, name in lists:
        if rows and all(isinstance(row, dict) and "uri" in row and "user" in row for row in rows):
            return rows, name
    return None


def _web_annotation(row: Object) -> Json:
    references = several(row.get("references"))
    item: Object = {
        "id": _id(row.get("id")),
        "type": "Annotation",
        "created": row.get("created"),
        "modified": row.get("updated", row.get("created")),
        "creator": {"type": "Person", "name": _name(row), "nickname": row.get("user")},
        "body": _bodies(row),
        # A reply is about the note before it in its thread.
        "target": _id(references[-1]) if references else _target(row),
        PRIVACY: "private" if _is_private(row) else "shareable",
    }
    taken = {"id", "created", "updated", "user", "user_info", "text", "tags", "target", "uri", "references"}
    rest = {f"hypothesis:{name}": value for name, value in row.items() if name not in taken}
    return item | rest | {"hypothesis:id": row.get("id")}


def _id(name: Json) -> str:
    return f"urn:uuid:{uuid.uuid5(_IDS, name)}" if isinstance(name, str) and name else ""


def _name(row: Object) -> str:
    about = row.get("user_info")
    shown = about.get("display_name") if isinstance(about, dict) else None
    if isinstance(shown, str) and shown:
        return shown
    user = row.get("user")
    return user.removeprefix("acct:").partition("@")[0] if isinstance(user, str) else ""


def _bodies(row: Object) -> list[Json]:
    text = row.get("text")
    bodies: list[Json] = []
    if isinstance(text, str) and text:
        bodies.append({"type": "TextualBody", "value": text, "format": "text/markdown", "purpose": "commenting"})
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in several(row.get("tags"))]
    return bodies


def _target(row: Object) -> Json:
    targets = several(row.get("target"))
    first = targets[0] if targets and isinstance(targets[0], dict) else {}
    return {"source": row.get("uri"), **first}


def _is_private(row: Object) -> bool:
    permissions = row.get("permissions")
    readers = several(permissions.get("read")) if isinstance(permissions, dict) else []
    # A name that begins with "group:" stands for many readers, one with "acct:" for a single one.
    return bool(readers) and not any(isinstance(one, str) and one.startswith("group:") for one in readers)
