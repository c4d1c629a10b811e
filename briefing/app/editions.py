"""The other editions of a briefing that the program knows where to find."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.document.ids import Language, PackId
from briefing.document.pack import Pack
from briefing.errors import PackError

if TYPE_CHECKING:
    # Python-Markdown and the TOML reader are behind them.
    from briefing.pack.edition import Edition


class Editions:
    """Editions of the briefing ``pack`` among those at ``paths``; nothing is read before it is asked for."""

    def __init__(self, pack: PackId, paths: Iterable[Path]) -> None:
        self._id = pack
        self._paths = tuple(dict.fromkeys(path.resolve() for path in paths))
        self._known: tuple[Edition, ...] | None = None
        self._packs: dict[tuple[str, Language], Pack | None] = {}

    def known(self) -> "tuple[Edition, ...]":
        """All of them, the oldest first; what cannot be read is left out."""
        if self._known is None:
            from briefing.pack.edition import read_edition  # noqa: PLC0415 - see above

            found: dict[str, Edition] = {}
            for path in self._paths:
                with suppress(PackError):
                    edition = read_edition(path)
                    if edition.id == self._id:
                        found.setdefault(edition.digest, edition)
            self._known = tuple(sorted(found.values(), key=lambda one: (one.date, one.edition)))
        return self._known

    def find(self, digest: str, language: Language) -> Pack | None:
        """The edition with that digest in that language, or None."""
        if (digest, language) not in self._packs:
            self._packs[digest, language] = self._read(digest, language)
        return self._packs[digest, language]

    def _read(self, digest: str, language: Language) -> Pack | None:
        from briefing.pack.reader import PackReader  # noqa: PLC0415 - see above

        edition = next((one for one in self.known() if one.digest == digest), None)
        if edition is None or language not in edition.languages:
            return None
        try:
            return PackReader.open(edition.path).read(language)
        except PackError:
            return None
