"""What covers words on the page: links, highlights, shaded code."""

from dataclasses import dataclass

from briefing.export.tagging.annotations import Answer, Remark, add_answers, add_highlight, add_link
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.page import Box, Page
from briefing.export.tagging.structure import Element


@dataclass(frozen=True, eq=False, slots=True)
class LinkArea:
    """A link: ``target`` is a web address or ``#`` and a destination; ``words`` say where it leads."""

    document: PdfDocument
    owner: Element
    target: str
    words: str

    def under(self, page: Page, boxes: list[Box]) -> None:
        """Nothing: the words' own colour shows that it is a link."""

    def over(self, page: Page, boxes: list[Box]) -> None:
        """One PDF annotation for each line."""
        add_link(self.document, page, self.owner, boxes, target=self.target, words=self.words)


@dataclass(frozen=True, eq=False, slots=True)
class HighlightArea:
    """A highlight that is a PDF annotation and draws itself by that."""

    document: PdfDocument
    owner: Element
    remark: Remark
    answers: tuple[Answer, ...] = ()

    def under(self, page: Page, boxes: list[Box]) -> None:
        """Nothing: the PDF annotation has the colour, or it would be there twice."""

    def over(self, page: Page, boxes: list[Box]) -> None:
        """One PDF annotation for this block on this page, and the replies to it."""
        reference = add_highlight(self.document, page, self.owner, boxes, self.remark)
        _, _, right, top = boxes[0]
        at = (right, top)
        add_answers(self.document, page, self.owner, at, answered=reference, answers=self.answers)


@dataclass(frozen=True, eq=False, slots=True)
class Shade:
    """A coloured ground: a highlight without a PDF annotation, or code between words."""

    colour: str

    def under(self, page: Page, boxes: list[Box]) -> None:
        """The ground."""
        for box in boxes:
            page.fill(box, self.colour)

    def over(self, page: Page, boxes: list[Box]) -> None:
        """Nothing."""


@dataclass(frozen=True, eq=False, slots=True)
class Rule:
    """A line along words; ``height`` is where, as a part of the height of the box around them."""

    colour: str
    height: float

    def under(self, page: Page, boxes: list[Box]) -> None:
        """Nothing."""

    def over(self, page: Page, boxes: list[Box]) -> None:
        """The line, through the words or beneath them."""
        for left, bottom, right, top in boxes:
            at = bottom + self.height * (top - bottom)
            thickness = (top - bottom) / 18
            page.fill((left, at - thickness / 2, right, at + thickness / 2), self.colour)
