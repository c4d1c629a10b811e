"""The reader's words as a query.

All words must be found. Words in quotation marks stand together. The last word may be the beginning of a longer one,
because the reader may still be typing it; so may any word with an asterisk. ``NEAR`` between two words asks for both
with few words between them, ``NEAR/3`` with at most three. Chinese characters that touch must touch where they are
found.
"""

import re
from dataclasses import dataclass

from briefing.search.folding import Folding
from briefing.search.phrases import Clause, Near, Phrase, tokenize, without_joints

NEAR_WORDS = 8
_MOST_WORDS = 100
_PHRASES = re.compile(r'"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』|(\S+)')
_NEAR = re.compile(r"NEAR(?:/(\d{1,4}))?")
_ASTERISKS = "*＊"


@dataclass(frozen=True, slots=True)
class Query:
    """Clauses that must all be found."""

    clauses: tuple[Clause, ...]

    @property
    def expression(self) -> str:
        """What finds candidates in the FTS5 table."""
        return " AND ".join(clause.expression for clause in self.clauses)


def parse_query(words: str, folding: Folding) -> Query | None:
    """The query for ``words``, or None when there is nothing to look for."""
    clauses: list[Clause] = []
    distance: int | None = None
    for match in _PHRASES.finditer(words):
        plain = match.group(5)
        operator = _NEAR.fullmatch(plain) if plain is not None and clauses else None
        # At the end the reader may be about to type the second word, or to look for "near".
        if operator is not None and match.end() < len(words.rstrip()):
            distance = min(int(operator.group(1) or NEAR_WORDS), _MOST_WORDS)
            continue
        phrase = _phrase(match, words, folding)
        if phrase is None:
            continue
        clauses.append(phrase if distance is None else _near(clauses.pop(), phrase, distance))
        distance = None
        if len(clauses) == _MOST_WORDS:
            break
    return Query(tuple(clauses)) if clauses else None


def _phrase(match: re.Match[str], words: str, folding: Folding) -> Phrase | None:
    text = next((group for group in match.groups() if group is not None), "")
    quoted = match.group(5) is None
    spelling = tokenize(folding.fold(text))
    if not spelling:
        return None
    typing = match.end() == len(words) or text.endswith(tuple(_ASTERISKS))
    spellings = tuple(dict.fromkeys((spelling, without_joints(spelling))))
    return Phrase(spellings, open_ended=typing and not quoted and not spelling[-1].is_chinese, quoted=quoted)


def _near(before: Clause, phrase: Phrase, distance: int) -> Near:
    if isinstance(before, Near):
        return Near((*before.phrases, phrase), min(before.distance, distance))
    assert isinstance(before, Phrase)
    return Near((before, phrase), distance)
