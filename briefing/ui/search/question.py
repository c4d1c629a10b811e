"""What the reader asks the search, and what it answered."""

from dataclasses import dataclass

from briefing.search.hits import Hit

MOST_HITS = 500
"""So many hits, and the reader has to ask for something narrower."""


@dataclass(frozen=True, slots=True)
class Question:
    """Words to look for, in all languages of the briefing or in the one shown."""

    words: str
    every_language: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, best first; at most ``MOST_HITS``."""

    question: Question
    hits: tuple[Hit, ...]
