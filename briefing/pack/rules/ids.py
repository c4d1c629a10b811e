"""Ids of blocks that match nothing in another language."""

import re
from collections.abc import Iterable, Iterator

from briefing.pack.draft import Draft, DraftText
from briefing.pack.problems import Problem, quoted_list

_DERIVED = re.compile(r"(?:^|\.)t-[0-9a-f]{10}(?:\.|$)")
_MOST_NAMED = 5


def unmatched_blocks(draft: Draft) -> Iterator[Problem]:
    """Blocks of a translation that the base text does not have, and the other way round.

    A reader's note hangs on the id of its block, and shows in the other languages by it.
    """
    for text in draft.texts:
        if text.base is not None:
            yield from _unmatched(text, _given(text.parsed.lines), _given(text.base.lines))


def _unmatched(text: DraftText, here: set[str], base: set[str]) -> Iterator[Problem]:
    lines = {str(id_): line for id_, line in text.parsed.lines}
    for id_ in sorted(here - base, key=lambda id_: lines[id_]):
        yield Problem(text.file, lines[id_], f"The block “{id_}” is not in the text of the base language.", grave=False)
    missing = sorted(base - here)
    if missing:
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        named = quoted_list(missing[:_MOST_NAMED], "and")
        yield Problem(text.file, 1, f"Of the base language’s text, {named}{more} are not here.", grave=False)


def _given(lines: Iterable[tuple[str, int]]) -> set[str]:
    """Ids that an author gave, not those derived from words of one language."""
    return {str(id_) for id_, _ in lines if not _DERIVED.search(str(id_))}
