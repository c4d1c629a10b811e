"""Traditional and Simplified find each other in the built-in briefing; OpenCC knows what ought to be found."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from functools import cache

import opencc
import pytest

from briefing.app.finding import build_index
from briefing.app.paths import built_in_packs
from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language
from briefing.document.pack import Pack
from briefing.pack.reader import PackReader
from briefing.search.entries import Entry, entries_of
from briefing.search.hits import Hit, HitKind, Scope
from briefing.search.index import Index

CHINESE = (TRADITIONAL, SIMPLIFIED)
SHORT = re.compile("[\u3400-\u9fff]{2,4}")
EVERYTHING = 10_000


@cache
def packs() -> tuple[Pack, ...]:
    folder = next(path for path in built_in_packs() if "2025" in path.name)
    return tuple(PackReader.open(folder).read(language) for language in CHINESE)


@cache
def entries() -> tuple[Entry, ...]:
    return tuple(entry for pack in packs() for entry in entries_of(pack))


@cache
def simplifier() -> opencc.OpenCC:
    return opencc.OpenCC("hk2s")


@cache
def simplified(text: str) -> str:
    return str(simplifier().convert(text))


def short_terms() -> list[str]:
    """Names of terms of two to four characters, as each of the scripts writes them."""
    names = (name for pack in packs() for term in pack.terms for name in (term.name, *term.forms))
    return sorted(dict.fromkeys(name for name in names if SHORT.fullmatch(name)))


@pytest.fixture(scope="module")
def index() -> Iterator[Index]:
    with closing(build_index(packs())) as made:
        yield made


def found(index: Index, words: str) -> set[Hit]:
    hits = index.search(words, limit=EVERYTHING)
    return {hit for hit in hits if not hit.similar}


def test_the_glossary_has_short_terms_in_both_scripts():
    assert len(short_terms()) > 20
    assert any(simplified(term) != term for term in short_terms())


def test_a_term_finds_the_same_paragraphs_in_either_script(index: Index):
    to_traditional = opencc.OpenCC("s2hk")
    for term in short_terms():
        scripts = {term, simplified(term), to_traditional.convert(term)}
        finds = {frozenset(found(index, script)) for script in scripts}
        assert len(finds) == 1, scripts
        assert finds != {frozenset()}, scripts


@pytest.mark.parametrize("language", CHINESE)
def test_what_is_found_is_what_holds_the_term_when_all_is_simplified(index: Index, language: Language):
    for term in short_terms():
        wanted = simplified(term)
        expected = Counter(
            (entry.kind, entry.owner, entry.title)
            for entry in entries()
            if entry.language == language and wanted in simplified(f"{entry.text}\n{entry.heading}")
        )
        hits = index.search(term, limit=EVERYTHING, scope=Scope(languages=[language]))
        assert Counter((hit.kind, hit.owner, hit.title) for hit in hits if not hit.similar) == expected, term


def test_every_place_found_is_the_term(index: Index):
    shown = {pack.language: pack for pack in packs()}
    for term in short_terms():
        for hit in found(index, term):
            section = shown[hit.language].section(hit.section) if hit.kind is HitKind.TEXT and hit.section else None
            for start, end in hit.places if section else ():
                assert section is not None
                assert simplified(section.text[start:end]) == simplified(term)
