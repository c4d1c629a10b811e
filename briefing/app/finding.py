"""Search without a window: the index is made when it is first asked, and follows the notes."""

from briefing.annotation.model import Annotation
from briefing.app.paths import resources
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.search import folding
from briefing.search.hits import EVERYWHERE, Hit, NoteText, Scope
from briefing.search.index import Index


def build_index(packs: tuple[Pack, ...], notes: tuple[NoteText, ...] = (), progress: Progress = NO_PROGRESS) -> Index:
    """The index over ``packs`` and ``notes``; raises ``CancelledError``."""
    table = folding.load(resources() / "search" / "traditional-to-simplified.txt")
    return Index.build(packs, table, notes, progress)


def note_text(
    annotation: Annotation, pack: Pack, listed_in: SectionId | None, place: tuple[int, int] | None
) -> NoteText:
    """The text of a note with its tags, titled by the section it is on.

    ``listed_in`` and ``place`` are where it stands in ``pack``.
    """
    section = pack.section(listed_in) if listed_in is not None else None
    start, end = place or (0, 0)
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    return NoteText(
        id=annotation.id,
        section=listed_in,
        language=annotation.target.language,
        title=pack.short_title if section is None else section.short_title,
        body="\n".join(part for part in (annotation.body, tags) if part),
        start=start,
        end=end,
    )


class Finder:
    """Answers one question after another, in one thread."""

    def __init__(self) -> None:
        self._index: Index | None = None
        self._languages: tuple[Language, ...] = ()
        self._notes: tuple[NoteText, ...] = ()

    def search(
        self, query: str, limit: int, packs: tuple[Pack, ...], notes: tuple[NoteText, ...], scope: Scope = EVERYWHERE
    ) -> tuple[Hit, ...]:
        """What holds all words of ``query`` in ``packs``, one pack in several languages, or in ``notes``."""
        languages = tuple(pack.language for pack in packs)
        if self._index is None or languages != self._languages:
            self.close()
            self._index = build_index(packs, notes)
        elif notes != self._notes:
            self._index.update_notes(notes)
        self._languages, self._notes = languages, notes
        return self._index.search(query, limit=limit, scope=scope)

    def close(self) -> None:
        """Free the memory."""
        if self._index is not None:
            self._index.close()
            self._index = None
