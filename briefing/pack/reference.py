"""The sections the program makes: timeline, actors, glossary and sources, as tables with stable ids."""

from collections.abc import Iterable

from briefing.document.blocks import NO_FACTS, Block, Cell, Facts, Heading, Table
from briefing.document.companions import Event, Source
from briefing.document.ids import BlockId, SectionId
from briefing.document.pack import ACTORS, GLOSSARY, REFERENCE, SOURCES, TIMELINE, Pack
from briefing.document.runs import Link, LinkKind, Run, Runs, Style
from briefing.document.section import Section
from briefing.pack.figure_words import figure_words_of
from briefing.pack.overview import as_grid, pillar_sign, timeline_figure
from briefing.pack.words import Words, words_of, written_date

COLUMNS = {
    TIMELINE: ("date", "event", "sections"),
    ACTORS: ("actor", "role", "pillars", "sections"),
    GLOSSARY: ("term", "names", "definition"),
    SOURCES: ("number", "source", "publisher", "date", "kind"),
}
"""The ids of the columns of each section."""

Row = tuple[str, Facts, tuple[Runs, ...]]
"""The id of a row, what is stated about it, and its cells."""


def reference_sections(pack: Pack) -> tuple[Section, ...]:
    """The sections made from the companions of ``pack``; one without content is left out."""
    words = words_of(pack.language)
    made = (
        (TIMELINE, words.timeline, _timeline(pack, words)),
        (ACTORS, words.actors, _actors(pack, words)),
        (GLOSSARY, words.glossary, _glossary(pack, words)),
        (SOURCES, words.sources, _sources(pack, words)),
    )
    return tuple(
        Section(id_, REFERENCE, title, title, blocks, pack.language, pack.language)
        for id_, title, blocks in made
        if blocks
    )


def _timeline(pack: Pack, words: Words) -> tuple[Block, ...]:
    years: dict[str, list[Event]] = {}
    for event in sorted(pack.events, key=lambda event: event.date):
        years.setdefault(event.date[:4], []).append(event)
    blocks: list[Block] = [timeline_figure(pack)] if years else []
    for year, events in years.items():
        blocks.append(Heading(BlockId(f"y{year}"), _text(written_date(year, pack.language)), level=2))
        rows = (
            (
                event.id,
                Facts(event.sources, status=_state(event, words), as_known=pack.as_known if event.planned else ""),
                (_text(_dates(event, pack)), _text(event.title), _section_links(event.sections, pack, words)),
            )
            for event in events
        )
        titles = (words.date, words.event, words.sections)
        blocks.append(_table(COLUMNS[TIMELINE], titles, rows, prefix=f"y{year}."))
    return tuple(blocks)


def _dates(event: Event, pack: Pack) -> str:
    start = written_date(event.date, pack.language)
    return f"{start} – {written_date(event.end, pack.language)}" if event.end else start


def _state(event: Event, words: Words) -> str:
    confidence = dict(words.confidence).get(event.confidence, "")
    return " · ".join(word for word in (words.planned if event.planned else "", confidence) if word)


def _actors(pack: Pack, words: Words) -> tuple[Block, ...]:
    rows = []
    for actor in pack.actors:
        short = f" ({actor.abbreviation})" if actor.abbreviation and actor.abbreviation != actor.name else ""
        parts = _text(words.between.join(pillar_sign(pillar) for pillar in pack.pillars if pillar.id in actor.pillars))
        cells = (_text(actor.name + short), _text(actor.role), parts, _section_links(actor.sections, pack, words))
        rows.append((actor.id, Facts(actor.sources), cells))
    if not rows:
        return ()
    titles = (words.actor, words.role, figure_words_of(pack.language).pillars, words.sections)
    return (as_grid(_table(COLUMNS[ACTORS], titles, rows), pack),)


def _glossary(pack: Pack, words: Words) -> tuple[Block, ...]:
    rows = []
    for term in sorted(pack.terms, key=lambda term: term.name.casefold()):
        others = [name for language, name in term.names if language != pack.language and name != term.name]
        cells = (_text(term.name), _text(words.between.join(others)), _text(term.definition))
        rows.append((term.id, NO_FACTS, cells))
    titles = (words.term, words.other_names, words.definition)
    return (_table(COLUMNS[GLOSSARY], titles, rows),) if rows else ()


def _sources(pack: Pack, words: Words) -> tuple[Block, ...]:
    rows = []
    for source in pack.sources:
        date = written_date(source.date, pack.language) if source.date else ""
        grade = dict(words.grades).get(source.grade, source.grade)
        cells = (_text(source.id), _source_title(source), _text(source.publisher), _text(date), _text(grade))
        rows.append((source.id, NO_FACTS, cells))
    titles = (words.number, words.source, words.publisher, words.date, words.kind)
    return (_table(COLUMNS[SOURCES], titles, rows),) if rows else ()


def _source_title(source: Source) -> Runs:
    link = Link(LinkKind.WEB, source.url) if source.url else None
    title = (Run(source.title, link=link),)
    return (*title, Run("\n"), Run(source.note, Style.EMPHASIS)) if source.note else title


def _section_links(sections: tuple[SectionId, ...], pack: Pack, words: Words) -> Runs:
    runs: list[Run] = []
    for id_ in sections:
        section = pack.section(id_)
        if section is not None:
            runs += [Run(words.between)] if runs else []
            runs.append(Run(section.short_title, link=Link(LinkKind.SECTION, id_)))
    return tuple(runs)


def _text(text: str) -> Runs:
    return (Run(text),) if text else ()


def _table(columns: tuple[str, ...], titles: tuple[str, ...], rows: Iterable[Row], prefix: str = "") -> Table:
    """A table; ``prefix`` keeps the ids of its header apart from those of another table of the same section."""
    header = tuple(
        Cell(BlockId(f"{prefix}{id_}"), _text(title), header=True) for id_, title in zip(columns, titles, strict=True)
    )
    body = []
    for row, facts, cells in rows:
        stated = (facts, *(NO_FACTS for _ in columns[1:]))
        parts = zip(columns, cells, stated, strict=True)
        body.append(tuple(Cell(BlockId(f"{row}.{id_}"), runs, fact) for id_, runs, fact in parts))
    return Table(header, tuple(body))
