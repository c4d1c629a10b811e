"""The reader's notes in print: under their section, and once more by type. Replies stand below what they answer."""

from briefing.annotation.model import Kind
from briefing.annotation.wording import clean_body
from briefing.document.section import Section
from briefing.export.chapters.areas import Shade
from briefing.export.chapters.notebook import PackNote
from briefing.export.chapters.press import Press
from briefing.export.chapters.threads import quoted, signature, state
from briefing.export.tagging.objects import Name
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, HIGHLIGHTS, KIND_INK, LINE, MUTED
from briefing.export.typesetting.boxes import Frame, Labelled, LaidOut, Stack
from briefing.export.typesetting.spans import Span

_LIST = Traits(attributes=(("O", Name("List")), ("ListNumbering", Name("Decimal"))))
_REPLIES = Traits(attributes=(("O", Name("List")), ("ListNumbering", Name("None"))))


def section_notes(press: Press, section: Section, parent: Element) -> list[LaidOut]:
    """The numbered notes on one section."""
    notes = tuple(note for note in press.notes.of_section(section.id) if _says_something(note))
    return _note_list(press, notes, parent, press.labels.notes_on_section)


def _says_something(note: PackNote) -> bool:
    return bool(note.number or note.replies)


def _note_list(press: Press, notes: tuple[PackNote, ...], parent: Element, title: str) -> list[LaidOut]:
    if not notes or not press.notes.printed:
        return []
    heading = press.text(title, press.looks.heading, Element(f"H{press.section_level + 1}", parent))
    element = Element("L", parent, _LIST)
    boxes: list[LaidOut] = [heading]
    for note in notes:
        boxes += [*_anchor(press, note), _entry(press, note, element, by_type=False)]
    return boxes


def _anchor(press: Press, note: PackNote) -> list[LaidOut]:
    return [press.anchor(f"note:{note.number}")] if note.number else []


def notes_story(press: Press, parent: Element) -> Stack:
    """The chapter of notes by type: first those on the whole briefing, then every kind that has any."""
    labels = press.labels
    element = Element("Sect", parent, Traits(title=labels.notes))
    boxes: list[LaidOut] = press.chapter_title(labels.notes, "chapter:notes", element)
    for kind in Kind:
        boxes += _kind(press, kind, element)
    return Stack(boxes)


def _kind(press: Press, kind: Kind, parent: Element) -> list[LaidOut]:
    notes = press.notes.of_kind(kind)
    if not notes:
        return []
    setting = press.looks.heading.in_colour(KIND_INK[kind.value])
    heading = Element("H3", parent)
    badge = (Shade(HIGHLIGHTS[kind.value]),)
    title = f"\u2002{press.labels.kinds_plural[kind]} ({len(notes)})"
    spans = [
        Span(f"\u00a0{kind.value}\u00a0", setting.look, heading, badge),
        *press.spans(title, setting.look, heading),
    ]
    element = Element("L", parent, _LIST)
    boxes: list[LaidOut] = [press.anchor(f"kind:{kind.value}"), press.block(spans, setting)]
    for note in notes:
        # Where the text is left out, the marks of other parts lead here; else to the note below its section.
        boxes += [*_anchor(press, note), _entry(press, note, element, by_type=True)]
    return boxes


def _entry(press: Press, note: PackNote, parent: Element, *, by_type: bool) -> Labelled:
    """One note: its mark, its words, and whose it is; ``by_type`` also says on which words it is."""
    looks = press.looks
    item = Element("LI", parent)
    ink = KIND_INK[note.annotation.kind.value]
    label = press.text(note.mark, looks.note_number.in_colour(ink), Element("Lbl", item))
    body = Element("LBody", item)
    boxes: list[LaidOut] = []
    signed = signature(press, note.annotation, with_kind=not by_type)
    if note.number:
        boxes += _words(press, note, body, signed)
    if by_type:
        boxes.append(_place(press, note, body, signed if not note.number else ""))
    elif note.placed.start is None and (lost := quoted(press, note)):
        boxes.append(press.text(lost, looks.small, Element("P", body)))
    said = state(press, note.annotation)
    if said:
        boxes.append(press.text(said, looks.small, Element("P", body)))
    boxes += _replies(press, note, body)
    return Labelled(label, Stack(boxes), press.scale.size(2.5), after=press.scale.size(0.45))


def _words(press: Press, note: PackNote, parent: Element, signed: str) -> list[LaidOut]:
    """What a note says, paragraph by paragraph, and whose it is after the last."""
    looks = press.looks
    boxes: list[LaidOut] = []
    paragraphs = [part for part in clean_body(note.annotation.body).split("\n") if part.strip()] or [""]
    for position, paragraph in enumerate(paragraphs):
        text = Element("P", parent)
        spans = press.spans(paragraph, looks.note.look, text)
        if position == len(paragraphs) - 1:
            spans += press.spans(f" — {signed}", looks.note.in_colour(MUTED).look, text)
        boxes.append(press.block(spans, looks.note))
    return boxes


def _replies(press: Press, note: PackNote, parent: Element) -> list[LaidOut]:
    """The replies to a note, set in below it, with those to them."""
    if not note.replies:
        return []
    element = Element("L", parent, _REPLIES)
    length = press.scale.points
    boxes: list[LaidOut] = []
    for reply in note.replies:
        body = Element("LBody", Element("LI", element))
        inner = _words(press, reply, body, signature(press, reply.annotation)) + _replies(press, reply, body)
        boxes.append(Stack(inner, Frame((0, 0, 0, length(9)), bar=LINE, bar_width=length(1.6)), before=length(3)))
    return [Stack(boxes, before=length(3))]


def _place(press: Press, note: PackNote, parent: Element, signed: str) -> LaidOut:
    """The words a note is on and their section; for a highlight without words also whose it is."""
    setting = press.looks.small
    look = setting.look
    element = Element("P", parent)
    section = press.pack.section(note.placed.section) if note.placed.section is not None else None
    words = quoted(press, note)
    spans = press.spans(f"{words} · ", look, element) if words else []
    if section is None:
        spans += press.spans(press.part_labels.on_briefing, look, element)
    else:
        key = f"section:{section.id}"
        ink = setting.in_colour(ACCENT).look if press.reaches(key) else look
        spans += press.linked(section.short_title, ink, element, key)
        if note.annotation.target.selector is None:
            spans += press.spans(f" · {press.labels.on_section}", look, element)
    if signed:
        spans += press.spans(f" · {press.labels.highlight_only} — {signed}", look, element)
    return press.block(spans, setting)
