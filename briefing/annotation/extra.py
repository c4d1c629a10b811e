"""What a note holds from elsewhere, as JSON text: keys under the name of the object they stood in."""

import json

_OBJECTS = ("item", "target", "body", "quote", "origin")
_LISTS = ("context", "bodies", "selectors")


def is_extra(text: str) -> bool:
    """Whether ``text`` is empty or in the form that an export can write again."""
    if not text:
        return True
    try:
        found = json.loads(text)
        text.encode()
    except (ValueError, RecursionError):
        return False
    if not isinstance(found, dict):
        return False
    return all(isinstance(found.get(name, {}), dict) for name in _OBJECTS) and all(
        isinstance(found.get(name, []), list) for name in _LISTS
    )
