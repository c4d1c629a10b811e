"""Statements that say where they come from, when the pack asks for it."""

from collections.abc import Iterator

from briefing.document.blocks import Block, BlockQuote, Callout, Footnotes, Leaf, ListBlock, Paragraph, Table
from briefing.pack.companions import QUOTES, TIMELINE
from briefing.pack.draft import Draft
from briefing.pack.problems import Problem
from briefing.pack.source import PackSource


def unsourced_statements(draft: Draft) -> Iterator[Problem]:
    """Paragraphs, list items, table rows, quotes, events and FAQs without a source."""
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
    for id_ in source.faq_ids:
        faq = source.faqs[id_, source.manifest.base]
        if not faq.sources:
            yield Problem(faq.text.file, 1, f"The FAQ “{id_}” names no source in its head.", grave=False)


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
            case BlockQuote(blocks=inner) | Callout(blocks=inner):
                yield from _statements(inner)
            case Footnotes(notes=notes):
                for note in notes:
                    yield from _statements(note.blocks)


def _item(blocks: tuple[Block, ...]) -> Iterator[tuple[Leaf, str]]:
    for leaf, what in _statements(blocks):
        yield leaf, "list item" if leaf is blocks[0] else what
