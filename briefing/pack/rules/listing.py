"""Files that nothing refers to, and things that nothing leads to."""

from collections.abc import Iterator

from briefing.pack.companions import QUOTES, SOURCES
from briefing.pack.draft import Draft
from briefing.pack.names import is_part_of_format
from briefing.pack.problems import Problem, Target


def stray_files(draft: Draft) -> Iterator[Problem]:
    """Files that the format does not know, sections that no pillar lists, FAQs that only a translation has."""
    manifest = draft.source.manifest
    sections = {section for _, section in manifest.sections}
    for name in draft.source.files.contents:
        id_ = name.partition("/")[2].partition(".")[0]
        if not is_part_of_format(name, manifest.languages):
            yield Problem(name, 1, "This file is not part of the pack format; remove or rename it.", grave=False)
        elif name.startswith("sections/") and id_ not in sections:
            yield Problem(name, 1, f"No pillar in pack.toml lists the section “{id_}”.", grave=False)
        elif name.startswith("faqs/") and id_ not in draft.source.faq_ids:
            yield Problem(name, 1, f"The FAQ “{id_}” has no file in the base language “{manifest.base}”.", grave=False)


def unshown_assets(draft: Draft) -> Iterator[Problem]:
    """Pictures that no text shows."""
    shown = {reference.target for reference in draft.references if reference.kind is Target.ASSET}
    for name in draft.source.files.contents:
        if name.startswith("assets/") and name not in shown:
            yield Problem(name, 1, "No text shows this picture.", grave=False)


def uncited_sources(draft: Draft) -> Iterator[Problem]:
    """Sources that nothing names, when the pack asks for sources."""
    if not draft.source.manifest.require_sources:
        return
    cited = {reference.target for reference in draft.references if reference.kind is Target.SOURCE}
    for entry in draft.source.companions.sources:
        if entry.source.id not in cited:
            yield Problem(SOURCES, entry.line, f"Nothing names the source “{entry.source.id}”.", grave=False)


def unplaced(draft: Draft) -> Iterator[Problem]:
    """Quotes and FAQs that stand at no section."""
    for quote in draft.source.companions.quotes:
        if not quote.sections:
            yield Problem(QUOTES, quote.line, f"The quote “{quote.id}” names no section.", grave=False)
    for (id_, language), faq in draft.source.faqs.items():
        if language == draft.source.manifest.base and not faq.sections:
            yield Problem(faq.text.file, 1, f"The FAQ “{id_}” names no section.", grave=False)
