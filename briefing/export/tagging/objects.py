"""PDF objects as plain Python values, and their bytes (ISO 32000-1, 7.3).

``None``, ``bool``, ``int``, ``float``, ``str`` (text string), ``bytes`` (byte string), ``Name``, ``Ref``, ``tuple`` or
``list`` (array) and ``dict`` (dictionary) stand for what they look like.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


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
    return b"<FEFF" + value.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def serialize(value: Value) -> bytes:
    """The bytes of ``value``."""
    match value:
        case Ref(number=target):
            return b"%d 0 R" % target
        case Name():
            return name(value).encode()
        case str():
            return text_string(value)
        case bytes():
            return b"<" + value.hex().upper().encode() + b">"
        case None | bool():
            return {None: b"null", True: b"true", False: b"false"}[value]
        case int() | float():
            return number(value).encode()
        case Mapping():
            return b"<<" + b"".join(_entry(key, entry) for key, entry in value.items()) + b">>"
        case _:
            return b"[" + b" ".join(map(serialize, value)) + b"]"


def _entry(key: str, value: Value) -> bytes:
    written = serialize(value)
    # A delimiter ends the key's name by itself; a number or reference needs the blank.
    blank = b"" if written[:1] in b"/<[(" else b" "
    return name(key).encode() + blank + written
