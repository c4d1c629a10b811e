"""Which edition of which briefing a pack is, told without reading its texts."""

from dataclasses import dataclass
from pathlib import Path

from briefing.document.ids import Language, PackId
from briefing.pack.files import PackFiles, read_files
from briefing.pack.manifest import FILE, Manifest, read_manifest
from briefing.pack.problems import Findings
from briefing.pack.toml_file import read_toml


@dataclass(frozen=True, slots=True)
class Edition:
    """A pack and where it is. ``digest`` is that of ``Pack``; ``titles`` are by language, the base language first."""

    path: Path
    id: PackId
    edition: str
    date: str
    digest: str
    titles: tuple[tuple[Language, str], ...]

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages it has, the base language first."""
        return tuple(language for language, _ in self.titles)

    def title(self, language: Language) -> str:
        """The title in ``language``, or in the base language."""
        return dict(self.titles).get(language, self.titles[0][1])


def read_edition(path: Path) -> Edition:
    """The edition at ``path``, a folder or a ``.briefing`` file, whose texts may be broken.

    Raises ``PackMissingError``, ``PackDamagedError`` and ``PackTooNewError``.
    """
    files = read_files(path)
    manifest = _manifest(files)
    titles = tuple((language, manifest.title.text(language, manifest.base)) for language in manifest.languages)
    return Edition(path, manifest.id, manifest.edition, manifest.date, files.digest, titles)


def _manifest(files: PackFiles) -> Manifest:
    findings = Findings()
    return read_manifest(read_toml(FILE, files.text(FILE, findings), findings), findings)
