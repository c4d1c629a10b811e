"""What one export prints, decided before anything is set: its sections, and where links can lead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.document.companions import Faq, Quote
from briefing.document.ids import SectionId
from briefing.document.pack import GLOSSARY, SOURCES, Pack
from briefing.document.section import Section
from briefing.errors import SectionMissingError


@dataclass(frozen=True)
class Plan:
    """The parts of a pack that are printed, in order. ``reference`` are its timeline, actors, glossary and sources.

    ``targets`` are all places that links can lead to, ``wanted`` the blocks that some link does lead to.
    """

    sections: tuple[Section, ...]
    reference: tuple[Section, ...]
    quotes: tuple[Quote, ...]
    faqs: tuple[Faq, ...]
    targets: frozenset[str]
    wanted: frozenset[str]


def make_plan(pack: Pack, chosen: tuple[SectionId, ...]) -> Plan:
    """What ``chosen`` sections bring with them; nothing chosen means everything.

    A choice brings the quotes and questions about its sections and the list of sources; other reference sections only
    when they are chosen. Raises ``SectionMissingError`` for a section the pack does not have.
    """
    for section in chosen:
        if pack.section(section) is None:
            raise SectionMissingError(section)
    if not chosen:
        return _plan(pack, pack.sections, pack.reference, pack.quotes, pack.faqs)
    wanted = frozenset(chosen)
    sections = tuple(section for section in pack.sections if section.id in wanted)
    printed = frozenset(section.id for section in sections)
    return _plan(
        pack,
        sections,
        tuple(section for section in pack.reference if section.id in wanted or (section.id == SOURCES and sections)),
        tuple(quote for quote in pack.quotes if printed.intersection(quote.sections)),
        tuple(faq for faq in pack.faqs if printed.intersection(faq.sections)),
    )


def _plan(
    pack: Pack,
    sections: tuple[Section, ...],
    reference: tuple[Section, ...],
    quotes: tuple[Quote, ...],
    faqs: tuple[Faq, ...],
) -> Plan:
    texts = (*sections, *reference, *(faq.answer for faq in faqs))
    present = {section.id for section in reference}
    entries: list[str] = []
    if GLOSSARY in present:
        entries += [f"term:{term.id}" for term in pack.terms]
    if SOURCES in present:
        entries += [f"source:{source.id}" for source in pack.sources]
    entries += [f"quote:{quote.id}" for quote in quotes]
    entries += [f"faq:{faq.id}" for faq in faqs]
    entries += [f"section:{section.id}" for section in texts]
    blocks = {
        f"section:{section.id}#{placed.leaf.id}" for section in (*sections, *reference) for placed in section.leaves
    }
    wanted = frozenset([*entries, *(address for address in _addresses(texts) if address in blocks)])
    return Plan(sections, reference, quotes, faqs, frozenset([*entries, *blocks]), wanted)


def _addresses(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        for placed in section.leaves:
            for run in placed.leaf.runs:
                if run.link is not None and run.link.fragment:
                    yield run.link.address
