"""The reader's notes as other programs list them in a PDF."""

from briefing.annotation.model import Annotation
from briefing.export.chapters.notebook import PackNote
from briefing.export.chapters.press import Press
from briefing.export.tagging.annotations import Answer, Remark, add_answers, add_note
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element
from briefing.export.tokens import HIGHLIGHTS
from briefing.export.typesetting.boxes import Anchor


def remark_of(press: Press, annotation: Annotation, name: str, contents: str) -> Remark:
    """``annotation`` under the name ``name``, which is its id unless it is in several pieces."""
    kind = annotation.kind
    return Remark(
        id=name,
        author=annotation.creator,
        subject=f"{kind.value} · {press.labels.kinds[kind]}",
        contents=contents,
        created=annotation.created,
        modified=annotation.modified,
        colour=HIGHLIGHTS[kind.value],
    )


def answers_to(press: Press, note: PackNote) -> tuple[Answer, ...]:
    """The replies to ``note`` with those to them."""
    return tuple(
        Answer(remark_of(press, reply.annotation, reply.annotation.id, reply.annotation.body), answers_to(press, reply))
        for reply in note.replies
    )


def pinned(press: Press, parent: Element, notes: tuple[PackNote, ...]) -> list[Anchor]:
    """Notes that are about no words of their own, pinned into the margin where they are met."""
    elements = [Element("Annot", parent) for _ in notes]

    def pin(page: Page, top: float) -> None:
        size = press.scale.points(12)
        for position, (element, note) in enumerate(zip(elements, notes, strict=True)):
            annotation = note.annotation
            # Words that the text does not have any more are kept with the note.
            lost = annotation.target.selector.exact if annotation.target.selector is not None else ""
            contents = "\n".join(filter(None, [annotation.body, lost and lost.join(press.labels.quote_marks)]))
            at = (page.width - press.sheets[page.index].right + 10, top - position * (size + 4))
            remark = remark_of(press, annotation, annotation.id, contents)
            reference = add_note(press.document, page, element, at, remark)
            answers = answers_to(press, note)
            add_answers(press.document, page, element, at, answered=reference, answers=answers)

    return [Anchor(pin)] if notes else []
