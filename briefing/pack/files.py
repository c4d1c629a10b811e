"""The files of a pack, from a folder or a ``.briefing`` file, as verified bytes in memory."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing.document.normalize import first_control
from briefing.errors import PackDamagedError, PackMissingError, PackTooNewError
from briefing.pack.archive import read_archive
from briefing.pack.folder import read_folder
from briefing.pack.manifest import FILE, FORMAT
from briefing.pack.problems import Findings, why_no_control
from briefing.sentence import Sentence

DIGESTS = "manifest.json"


@dataclass(frozen=True, slots=True)
class PackFiles:
    """Every file of a pack by its name with ``/``. ``digest`` is the same for a folder and the file built from it."""

    path: Path
    contents: Mapping[str, bytes]
    digest: str

    def text(self, name: str, findings: Findings) -> str:
        """The text of the file ``name``; bytes that are not UTF-8, and controls, are problems with their line."""
        content = self.contents[name].removeprefix(b"\xef\xbb\xbf")
        try:
            text = _unix_lines(content.decode("utf-8"))
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            findings.problem(name, line, "The file is not UTF-8 here; save it as UTF-8.")
            text = _unix_lines(content.decode("utf-8", "replace"))
        if (control := first_control(text)) is not None:
            line = text.count("\n", 0, control.start()) + 1
            findings.problem(name, line, why_no_control(control.group()))
        return text


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_files(path: Path) -> PackFiles:
    """Read and verify the pack at ``path``.

    Raises ``PackMissingError``, ``PackDamagedError`` and ``PackTooNewError``.
    """
    if path.is_dir():
        if not (path / FILE).is_file():
            raise PackMissingError(path)
        contents = read_folder(path)
        return PackFiles(path, contents, digest_of(contents))
    if not path.is_file():
        raise PackMissingError(path)
    contents = read_archive(path)
    _verify(path, contents)
    return PackFiles(path, contents, digest_of(contents))


def digests_json(contents: Mapping[str, bytes]) -> bytes:
    """``manifest.json``: the SHA-256 of every file, in byte order of the names."""
    names = sorted(contents, key=str.encode)
    digests = {name: hashlib.sha256(contents[name]).hexdigest() for name in names}
    return (json.dumps({"format": FORMAT, "files": digests}, ensure_ascii=False, indent=1) + "\n").encode()


def digest_of(contents: Mapping[str, bytes]) -> str:
    """The digest of the pack that consists of ``contents``."""
    return hashlib.sha256(digests_json(contents)).hexdigest()


def _verify(path: Path, contents: dict[str, bytes]) -> None:
    """Hold ``contents`` against its ``manifest.json``, and take that out."""
    if DIGESTS not in contents:
        raise PackDamagedError(path, Sentence("it has no {digests}.", digests=DIGESTS))
    listed = _listed(path, contents.pop(DIGESTS))
    for name in sorted(contents.keys() - listed.keys()):
        raise PackDamagedError(path, Sentence("“{name}” in it is not listed in {digests}.", name=name, digests=DIGESTS))
    for name in sorted(listed.keys() - contents.keys()):
        raise PackDamagedError(path, Sentence("“{name}” is missing in it.", name=name))
    for name, content in contents.items():
        if hashlib.sha256(content).hexdigest() != listed[name]:
            raise PackDamagedError(
                path, Sentence("“{name}” in it was changed or damaged after it was built.", name=name)
            )
    if FILE not in contents:
        raise PackDamagedError(path, Sentence("it has no {file}.", file=FILE))


def _listed(path: Path, content: bytes) -> dict[str, object]:
    try:
        manifest = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise PackDamagedError(path, Sentence("its {digests} cannot be read.", digests=DIGESTS)) from error
    known = manifest.get("format") if isinstance(manifest, dict) else None
    files = manifest.get("files") if isinstance(manifest, dict) else None
    if type(known) is int and known > FORMAT:
        raise PackTooNewError(path, known, FORMAT)
    if known != FORMAT or not isinstance(files, dict):
        raise PackDamagedError(path, Sentence("its {digests} cannot be read.", digests=DIGESTS))
    return files
