"""Small packs made by hand, for tests that need a briefing but no files."""

from briefing.document.blocks import Block, Cell, Heading, ListBlock, ListItem, Paragraph, Table
from briefing.document.ids import ENGLISH, BlockId, Language, PackId, PillarId, SectionId
from briefing.document.pack import Colour, Pack, Pillar
from briefing.document.runs import Run
from briefing.document.section import Section

PILLAR = PillarId("legal")
INTRODUCTION = "Hong Kong’s stablecoin regime 𨋢 took effect on 1 August 2025."


def paragraph(block: str, text: str) -> Paragraph:
    return Paragraph(BlockId(block), (Run(text),))


def cell(block: str, text: str) -> Cell:
    return Cell(BlockId(block), (Run(text),))


def section(name: str, *blocks: Block, language: Language = ENGLISH) -> Section:
    return Section(SectionId(name), PILLAR, name.title(), name.title(), blocks, language, language)


def default_sections(language: Language = ENGLISH) -> tuple[Section, ...]:
    """Two sections whose blocks have the same ids in every language; characters outside the BMP, a list and a table."""
    if language != ENGLISH:
        return (
            section("one", paragraph("one-lead", "穩定幣制度於 2025 年 8 月 1 日生效。"), language=language),
            section("two", paragraph("two-lead", "代幣化"), language=language),
        )
    return (
        section(
            "one",
            paragraph("one-lead", INTRODUCTION),
            Heading(BlockId("one-head"), (Run("Measures"),)),
            ListBlock((ListItem((paragraph("one-m1", "License dealers."),)), ListItem((paragraph("one-m2", "🙂"),)))),
        ),
        section(
            "two",
            paragraph("two-lead", "Tokenisation of real-world assets."),
            Table((cell("h.a", "Bond"),), ((cell("r.a", "HK$800 million"),),)),
        ),
    )


def pack(
    *sections: Section,
    name: str = "test-pack",
    edition: str = "2025",
    language: Language = ENGLISH,
    languages: tuple[Language, ...] = (ENGLISH,),
) -> Pack:
    sections = sections or default_sections(language)
    pillar = Pillar(PILLAR, "L", Colour.BLUE, "Legal", "Legal", tuple(one.id for one in sections))
    return Pack(
        id=PackId(name),
        edition=edition,
        date="2025-06-26",
        as_known="2026-06",
        digest="0" * 64,
        language=language,
        languages=languages,
        title="A test briefing",
        short_title="Test",
        subtitle="",
        publisher="",
        marking="",
        pillars=(pillar,),
        sections=sections,
        quotes=(),
        faqs=(),
        terms=(),
        events=(),
        actors=(),
        sources=(),
        reference=(),
    )
