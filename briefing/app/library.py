"""All briefings that the program knows where to find, and a search over them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing.app.finding import build_index
from briefing.document.ids import Language
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import PackError
from briefing.pack.edition import Edition, read_edition
from briefing.pack.reader import PackReader
from briefing.search.hits import Hit
from briefing.search.index import Index


@dataclass(frozen=True, slots=True)
class Known:
    """A briefing that can be opened, or why it cannot: then ``edition`` is None and ``problem`` the sentence."""

    path: Path
    edition: Edition | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class LibraryHit:
    """Something found in the briefing at ``path``, whose title is ``briefing``; ``place`` is the section's title."""

    path: Path
    briefing: str
    place: str
    hit: Hit


@dataclass(frozen=True, slots=True)
class _Shelf:
    path: Path
    pack: Pack
    index: Index


class LibraryIndex:
    """Finds words in several briefings; each is searched by itself, so that every hit knows where it stands."""

    def __init__(self, shelves: tuple[_Shelf, ...]) -> None:
        self._shelves = shelves

    def search(self, words: str, most_of_each: int = 20) -> tuple[LibraryHit, ...]:
        """What holds all of ``words``, briefing by briefing, the best first in each."""
        return tuple(
            LibraryHit(shelf.path, shelf.pack.title, _place(shelf.pack, hit), hit)
            for shelf in self._shelves
            for hit in shelf.index.search(words, limit=most_of_each)
        )

    def close(self) -> None:
        """Free the memory."""
        for shelf in self._shelves:
            shelf.index.close()


def known_briefings(paths: Iterable[Path], progress: Progress = NO_PROGRESS) -> tuple[Known, ...]:
    """What is at each of ``paths``, in their order; a briefing that is there twice is named once."""
    found: dict[object, Known] = {}
    wanted = tuple(dict.fromkeys(path.resolve() for path in paths))
    for number, path in enumerate(wanted):
        progress.step(number, len(wanted))
        try:
            edition = read_edition(path)
        except PackError as error:
            found[path] = Known(path, None, str(error))
        else:
            found.setdefault(edition.digest, Known(path, edition))
    return tuple(found.values())


def index_library(briefings: Iterable[Known], language: Language, progress: Progress = NO_PROGRESS) -> LibraryIndex:
    """An index over ``briefings``, each in ``language`` or its own; those that cannot be read are left out.

    Raises ``CancelledError``.
    """
    shelves = []
    editions = [known.edition for known in briefings if known.edition is not None]
    for number, edition in enumerate(editions):
        progress.step(number, len(editions))
        try:
            pack = PackReader.open(edition.path).read(language if language in edition.languages else None)
        except PackError:
            continue
        shelves.append(_Shelf(edition.path, pack, build_index((pack,))))
    return LibraryIndex(tuple(shelves))


def _place(pack: Pack, hit: Hit) -> str:
    section = pack.section(hit.section) if hit.section is not None else None
    return section.title if section is not None else hit.title
