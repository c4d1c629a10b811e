"""From a folder to a ``.briefing`` file: the same files always give the same bytes, on every system."""

import io
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from briefing.errors import ExportError, PackInvalidError, reason
from briefing.pack.archive import MIMETYPE, MIMETYPE_CONTENT
from briefing.pack.check import check_files
from briefing.pack.files import DIGESTS, digests_json, read_files
from briefing.sentence import Sentence

_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def build(folder: Path, target: Path) -> str:
    """Write the pack in ``folder`` to the file ``target``, whole or not at all; the pack's digest.

    Raises the errors of opening a pack, ``PackInvalidError`` when the checker finds anything, and ``ExportError`` when
    ``target`` cannot be written.
    """
    files = read_files(folder)
    if problems := check_files(files):
        raise PackInvalidError(folder, tuple(map(str, problems)))
    if target.resolve().is_relative_to(folder.resolve()):
        raise ExportError(target, Sentence("it would become a part of the folder itself; choose another place."))
    _write(target, packed(files.contents))
    return files.digest


def packed(contents: Mapping[str, bytes]) -> bytes:
    """The bytes of a ``.briefing`` file with ``contents``.

    Members are stored as they are: compressed bytes differ between versions of the compressor.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, MIMETYPE, MIMETYPE_CONTENT)
        _add(archive, DIGESTS, digests_json(contents))
        for name in sorted(contents, key=str.encode):
            _add(archive, name, contents[name])
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _DATE)
    # Otherwise the system that builds shows.
    member.create_system = _UNIX
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    archive.writestr(member, content)


def _write(target: Path, content: bytes) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ExportError(target, reason(error)) from error
