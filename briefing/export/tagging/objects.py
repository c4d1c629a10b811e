"""PDF objects as plain Python values, and their bytes (ISO 32000-1, 7.3).

``None``, ``bool``, ``int``, ``float``, ``str`` (text string), ``bytes`` (byte string), ``Name``, ``Ref``, ``tuple`` or
``list`` (array) and ``dict`` (dictionary) stand for what they look like.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any


class Name(str):
    """A PDF name, without its slash."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to the object with that number."""

    number: int


Value = None | bool | int | float | str | bytes | Ref | Sequence["Value"] | Mapping[str, "Value"]

# Everything else in a name is written as it stands.
_IRREGULAR = frozenset("()<>[]{}/%# ")


def number(value: float) -> str:
    """``value`` as PDF writes numbers: at most three decimals (a 25,000th of a point is invisible), no exponent."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def name(value: str) -> str:
    """``value`` as a name with its slash."""
    if value.isalnum() and value.isascii():
        return f"/{value}"
    out = "".join(
        f"#{byte:02X}" if not 0x21 <= byte <= 0x7E or chr(byte) in _IRREGULAR else chr(byte) for byte in value.encode()
    )
    return f"/{out}"


def text_string(value: str) -> bytes:
    """``value`` as a text string: ASCII as a literal, everything else in UTF-16 (clause 7.9.2.2)."""
    if value.isascii() and value.isprintable():
        escaped = value.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})".encode()
    return b"<" + text_bytes(value).hex().upper().encode() + b">"


def text_bytes(value: str) -> bytes:
    """``value`` as the bytes of a text string."""
    return b"\xfe\xff" + value.encode("utf-16-be", "replace")


def serialize(value: Value) -> bytes:
    """The bytes of ``value``."""
    kind = type(value)
    if kind in _WRITERS:
        return _WRITERS[kind](value)
    # Subclasses and other kinds of sequence and mapping are rare.
    for known, write in _WRITERS.items():
        if isinstance(value, known):
            return write(value)
    if isinstance(value, Mapping):
        return _mapping(value)
    if isinstance(value, Sequence):
        return _array(value)
    raise TypeError(f"{kind.__name__} is no value of a PDF")


@lru_cache(maxsize=1000)
def _name(value: str) -> bytes:
    return name(value).encode()


def _mapping(value: Mapping[str, Value]) -> bytes:
    parts = [b"<<"]
    for key, entry in value.items():
        written = serialize(entry)
        # A delimiter ends the key's name by itself; a number or reference needs the blank.
        parts += (_name(key), written) if written[:1] in b"/<[(" else (_name(key), b" ", written)
    parts.append(b">>")
    return b"".join(parts)


def _array(value: Sequence[Value]) -> bytes:
    return b"[" + b" ".join(map(serialize, value)) + b"]"


_WRITERS: Mapping[type, Callable[[Any], bytes]] = {
    Ref: lambda value: b"%d 0 R" % value.number,
    Name: _name,
    str: text_string,
    bytes: lambda value: b"<" + value.hex().upper().encode() + b">",
    bool: lambda value: b"true" if value else b"false",
    int: lambda value: b"%d" % value,
    float: lambda value: number(value).encode(),
    type(None): lambda _: b"null",
    dict: _mapping,
    list: _array,
    tuple: _array,
}
"""How each kind of value is written; subclasses stand before what they are."""
