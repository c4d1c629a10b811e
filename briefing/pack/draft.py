"""Everything of a pack as its checker sees it: all languages parsed, with the line of every block."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from briefing.document.ids import BlockId, FaqId, Language, SectionId
from briefing.pack.markdown import MarkdownText, ParsedText
from briefing.pack.parsing import TextParser
from briefing.pack.problems import Findings, Reference
from briefing.pack.source import PackSource

_Id = TypeVar("_Id", SectionId, FaqId)


@dataclass(frozen=True, slots=True)
class DraftText:
    """One parsed Markdown file; ``base`` is the text of the same thing in the base language, None for that itself."""

    file: str
    language: Language
    parsed: ParsedText
    base: ParsedText | None

    @property
    def lines(self) -> dict[BlockId, int]:
        """The line of every block."""
        return dict(self.parsed.lines)


@dataclass(frozen=True)
class Draft:
    """A pack with all its texts."""

    source: PackSource
    sections: Mapping[tuple[SectionId, Language], DraftText]
    faqs: Mapping[tuple[FaqId, Language], DraftText]
    references: tuple[Reference, ...]

    @cached_property
    def texts(self) -> tuple[DraftText, ...]:
        """All texts of sections and FAQs."""
        return (*self.sections.values(), *self.faqs.values())

    def blocks_of(self, section: SectionId, language: Language) -> frozenset[BlockId]:
        """Ids of the blocks of ``section`` as it is read in ``language``."""
        base = self.source.manifest.base
        text = self.sections.get((section, language)) or self.sections.get((section, base))
        return frozenset(text.lines) if text else frozenset()


def read_draft(source: PackSource, findings: Findings) -> Draft:
    """Parse every text of ``source``; problems and references go to ``findings``."""
    actors = source.companions.shown_actors

    def parse(
        parser: TextParser, texts: Mapping[tuple[_Id, Language], MarkdownText]
    ) -> dict[tuple[_Id, Language], DraftText]:
        parsed = {key: parser.parse(text, actors) for key, text in texts.items()}
        drafts = {}
        for (id_, language), text in parsed.items():
            findings.add(text.problems, text.references)
            base = parsed.get((id_, source.manifest.base)) if language != source.manifest.base else None
            drafts[id_, language] = DraftText(texts[id_, language].file, language, text, base)
        return drafts

    with TextParser() as parser:
        sections = parse(parser, {key: section.text for key, section in source.sections.items()})
        faqs = parse(parser, {key: faq.text for key, faq in source.faqs.items()})
    return Draft(source, sections, faqs, tuple(findings.references))
