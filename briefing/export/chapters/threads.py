"""What is said of a note in print: its words, whose it is, its state, who is to do what by when."""

from briefing.annotation.model import Annotation, Kind, Status
from briefing.annotation.wording import clean_line, clean_tags
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.notebook import PackNote
from briefing.export.chapters.press import Press
from briefing.export.notes.labels import note_labels_in

_LONGEST_QUOTE = 220


def quoted(press: Press, note: PackNote) -> str:
    """The words a note is on, as they stand in this pack; those it was made on when they are gone."""
    placed = note.placed
    section = press.pack.section(placed.section) if placed.section is not None else None
    selector = note.annotation.target.selector
    words = selector.exact if selector is not None else ""
    if section is not None and placed.start is not None and placed.end is not None:
        words = section.text[placed.start : placed.end]
    words = " ".join(words.split())
    if len(words) > _LONGEST_QUOTE:
        words = f"{words[:_LONGEST_QUOTE].rstrip()} …"
    return words.join(press.labels.quote_marks) if words else ""


def signature(press: Press, annotation: Annotation, *, with_kind: bool = False) -> str:
    """Who wrote a note and when, and its kind when asked for."""
    kind = press.labels.kinds[annotation.kind] if with_kind else ""
    when = written_date(annotation.modified, press.pack.language, short=True)
    between = "，" if press.looks.chinese else ", "
    return between.join(filter(None, [clean_line(annotation.creator), when, kind]))


def state(press: Press, annotation: Annotation) -> str:
    """How far a note has come, who owns it, when it is due, and its tags; an open note without any says nothing."""
    labels = note_labels_in(press.pack.language)
    between = press.labels.separator
    owner, due = clean_line(annotation.owner), due_date(press, annotation)
    asked = annotation.kind is Kind.ACTION or annotation.status is not Status.OPEN
    parts = [
        f"{labels.status}{between}{labels.statuses[annotation.status]}" if asked else "",
        f"{labels.owner}{between}{owner}" if owner else "",
        f"{labels.due}{between}{due}" if due else "",
        " ".join(f"#{tag}" for tag in clean_tags(annotation.tags)),
    ]
    return " · ".join(filter(None, parts))


def due_date(press: Press, annotation: Annotation) -> str:
    """When what a note asks for is due, in words; empty when it is not said."""
    due = clean_line(annotation.due)
    return written_date(due, press.pack.language, short=True) if due else ""
