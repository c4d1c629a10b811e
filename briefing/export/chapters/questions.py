"""Questions and answers, in their order."""

from briefing.document.companions import Faq
from briefing.export.chapters.blocks import Blocks
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.press import Press, tag_of
from briefing.export.chapters.quotes import about_line
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.boxes import LaidOut, Stack

_LEVEL = 3


def questions_story(press: Press, parent: Element) -> Stack:
    """The chapter of all questions."""
    element = Element("Sect", parent, Traits(title=press.labels.questions))
    boxes: list[LaidOut] = press.chapter_title(press.labels.questions, "chapter:questions", element)
    for faq in press.plan.faqs:
        boxes += _question(press, faq, element)
    return Stack(boxes)


def _question(press: Press, faq: Faq, parent: Element) -> list[LaidOut]:
    answer = faq.answer
    language = tag_of(answer.language) if answer.language != press.pack.language else ""
    element = Element("Sect", parent, Traits(title=faq.question, language=language))
    blocks = Blocks(press, answer, _LEVEL)
    boxes: list[LaidOut] = [
        press.anchor(f"faq:{faq.id}"),
        press.text(faq.question, blocks.looks.question, Element(f"H{_LEVEL}", element)),
        *blocks.boxes(answer.blocks, element),
    ]
    known = written_date(faq.as_known, press.pack.language) if faq.as_known else ""
    after = press.labels.as_known.format(date=known) if known else ""
    return [*boxes, *about_line(press, faq.sections, element, after)]
