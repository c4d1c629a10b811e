"""The last page: what this copy was made from, by whom and when, what is in it and what was left out."""

from collections.abc import Iterator, Sequence

from briefing.annotation.model import Kind, Privacy
from briefing.document.section import Section
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.furniture import copy_line
from briefing.export.chapters.grid import Cell, grid, words
from briefing.export.chapters.press import Press
from briefing.export.notes.labels import note_labels_in
from briefing.export.request import NotesMode, Part
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.boxes import LaidOut, Stack

KEY = "chapter:provenance"
_LANGUAGES = {"en": "English", "zh-HK": "繁體中文", "zh-CN": "简体中文"}


def provenance_story(press: Press, parent: Element) -> Stack:
    """All that is known about this copy, line by line."""
    labels = press.part_labels
    element = Element("Sect", parent, Traits(title=labels.provenance))
    boxes: list[LaidOut] = press.chapter_title(labels.provenance, KEY, element)
    for lines in (_about_pack(press), _about_copy(press), _about_content(press)):
        boxes += [_line(press, label, value, element) for label, value in lines if value]
    return Stack([*boxes, *_notes(press, element)])


def _about_pack(press: Press) -> Iterator[tuple[str, str]]:
    pack, labels = press.pack, press.part_labels
    yield labels.title, pack.title
    yield press.labels.edition, " · ".join([pack.edition, written_date(pack.date, pack.language)])
    yield labels.facts, written_date(pack.as_known, pack.language) if pack.as_known else ""
    yield press.labels.digest, f"sha256 {pack.digest}"
    companion = press.request.companion
    printed = [pack.language, *([companion.language] if companion is not None else [])]
    yield labels.languages, press.labels.between.join(_LANGUAGES.get(one, one) for one in printed)


def _about_copy(press: Press) -> Iterator[tuple[str, str]]:
    request, labels = press.request, press.part_labels
    yield labels.marking, press.marking or labels.no_marking
    yield press.labels.prepared_by, request.prepared_by
    yield labels.printed_on, written_date(request.date, press.pack.language)
    yield labels.recipient, copy_line(press)


def _about_content(press: Press) -> Iterator[tuple[str, str]]:
    labels, plan, between = press.part_labels, press.plan, press.labels.between
    printed = plan.parts if press.request.changes is not None else plan.parts - {Part.CHANGES}
    parts = [part for part in Part if part in printed]
    left_out = [part for part in Part if part not in printed]
    yield labels.parts, between.join(labels.part_names[part] for part in parts)
    yield labels.parts_left_out, between.join(labels.part_names[part] for part in left_out) or labels.nothing
    chosen = {section.id for section in plan.chosen}
    missing = [section for section in press.pack.sections if section.id not in chosen]
    title = labels.sections.format(count=len(chosen), all=len(press.pack.sections))
    yield title, _titles(plan.chosen) if missing else labels.all_sections
    yield labels.sections_left_out, _titles(missing) or labels.nothing


def _titles(sections: Sequence[Section]) -> str:
    return " · ".join(section.short_title for section in sections)


def _line(press: Press, label: str, value: str, parent: Element) -> LaidOut:
    element = Element("P", parent)
    setting = press.looks.provenance
    spans = press.spans(f"{label}{press.labels.separator}", press.looks.provenance_label.look, element)
    return press.block([*spans, *press.spans(value, setting.look, element)], setting)


def _notes(press: Press, parent: Element) -> list[LaidOut]:
    """How many notes of each kind leave, and who may see them."""
    labels, words_of_notes = press.part_labels, note_labels_in(press.pack.language)
    notes = press.notes.all
    mode = press.request.notes_mode
    how = labels.notes_mode[mode] if notes or mode is NotesMode.NONE else labels.nothing
    line = _line(press, labels.notes, how, parent)
    if not notes:
        return [line]
    counts = {
        kind: [
            sum(note.annotation.privacy is privacy for note in notes if note.annotation.kind is kind)
            for privacy in Privacy
        ]
        for kind in Kind
    }
    heads = (labels.kind, *(words_of_notes.privacies[privacy].capitalize() for privacy in Privacy), labels.total)
    rows = [
        _counted(press, f"{kind.value} · {press.labels.kinds[kind]}", count)
        for kind, count in counts.items()
        if sum(count)
    ]
    total = [sum(count) for count in zip(*counts.values(), strict=True)]
    return [line, grid(press, parent, heads, [*rows, _counted(press, labels.total, total)])]


def _counted(press: Press, name: str, counts: Sequence[int]) -> list[Cell]:
    return [words(press, name), *(words(press, str(count)) for count in (*counts, sum(counts)))]
