"""References that lead nowhere."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from briefing.document.ids import Language, SectionId
from briefing.document.pack import ACTORS, GLOSSARY, SOURCES, TIMELINE
from briefing.pack.draft import Draft
from briefing.pack.problems import Problem, Reference, Target
from briefing.pack.reference import COLUMNS


def broken_links(draft: Draft) -> Iterator[Problem]:
    """Every reference to something that the pack does not have."""
    known = _known(draft)
    for reference in draft.references:
        wanted = reference.target.lower() if reference.kind is Target.ACTOR else reference.target
        if reference.kind is Target.ASSET and not wanted.startswith("assets/"):
            sentence = f"The picture “{wanted}” is not in the pack; pictures stand in assets/."
            yield Problem(reference.file, reference.line, sentence, grave=False)
        elif wanted not in known[reference.kind]:
            sentence = f"There is no {reference.kind.value} “{reference.target}”{_hint(wanted, known[reference.kind])}."
            yield Problem(reference.file, reference.line, sentence, grave=False)
        elif reference.fragment:
            yield from _broken_fragment(draft, reference)


def _known(draft: Draft) -> Mapping[Target, frozenset[str]]:
    manifest, companions = draft.source.manifest, draft.source.companions
    return {
        Target.SECTION: frozenset(section for _, section in manifest.sections) | _made(draft).keys(),
        Target.PILLAR: frozenset(pillar.id for pillar in manifest.pillars),
        Target.TERM: frozenset(entry.id for entry in companions.terms),
        Target.FAQ: frozenset(draft.source.faq_ids),
        Target.QUOTE: frozenset(entry.id for entry in companions.quotes),
        Target.SOURCE: frozenset(entry.source.id for entry in companions.sources),
        Target.ACTOR: frozenset(companions.shown_actors),
        Target.ASSET: frozenset(name for name in draft.source.files.contents if name.startswith("assets/")),
    }


def _made(draft: Draft) -> dict[SectionId, tuple[str, ...]]:
    """The rows of the sections that the program makes."""
    companions = draft.source.companions
    return {
        TIMELINE: tuple(entry.event.id for entry in companions.events),
        ACTORS: tuple(entry.actor.id for entry in companions.actors),
        GLOSSARY: tuple(entry.id for entry in companions.terms),
        SOURCES: tuple(entry.source.id for entry in companions.sources),
    }


def _broken_fragment(draft: Draft, reference: Reference) -> Iterator[Problem]:
    section = SectionId(reference.target)
    if (rows := _made(draft).get(section)) is not None:
        blocks = {f"{row}.{column}" for row in rows for column in COLUMNS[section]}
    else:
        blocks = set(draft.blocks_of(section, _language(draft, reference.file)))
    if reference.fragment not in blocks:
        hint = _hint(reference.fragment, frozenset(blocks))
        sentence = f"The section “{section}” has no block “{reference.fragment}”{hint}."
        yield Problem(reference.file, reference.line, sentence, grave=False)


def _language(draft: Draft, file: str) -> Language:
    return next((text.language for text in draft.texts if text.file == file), draft.source.manifest.base)


def _hint(word: str, known: frozenset[str]) -> str:
    near = get_close_matches(word, sorted(known), n=1)
    return f"; did you mean “{near[0]}”" if near else ""
