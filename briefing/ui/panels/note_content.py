"""What an editor of a note holds, as one value that is saved as a whole."""

from dataclasses import dataclass
from datetime import date

from briefing.annotation.model import Annotation, Kind

_BETWEEN_TAGS = ", "


@dataclass(frozen=True, slots=True)
class NoteContent:
    """The fields a reader writes. ``due`` is ``YYYY-MM-DD`` or empty."""

    kind: Kind
    body: str = ""
    tags: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""

    @classmethod
    def of(cls, annotation: Annotation) -> "NoteContent":
        """What stands in ``annotation`` now."""
        return cls(annotation.kind, annotation.body, annotation.tags, annotation.owner, annotation.due)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to make a note of."""
        return not (self.body.strip() or self.tags or self.owner or self.due)


def tags_in(line: str) -> tuple[str, ...]:
    """The tags written in ``line`` with commas between them, Chinese commas too; a # before one is not part of it."""
    parts = line.replace("，", ",").replace("、", ",").split(",")
    names = (" ".join(part.split()).lstrip("#＃").strip() for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))


def tags_line(tags: tuple[str, ...]) -> str:
    """``tags`` as a reader writes them."""
    return _BETWEEN_TAGS.join(tags)


def is_date(text: str) -> bool:
    """Whether ``text`` is a day as ``YYYY-MM-DD``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
