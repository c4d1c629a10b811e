"""The reader's words as a query: an FTS5 expression to find candidates and a pattern to find the words again."""

import re
from dataclasses import dataclass
from itertools import groupby, pairwise

from briefing.search.folding import Folding, is_ideograph

_PHRASES = re.compile(r'"([^"]*)"|“([^”]*)”|「([^」]*)」|(\S+)')


@dataclass(frozen=True, slots=True)
class Query:
    """``expression`` is for FTS5; every pattern of ``patterns`` must be found in the folded text."""

    expression: str
    patterns: tuple[re.Pattern[str], ...]


def parse_query(words: str, folding: Folding) -> Query | None:
    """The query for ``words``, or None when there is nothing to look for.

    All words must be found. Words in quotation marks stand together. The last word may be the beginning of a longer
    one, because the reader may still be typing it. Chinese characters that touch must touch where they are found.
    """
    expressions: list[str] = []
    patterns: list[re.Pattern[str]] = []
    for match in _PHRASES.finditer(words):
        quoted = match.group(4) is None
        tokens = tokenize(folding.fold("".join(group or "" for group in match.groups())))
        if not tokens:
            continue
        last = match.end() == len(words)
        open_ended = last and not quoted and not is_ideograph(tokens[-1].text[0])
        expressions.append('"' + " ".join(token.text for token in tokens) + '"' + ("*" if open_ended else ""))
        patterns.append(_pattern(tokens, open_ended=open_ended))
    if not expressions:
        return None
    return Query(" AND ".join(expressions), tuple(patterns))


@dataclass(frozen=True, slots=True)
class Token:
    """A word of folded text, or one Chinese character.

    ``touches`` when nothing stands between it and the one before.
    """

    text: str
    touches: bool


def tokenize(folded: str) -> list[Token]:
    """The words of folded text."""
    tokens = []
    for word in folded.split():
        touches = False
        for chinese, group in groupby(word, key=is_ideograph):
            for text in list(group) if chinese else ["".join(group)]:
                tokens.append(Token(text, touches))
                touches = True
    return tokens


def _pattern(tokens: list[Token], *, open_ended: bool) -> re.Pattern[str]:
    parts = [re.escape(tokens[0].text)]
    for before, token in pairwise(tokens):
        both_chinese = is_ideograph(before.text[0]) and is_ideograph(token.text[0])
        # Between Chinese and Latin some writers set a space and some do not.
        parts.append(("" if both_chinese else " ?") if token.touches else " +")
        parts.append(re.escape(token.text))
    head = "" if is_ideograph(tokens[0].text[0]) else r"(?<![^\W_])"
    tail = "" if is_ideograph(tokens[-1].text[0]) or open_ended else r"(?![^\W_])"
    return re.compile(_latin_edges(head) + "".join(parts) + _latin_edges(tail))


def _latin_edges(edge: str) -> str:
    """``edge`` also satisfied beside a Chinese character, which ends a Latin word as a space does."""
    if not edge:
        return ""
    ideographs = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
    return f"(?:{edge}|(?<={ideographs}))" if edge.startswith("(?<") else f"(?:{edge}|(?={ideographs}))"
