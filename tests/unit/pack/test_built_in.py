"""The built-in briefings: complete in three languages, block by block, with a source for every statement."""

from pathlib import Path

import pytest

from briefing.document.blocks import Facts
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, BlockId, Language
from briefing.document.pack import GLOSSARY, Pack
from briefing.document.section import Section
from briefing.pack.check import check
from tests.unit.export.requests import ROOT, read

FOLDERS = (ROOT / "content" / "hk-virtual-assets-2022", ROOT / "content" / "hk-digital-assets-2025")
CHINESE = (TRADITIONAL, SIMPLIFIED)

in_both = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
in_chinese = pytest.mark.parametrize("language", CHINESE)


def texts(pack: Pack) -> tuple[Section, ...]:
    """Everything that is made of blocks: the sections, the reference pages and the answers of the FAQs."""
    return (*pack.sections, *pack.reference, *(faq.answer for faq in pack.faqs))


def counts(pack: Pack) -> dict[str, int]:
    """How much of each kind ``pack`` has in its own language."""
    return {
        "sections": sum(section.language == pack.language for section in texts(pack)),
        "blocks": sum(len(section.leaves) for section in texts(pack)),
        "quotes": sum(quote.text_language == pack.language for quote in pack.quotes),
        "FAQs": sum(faq.answer.language == pack.language for faq in pack.faqs),
        "terms": sum(pack.language in dict(term.names) for term in pack.terms),
        "events": len(pack.events),
        "actors": len(pack.actors),
        "sources": len(pack.sources),
    }


def statements(pack: Pack) -> dict[tuple[str, BlockId], Facts]:
    """What is said about every leaf, its wording left out."""
    return {
        (section.id, placed.leaf.id): Facts(
            placed.leaf.facts.sources,
            placed.leaf.facts.lead,
            "stated" if placed.leaf.facts.status else "",
            placed.leaf.facts.as_known,
            placed.leaf.facts.framing,
        )
        for section in texts(pack)
        for placed in section.leaves
    }


def words(pack: Pack) -> dict[tuple[str, str], str]:
    """Every text beside the sections that an author wrote for one language."""
    beside = [
        *(("quote", quote.id, quote.text + quote.role + quote.note) for quote in pack.quotes),
        *(("term", term.id, term.definition) for term in pack.terms),
        *(("event", event.id, event.title) for event in pack.events),
        *(("actor", actor.id, actor.role) for actor in pack.actors),
        *(("source", source.id, source.title) for source in pack.sources),
    ]
    return {(kind, id_): text for kind, id_, text in beside}


@in_both
def test_the_strict_rules_find_nothing_to_tell(folder: Path):
    rules = (folder / "pack.toml").read_text(encoding="utf-8")
    assert "require-sources = true" in rules
    assert "require-translations = true" in rules
    assert check(folder) == ()


@in_both
@in_chinese
def test_there_is_as_much_in_chinese_as_in_english(folder: Path, language: Language):
    assert counts(read(folder, language)) == counts(read(folder, ENGLISH))


@in_both
@in_chinese
def test_every_statement_has_its_sources_and_date_in_chinese_too(folder: Path, language: Language):
    assert statements(read(folder, language)) == statements(read(folder, ENGLISH))


@in_both
@in_chinese
def test_no_text_beside_the_sections_was_left_in_english(folder: Path, language: Language):
    here, english = words(read(folder, language)), words(read(folder, ENGLISH))
    assert here.keys() == english.keys()
    assert [where for where, text in here.items() if text == english[where]] == []


@in_both
@pytest.mark.parametrize(
    ("language", "strange"),
    [(TRADITIONAL, "通證 數位 裡 臺 匯豐 公佈 “ ”"), (SIMPLIFIED, "通证 数位 滙 「 」 為 與 業")],
)
def test_each_chinese_keeps_to_its_own_words_and_quotation_marks(folder: Path, language: Language, strange: str):
    pack = read(folder, language)
    # The page of terms gives each of them in the other languages too.
    written = [*words(pack).values(), *(section.text for section in texts(pack) if section.id != GLOSSARY)]
    assert [(word, text) for text in written for word in strange.split() if word in text] == []
