"""A PDF file: numbered objects in, bytes out.

Small objects are packed into object streams with a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which halves
a tagged file. The file's identifier is made from its content, so the same content gives the same bytes.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.export.tagging.encryption import Cipher
from briefing.export.tagging.objects import Name, Ref, Value, serialize, text_bytes

_PACKED = 200
"""Objects in one object stream."""
_OBJECT_STREAM = Name("ObjStm")
_CROSS_REFERENCE = Name("XRef")
_DEFLATED = Name("FlateDecode")


@dataclass(frozen=True, slots=True)
class _Stream:
    """A stream's dictionary, and its content as it is written."""

    entries: dict[str, Value]
    content: bytes

    def written(self) -> bytes:
        """Its bytes."""
        # The line feed before the end is not counted in Length, and PDF/A wants it (ISO 19005-3, 6.1.7.1).
        return serialize(self.entries) + b"\nstream\n" + self.content + b"\nendstream"

    def locked(self, cipher: Cipher, number: int) -> "_Stream":
        """The same, unreadable without the password: its content and the texts of its dictionary."""
        content = cipher.lock(self.content, number)
        entries = {key: _locked(value, cipher, number, key) for key, value in self.entries.items()}
        return _Stream(entries | {"Length": len(content)}, content)


class PdfFile:
    """Objects of a file in PDF ``version`` 1.7 or 2.0, in the order they were reserved or added."""

    def __init__(self, version: str = "1.7") -> None:
        self._version = version
        self._bodies: list[bytes | _Stream | None] = []

    def reserve(self) -> Ref:
        """A reference for an object that is put later."""
        self._bodies.append(None)
        return Ref(len(self._bodies))

    def put(self, reference: Ref, value: Value) -> None:
        """Give the reserved object its value."""
        self._bodies[reference.number - 1] = serialize(value)

    def add(self, value: Value) -> Ref:
        """A new object."""
        reference = self.reserve()
        self.put(reference, value)
        return reference

    def add_stream(self, entries: Mapping[str, Value], content: bytes, *, packed: bool = False) -> Ref:
        """A new stream of ``content`` with ``entries`` in its dictionary.

        ``packed`` content is compressed already and its ``entries`` say how; other content is deflated here.
        """
        reference = self.reserve()
        self.put_stream(reference, entries, content, packed=packed)
        return reference

    def put_stream(self, reference: Ref, entries: Mapping[str, Value], content: bytes, *, packed: bool = False) -> None:
        """Give the reserved object a stream; see ``add_stream``."""
        self._bodies[reference.number - 1] = _stream(entries, content, packed=packed)

    def write(self, root: Ref, info: Ref | None = None, password: str = "") -> bytes:
        """The whole file. ``root`` is the catalogue; with a ``password`` the file opens with that alone.

        Raises ``LookupError`` when a reserved object was never put: a bug, since a reader would find a hole.
        """
        bodies = []
        for position, body in enumerate(self._bodies, 1):
            if body is None:
                raise LookupError(f"object {position} was reserved and never put")
            bodies.append(body)
        digest = _digest(bodies)
        trailer: dict[str, Value] = {"Root": root, "ID": [digest[:16], digest[:16]]}
        if info is not None:
            trailer["Info"] = info
        return _Layout(self._version, bodies, trailer, Cipher(password, digest) if password else None).whole()


def _digest(bodies: list[bytes | _Stream]) -> bytes:
    digest = hashlib.sha256()
    for position, body in enumerate(bodies):
        if position:
            digest.update(b"\n")
        digest.update(body.written() if isinstance(body, _Stream) else body)
    return digest.digest()


class _Layout:
    """Where each object stands in the file that is being put together."""

    def __init__(
        self, version: str, bodies: list[bytes | _Stream], trailer: dict[str, Value], cipher: Cipher | None
    ) -> None:
        self._bodies = bodies
        self._trailer = trailer
        self._cipher = cipher
        # Four bytes above 127 tell programs that copy the file that it is binary.
        self._parts = [b"%%PDF-%s\n%%\xe2\xe3\xcf\xd3\n" % version.encode()]
        self._length = len(self._parts[0])
        # Rows of the cross-reference stream: type, then offset or container, then generation or index.
        self._rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._next = len(bodies) + 1

    def whole(self) -> bytes:
        packed = []
        for position, body in enumerate(self._bodies, 1):
            if isinstance(body, _Stream):
                self._append_stream(position, body)
            else:
                packed.append((position, body))
        for first in range(0, len(packed), _PACKED):
            self._append_packed(packed[first : first + _PACKED])
        if self._cipher is not None:
            # What is needed to unlock the rest stands open, outside any object stream (7.5.7).
            self._trailer["Encrypt"] = Ref(self._next)
            self._append(self._next, serialize(self._cipher.entries()))
            self._next += 1
        self._append_cross_reference()
        return b"".join(self._parts)

    def _append_stream(self, position: int, stream: _Stream) -> None:
        locked = stream if self._cipher is None else stream.locked(self._cipher, position)
        self._append(position, locked.written())

    def _append(self, position: int, body: bytes) -> None:
        self._rows[position] = (1, self._length, 0)
        self._append_bytes(b"%d 0 obj\n%s\nendobj\n" % (position, body))

    def _append_bytes(self, content: bytes) -> None:
        self._parts.append(content)
        self._length += len(content)

    def _append_packed(self, objects: list[tuple[int, bytes]]) -> None:
        container = self._next
        self._next += 1
        heads = []
        offset = 0
        for index, (position, body) in enumerate(objects):
            self._rows[position] = (2, container, index)
            heads.append(b"%d %d" % (position, offset))
            offset += len(body) + 1
        head = b" ".join(heads) + b"\n"
        content = head + b"\n".join(body for _, body in objects)
        entries: dict[str, Value] = {"Type": _OBJECT_STREAM, "N": len(objects), "First": len(head)}
        self._append_stream(container, _stream(entries, content))

    def _append_cross_reference(self) -> None:
        position = self._next
        start = self._length
        self._rows[position] = (1, start, 0)
        rows = b"".join(
            kind.to_bytes(1, "big") + second.to_bytes(4, "big") + third.to_bytes(2, "big")
            for kind, second, third in (self._rows[index] for index in range(position + 1))
        )
        entries: dict[str, Value] = {"Type": _CROSS_REFERENCE, "Size": position + 1, "W": [1, 4, 2], **self._trailer}
        # The one stream that is never locked (7.6.1).
        self._append(position, _stream(entries, rows).written())
        self._append_bytes(b"startxref\n%d\n%%%%EOF\n" % start)


def _stream(entries: Mapping[str, Value], content: bytes, *, packed: bool = False) -> _Stream:
    squeezed = content if packed else zlib.compress(content)
    head: dict[str, Value] = dict(entries)
    if not packed:
        head["Filter"] = _DEFLATED
    head["Length"] = len(squeezed)
    return _Stream(head, squeezed)


def _locked(value: Value, cipher: Cipher, number: int, place: str) -> Value:
    """``value`` with its texts locked; ``place`` tells them apart."""
    match value:
        case Name() | Ref():
            return value
        case str():
            return cipher.lock(text_bytes(value), number, place)
        case bytes():
            return cipher.lock(value, number, place)
        case Mapping():
            return {key: _locked(entry, cipher, number, f"{place}/{key}") for key, entry in value.items()}
        case list() | tuple():
            return [_locked(entry, cipher, number, f"{place}/{index}") for index, entry in enumerate(value)]
        case _:
            return value
