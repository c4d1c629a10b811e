"""Questions and answers, in their order."""

from briefing.document.companions import Faq
from briefing.export.chapters.blocks import Blocks
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.parallel import parallel
from briefing.export.chapters.press import Press, tag_of
from briefing.export.chapters.quotes import about_line
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.beside import Beside
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.text import TextBox

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
    boxes: list[LaidOut] = [press.anchor(f"faq:{faq.id}"), *_text(press, faq, element)]
    known = written_date(faq.as_known, press.pack.language) if faq.as_known else ""
    after = press.labels.as_known.format(date=known) if known else ""
    about = about_line(press, faq.sections, element, after)
    if about and isinstance(boxes[-1], TextBox | Beside):
        # What it is about does not stand alone at the head of a page.
        boxes[-1].keep_next = True
    return [*boxes, *about]


def _text(press: Press, faq: Faq, parent: Element) -> list[LaidOut]:
    """Question and answer, beside those in the second language where there is one."""
    blocks = Blocks(press, faq.answer, _LEVEL)
    second = press.second
    others = [one for one in second.pack.faqs if one.id == faq.id] if second is not None else []
    if second is None or not others or others[0].answer.language == faq.answer.language:
        return [*_title(blocks, faq, parent), *blocks.boxes(faq.answer.blocks, parent)]
    other = others[0]
    first_parent = Element("Sect", parent)
    other_parent = Element("Sect", parent, Traits(language=tag_of(other.answer.language)))
    other_blocks = Blocks(second, other.answer, _LEVEL)
    titles = (_title(blocks, faq, first_parent), _title(other_blocks, other, other_parent))
    return parallel(blocks, other_blocks, (first_parent, other_parent), titles)


def _title(blocks: Blocks, faq: Faq, parent: Element) -> list[LaidOut]:
    return [blocks.press.text(faq.question, blocks.looks.question, Element(f"H{_LEVEL}", parent))]
