"""Values in JSON objects from elsewhere: taken as they are meant, or refused with the reason."""

from briefing.annotation.strict_json import Json
from briefing.sentence import Sentence

Object = dict[str, Json]


class RefusedError(ValueError):
    """An item that cannot be taken over; ``str()`` is why, as the end of a sentence about it."""


def text(holder: Object, name: str) -> str:
    """The text under ``name``, empty where there is none."""
    value = holder.get(name, "")
    if not isinstance(value, str):
        raise RefusedError(Sentence("its “{name}” is no text", name=name))
    return value


def choice(holder: Object, name: str, choices: list[str], usual: str) -> str:
    """The one of ``choices`` under ``name``, or the ``usual`` one where there is none."""
    value = text(holder, name) or usual
    if value not in choices:
        raise RefusedError(Sentence("its “{name}” is none of {names}", name=name, names=", ".join(choices)))
    return value


def several(value: Json) -> list[Json]:
    """``value`` as a list: JSON-LD writes a list of one without the list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
