"""The reader's notes as the search index takes them."""

from briefing.annotation.model import Annotation
from briefing.document.pack import Pack
from briefing.search.hits import NoteText


def note_text(annotation: Annotation, pack: Pack, place: tuple[int, int] | None) -> NoteText:
    """The text of a note with its tags, titled by the section it is on; ``place`` is where it stands in ``pack``."""
    section = pack.section(annotation.section) if annotation.section is not None else None
    start, end = place or (0, 0)
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    return NoteText(
        id=annotation.id,
        section=annotation.section,
        language=annotation.target.language,
        title=pack.short_title if section is None else section.short_title,
        body="\n".join(part for part in (annotation.body, tags) if part),
        start=start,
        end=end,
    )
