"""What people said: a box under the sections it is about, and a chapter of all quotes."""

from briefing.document.companions import Quote, QuoteKind
from briefing.document.ids import SectionId
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.press import Press, tag_of
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, MUTED, PILLARS, QUIET
from briefing.export.typesetting.boxes import Frame, LaidOut, Stack
from briefing.export.typesetting.spans import Span


def quote_box(press: Press, quote: Quote, parent: Element, colour: str, *, with_sections: bool = False) -> Stack:
    """One quote: its words, who said them, what the editor has to say, and the sections it is about when asked for."""
    language = tag_of(quote.text_language) if quote.text_language != press.pack.language else ""
    element = Element("BlockQuote", parent)
    said = Element("P", element, Traits(language=language))
    looks = press.looks
    # Only words as they were said stand in quotation marks.
    verbatim = quote.kind is QuoteKind.VERBATIM
    words = quote.text.join(press.labels.quote_marks) if verbatim else quote.text
    boxes: list[LaidOut] = [
        press.text(words, looks.quote if verbatim else looks.callout, said),
        press.block(_attribution(press, quote, Element("P", element)), looks.attribution),
    ]
    if quote.note:
        boxes.append(press.text(quote.note, looks.small, Element("P", element)))
    if with_sections:
        boxes += about_line(press, quote.sections, element)
    length = press.scale.points
    frame = Frame((length(8), length(12), length(7), length(14)), QUIET, colour, length(2.4))
    return Stack(boxes, frame, before=length(8), after=length(8), together=True)


def _attribution(press: Press, quote: Quote, owner: Element) -> list[Span]:
    strong = press.looks.attribution.look
    quiet = press.looks.small.look
    between = "，" if press.looks.chinese else ", "
    spans = press.spans(between.join(filter(None, [quote.speaker, quote.role])), strong, owner)
    kind = press.labels.quote_kinds[quote.kind]
    when = written_date(quote.date, press.pack.language) if quote.date else ""
    translated = press.labels.translated if quote.is_translated else ""
    rest = "".join(f" · {part}" for part in (kind, translated, when) if part)
    if rest:
        spans += press.spans(rest, quiet, owner)
    for position, source in enumerate(quote.sources):
        reference = Element("Reference", owner, inline=True)
        mark = press.looks.source(strong)
        spans.append(Span(" " if position else "\u00a0\u00a0", mark, reference, glued=not position))
        spans += press.linked(source, mark, reference, f"source:{source}")
    return spans


def quotes_story(press: Press, parent: Element) -> Stack:
    """The chapter of all quotes, each with the sections it is about."""
    element = Element("Sect", parent, Traits(title=press.labels.quotes))
    boxes: list[LaidOut] = press.chapter_title(press.labels.quotes, "chapter:quotes", element)
    for quote in press.plan.quotes:
        pillar = press.pack.pillar_of(quote.sections[0]) if quote.sections else None
        colour = PILLARS[pillar.colour] if pillar is not None else ACCENT
        boxes += [press.anchor(f"quote:{quote.id}"), quote_box(press, quote, element, colour, with_sections=True)]
    return Stack(boxes)


def about_line(press: Press, sections: tuple[SectionId, ...], parent: Element, after: str = "") -> list[LaidOut]:
    """Links to the sections something is about, and what there is to say after them."""
    found = [section for id_ in sections if (section := press.pack.section(id_)) is not None]
    if not found:
        return [press.text(after, press.looks.small, Element("P", parent))] if after else []
    setting = press.looks.small
    element = Element("P", parent)
    spans = press.spans(press.labels.about + press.labels.separator, setting.look, element)
    look = setting.in_colour(ACCENT).look
    for position, section in enumerate(found):
        if position:
            spans += press.spans(" · ", setting.in_colour(MUTED).look, element)
        key = f"section:{section.id}"
        spans += press.linked(section.short_title, look if press.reaches(key) else setting.look, element, key)
    if after:
        spans += press.spans(f" — {after}", setting.look, element)
    return [press.block(spans, setting)]
