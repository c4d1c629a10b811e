"""The reader's notes in print: under their section, and once more by type."""

from briefing.annotation.model import Annotation, Kind
from briefing.document.section import Section
from briefing.export.chapters.areas import Shade
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.notebook import PackNote
from briefing.export.chapters.press import Press
from briefing.export.tagging.objects import Name
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, HIGHLIGHTS, KIND_INK, MUTED
from briefing.export.typesetting.boxes import Labelled, LaidOut, Stack
from briefing.export.typesetting.spans import Span

_LIST = Traits(attributes=(("O", Name("List")), ("ListNumbering", Name("Decimal"))))
_LONGEST_QUOTE = 220


def section_notes(press: Press, section: Section, parent: Element) -> list[LaidOut]:
    """The numbered notes on one section."""
    notes = tuple(note for note in press.notes.of_section(section.id) if note.number)
    return _note_list(press, notes, parent, press.labels.notes_on_section)


def _note_list(press: Press, notes: tuple[PackNote, ...], parent: Element, title: str) -> list[LaidOut]:
    if not notes or not press.notes.printed:
        return []
    heading = press.text(title, press.looks.heading, Element("H3", parent))
    element = Element("L", parent, _LIST)
    boxes: list[LaidOut] = [heading]
    for note in notes:
        boxes += [press.anchor(f"note:{note.number}"), _entry(press, note, element, by_type=False)]
    return boxes


def notes_story(press: Press, parent: Element) -> Stack:
    """The chapter of notes by type: first those on the whole briefing, then every kind that has any."""
    labels = press.labels
    element = Element("Sect", parent, Traits(title=labels.notes))
    boxes: list[LaidOut] = press.chapter_title(labels.notes, "chapter:notes", element)
    whole = tuple(note for note in press.notes.of_section(None) if note.number)
    boxes += _note_list(press, whole, element, labels.notes_on_briefing)
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
    entries: list[LaidOut] = [_entry(press, note, element, by_type=True) for note in notes]
    return [press.anchor(f"kind:{kind.value}"), press.block(spans, setting), *entries]


def _entry(press: Press, note: PackNote, parent: Element, *, by_type: bool) -> Labelled:
    """One note: its mark, its words, and whose it is; ``by_type`` also says on which words it is."""
    looks = press.looks
    annotation = note.annotation
    item = Element("LI", parent)
    ink = KIND_INK[annotation.kind.value]
    label = press.text(note.mark, looks.note_number.in_colour(ink), Element("Lbl", item))
    body = Element("LBody", item)
    boxes: list[LaidOut] = []
    signature = _signature(press, annotation, with_kind=not by_type)
    quoted = _quoted(press, note)
    if note.number:
        text = Element("P", body)
        quiet = looks.note.in_colour(MUTED).look
        spans = press.spans(annotation.body, looks.note.look, text)
        boxes.append(press.block([*spans, *press.spans(f" — {signature}", quiet, text)], looks.note))
    if by_type:
        boxes.append(_place(press, note, body, quoted, signature if not note.number else ""))
    elif quoted and note.placed.start is None:
        boxes.append(press.text(quoted, looks.small, Element("P", body)))
    return Labelled(label, Stack(boxes, together=True), press.scale.size(2.1), after=press.scale.size(0.45))


def _signature(press: Press, annotation: Annotation, *, with_kind: bool) -> str:
    kind = press.labels.kinds[annotation.kind] if with_kind else ""
    when = written_date(annotation.modified, press.pack.language, short=True)
    between = "，" if press.looks.chinese else ", "
    return between.join(filter(None, [annotation.creator, when, kind]))


def _quoted(press: Press, note: PackNote) -> str:
    """The words a note is on, as they stand in this pack; those it was made on when they are gone."""
    section = press.pack.section(note.placed.section) if note.placed.section is not None else None
    placed = note.placed
    selector = note.annotation.target.selector
    words = selector.exact if selector is not None else ""
    if section is not None and placed.start is not None and placed.end is not None:
        words = section.text[placed.start : placed.end]
    words = " ".join(words.split())
    if len(words) > _LONGEST_QUOTE:
        words = f"{words[:_LONGEST_QUOTE].rstrip()} …"
    return words.join(press.labels.quote_marks) if words else ""


def _place(press: Press, note: PackNote, parent: Element, quoted: str, signature: str) -> LaidOut:
    """The words a note is on and their section; for a highlight without words also whose it is."""
    setting = press.looks.small
    look = setting.look
    element = Element("P", parent)
    section = press.pack.section(note.placed.section) if note.placed.section is not None else None
    spans = press.spans(f"{quoted} · ", look, element) if quoted else []
    if section is None:
        spans += press.spans(press.labels.notes_on_briefing, look, element)
    else:
        ink = setting.in_colour(ACCENT).look
        spans += press.linked(section.short_title, ink, element, f"section:{section.id}")
        if note.annotation.target.selector is None:
            spans += press.spans(f" · {press.labels.on_section}", look, element)
    if signature:
        spans += press.spans(f" · {press.labels.highlight_only} — {signature}", look, element)
    return press.block(spans, setting)
