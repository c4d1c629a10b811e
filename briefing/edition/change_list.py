"""A comparison as a briefing of its own, in which every section shows what changed: to be read and printed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.document.blocks import Block, Heading, Leaf, Paragraph
from briefing.document.ids import BlockId, SectionId
from briefing.document.pack import Pack, Pillar
from briefing.document.runs import Run, Runs, Style
from briefing.document.section import Section
from briefing.edition.change_summary import summary
from briefing.edition.change_tables import ChangedTables, TableKey, old_id
from briefing.edition.comparison import (
    Change,
    CompanionComparison,
    CompanionKind,
    Comparison,
    Passage,
    SectionComparison,
)
from briefing.edition.labels import Labels, labels_in
from briefing.edition.marked_runs import merged, passage_runs

_COUNTS = BlockId("change-counts")
_TITLE = BlockId("change-title")
_SHORT = 90
# What is said of a quote in the line that names it.
_ABOUT = ("role", "date")


def change_list(comparison: Comparison) -> Pack:
    """A pack whose sections are the change lists of those that changed, under the new edition's pillars.

    The first section is a summary that names all sections.
    Sections that are the same are left out, and so are pillars that then have none. What was removed stands under the
    pillar that it was in, if that is still there, else under the last one. Quotes, questions and terms that changed
    make one more section at the end.
    """
    new = comparison.new
    labels = labels_in(new.language)
    sections = [section_changes(one, comparison) for one in comparison.sections if one.change is not Change.SAME]
    companions = companion_changes(comparison)
    known = {pillar.id for pillar in new.pillars}
    last = new.pillars[-1].id
    sections = [summary(comparison), *sections, *companions]
    sections = [one if one.pillar in known else replace(one, pillar=last) for one in sections]
    return replace(
        new,
        title=labels.title.format(title=new.title),
        short_title=labels.title.format(title=new.short_title),
        subtitle=labels.subtitle.format(old=comparison.old.edition, new=new.edition),
        pillars=tuple(_with_sections(pillar, sections) for pillar in new.pillars if _has_any(pillar, sections)),
        sections=tuple(sections),
        quotes=(),
        faqs=(),
        terms=(),
        events=(),
        actors=(),
        sources=(),
        reference=(),
        assets=(),
    )


def section_changes(one: SectionComparison, comparison: Comparison) -> Section:
    """What changed in one section, as a section: unchanged paragraphs are left out, but for headings above changes."""
    labels = labels_in(comparison.new.language)
    blocks: list[Block] = [Paragraph(_COUNTS, _counts(one, labels), lead=True)]
    if one.retitled and one.old is not None and one.new is not None:
        runs = (Run(labels.old_title, Style.STRONG), Run(one.old.title, Style.DELETED), Run(" "))
        blocks.append(Paragraph(_TITLE, (*runs, Run(one.new.title, Style.INSERTED))))
    blocks += _blocks(one, comparison, labels)
    return replace(one.shown, blocks=tuple(blocks))


def companion_changes(comparison: Comparison) -> tuple[Section, ...]:
    """A section with the quotes, questions and terms that were added, removed or changed; none if nothing was."""
    labels = labels_in(comparison.new.language)
    blocks: list[Block] = []
    for kind in CompanionKind:
        changed = [one for one in comparison.of_kind(kind) if one.change is not Change.SAME]
        if changed:
            blocks.append(Heading(BlockId(kind.value), (Run(labels.kinds[kind]),)))
            blocks += (block for one in changed for block in _companion(one, labels))
    if not blocks:
        return ()
    new = comparison.new
    title = labels.companions
    pillar = new.pillars[-1].id
    return (Section(SectionId("companions"), pillar, title, title, tuple(blocks), new.language, new.language),)


def _counts(one: SectionComparison, labels: Labels) -> Runs:
    words = labels.counts.format(added=one.words_added, removed=one.words_removed)
    return (Run(f"{labels.changes[one.change]}. ", Style.STRONG), Run(words))


def _blocks(one: SectionComparison, comparison: Comparison, labels: Labels) -> Iterator[Block]:
    tables = ChangedTables(one.old, one.new, one.passages)
    of_table: dict[TableKey | None, list[Passage]] = {}
    for passage in one.passages:
        of_table.setdefault(tables.key(passage), []).append(passage)
    told: set[TableKey] = set()
    heading: Passage | None = None
    for passage in one.passages:
        key = tables.key(passage)
        if key is not None:
            shown = [] if key in told else list(tables.blocks(key, of_table[key]))
            told.add(key)
        else:
            shown = [] if passage.change is Change.SAME else [_block(passage, one, comparison, labels)]
        if shown and heading is not None and heading is not passage and heading.change is Change.SAME:
            yield _block(heading, one, comparison, labels)
        if isinstance(_leaf(passage), Heading):
            heading = passage
        elif shown:
            heading = None
        yield from shown


def _leaf(passage: Passage) -> Leaf:
    placed = passage.new or passage.old
    assert placed is not None
    return placed.leaf


def _block(passage: Passage, one: SectionComparison, comparison: Comparison, labels: Labels) -> Block:
    leaf = _leaf(passage)
    block = leaf.id if passage.new is not None else old_id(leaf.id)
    went_from_here = one.old is not None and passage.old_section == one.old.id
    if passage.went_to is not None and passage.old is not None and went_from_here:
        text = labels.moved_to.format(section=_title(comparison.new, passage.went_to))
        words = Run(_shortened(passage.old.leaf.text))
        return Paragraph(old_id(passage.old.leaf.id), (Run(text, Style.EMPHASIS), words))
    runs = passage_runs(passage)
    if passage.came_from is not None:
        text = labels.moved_from.format(section=_title(comparison.old, passage.came_from))
        runs = (Run(text, Style.EMPHASIS), *runs)
    elif passage.moved:
        runs = (Run(labels.moved_here, Style.EMPHASIS), *runs)
    if isinstance(leaf, Heading):
        return Heading(block, runs, level=leaf.level)
    return Paragraph(block, runs)


def _title(pack: Pack, section: SectionId) -> str:
    found = pack.section(section)
    return found.title if found is not None else section


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"


def _companion(one: CompanionComparison, labels: Labels) -> Iterator[Block]:
    told = {field.name: field.new or field.old for field in one.fields}
    about = ", ".join(told[name] for name in _ABOUT if told.get(name)) if one.change is not Change.CHANGED else ""
    head = (Run(f"{labels.changes[one.change]}: "), Run(one.label), *((Run(f" ({about})"),) if about else ()))
    yield Heading(BlockId(f"{one.kind.value}-{one.id}"), head, level=3)
    for field in one.fields:
        is_told = told[field.name] == one.label or (about and field.name in _ABOUT)
        if (field.removed or field.added) and not (is_told and field.old in ("", field.new)):
            runs = merged(field.old, field.new, field.removed, field.added)
            yield Paragraph(BlockId(f"{one.kind.value}-{one.id}.{field.name}"), runs)


def _has_any(pillar: Pillar, sections: Sequence[Section]) -> bool:
    return any(section.pillar == pillar.id for section in sections)


def _with_sections(pillar: Pillar, sections: Sequence[Section]) -> Pillar:
    return replace(pillar, sections=tuple(section.id for section in sections if section.pillar == pillar.id))
