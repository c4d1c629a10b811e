"""Keys that the reader has given to commands instead of the usual ones, as the settings keep them."""

import json
from collections.abc import Iterable, Mapping

from briefing.ui.actions import COMMANDS, Command

Bindings = Mapping[str, tuple[str, ...]]
"""Keys in Qt's portable form by the command's id; only commands whose keys are not the usual ones are named."""

_MOST_KEYS = 4


def read_bindings(text: str) -> Bindings:
    """What the settings hold; what makes no sense is left out, since another version may have written it."""
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    known = {command.id for command in COMMANDS if not command.in_text}
    pairs = found.items() if isinstance(found, dict) else ()
    return {
        command: tuple(keys)
        for command, keys in pairs
        if command in known and isinstance(keys, list) and len(keys) <= _MOST_KEYS and all(map(_is_key, keys))
    }


def written_bindings(bindings: Bindings) -> str:
    """``bindings`` as the settings keep them."""
    return json.dumps({command: list(keys) for command, keys in sorted(bindings.items())}) if bindings else ""


def keys_of(command: Command, bindings: Bindings) -> tuple[str, ...]:
    """The keys of ``command`` as they are now."""
    return bindings.get(command.id, command.keys)


def given(bindings: Bindings, command: Command, keys: Iterable[str]) -> Bindings:
    """``bindings`` with other keys for ``command``; the usual ones need no mention."""
    wanted = tuple(dict.fromkeys(keys))
    others = {name: held for name, held in bindings.items() if name != command.id}
    return others if wanted == command.keys else {**others, command.id: wanted}


def holders(key: str, bindings: Bindings) -> tuple[Command, ...]:
    """The commands that answer to ``key`` now."""
    return tuple(each for each in COMMANDS if not each.in_text and key in keys_of(each, bindings))


def conflicts(bindings: Bindings) -> Mapping[str, tuple[Command, ...]]:
    """Keys that more than one command would answer to: Qt then does neither."""
    keys = {key for command in COMMANDS if not command.in_text for key in keys_of(command, bindings)}
    return {key: held for key in sorted(keys) if len(held := holders(key, bindings)) > 1}


def _is_key(key: object) -> bool:
    return isinstance(key, str) and 0 < len(key) <= 40
