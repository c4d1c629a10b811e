"""Where one addition could be told in several ways ("A. B." put after "A." or before it), the one that reads best."""

from collections.abc import Iterator, Sequence

from briefing.annotation.words import Span

_SENTENCE_ENDS = ".!?。！？；：\n"
_CLOSING = ")]}”’」』）"


def slid(text: str, spans: Sequence[tuple[int, int, bool]]) -> tuple[Span, ...]:
    """``spans`` of ``text`` without the empty ones, those that are free to move at the best edges there are.

    A span is free where nothing stands on the other side: at some other places taking it out leaves the same text. The
    spans, in order, stay apart from each other.
    """
    result: list[Span] = []
    low = 0
    for number, (start, end, free) in enumerate(spans):
        if start == end:
            low = max(low, start)
            continue
        high = spans[number + 1][0] if number + 1 < len(spans) else len(text)
        # Of equally good places the first, which is where it was found.
        places = [(start, end), *(_places(text, start, end, low, high) if free else ())]
        result.append(max(places, key=lambda span: _score(text, span)))
        low = result[-1][1]
    return tuple(result)


def _places(text: str, start: int, end: int, low: int, high: int) -> Iterator[Span]:
    left, right = start, end
    while left > low and text[left - 1] == text[right - 1]:
        left, right = left - 1, right - 1
        yield left, right
    left, right = start, end
    while right < high and text[left] == text[right]:
        left, right = left + 1, right + 1
        yield left, right


def _score(text: str, span: Span) -> int:
    start, end = span
    # Blanks belong to one end only, so that “A B. ” is as good as “ A B.”.
    begins = start + (len(text[start:end]) - len(text[start:end].lstrip()))
    ends = start + len(text[start:end].rstrip())
    return _edge(text, begins) + _edge(text, ends)


def _edge(text: str, place: int) -> int:
    """3 between sentences, 2 between words apart, 1 between a word and a mark, 0 inside a word."""
    before, after = text[:place].rstrip(), text[place:].lstrip()
    last = before.rstrip(_CLOSING)
    if not before or not after or last[-1:] in _SENTENCE_ENDS:
        return 3
    if len(before) < place or text[place : place + 1].isspace():
        return 2
    return 0 if before[-1].isalnum() and after[0].isalnum() else 1
