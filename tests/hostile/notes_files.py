"""Hostile notes files: depth, numbers, keys, types and half characters."""

import json
from collections.abc import Iterator

from tests.hostile.threat import Door, Threat, written


def threats() -> Iterator[Threat]:
    """All hostile notes files."""
    for name, text, told in _FILES:
        content = text.encode() if isinstance(text, str) else text
        yield Threat(Door.NOTES, f"notes-{name}.jsonld", written(content), told)


def _item(**changes: object) -> str:
    target = {
        "source": "urn:briefing:small#one",
        "selector": [
            {"type": "TextPositionSelector", "start": 0, "end": 5},
            {"type": "TextQuoteSelector", "exact": "First", "prefix": "", "suffix": " words"},
        ],
    }
    item = {
        "type": "Annotation",
        "id": "urn:uuid:00000000-0000-4000-8000-000000000001",
        "created": "2026-01-01T00:00:00Z",
        "modified": "2026-01-01T00:00:00Z",
        "target": target,
    }
    return json.dumps({"items": [{**item, **changes}]})


_FAR = [
    {"type": "TextPositionSelector", "start": 0, "end": 10**17},
    {"type": "TextQuoteSelector", "exact": "First", "prefix": "", "suffix": " words"},
]
_DEEP = "objects are nested more than 40 deep"
_FILES = (
    ("deep-arrays", "[" * 2_000_000, _DEEP),
    ("deep-objects", '{"a":' * 500_000 + "1" + "}" * 500_000, _DEEP),
    ("deep-but-parsable", '{"items": [' + "[" * 60 + "]" * 60 + "]}", _DEEP),
    ("huge-whole-number", '{"items": ' + "9" * 2_000_000 + "}", "is too large"),
    ("huge-number", '{"items": 1e99999}', "is too large"),
    ("not-a-number", '{"items": NaN}', "NaN is not a number in JSON"),
    ("duplicate-keys", '{"items": [], "items": [1]}', "stands twice in one object"),
    ("lone-surrogate", _item(bodyValue="\ud800"), "holds half a character"),
    ("lone-surrogate-in-name", '{"items": [{"\\udfff": 1}]}', "holds half a character"),
    ("no-utf-8", b'{"items": "\xff"}', "is not UTF-8 text"),
    ("no-json", "<html></html>", "this is not JSON"),
    ("open-string", '{"items": "' + "a" * 5_000_000, "this is not JSON"),
    ("null-bytes", bytes(1_000_000), "this is not JSON"),
    ("too-large", b" " * 33_600_000, "the file is larger than 32 MB"),
    ("items-of-wrong-type", '{"items": [1, null, "a", [], true]}', "items[0]"),
    ("target-of-wrong-type", _item(target=[[]]), "target"),
    ("date-out-of-range", _item(created="9999-99-99T99:99:99Z"), "is no date"),
    (
        "position-out-of-range",
        _item(target={"source": "urn:briefing:small#one", "selector": _FAR}),
        "does not fit its words",
    ),
    ("other-briefing", _item(target="urn:briefing:other#one"), "is about the briefing “other”"),
    ("picture-instead", b"\x89PNG\r\n\x1a\n" + bytes(500), "is not UTF-8 text"),
)
