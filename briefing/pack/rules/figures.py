"""Figures that do not show the same in every language."""

from collections.abc import Iterator

from briefing.document.blocks import Block, Cell, Table
from briefing.document.ids import BlockId
from briefing.document.section import children_of
from briefing.pack.charts import chart_numbers
from briefing.pack.draft import Draft
from briefing.pack.markdown import ParsedText
from briefing.pack.problems import Problem


def unequal_figures(draft: Draft) -> Iterator[Problem]:
    """Figures of a translation whose numbers, states or dates are not those of the base language."""
    for text in draft.texts:
        if text.base is None:
            continue
        here, base = _figures(text.parsed), _figures(text.base)
        for id_, shown in here.items():
            if id_ in base and base[id_] != shown:
                sentence = f"The figure “{id_}” does not show what it shows in the base language’s text."
                yield Problem(text.file, text.lines[id_], sentence, grave=False)


def _figures(text: ParsedText) -> dict[BlockId, tuple[object, ...] | None]:
    """What every table with a caption shows, None when it is not drawn."""
    return {
        table.caption.id: chart_numbers(table.chart.drawing) if table.chart is not None else None
        for table in _tables(text.blocks)
        if table.caption is not None
    }


def _tables(blocks: tuple[Block | Cell, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        else:
            yield from _tables(tuple(children_of(block)))
