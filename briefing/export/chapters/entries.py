"""What the contents and the outline list: the pillars with their sections, then the other chapters."""

from collections.abc import Iterator

from briefing.annotation.model import Kind
from briefing.document.section import Section
from briefing.export.chapters import actions, provenance, status
from briefing.export.chapters.contents import Entry
from briefing.export.chapters.dividers import divider_key
from briefing.export.chapters.parts import by_pillar, changes, has_notes_chapter
from briefing.export.chapters.press import Press
from briefing.export.request import Part
from briefing.export.tokens import PILLARS


def entries_of(press: Press) -> tuple[Entry, ...]:
    """All entries, in the order of the pack."""
    plan, labels, more = press.plan, press.labels, press.part_labels
    entries: list[Entry] = []
    if Part.STATUS in plan.parts:
        entries.append(Entry(more.status, status.KEY))
    entries += _pillars(press)
    changed = tuple(_section_entry(section) for section, _ in changes(press))
    if changed and press.request.changes is not None:
        entries.append(Entry(press.request.changes.short_title, changed[0].key, bookmarks=changed))
    if plan.quotes:
        entries.append(Entry(labels.quotes, "chapter:quotes", bookmarks=_quotes(press)))
    if plan.faqs:
        questions = tuple(Entry(faq.question, f"faq:{faq.id}") for faq in plan.faqs)
        entries.append(Entry(labels.questions, "chapter:questions", bookmarks=questions))
    if has_notes_chapter(press):
        entries.append(Entry(labels.notes, "chapter:notes", children=_kinds(press), inline=True))
    if Part.ACTIONS in plan.parts:
        entries.append(Entry(more.actions, actions.KEY))
    entries += [_section_entry(section) for section in plan.reference]
    if Part.PROVENANCE in plan.parts:
        entries.append(Entry(more.provenance, provenance.KEY))
    return tuple(entries)


def _pillars(press: Press) -> Iterator[Entry]:
    for pillar, sections in by_pillar(press):
        children = tuple(_section_entry(section) for section in sections)
        if pillar is None:
            yield from children
        else:
            key = divider_key(pillar) if press.request.dividers else children[0].key
            yield Entry(pillar.title, key, pillar.letter, PILLARS[pillar.colour], children)


def _quotes(press: Press) -> tuple[Entry, ...]:
    between = "，" if press.looks.chinese else ", "
    return tuple(
        Entry(between.join(filter(None, [quote.speaker, quote.role])), f"quote:{quote.id}")
        for quote in press.plan.quotes
    )


def _kinds(press: Press) -> tuple[Entry, ...]:
    counted = [(kind, len(press.notes.of_kind(kind))) for kind in Kind]
    return tuple(
        Entry(f"{press.labels.kinds_plural[kind]} ({count})", f"kind:{kind.value}") for kind, count in counted if count
    )


def _section_entry(section: Section) -> Entry:
    return Entry(section.title, f"section:{section.id}")
