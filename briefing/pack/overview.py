"""The figures of the sections that the program makes: the timeline of all events, and who has a part in what."""

from collections import Counter
from dataclasses import replace

from briefing.document.blocks import Align, Cell, Facts, Paragraph, Table
from briefing.document.charts import Chart, Grid, GridRow, Lane, Mark, Timeline
from briefing.document.companions import Actor, Event
from briefing.document.ids import BlockId, PillarId
from briefing.document.pack import Colour, Pack, Pillar
from briefing.document.runs import Run
from briefing.pack.figure_words import FigureWords, figure_words_of
from briefing.pack.words import words_of, written_date

_COUNTS = "counts"
_GRID = "grid"


def pillar_sign(pillar: Pillar) -> str:
    """How a pillar is named where there is little room: its letter, else its short title."""
    return pillar.letter or pillar.short_title


def timeline_figure(pack: Pack) -> Table:
    """All events of ``pack`` as a timeline over the table of their numbers by year and pillar."""
    words = figure_words_of(pack.language)
    lanes = _lanes(pack, words)
    places = {pillar: number for number, (pillar, _) in enumerate(lanes)}
    events = sorted(pack.events, key=lambda event: event.date)
    marks = tuple(_mark(event, places[_lane_of(event, places)], pack) for event in events)
    known = _known(pack, words)
    drawing = Timeline(tuple(lane for _, lane in lanes), marks, pack.as_known, known, words.happened, words.planned)
    chart = Chart(_timeline_alt(drawing, events, words, pack), drawing)
    return replace(_counts(pack, words, lanes, events), chart=chart)


def as_grid(actors: Table, pack: Pack) -> Table:
    """The table of actors, drawn as a grid of actors and pillars."""
    words = figure_words_of(pack.language)
    pillars = [pillar for pillar in pack.pillars if any(pillar.id in actor.pillars for actor in pack.actors)]
    if not pillars:
        return actors
    columns = tuple(Lane(pillar_letter(pillar), pillar.short_title, pillar.colour) for pillar in pillars)
    rows = tuple(_grid_row(actor, pillars) for actor in pack.actors)
    counts = (
        f"{pillar.short_title}: {sum(row.marked[number] for row in rows)}" for number, pillar in enumerate(pillars)
    )
    alt = words.grid_alt.format(
        rows=len(rows), columns=len(columns), counts=words_of(pack.language).between.join(counts)
    )
    return replace(
        actors, caption=_caption(_GRID, words.grid), chart=Chart(alt, Grid(columns, rows), _known(pack, words))
    )


def _grid_row(actor: Actor, pillars: list[Pillar]) -> GridRow:
    """One actor, and for each of its pillars a section there that is about it."""
    leads_to = (next((each for each in pillar.sections if each in actor.sections), None) for pillar in pillars)
    marked = tuple(pillar.id in actor.pillars for pillar in pillars)
    return GridRow(actor.name, actor.abbreviation or actor.name, marked, tuple(leads_to))


def pillar_letter(pillar: Pillar) -> str:
    """The letter of a pillar, or the first of its title."""
    return pillar.letter or pillar.short_title[:1]


def _known(pack: Pack, words: FigureWords) -> str:
    return words.known.format(date=written_date(pack.as_known, pack.language)) if pack.as_known else ""


def _lanes(pack: Pack, words: FigureWords) -> list[tuple[PillarId | None, Lane]]:
    """A lane for every pillar that has events, and one for events that belong to none."""
    used = {event.pillar for event in pack.events}
    known = {pillar.id for pillar in pack.pillars}
    lanes: list[tuple[PillarId | None, Lane]] = [
        (pillar.id, Lane(pillar.letter, pillar.short_title, pillar.colour))
        for pillar in pack.pillars
        if pillar.id in used
    ]
    return lanes if used <= known else [(None, Lane("", words.general, Colour.GREY)), *lanes]


def _lane_of(event: Event, places: dict[PillarId | None, int]) -> PillarId | None:
    return event.pillar if event.pillar in places else None


def _mark(event: Event, lane: int, pack: Pack) -> Mark:
    written = written_date(event.date, pack.language)
    return Mark(
        label=event.title,
        date=event.date,
        written=written,
        lane=lane,
        end=event.end,
        planned=event.planned,
        turning=event.turning,
        leads_to=next((section for section in event.sections if pack.section(section) is not None), None),
    )


def _timeline_alt(drawing: Timeline, events: list[Event], words: FigureWords, pack: Pack) -> str:
    alt = words.timeline_alt.format(
        first=events[0].date[:4],
        last=max((event.end or event.date)[:4] for event in events),
        events=len(events),
        lanes=len(drawing.lanes),
        planned=sum(event.planned for event in events),
    )
    turning = [f"{mark.written}, {mark.label}" for mark in drawing.marks if mark.turning]
    if not turning:
        return alt
    between = "; " if words.turning.endswith(".") else "；"
    return f"{alt} {words.turning.format(events=between.join(turning))}"


def _counts(pack: Pack, words: FigureWords, lanes: list[tuple[PillarId | None, Lane]], events: list[Event]) -> Table:
    places = {pillar: number for number, (pillar, _) in enumerate(lanes)}
    found = Counter((event.date[:4], _lane_of(event, places)) for event in events)
    header = (
        Cell(BlockId(f"{_COUNTS}.year"), (Run(words.year),), header=True),
        *(_count_cell(_COUNTS, pillar, lane.letter or lane.title, header=True) for pillar, lane in lanes),
    )
    rows = tuple(
        (
            Cell(BlockId(f"{_COUNTS}-{year}.year"), (Run(year),)),
            *(_count_cell(f"{_COUNTS}-{year}", pillar, str(found[year, pillar])) for pillar, _ in lanes),
        )
        for year in dict.fromkeys(event.date[:4] for event in events)
    )
    return Table(header, rows, _caption(_COUNTS, words.timeline))


def _count_cell(row: str, pillar: PillarId | None, text: str, *, header: bool = False) -> Cell:
    return Cell(BlockId(f"{row}.{pillar or 'none'}"), (Run(text),), header=header, align=Align.END)


def _caption(name: str, text: str) -> Paragraph:
    return Paragraph(BlockId(f"{name}.caption"), (Run(text),), Facts(framing=True))
