"""Objects of a file as plain values. A file may hold anything anywhere: what is of the wrong kind counts as absent."""

from collections.abc import Sequence
from decimal import Decimal
from math import isfinite

import pikepdf

Key = tuple[int, int]
"""Number and generation of an object that others refer to."""
_LARGEST_NUMBER = 1e6


def entry(holder: object, name: str) -> object:
    """The entry called ``name`` (with its slash) of a dictionary or stream, or None."""
    if isinstance(holder, pikepdf.Dictionary | pikepdf.Stream):
        found: object = holder.get(name)
        return found
    return None


def elements(value: object, most: int = 1_000_000) -> list[object]:
    """The elements of an array; none for anything else, or when there are more than ``most``."""
    return list(value) if isinstance(value, pikepdf.Array) and len(value) <= most else []


def key_of(value: object) -> Key | None:
    """The number of an object that others refer to; None for one that stands where it is used."""
    found: Key | None = value.objgen if isinstance(value, pikepdf.Object) and value.is_indirect else None
    return found


def text(value: object) -> str:
    """A text string; empty for anything else."""
    return _decoded(value) if isinstance(value, pikepdf.String) else ""


def octets(value: object) -> bytes:
    """A string as bytes; none for anything else."""
    return bytes(value) if isinstance(value, pikepdf.String) else b""


def name(value: object) -> str:
    """A name with its slash; empty for anything else."""
    return _decoded(value) if isinstance(value, pikepdf.Name) else ""


def _decoded(value: pikepdf.Object) -> str:
    try:
        return str(value)
    except UnicodeDecodeError:
        return ""


def integer(value: object) -> int | None:
    """A whole number, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def number(value: object) -> float:
    """A number that a page can have; raises ``ValueError`` for anything else."""
    if not isinstance(value, int | float | Decimal):
        raise ValueError("no number")
    found = float(value)
    if not isfinite(found) or abs(found) > _LARGEST_NUMBER:
        raise ValueError(found)
    return found


def numbers(values: Sequence[object]) -> list[float]:
    """All of them as numbers; raises ``ValueError``."""
    return [number(value) for value in values]


def unpacked(value: object) -> bytes:
    """What a stream holds; nothing for anything else. Raises ``pikepdf.PdfError`` when it is damaged or too large."""
    return value.read_bytes() if isinstance(value, pikepdf.Stream) else b""
