"""The parts of a pack in the order in which they are printed, each a chapter or several."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from briefing.document.ids import SectionId
from briefing.document.pack import Pillar
from briefing.document.section import Section
from briefing.export.chapters.actions import actions_story
from briefing.export.chapters.dividers import divider_story, draw_divider_bar
from briefing.export.chapters.notes import notes_story
from briefing.export.chapters.press import Press
from briefing.export.chapters.provenance import provenance_story
from briefing.export.chapters.questions import questions_story
from briefing.export.chapters.quotes import quotes_story
from briefing.export.chapters.sections import section_story
from briefing.export.chapters.status import status_story
from briefing.export.request import Part
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.boxes import Stack


@dataclass(frozen=True, slots=True)
class Chapter:
    """``running`` stands in the header of its pages; ``story`` sets it under its structure element.

    A chapter that ``begins_right`` does so where pages are printed on both sides. ``trim`` is drawn on its pages too.
    """

    running: str
    story: Callable[[], Stack]
    begins_right: bool = False
    trim: Callable[[Page], None] | None = None


def chapters_of(press: Press, root: Element) -> tuple[Chapter, ...]:
    """All chapters of the pack, in order."""
    chapters = _all(press, root)
    # Only in a pack with divider sheets is it worth a blank page to begin on the right.
    return tuple(replace(one, begins_right=press.request.dividers) for one in chapters)


def _all(press: Press, root: Element) -> Iterator[Chapter]:
    plan, labels, more = press.plan, press.labels, press.part_labels
    if Part.STATUS in plan.parts:
        yield Chapter(more.status, partial(status_story, press, root))
    for pillar, sections in by_pillar(press):
        yield from _pillar(press, pillar, sections, root)
    yield from _changes(press, root)
    if plan.quotes:
        yield Chapter(labels.quotes, partial(quotes_story, press, root))
    if plan.faqs:
        yield Chapter(labels.questions, partial(questions_story, press, root))
    if has_notes_chapter(press):
        yield Chapter(labels.notes, partial(notes_story, press, root))
    if Part.ACTIONS in plan.parts:
        yield Chapter(more.actions, partial(actions_story, press, root))
    for section in plan.reference:
        yield _section(press, section, None, root)
    if Part.PROVENANCE in plan.parts:
        yield Chapter(more.provenance, partial(provenance_story, press, root))


def has_notes_chapter(press: Press) -> bool:
    """Whether there is a chapter of notes by kind."""
    return press.notes.printed and bool(press.notes.all)


def by_pillar(press: Press) -> list[tuple[Pillar | None, tuple[Section, ...]]]:
    """The sections whose text is printed, with the pillar they belong to."""
    groups = groupby(press.plan.sections, key=lambda section: press.pack.pillar_of(section.id))
    return [(pillar, tuple(sections)) for pillar, sections in groups]


def _pillar(press: Press, pillar: Pillar | None, sections: tuple[Section, ...], root: Element) -> Iterator[Chapter]:
    parent = Element("Sect", root, Traits(title=pillar.title)) if pillar is not None else root
    if pillar is not None and press.request.dividers:
        story = partial(divider_story, press, pillar, sections, parent)
        yield Chapter(_lettered(pillar, pillar.short_title), story, trim=partial(draw_divider_bar, pillar=pillar))
    for section in sections:
        yield _section(press, section, pillar, parent)


def _section(press: Press, section: Section, pillar: Pillar | None, parent: Element) -> Chapter:
    return Chapter(_lettered(pillar, section.short_title), partial(section_story, press, section, pillar, parent))


def _lettered(pillar: Pillar | None, title: str) -> str:
    return " · ".join(filter(None, [pillar.letter if pillar is not None else "", title]))


def changes(press: Press) -> tuple[tuple[Section, Pillar | None], ...]:
    """The sections of the list of changes, under ids that no section of the text has."""
    pack = press.request.changes
    if pack is None or Part.CHANGES not in press.plan.parts:
        return ()
    return tuple(
        (replace(section, id=SectionId(f"changes:{section.id}")), pack.pillar_of(section.id))
        for section in pack.sections
    )


def _changes(press: Press, root: Element) -> Iterator[Chapter]:
    found = changes(press)
    if not found or press.request.changes is None:
        return
    title = press.request.changes.short_title
    parent = Element("Sect", root, Traits(title=title))
    for section, pillar in found:
        story = partial(section_story, press, section, pillar, parent)
        yield Chapter(" · ".join([title, section.short_title]), story)
