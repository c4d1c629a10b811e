"""Statements that say where they come from, when the pack asks for it."""

from collections.abc import Iterator

from briefing.document.blocks import Block, BlockQuote, Callout, Figure, Footnotes, Leaf, ListBlock, Paragraph, Table
from briefing.document.section import leaves_of
from briefing.pack.companions import ACTORS, QUOTES, TIMELINE
from briefing.pack.draft import Draft
from briefing.pack.manifest import FILE
from briefing.pack.problems import Problem
from briefing.pack.source import PackSource


def unsourced_statements(draft: Draft) -> Iterator[Problem]:
    """Paragraphs, list items, table rows, captions of pictures, quotes, events, actors and FAQs without a source."""
    if not draft.source.manifest.require_sources:
        return
    for text in draft.texts:
        lines = text.lines
        for leaf, what in _statements(text.parsed.blocks):
            if not (leaf.facts.sources or leaf.facts.framing):
                sentence = f'This {what} names no source; add sources="…", or .framing if it states no fact.'
                yield Problem(text.file, lines[leaf.id], sentence, grave=False)
    yield from _unsourced_companions(draft.source)


def _unsourced_companions(source: PackSource) -> Iterator[Problem]:
    for quote in source.companions.quotes:
        if not quote.sources:
            yield Problem(QUOTES, quote.line, f"The quote “{quote.id}” names no source.", grave=False)
    for event in source.companions.events:
        if not event.event.sources:
            yield Problem(TIMELINE, event.line, f"The event “{event.event.id}” names no source.", grave=False)
    for actor in source.companions.actors:
        if not (actor.actor.sources or actor.framing):
            sentence = f"The actor “{actor.actor.id}” names no source; add framing = true if nothing here needs one."
            yield Problem(ACTORS, actor.line, sentence, grave=False)
    for id_ in source.faq_ids:
        faq = source.faqs[id_, source.manifest.base]
        if not faq.sources:
            yield Problem(faq.text.file, 1, f"The FAQ “{id_}” names no source in its head.", grave=False)


def undated_states(draft: Draft) -> Iterator[Problem]:
    """What says how things stand without saying when that was last known, or says so of a time not yet looked at."""
    manifest = draft.source.manifest
    if not manifest.require_sources:
        return
    if not manifest.as_known:
        sentence = "The briefing does not say how far its facts go; add as-known."
        yield Problem(FILE, draft.source.line(("id",)), sentence, grave=False)
        return
    for id_ in draft.source.faq_ids:
        faq = draft.source.faqs[id_, manifest.base]
        if not faq.as_known:
            sentence = f"The FAQ “{id_}” does not say in its head when its answer was last known; add as-known."
            yield Problem(faq.text.file, 1, sentence, grave=False)
        elif _is_after(faq.as_known, manifest.as_known):
            yield Problem(faq.text.file, 1, _too_late(faq.as_known, manifest.as_known), grave=False)
    for text in draft.texts:
        lines = text.lines
        for leaf in (leaf for block in text.parsed.blocks for leaf in leaves_of(block)):
            if _is_after(leaf.facts.as_known, manifest.as_known):
                sentence = _too_late(leaf.facts.as_known, manifest.as_known)
                yield Problem(text.file, lines[leaf.id], sentence, grave=False)


def _is_after(date: str, other: str) -> bool:
    """Whether ``date`` begins after ``other`` has ended; a year or a month lasts to its last day."""
    return date[: len(other)] > other[: len(date)]


def _too_late(date: str, known: str) -> str:
    return f"“{date}” is later than “{known}”, up to which the briefing’s facts go (as-known in pack.toml)."


def _statements(blocks: tuple[Block, ...]) -> Iterator[tuple[Leaf, str]]:
    for block in blocks:
        match block:
            case Paragraph():
                yield block, "paragraph"
            case ListBlock(items=items):
                for item in items:
                    yield from _item(item.blocks)
            case Table(rows=rows):
                yield from ((row[0], "table row") for row in rows)
            case Figure(caption=Paragraph() as caption):
                yield caption, "caption"
            case BlockQuote(blocks=inner) | Callout(blocks=inner):
                yield from _statements(inner)
            case Footnotes(notes=notes):
                for note in notes:
                    yield from _statements(note.blocks)


def _item(blocks: tuple[Block, ...]) -> Iterator[tuple[Leaf, str]]:
    for leaf, what in _statements(blocks):
        yield leaf, "list item" if leaf is blocks[0] else what
