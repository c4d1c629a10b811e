"""Titles and texts that a language lacks."""

from collections.abc import Iterator

from briefing.document.ids import Language, SectionId
from briefing.pack.companions import ACTORS, GLOSSARY, QUOTES, SOURCES, TIMELINE
from briefing.pack.draft import Draft
from briefing.pack.localized import Localized
from briefing.pack.manifest import FILE
from briefing.pack.problems import Problem


def missing_titles(draft: Draft) -> Iterator[Problem]:
    """Titles that a listed language lacks while it has others."""
    manifest = draft.source.manifest
    sections = {section for _, section in manifest.sections}
    for language in manifest.languages[1:]:
        titles = tuple(_titles(draft, language))
        if not any(there for _, _, there in titles):
            sentence = f"The language “{language}” is listed, but no title is in it."
            yield Problem(FILE, draft.source.line(("languages",)), sentence, grave=False)
            continue
        for what, line, there in titles:
            if not there:
                yield Problem(FILE, line, f"{what} has no title in “{language}”.", grave=False)
    for section, _ in manifest.section_titles:
        if section not in sections:
            sentence = f"[section-titles.{section}] is for a section that no pillar lists."
            yield Problem(FILE, draft.source.line(("section-titles", section)), sentence, grave=False)


def _titles(draft: Draft, language: Language) -> Iterator[tuple[str, int, bool]]:
    """What has a title, on which line it should be, and whether it has it in ``language``."""
    source = draft.source
    yield "The briefing", source.line(("title",)), source.manifest.title.has(language)
    for index, pillar in enumerate(source.manifest.pillars):
        yield f"The pillar “{pillar.id}”", source.line(("pillar", index, "title")), pillar.title.has(language)
        for section in pillar.sections:
            given = source.manifest.section_title(section).has(language) or (section, language) in source.sections
            yield f"The section “{section}”", _title_line(draft, index, section), given


def _title_line(draft: Draft, pillar: int, section: SectionId) -> int:
    if draft.source.manifest.section_title(section).texts:
        return draft.source.line(("section-titles", section))
    return draft.source.line_of_word(("pillar", pillar, "sections"), section)


def missing_translations(draft: Draft) -> Iterator[Problem]:
    """Every text that a listed language lacks, when the pack asks for complete translations."""
    manifest = draft.source.manifest
    if not manifest.require_translations:
        return
    for language in manifest.languages[1:]:
        for index, pillar in enumerate(manifest.pillars):
            for section in pillar.sections:
                if (section, language) not in draft.sections:
                    line = draft.source.line_of_word(("pillar", index, "sections"), section)
                    sentence = f"The section “{section}” is not translated into “{language}”."
                    yield Problem(FILE, line, sentence, grave=False)
        for id_ in draft.source.faq_ids:
            if (id_, language) not in draft.faqs:
                file = draft.source.faqs[id_, manifest.base].text.file
                sentence = f"The FAQ “{id_}” is not translated into “{language}”."
                yield Problem(file, 1, sentence, grave=False)
        for file, line, what, text in _companion_texts(draft):
            if text.texts and not text.has(language):
                yield Problem(file, line, f"{what} is not translated into “{language}”.", grave=False)


def _companion_texts(draft: Draft) -> Iterator[tuple[str, int, str, Localized]]:
    found = draft.source.companions
    for quote in found.quotes:
        for text in (quote.speaker, quote.role, quote.text, quote.note):
            yield QUOTES, quote.line, f"The quote “{quote.id}”", text
    for term in found.terms:
        for text in (term.term, term.definition):
            yield GLOSSARY, term.line, f"The term “{term.id}”", text
    for event in found.events:
        yield TIMELINE, event.line, f"The event “{event.event.id}”", event.title
    for actor in found.actors:
        for text in (actor.name, actor.role):
            yield ACTORS, actor.line, f"The actor “{actor.actor.id}”", text
    for entry in found.sources:
        for text in (entry.title, entry.publisher, entry.note):
            yield SOURCES, entry.line, f"The source “{entry.source.id}”", text
