"""Hostile zips and folders: names that leave, sizes that lie, bombs."""

import io
import os
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.pack.files import digests_json
from tests.hostile.threat import MIMETYPE, SMALL, Door, Threat, folder, written

Member = tuple[str | zipfile.ZipInfo, bytes]
_CENTRAL = b"PK\x01\x02"
_LOCAL = b"PK\x03\x04"
_END = b"PK\x05\x06"


def threats() -> Iterator[Threat]:
    """All hostile zips and folders."""
    for name, make, told in (*_NAMES, *_LIES, *_BOMBS, *_FOLDERS):
        yield Threat(Door.PACK, name, make, told)


def zipped(*extra: Member, method: int = zipfile.ZIP_STORED, digests: bytes | None = None) -> bytes:
    """The small pack as a zip with more members."""
    listed = digests_json(SMALL) if digests is None else digests
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        # The zip writer warns of the very thing that is wanted: a name twice.
        warnings.simplefilter("ignore")
        archive.writestr(*MIMETYPE)
        for name, content in (("manifest.json", listed), *SMALL.items(), *extra):
            archive.writestr(name, content, method)
    return buffer.getvalue()


def _named(name: str) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(zipped((name, b"CANARY")))


def _mode(name: str, mode: int, content: bytes) -> Callable[[Path], object]:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return lambda path: path.write_bytes(zipped((info, content)))


def _patched(signature: bytes, offset: int, form: str, *values: int) -> Callable[[Path], object]:
    """The small pack with a field of the last record of that signature overwritten."""
    content = bytearray(zipped(("assets/last.png", b"x" * 50)))
    struct.pack_into(form, content, content.rindex(signature) + offset, *values)
    return written(bytes(content))


def _encrypted(path: Path) -> None:
    content = bytearray(zipped())
    content[content.rindex(_LOCAL) + 6] |= 1
    content[content.rindex(_CENTRAL) + 8] |= 1
    path.write_bytes(content)


def _overlapping(path: Path) -> None:
    content = bytearray(zipped(*((f"assets/{number}.png", b"x") for number in range(50))))
    first = content.index(_CENTRAL)
    place = content[first + 42 : first + 46]
    at = first
    while (at := content.find(_CENTRAL, at)) >= 0:
        content[at + 42 : at + 46] = place
        at += 4
    path.write_bytes(content)


def _ratio(path: Path) -> None:
    path.write_bytes(zipped(("assets/zeros.png", bytes(30_000_000)), method=zipfile.ZIP_DEFLATED))


def _total(path: Path) -> None:
    """Members that are each allowed but say to hold a third of a gigabyte together."""
    content = bytearray(zipped(*((f"assets/{number}.png", b"x") for number in range(8))))
    at = content.index(_CENTRAL)
    while at >= 0:
        struct.pack_into("<II", content, at + 20, 60_000_000, 60_000_000)
        at = content.find(_CENTRAL, at + 4)
    path.write_bytes(content)


def _count(path: Path) -> None:
    path.write_bytes(zipped(*((f"assets/{number}.png", b"") for number in range(6_000))))


def _nested(path: Path) -> None:
    content = b"x" * 1000
    for depth in range(10):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for copy in range(8):
                archive.writestr(f"{depth}-{copy}.zip", content)
        content = buffer.getvalue()
    files = {**SMALL, "assets/inner.png": content}
    path.write_bytes(zipped(("assets/inner.png", content), digests=digests_json(files)))


