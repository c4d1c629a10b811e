"""Where one addition could be told in several ways ("A. B." put after "A." or before it), the one that reads best."""

from collections.abc import Iterator, Sequence

from briefing.annotation.words import Span

_SENTENCE_ENDS = ".!?。！？；：\n"
_CLOSING = ")]}”’」』）"
# How far a span may be moved, and how much of the text around an edge is looked at, in code points.
_REACH = 200
_AROUND = 8


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
    while left > max(low, start - _REACH) and text[left - 1] == text[right - 1]:
        left, right = left - 1, right - 1
        yield left, right
    left, right = start, end
    while right < min(high, end + _REACH) and text[left] == text[right]:
        left, right = left + 1, right + 1
        yield left, right


def _score(text: str, span: Span) -> int:
    start, end = span
    # Blanks belong to one end only, so that “A B. ” is as good as “ A B.”.
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return _edge(text, start) + _edge(text, end)


def _edge(text: str, place: int) -> int:
    """3 between sentences, 2 between words apart, 1 between a word and a mark, 0 inside a word."""
    before, after = text[max(0, place - _AROUND) : place], text[place : place + _AROUND]
    words_before, words_after = before.rstrip(), after.lstrip()
    if not words_before or not words_after or words_before.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS:
        return 3
    if words_before != before or words_after != after:
        return 2
    return 0 if words_before[-1].isalnum() and words_after[0].isalnum() else 1
