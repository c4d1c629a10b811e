"""The status page: for each pillar, how far the statements of its sections have come, and when that was known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.document.blocks import Facts
from briefing.document.pack import Pillar
from briefing.document.section import Section
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.grid import grid, link
from briefing.export.chapters.press import Press
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import PILLARS
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.spans import Span

KEY = "chapter:status"


@dataclass(frozen=True, slots=True)
class _State:
    """A state, how many statements are in it, and the latest date it was known for."""

    name: str
    count: int
    as_known: str


def status_story(press: Press, parent: Element) -> Stack:
    """The page of all pillars that have sections in this pack."""
    labels = press.part_labels
    element = Element("Sect", parent, Traits(title=labels.status))
    boxes: list[LaidOut] = press.chapter_title(labels.status, KEY, element)
    tables: list[LaidOut] = []
    for pillar in press.pack.pillars:
        tables += _pillar(press, pillar, element)
    note = labels.status_note if tables else labels.no_states
    boxes.append(press.text(note, press.looks.small, Element("P", element)))
    return Stack([*boxes, *tables])


def _pillar(press: Press, pillar: Pillar, parent: Element) -> list[LaidOut]:
    rows = [
        (section, states)
        for section in press.plan.chosen
        if section.id in pillar.sections and (states := _states(section))
    ]
    if not rows:
        return []
    labels = press.part_labels
    title = " · ".join(filter(None, [pillar.letter, pillar.title]))
    heading = press.looks.heading.in_colour(PILLARS[pillar.colour])
    return [
        press.text(title, heading, Element("H3", parent)),
        grid(
            press,
            parent,
            (labels.section, labels.states),
            [
                (link(press, section.short_title, f"section:{section.id}"), _States(press, states))
                for section, states in rows
            ],
        ),
    ]


def _states(section: Section) -> tuple[_State, ...]:
    """The states of a section's statements, the most frequent first, else as they come."""
    found: dict[str, list[Facts]] = {}
    for placed in section.leaves:
        if placed.leaf.facts.status:
            found.setdefault(placed.leaf.facts.status, []).append(placed.leaf.facts)
    states = [_State(name, len(facts), max(one.as_known for one in facts)) for name, facts in found.items()]
    return tuple(sorted(states, key=lambda state: -state.count))


@dataclass(frozen=True, slots=True)
class _States:
    """A cell with all states: how many statements are in each, and the date it was known for."""

    press: Press
    states: Sequence[_State]

    def __call__(self, cell: Element) -> Sequence[LaidOut]:
        """The text of the cell."""
        press = self.press
        element = Element("P", cell)
        strong, quiet = press.looks.cell, press.looks.cell_note
        spans: list[Span] = []
        for position, state in enumerate(self.states):
            if position:
                spans += press.spans(" · ", quiet.look, element)
            known = written_date(state.as_known, press.pack.language, short=True) if state.as_known else ""
            about = press.part_labels.state_count.format(
                count=press.labels.between.join(filter(None, [str(state.count), known]))
            )
            spans += press.spans(state.name, strong.look, element)
            spans += [replace(span, whole=True) for span in press.spans(about, quiet.look, element)]
        return [press.block(spans, strong)]
