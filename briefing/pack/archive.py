"""A pack as one ``.briefing`` file: a zip that is read member by member, never unpacked, and trusted in nothing.

The interpreter's zip reader checks less than a hostile file asks for, so names, sizes, ratios and the places of
members are checked here before anything is decompressed (see "Better zip bombs", D. Fifield, 2019, for overlaps).
"""

import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path

from briefing.errors import PackDamagedError, reason
from briefing.pack.limits import LARGEST_PACK, LARGEST_RATIO, MEGABYTE, MOST_FILES, why_too_large
from briefing.pack.names import clashes, shown, why_unsafe
from briefing.sentence import Sentence

MIMETYPE = "mimetype"
MIMETYPE_CONTENT = b"application/vnd.briefing.pack+zip"
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_LOCAL_HEADER = 30
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def read_archive(path: Path) -> dict[str, bytes]:
    """Every member of the file at ``path`` by its name, but ``mimetype``. Raises ``PackDamagedError``."""
    content = _read(path)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if why := _why_refused(members, content):
                raise PackDamagedError(path, why)
            contents = {member.filename: _member(path, archive, member) for member in members}
    except (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError, ValueError, struct.error) as error:
        raise PackDamagedError(path, _why_no_zip(content)) from error
    if contents.pop(MIMETYPE) != MIMETYPE_CONTENT:
        raise PackDamagedError(path, Sentence("it is a zip, but not of a briefing."))
    return contents


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_PACK:
            raise PackDamagedError(
                path, Sentence("it has more than {largest_pack:,} bytes.", largest_pack=LARGEST_PACK)
            )
        return path.read_bytes()
    except OSError as error:
        raise PackDamagedError(path, Sentence("it cannot be read: {why}", why=reason(error))) from error


def _why_no_zip(content: bytes) -> str:
    if content.startswith(b"PK"):
        return Sentence("it is damaged or only a part of the file; ask for it again.")
    return Sentence("it is no .briefing file.")


def _member(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of ``member``, never more than it says it has."""
    try:
        with archive.open(member) as stream:
            content = stream.read(member.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise PackDamagedError(
            path, Sentence("“{filename}” in it is damaged; ask for the file again.", filename=member.filename)
        ) from error
    if len(content) != member.file_size:
        raise PackDamagedError(path, Sentence("“{filename}” in it has not the size it says.", filename=member.filename))
    return content


def _why_refused(members: list[zipfile.ZipInfo], content: bytes) -> str:
    """Why the zip is refused before anything in it is decompressed; nothing when it is not."""
    if not members or members[0].filename != MIMETYPE or members[0].compress_type != zipfile.ZIP_STORED:
        return Sentence("it is a zip, but not of a briefing.")
    if len(members) > MOST_FILES:
        return Sentence("it has more than {most_files:,} files.", most_files=MOST_FILES)
    if sum(member.file_size for member in members) > LARGEST_PACK:
        return Sentence("it holds more than {largest_pack:,} bytes.", largest_pack=LARGEST_PACK)
    for member in members:
        if why := _why_member_refused(member):
            return Sentence("“{orig_filename}” in it {why}.", orig_filename=shown(member.orig_filename), why=why)
    for first, second in clashes(member.filename for member in members):
        return Sentence("“{first}” and “{second}” in it are the same name on some systems.", first=first, second=second)
    return _why_misplaced(members, content)


def _why_member_refused(member: zipfile.ZipInfo) -> str:
    # The system's own reading of the name has replaced and cut characters already.
    if why := why_unsafe(member.orig_filename):
        return why
    if member.flag_bits & _ENCRYPTED:
        return Sentence("is encrypted")
    if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
        return Sentence("is no plain file")
    if member.compress_type not in _METHODS:
        return Sentence("is packed in a way that is not allowed")
    if member.file_size > max(MEGABYTE, LARGEST_RATIO * member.compress_size):
        return Sentence("is packed too densely to be safe")
    return why_too_large(member.filename, member.file_size)


def _why_misplaced(members: list[zipfile.ZipInfo], content: bytes) -> str:
    """Members follow each other from the first byte on; shared bytes are how a small zip becomes a huge one."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        start = member.header_offset
        header = content[start : start + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER:
            return Sentence("it is damaged or only a part of the file; ask for it again.")
        if start < end or (end == 0 and start > 0):
            return Sentence("“{filename}” in it overlaps another part of the file.", filename=member.filename)
        name_length, extra_length = struct.unpack_from("<HH", header, 26)
        end = start + _LOCAL_HEADER + name_length + extra_length + member.compress_size
    return "" if end <= len(content) else Sentence("it is damaged or only a part of the file; ask for it again.")
