"""The reader's notes as other programs list them in a PDF."""

from briefing.annotation.model import Annotation
from briefing.export.chapters.press import Press
from briefing.export.tagging.annotations import Remark, add_note
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


def pinned(press: Press, parent: Element, annotations: tuple[Annotation, ...]) -> list[Anchor]:
    """Notes that are about no words of their own, pinned into the margin where they are met."""
    elements = [Element("Annot", parent) for _ in annotations]

    def pin(page: Page, top: float) -> None:
        for position, (element, annotation) in enumerate(zip(elements, annotations, strict=True)):
            # Words that the text does not have any more are kept with the note.
            lost = annotation.target.selector.exact if annotation.target.selector is not None else ""
            contents = "\n".join(filter(None, [annotation.body, lost and lost.join(press.labels.quote_marks)]))
            at = (page.width - press.sheet.right + 10, top - position * 16)
            add_note(press.document, page, element, at, remark_of(press, annotation, annotation.id, contents))

    return [Anchor(pin)] if annotations else []
