"""Old and new words in one paragraph, what was taken out struck and what was put in underlined."""

from collections.abc import Iterator

from briefing.annotation.words import Span
from briefing.document.runs import Run, Runs, Style
from briefing.document.section import PlacedLeaf
from briefing.edition.comparison import Passage
from briefing.edition.differences import Differences, segments


def merged(old: str, new: str, removed: tuple[Span, ...], added: tuple[Span, ...]) -> Runs:
    """``new`` as runs, with the ``removed`` ranges of ``old`` where they stood; a removed range comes first.

    Outside ``removed`` and ``added`` both texts must be the same. Without what is struck the runs say ``new``.
    """
    return tuple(run for run in _merged(old, new, Differences(removed, added)) if run.text)


def _merged(old: str, new: str, found: Differences) -> Iterator[Run]:
    for part in segments(found, len(old)):
        words = new[part.new_start : part.new_end]
        if part.kept:
            yield Run(words)
            continue
        gone = old[part.old_start : part.old_end]
        if gone:
            yield Run(_apart(gone, words or " "), Style.DELETED)
        yield Run(words, Style.INSERTED)


def _apart(gone: str, follows: str) -> str:
    """``gone`` with a blank at its end where the words that took its place would run into it."""
    both_chinese = gone[-1] >= "\u2e80" and follows[0] >= "\u2e80"
    return gone if gone[-1].isspace() or follows[0].isspace() or both_chinese else f"{gone} "


def passage_runs(passage: Passage) -> Runs:
    """The words of both sides of ``passage`` in one, links left out."""
    old, removed = _inside(passage.old, passage.removed)
    new, added = _inside(passage.new, passage.added)
    return merged(old, new, removed, added)


def _inside(placed: PlacedLeaf | None, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    if placed is None:
        return "", ()
    return placed.leaf.text, tuple((start - placed.start, end - placed.start) for start, end in spans)
