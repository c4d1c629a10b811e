"""Passages that stand elsewhere in the new text: common runs of words, whatever their order."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from briefing.annotation.blocks import Block, joined, new_spans, old_spans, uncovered
from briefing.annotation.words import Words, letters, words_in

# A run of twelve words that stands once in each text is the same sentence, wherever it went.
_SENTENCE = 12
# Fewer words, or letters, are found in any text.
_PHRASE = 3
_PHRASE_LETTERS = 18
# A phrase that stands more often is boilerplate, and would make the search quadratic.
_REPETITIONS = 20
_OLD_BARRIER, _NEW_BARRIER = "\0<", "\0>"


class _Run(NamedTuple):
    """``words`` words from word ``old`` and from word ``new`` on, ``length`` code points in the old text."""

    length: int
    old: int
    new: int
    words: int


def moved_sentences(blocks: Sequence[Block], old: str, new: str) -> list[Block]:
    """Long runs of words outside ``blocks`` that stand exactly once on either side."""
    return _tiled(blocks, old, new, _SENTENCE, 1)


def moved_phrases(blocks: Sequence[Block], old: str, new: str) -> list[Block]:
    """Shorter runs of words outside ``blocks``, the longest first, each word used once."""
    return _tiled(blocks, old, new, _PHRASE, _REPETITIONS)


def _tiled(blocks: Sequence[Block], old: str, new: str, size: int, repetitions: int) -> list[Block]:
    old_words = words_in(old, uncovered(old_spans(blocks), 0, len(old)), _OLD_BARRIER)
    new_words = words_in(new, uncovered(new_spans(blocks), 0, len(new)), _NEW_BARRIER)
    old_used, new_used = bytearray(len(old_words.texts)), bytearray(len(new_words.texts))
    found = []
    for run in _runs(old_words, new_words, size, repetitions):
        start, stop = _unused(run, old_used, new_used)
        if start == stop:
            continue
        first, last = run.old + start, run.old + stop - 1
        place = old_words.starts[first]
        # Blanks and line feeds may differ inside a run; its words are the same.
        if stop - start < size or letters(old[place : old_words.end(last)]) < _PHRASE_LETTERS:
            continue
        for step in range(start, stop):
            old_used[run.old + step] = new_used[run.new + step] = 1
            word = run.old + step
            found.append(Block(old_words.starts[word], new_words.starts[run.new + step], len(old_words.texts[word])))
    return joined(found, old, new)


def _unused(run: _Run, old_used: bytearray, new_used: bytearray) -> tuple[int, int]:
    """The first stretch of the run whose words are free on both sides, as steps into the run."""
    start = 0
    while start < run.words and (old_used[run.old + start] or new_used[run.new + start]):
        start += 1
    stop = start
    while stop < run.words and not old_used[run.old + stop] and not new_used[run.new + stop]:
        stop += 1
    return start, stop


def _runs(old: Words, new: Words, size: int, repetitions: int) -> list[_Run]:
    """Maximal common runs that hold a sequence of ``size`` words not repeated more than so often, longest first."""
    new_places = _places(_sequences(new.texts, size))
    old_places = _places((sequence, place) for sequence, place in _sequences(old.texts, size) if sequence in new_places)
    seen: set[tuple[int, int]] = set()
    runs = []
    for sequence, places in old_places.items():
        matches = new_places[sequence]
        if len(matches) > repetitions or len(places) > repetitions:
            continue
        for i in places:
            for j in matches:
                if (i, j) not in seen:
                    runs.append(_extended(old, new, i, j, seen))
    return sorted(runs, reverse=True)


def _sequences(texts: list[str], size: int) -> Iterator[tuple[tuple[str, ...], int]]:
    return zip(zip(*(texts[step:] for step in range(size)), strict=False), count(), strict=False)


def _places(sequences: Iterable[tuple[tuple[str, ...], int]]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = {}
    for sequence, place in sequences:
        if sequence in places:
            places[sequence].append(place)
        else:
            places[sequence] = [place]
    return places


def _extended(old: Words, new: Words, i: int, j: int, seen: set[tuple[int, int]]) -> _Run:
    """The longest common run through word ``i`` and word ``j``; barriers at the ends of both lists stop it."""
    while i and j and old.texts[i - 1] == new.texts[j - 1]:
        i, j = i - 1, j - 1
    length = 0
    while old.texts[i + length] == new.texts[j + length]:
        seen.add((i + length, j + length))
        length += 1
    return _Run(old.end(i + length - 1) - old.starts[i], i, j, length)
