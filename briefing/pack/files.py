"""The files of a pack, from a folder or a ``.briefing`` file, as verified bytes in memory."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import PackMissingError
from briefing.pack.folder import read_folder
from briefing.pack.manifest import FILE
from briefing.pack.problems import Findings


@dataclass(frozen=True, slots=True)
class PackFiles:
    """Every file of a pack by its name with ``/``. ``digest`` is the same for a folder and the file built from it."""

    path: Path
    contents: Mapping[str, bytes]
    digest: str

    def text(self, name: str, findings: Findings) -> str:
        """The text of the file ``name``; bytes that are not UTF-8 are a problem with its line."""
        content = self.contents[name].removeprefix(b"\xef\xbb\xbf")
        try:
            return content.decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            findings.problem(name, line, "The file is not UTF-8 here; save it as UTF-8.")
            return content.decode("utf-8", "replace").replace("\r\n", "\n")


def read_files(path: Path) -> PackFiles:
    """Read and verify the pack at ``path``. Raises ``PackMissingError`` and ``PackDamagedError``."""
    if path.is_dir() and (path / FILE).is_file():
        contents = read_folder(path)
    else:
        raise PackMissingError(path)
    return PackFiles(path, contents, digest_of(contents))


def manifest_json(contents: Mapping[str, bytes]) -> bytes:
    """``manifest.json``: the SHA-256 of every file, in byte order of the names."""
    names = sorted(contents, key=str.encode)
    digests = {name: hashlib.sha256(contents[name]).hexdigest() for name in names}
    return (json.dumps({"format": 1, "files": digests}, ensure_ascii=False, indent=1) + "\n").encode()


def digest_of(contents: Mapping[str, bytes]) -> str:
    """The digest of the pack that consists of ``contents``."""
    return hashlib.sha256(manifest_json(contents)).hexdigest()
