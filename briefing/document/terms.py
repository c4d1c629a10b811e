"""Where a section first uses each term of the glossary."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.document.blocks import CodeBlock, Heading
from briefing.document.companions import Term
from briefing.document.ids import TermId
from briefing.document.runs import LinkKind
from briefing.document.section import Section


@dataclass(frozen=True, slots=True)
class TermUse:
    """The words ``[start, end)`` of a section's canonical text that name a term."""

    term: TermId
    start: int
    end: int


def first_uses(section: Section, terms: Iterable[Term]) -> tuple[TermUse, ...]:
    """The first use of each of ``terms`` in ``section``, in reading order; headings and code do not count.

    Where terms overlap the longer one is meant. Words that are a link already are left alone, but for a link to the
    term itself, which is a use of it.
    """
    known = tuple(terms)
    pattern = _pattern(known)
    found: dict[TermId, TermUse] = {}
    if pattern is None:
        return ()
    spelt = {form.casefold(): term.id for term in reversed(known) for form in reversed(term.forms)}
    taken = tuple(_links(section))
    for placed in section.leaves:
        if isinstance(placed.leaf, Heading | CodeBlock):
            continue
        linked = [use for use in taken if placed.start <= use.start < placed.end]
        named = [
            TermUse(term, placed.start + match.start(), placed.start + match.end())
            for match in pattern.finditer(placed.leaf.text)
            if (term := spelt.get(match.group().casefold()) or spelt.get(match.group()[:-1].casefold())) is not None
        ]
        free = [use for use in named if not any(use.start < other.end and other.start < use.end for other in linked)]
        for use in sorted([*free, *(each for each in linked if each.term)], key=lambda one: one.start):
            found.setdefault(use.term, use)
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _links(section: Section) -> Iterator[TermUse]:
    """Every linked stretch; only those that lead to a term name one."""
    for placed in section.leaves:
        offset = placed.start
        for run in placed.leaf.runs:
            if run.link is not None:
                named = TermId(run.link.target) if run.link.kind is LinkKind.TERM else TermId("")
                yield TermUse(named, offset, offset + len(run.text))
            offset += len(run.text)


def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str] | None:
    forms = sorted({form for term in terms for form in term.forms if form}, key=len, reverse=True)
    return re.compile("|".join(map(_spelling, forms))) if forms else None


def _spelling(form: str) -> str:
    """How ``form`` is looked for: Latin ones as whole words, an abbreviation in its capitals."""
    wanted = re.escape(form)
    if not form.isascii():
        return wanted
    # Chinese may stand right beside Latin words, so only Latin letters and digits make a longer word.
    edges = (r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])")
    return f"{edges[0]}{wanted}{edges[1]}" if form.isupper() else f"{edges[0]}(?i:{wanted}s?){edges[1]}"
