"""The actions among the notes as one table: what, who, by when, how far; what is due first stands first."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.annotation.model import Kind
from briefing.annotation.wording import clean_body, clean_line
from briefing.export.chapters.grid import grid, words
from briefing.export.chapters.notebook import PackNote
from briefing.export.chapters.press import Press
from briefing.export.chapters.threads import due_date, quoted
from briefing.export.notes.labels import note_labels_in
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import KIND_INK
from briefing.export.typesetting.boxes import LaidOut, Stack

KEY = "chapter:actions"


def actions_story(press: Press, parent: Element) -> Stack:
    """The page of actions; one sentence when there are none."""
    labels, notes = press.part_labels, note_labels_in(press.pack.language)
    element = Element("Sect", parent, Traits(title=labels.actions))
    boxes: list[LaidOut] = press.chapter_title(labels.actions, KEY, element)
    actions = actions_of(press.notes.of_kind(Kind.ACTION))
    if not actions:
        return Stack([*boxes, press.text(labels.no_actions, press.looks.body, Element("P", element))])
    rows = [
        (
            _Mark(press, note),
            _What(press, note),
            words(press, clean_line(note.annotation.owner) or "–"),
            words(press, due_date(press, note.annotation) or "–"),
            words(press, notes.statuses[note.annotation.status].capitalize()),
        )
        for note in actions
    ]
    heads = (labels.number, labels.action, notes.owner, notes.due, notes.status)
    return Stack([*boxes, grid(press, element, heads, rows)])


def actions_of(notes: Sequence[PackNote]) -> tuple[PackNote, ...]:
    """Those of ``notes`` that ask for something, what is due first before what has no date; replies are left out."""
    asked = [note for note in notes if note.annotation.reply_to is None]
    return tuple(sorted(asked, key=lambda note: (not note.annotation.due, note.annotation.due)))


@dataclass(frozen=True, slots=True)
class _Mark:
    """The number and letter that stand beside the words in the text, leading to the note."""

    press: Press
    note: PackNote

    def __call__(self, cell: Element) -> Sequence[LaidOut]:
        """The text of the cell."""
        press = self.press
        setting = press.looks.cell_link.in_colour(KIND_INK[self.note.annotation.kind.value])
        key = f"note:{self.note.number}"
        return [press.block(press.linked(self.note.mark, setting.look, Element("P", cell), key), setting)]


@dataclass(frozen=True, slots=True)
class _What:
    """What is to be done, or the words it is about, and the section."""

    press: Press
    note: PackNote

    def __call__(self, cell: Element) -> Sequence[LaidOut]:
        """The paragraphs of the cell."""
        press, placed = self.press, self.note.placed
        section = press.pack.section(placed.section) if placed.section is not None else None
        body = clean_body(self.note.annotation.body).strip()
        words_on = quoted(press, self.note)
        boxes: list[LaidOut] = [
            press.text(text, press.looks.cell, Element("P", cell)) for text in (body or words_on).splitlines() if text
        ]
        setting = press.looks.cell_note
        element = Element("P", cell)
        if section is None:
            return [*boxes, press.text(press.part_labels.on_briefing, setting, element)]
        key = f"section:{section.id}"
        return [*boxes, press.block(press.linked(section.short_title, setting.look, element, key), setting)]