def _zip64_size(path: Path) -> None:
    """A member that says in its zip64 field to hold eight exabytes."""
    content = bytearray(zipped(("assets/last.png", b"x" * 50)))
    at = content.rindex(_CENTRAL)
    end = content.rindex(_END)
    struct.pack_into("<II", content, at + 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<H", content, at + 30, 20)
    extra = struct.pack("<HHQQ", 1, 16, 2**63 - 1, 2**63 - 1)
    struct.pack_into("<I", content, end + 12, end - content.index(_CENTRAL) + len(extra))
    content[end:end] = extra
    path.write_bytes(content)


def _zip64_end(path: Path) -> None:
    """An end record that sends the reader far beyond the file."""
    content = bytearray(zipped())
    end = content.rindex(_END)
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**40, 2**40, 2**50, 2**60)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    struct.pack_into("<HHII", content, end + 8, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    content[end:end] = record + locator
    path.write_bytes(content)


def _link(target: str, name: str) -> Callable[[Path], object]:
    return folder(lambda path: _linked(path / name, target))


def _linked(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _pipe(path: Path) -> None:
    os.mkfifo(path / "quotes.toml")


def _large(path: Path) -> None:
    (path / "assets").mkdir()
    with (path / "assets" / "large.png").open("wb") as file:
        file.truncate(3_000_000_000)


def _crowd(path: Path) -> None:
    (path / "assets").mkdir()
    for number in range(5_100):
        (path / "assets" / f"{number}.png").touch()


_ZIP = "sections/one.en.md"
_DAMAGED = "it is damaged or only a part of the file"
_NAMES = (
    ("zip-traversal-by-dots.briefing", _named("../../escaped.txt"), "leaves the folder"),
    ("zip-traversal-inside.briefing", _named("sections/../../escaped.txt"), "leaves the folder"),
    ("zip-traversal-by-backslash.briefing", _named("..\\escaped.txt"), "characters that are not allowed in names"),
    ("zip-absolute-path.briefing", _named("/etc/escaped.txt"), "is absolute"),
    ("zip-absolute-drive.briefing", _named("C:/escaped.txt"), "is absolute"),
    ("zip-absolute-share.briefing", _named("\\\\server\\share\\a.txt"), "characters that are not allowed in names"),
    ("zip-alternate-stream.briefing", _named("pack.toml:stream"), "characters that are not allowed in names"),
    ("zip-name-with-line-end.briefing", _named("a\nb.md"), "characters that are not allowed in names"),
    ("zip-name-ends-in-dot.briefing", _named("pack.toml."), "starts or ends with a space or a dot"),
    ("zip-name-too-long.briefing", _named("a" * 60_000), "is too long"),
    ("zip-symlink.briefing", _mode("assets/a.png", stat.S_IFLNK | 0o777, b"/etc/passwd"), "is no plain file"),
    ("zip-device.briefing", _mode("assets/a.png", stat.S_IFCHR | 0o666, b""), "is no plain file"),
    ("zip-duplicate-name.briefing", _named("pack.toml"), "are the same name on some systems"),
    ("zip-case-collision.briefing", _named("PACK.TOML"), "are the same name on some systems"),
    ("zip-unicode-collision.briefing", _named("sections/ｏne.en.md"), "are the same name on some systems"),
    ("zip-not-listed-member.briefing", _named("assets/more.png"), "is not listed in manifest.json"),
)
_LIES = (
    ("zip-no-zip.briefing", written(b"Dear all, please find attached"), "it is no .briefing file"),
    ("zip-empty.briefing", written(b""), "it is no .briefing file"),
    ("zip-half-a-file.briefing", lambda path: path.write_bytes(zipped()[:-60]), _DAMAGED),
    (
        "zip-wrong-crc.briefing",
        lambda path: path.write_bytes(zipped().replace(b"First", b"Third", 1)),
        "is damaged; ask for the file again",
    ),
    ("zip-encrypted.briefing", _encrypted, "is encrypted"),
    ("zip-unknown-method.briefing", _patched(_CENTRAL, 10, "<H", 14), "packed in a way that is not allowed"),
    ("zip-size-too-small.briefing", _patched(_CENTRAL, 24, "<I", 10), "damaged"),
    ("zip-place-beyond-end.briefing", _patched(_CENTRAL, 42, "<I", 0x7FFFFFFF), _DAMAGED),
    ("zip-count-lie.briefing", _patched(_END, 8, "<HH", 0xFFFE, 0xFFFE), ""),
    ("zip64-size-lie.briefing", _zip64_size, "it holds more than 256,000,000 bytes"),
    ("zip64-end-lie.briefing", _zip64_end, _DAMAGED),
    (
        "zip-deep-manifest.briefing",
        lambda path: path.write_bytes(zipped(digests=b"[" * 900_000)),
        "its manifest.json cannot be read",
    ),
    (
        "zip-newer-format.briefing",
        lambda path: path.write_bytes(zipped(digests=b'{"format": 99, "files": {}}')),
        "install a newer version",
    ),
    (
        "zip-digest-lie.briefing",
        lambda path: path.write_bytes(zipped(digests=digests_json({**SMALL, _ZIP: b"other"}))),
        "was changed or damaged after it was built",
    ),
)
_BOMBS = (
    ("zip-bomb-by-ratio.briefing", _ratio, "is packed too densely to be safe"),
    ("zip-bomb-by-total.briefing", _total, "it holds more than 256,000,000 bytes"),
    ("zip-bomb-by-count.briefing", _count, "it has more than 5,000 files"),
    ("zip-bomb-by-nesting.briefing", _nested, "is neither a PNG nor a JPEG picture"),
    ("zip-bomb-by-overlap.briefing", _overlapping, "overlaps another part of the file"),
)
_FOLDERS = (
    ("folder-link-to-secret", _link("../../../secret.txt", "sections/two.en.md"), "is a link that leaves the folder"),
    ("folder-link-to-device", _link("/dev/zero", "quotes.toml"), "is a link that leaves the folder"),
    ("folder-link-to-itself", _link("quotes.toml", "quotes.toml"), "cannot be read"),
    ("folder-linked-folder", _link("/", "assets"), "is a link to another place"),
    ("folder-pipe", folder(_pipe), "is no plain file"),
    ("folder-bomb-by-size", folder(_large), "has 3,000,000,000 bytes, and at most"),
    ("folder-bomb-by-count", folder(_crowd), "it has more than 5,000 files"),
)
