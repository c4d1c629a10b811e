"""A PDF file: numbered objects in, bytes out.

Small objects are packed into object streams with a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which halves
a tagged file. The file's identifier is made from its content, so the same content gives the same bytes.
"""

import hashlib
import zlib
from collections.abc import Mapping

from briefing.export.tagging.objects import Name, Ref, Value, serialize

_PACKED = 200
"""Objects in one object stream."""
_OBJECT_STREAM = Name("ObjStm")
_CROSS_REFERENCE = Name("XRef")
_DEFLATED = Name("FlateDecode")


class PdfFile:
    """Objects of a PDF 1.7 file, in the order they were reserved or added."""

    def __init__(self) -> None:
        self._bodies: list[bytes | None] = []
        self._streams: set[int] = set()

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
        self._streams.add(reference.number)
        self._bodies[reference.number - 1] = _stream(entries, content, packed=packed)

    def write(self, root: Ref, info: Ref | None = None) -> bytes:
        """The whole file. ``root`` is the catalogue.

        Raises ``LookupError`` when a reserved object was never put: a bug, since a reader would find a hole.
        """
        bodies = []
        for position, body in enumerate(self._bodies, 1):
            if body is None:
                raise LookupError(f"object {position} was reserved and never put")
            bodies.append(body)
        identifier = hashlib.sha256(b"\n".join(bodies)).digest()[:16]
        trailer: dict[str, Value] = {"Root": root, "ID": [identifier, identifier]}
        if info is not None:
            trailer["Info"] = info
        return _Layout(bodies, frozenset(self._streams), trailer).whole()


class _Layout:
    """Where each object stands in the file that is being put together."""

    def __init__(self, bodies: list[bytes], streams: frozenset[int], trailer: dict[str, Value]) -> None:
        self._bodies = bodies
        self._streams = streams
        self._trailer = trailer
        # Four bytes above 127 tell programs that copy the file that it is binary.
        self._parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        self._length = len(self._parts[0])
        # Rows of the cross-reference stream: type, then offset or container, then generation or index.
        self._rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._next = len(bodies) + 1

    def whole(self) -> bytes:
        packed = []
        for position, body in enumerate(self._bodies, 1):
            if position in self._streams:
                self._append(position, body)
            else:
                packed.append((position, body))
        for first in range(0, len(packed), _PACKED):
            self._append_packed(packed[first : first + _PACKED])
        self._append_cross_reference()
        return b"".join(self._parts)

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
        self._append(container, _stream(entries, content))

    def _append_cross_reference(self) -> None:
        position = self._next
        start = self._length
        self._rows[position] = (1, start, 0)
        rows = b"".join(
            kind.to_bytes(1, "big") + second.to_bytes(4, "big") + third.to_bytes(2, "big")
            for kind, second, third in (self._rows[index] for index in range(position + 1))
        )
        entries: dict[str, Value] = {"Type": _CROSS_REFERENCE, "Size": position + 1, "W": [1, 4, 2], **self._trailer}
        self._append(position, _stream(entries, rows))
        self._append_bytes(b"startxref\n%d\n%%%%EOF\n" % start)


def _stream(entries: Mapping[str, Value], content: bytes, *, packed: bool = False) -> bytes:
    written = content if packed else zlib.compress(content)
    head: dict[str, Value] = dict(entries)
    if not packed:
        head["Filter"] = _DEFLATED
    head["Length"] = len(written)
    # The line feed before the end is not counted in Length, and PDF/A wants it (ISO 19005-3, 6.1.7.1).
    return serialize(head) + b"\nstream\n" + written + b"\nendstream"
