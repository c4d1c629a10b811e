"""Which notes the Notes panel shows: words, kinds, states, who may see them, authors and tags."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Status


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note must have; an empty field asks for nothing, several values of one field for any of them."""

    words: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    privacies: frozenset[Privacy] = frozenset()
    authors: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    in_conflict: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every note is shown."""
        return self == NoteFilter()

    def lets_through(self, annotation: Annotation) -> bool:
        """Whether ``annotation`` has all that is asked for."""
        return (
            (not self.kinds or annotation.kind in self.kinds)
            and (not self.statuses or annotation.status in self.statuses)
            and (not self.privacies or annotation.privacy in self.privacies)
            and (not self.authors or annotation.creator in self.authors)
            and (not self.tags or not self.tags.isdisjoint(annotation.tags))
            and (not self.in_conflict or bool(annotation.rivals))
            and self._holds_words(annotation)
        )

    def _holds_words(self, annotation: Annotation) -> bool:
        selector = annotation.target.selector
        exact = selector.exact if selector is not None else ""
        tags = (f"#{tag}" for tag in annotation.tags)
        rivals = (version.text for version in annotation.rivals)
        text = " ".join((exact, annotation.body, annotation.creator, annotation.owner, *tags, *rivals)).casefold()
        return all(word in text for word in self.words)


@dataclass(frozen=True, slots=True)
class Thread:
    """A note with what was answered to it, the answers to answers too, in the order they are shown."""

    note: Annotation
    replies: tuple[Annotation, ...] = ()

    @property
    def notes(self) -> tuple[Annotation, ...]:
        """The note, then the replies."""
        return (self.note, *self.replies)

    @property
    def ids(self) -> frozenset[AnnotationId]:
        """The ids of the note and its replies."""
        return frozenset(one.id for one in self.notes)


def threads(annotations: Iterable[Annotation]) -> tuple[Thread, ...]:
    """``annotations``, in which replies come after what they answer, as threads."""
    first: dict[str, Annotation] = {}
    replies: dict[str, list[Annotation]] = {}
    root: dict[str, str] = {}
    for one in annotations:
        begun = root.get(one.reply_to, "") if one.reply_to is not None else ""
        if begun:
            replies[begun].append(one)
        else:
            first[one.id] = one
            replies[one.id] = []
        root[one.id] = begun or one.id
    return tuple(Thread(one, tuple(replies[one.id])) for one in first.values())
