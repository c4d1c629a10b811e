"""What people added to a file, as new notes."""

from collections.abc import Iterator, Sequence

from briefing.annotation.model import Annotation, Status
from briefing.returned.drafts import Draft, over_pages, with_groups
from briefing.returned.finding import Finder
from briefing.returned.making import Maker
from briefing.returned.marks import Mark, Shape
from briefing.returned.notes import LeftOut, Unplaced
from briefing.returned.threads import Threads
from briefing.sentence import Sentence


class Fresh:
    """Makes notes from the marks that are none of ours. ``made`` are the notes that marks stand for, by their numbers.

    ``added``, ``unplaced`` and ``left_out`` are what came of it.
    """

    def __init__(self, threads: Threads, maker: Maker, made: dict[int, Annotation]) -> None:
        self._threads = threads
        self._maker = maker
        self._made = made
        self.added: list[Annotation] = []
        self.unplaced: list[Unplaced] = []
        self.left_out: list[LeftOut] = []

    def take(self, finder: Finder) -> None:
        """Take in all new marks of the file."""
        drafts = over_pages(with_groups(list(self._drafts(finder)), self._threads.group_of))
        replies = [draft for draft in drafts if draft.mark.answers is not None]
        for draft in drafts:
            if draft.mark.answers is None:
                self._note(draft)
        self._replies(replies)

    def _drafts(self, finder: Finder) -> Iterator[Draft]:
        kept = []
        for mark in self._threads.fresh:
            why = _why_left_out(mark)
            if why:
                self.left_out.append(LeftOut(mark.page + 1, mark.kind, why))
            else:
                kept.append(mark)
        for marks, found in finder.find_all(kept):
            yield Draft(marks[0], marks, found.spots[0], found.spots[1:], found.why, found.candidates)

    def _note(self, draft: Draft) -> None:
        status = self._status(draft)
        if draft.why:
            self.unplaced.append(self._maker.unplaced(draft, status))
            self._remember(draft, self.unplaced[-1].annotation)
        else:
            made = self._maker.placed(draft, status)
            self.added += made
            self._remember(draft, made[0])

    def _replies(self, waiting: Sequence[Draft]) -> None:
        """Replies after what they answer; what answers nothing, or only itself, is a note of its own."""
        while waiting:
            ready = [draft for draft in waiting if draft.mark.answers in self._made]
            for draft in ready:
                assert draft.mark.answers is not None, "asked for above"
                answered = self._made[draft.mark.answers]
                self.added.append(self._maker.reply(draft, answered, self._status(draft)))
                self._remember(draft, self.added[-1])
            if not ready:
                self._note(waiting[0])
                ready = [waiting[0]]
            waiting = [draft for draft in waiting if draft not in ready]

    def _status(self, draft: Draft) -> Status | None:
        state = self._threads.state_of(draft.marks)
        return state[0] if state is not None else None

    def _remember(self, draft: Draft, made: Annotation) -> None:
        self._made.update((mark.number, made) for mark in draft.marks)


def _why_left_out(mark: Mark) -> str:
    """Why a mark cannot become a note, as the end of a sentence; empty when it can."""
    if mark.hidden:
        return Sentence("it is hidden")
    if mark.shape is Shape.OTHER and not mark.contents:
        return Sentence("it has no words")
    if mark.shape is Shape.POINT and not mark.contents:
        return Sentence("it is empty")
    if mark.shape in {Shape.HIGHLIGHT, Shape.UNDERLINE, Shape.SQUIGGLY, Shape.STRIKE_OUT} and not mark.quads:
        return Sentence("it was deleted")
    return ""
