"""What one export prints, decided before anything is set: its sections, and where links can lead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing.document.companions import Faq, Quote
from briefing.document.ids import SectionId
from briefing.document.pack import ACTORS, GLOSSARY, SOURCES, TIMELINE, Pack
from briefing.document.section import Section
from briefing.errors import SectionMissingError
from briefing.export.request import DEFAULT_PARTS, Part

_PARTS = {TIMELINE: Part.TIMELINE, ACTORS: Part.ACTORS, GLOSSARY: Part.GLOSSARY, SOURCES: Part.SOURCES}


@dataclass(frozen=True)
class Plan:
    """The parts of a pack that are printed, in order. ``reference`` are its timeline, actors, glossary and sources.

    ``chosen`` are the sections the copy is about, also where their text is not among the ``parts``; ``sections`` are
    those whose text is printed. ``beside`` are further sections that may carry notes.
    ``targets`` are all places that links can lead to, ``wanted`` the blocks that some link does lead to.
    """

    sections: tuple[Section, ...]
    reference: tuple[Section, ...]
    quotes: tuple[Quote, ...]
    faqs: tuple[Faq, ...]
    targets: frozenset[str]
    wanted: frozenset[str]
    parts: frozenset[Part] = DEFAULT_PARTS
    chosen: tuple[Section, ...] = ()
    beside: tuple[Section, ...] = ()


def make_plan(pack: Pack, chosen: tuple[SectionId, ...], parts: frozenset[Part] = DEFAULT_PARTS) -> Plan:
    """What ``chosen`` sections bring with them, as far as it is among the ``parts``; nothing chosen means everything.

    A choice brings the quotes and questions about its sections and the list of sources; other reference sections only
    when they are chosen. Raises ``SectionMissingError`` for a section the pack does not have.
    """
    for section in chosen:
        if pack.section(section) is None:
            raise SectionMissingError(section)
    wanted = frozenset(chosen)
    sections = tuple(section for section in pack.sections if not chosen or section.id in wanted)
    about = frozenset(section.id for section in sections)
    beside = tuple(
        section
        for section in pack.reference
        if not chosen or section.id in wanted or (section.id == SOURCES and sections)
    )
    plan = Plan(
        sections if Part.TEXT in parts else (),
        tuple(section for section in beside if _PARTS.get(section.id, Part.TEXT) in parts),
        tuple(one for one in pack.quotes if Part.QUOTES in parts and (not chosen or about.intersection(one.sections))),
        tuple(one for one in pack.faqs if Part.FAQS in parts and (not chosen or about.intersection(one.sections))),
        targets=frozenset(),
        wanted=frozenset(),
        parts=parts,
        chosen=sections,
        beside=beside,
    )
    return _with_targets(pack, plan)


def _with_targets(pack: Pack, plan: Plan) -> Plan:
    texts = (*plan.sections, *plan.reference, *(faq.answer for faq in plan.faqs))
    present = {section.id for section in plan.reference}
    entries: list[str] = []
    if GLOSSARY in present:
        entries += [f"term:{term.id}" for term in pack.terms]
    if SOURCES in present:
        entries += [f"source:{source.id}" for source in pack.sources]
    entries += [f"quote:{quote.id}" for quote in plan.quotes]
    entries += ["chapter:quotes"] if plan.quotes else []
    entries += [f"faq:{faq.id}" for faq in plan.faqs]
    entries += [f"section:{section.id}" for section in texts]
    blocks = {
        f"section:{section.id}#{placed.leaf.id}"
        for section in (*plan.sections, *plan.reference)
        for placed in section.leaves
    }
    wanted = frozenset([*entries, *(address for address in _addresses(texts) if address in blocks)])
    return replace(plan, targets=frozenset([*entries, *blocks]), wanted=wanted)


def _addresses(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        for placed in section.leaves:
            for run in placed.leaf.runs:
                if run.link is not None and run.link.fragment:
                    yield run.link.address
