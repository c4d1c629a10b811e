"""The first page of a change list: how to read it, and what happened to each section."""

from briefing.document.blocks import Align, Cell, Paragraph, Table
from briefing.document.ids import BlockId, SectionId
from briefing.document.runs import Link, LinkKind, Run, Runs, Style
from briefing.document.section import Section
from briefing.edition.comparison import Change, Comparison, SectionComparison
from briefing.edition.labels import Labels, labels_in

SUMMARY = SectionId("changes")


def summary(comparison: Comparison) -> Section:
    """A section that lists all sections with the number of their changes, under the new edition's first pillar."""
    new = comparison.new
    labels = labels_in(new.language)
    counts = comparison.counts
    told = labels.all_counts.format(
        same=counts.same, changed=counts.changed, added=counts.added, removed=counts.removed, moved=counts.moved
    )
    words = labels.counts.format(added=comparison.words_added, removed=comparison.words_removed)
    gone, come = labels.legend
    between = "" if new.language.startswith("zh") else " "
    legend = (Run(gone, Style.DELETED), Run(between), Run(come, Style.INSERTED))
    blocks = (
        Paragraph(BlockId("changes-counts"), (Run(f"{told}{between}{words}"),), lead=True),
        Paragraph(BlockId("changes-legend"), tuple(run for run in legend if run.text)),
        _table(comparison.sections, labels),
    )
    return Section(SUMMARY, new.pillars[0].id, labels.summary, labels.summary, blocks, new.language, new.language)


def _table(sections: tuple[SectionComparison, ...], labels: Labels) -> Table:
    header = tuple(_cell("head", number, (Run(text),), header=True) for number, text in enumerate(labels.columns))
    return Table(header, tuple(_row(one, labels) for one in sections))


def _row(one: SectionComparison, labels: Labels) -> tuple[Cell, ...]:
    # A section that is the same has no changes to lead to.
    link = Link(LinkKind.SECTION, one.id) if one.change is not Change.SAME else None
    texts = ((Run(one.title, link=link),), (Run(labels.changes[one.change]),))
    numbers = ((Run(str(one.words_added)),), (Run(str(one.words_removed)),))
    return tuple(_cell(one.id, number, runs) for number, runs in enumerate((*texts, *numbers)))


def _cell(row: str, column: int, runs: Runs, *, header: bool = False) -> Cell:
    align = Align.END if column > 1 else Align.START
    return Cell(BlockId(f"changes-{row}.{column}"), runs, header=header, align=align)
