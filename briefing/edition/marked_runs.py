"""Old and new words in one paragraph, what was taken out struck and what was put in underlined."""

from collections.abc import Iterator

from briefing.annotation.words import Span
from briefing.document.runs import Run, Runs, Style
from briefing.document.section import PlacedLeaf
from briefing.edition.comparison import Passage


def merged(old: str, new: str, removed: tuple[Span, ...], added: tuple[Span, ...]) -> Runs:
    """``new`` as runs, with the ``removed`` ranges of ``old`` where they stood; a removed range comes first.

    Outside ``removed`` and ``added`` both texts must be the same. Without what is struck the runs say ``new``.
    """
    return tuple(run for run in _merged(old, new, removed, added) if run.text)


def _merged(old: str, new: str, removed: tuple[Span, ...], added: tuple[Span, ...]) -> Iterator[Run]:
    old_at = new_at = 0
    gone, come = list(removed), list(added)
    while gone or come:
        # What is left of the common text before the next change on either side.
        old_next = gone[0][0] - old_at if gone else len(old) + len(new)
        new_next = come[0][0] - new_at if come else len(old) + len(new)
        same = min(old_next, new_next)
        yield Run(new[new_at : new_at + same])
        old_at, new_at = old_at + same, new_at + same
        if gone and gone[0][0] == old_at:
            start, old_at = gone.pop(0)
            follows = new[come[0][0]] if come and come[0][0] == new_at else " "
            yield Run(_apart(old[start:old_at], follows), Style.DELETED)
        if come and come[0][0] == new_at:
            start, new_at = come.pop(0)
            yield Run(new[start:new_at], Style.INSERTED)
    yield Run(new[new_at:])


def _apart(gone: str, follows: str) -> str:
    """``gone`` with a blank at its end where the words that took its place would run into it."""
    both_chinese = gone[-1] >= "\u2e80" and follows >= "\u2e80"
    return gone if gone[-1].isspace() or follows.isspace() or both_chinese else f"{gone} "


def passage_runs(passage: Passage) -> Runs:
    """The words of both sides of ``passage`` in one, links left out."""
    old, removed = _inside(passage.old, passage.removed)
    new, added = _inside(passage.new, passage.added)
    return merged(old, new, removed, added)


def _inside(placed: PlacedLeaf | None, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    if placed is None:
        return "", ()
    return placed.leaf.text, tuple((start - placed.start, end - placed.start) for start, end in spans)
