"""The cover: the pillars' colours, the marking as real text, what this is, and for whom."""

from briefing.export.chapters.dates import written_date
from briefing.export.chapters.looks import Setting
from briefing.export.chapters.press import Press
from briefing.export.chapters.remarks import pinned
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, MARKING, MUTED, PILLARS, TEXT
from briefing.export.typesetting.boxes import LaidOut, Stack

_BAR_HEIGHT = 13.0
_DIGEST_SHOWN = 16
"""Hexadecimal digits of the digest on the cover; the last page has all of them."""
# Heights from the top of the page, as parts of the page.
_MARKING_AT, _TITLE_AT, _LINES_AT = 0.075, 0.31, 0.72


def draw_cover(press: Press, page: Page, parent: Element) -> None:
    """The first page."""
    element = Element("Sect", parent, Traits(title=press.labels.briefing_pack))
    _draw_bar(press, page)
    if press.marking:
        text = press.text(press.marking, press.looks.label.in_colour(MARKING), Element("P", element))
        _draw(press, page, [text], _MARKING_AT)
    whole = tuple(note.annotation for note in press.notes.of_section(None))
    _draw(
        press,
        page,
        [*(pinned(press, element, whole) if press.notes.commented else ()), *_names(press, element)],
        _TITLE_AT,
    )
    _draw(press, page, [_line(press, label, value, element) for label, value in _lines(press)], _LINES_AT)


def _draw_bar(press: Press, page: Page) -> None:
    """One field for each pillar that has a letter."""
    colours = [PILLARS[pillar.colour] for pillar in press.pack.pillars if pillar.letter] or [ACCENT]
    field = page.width / len(colours)
    for position, colour in enumerate(colours):
        left = position * field
        page.fill((left, page.height - _BAR_HEIGHT, left + field, page.height), colour)


def _draw(press: Press, page: Page, boxes: list[LaidOut], at: float) -> None:
    Stack(boxes).draw(page, press.sheet.left, page.height * (1 - at), press.sheet.column)


def _names(press: Press, parent: Element) -> list[LaidOut]:
    looks, pack = press.looks, press.pack
    boxes: list[LaidOut] = [
        press.text(press.labels.briefing_pack.upper(), looks.label.in_colour(ACCENT), Element("P", parent)),
        press.text(pack.title, looks.cover_title, Element("H1", parent)),
    ]
    if pack.subtitle:
        boxes.append(press.text(pack.subtitle, looks.cover_subtitle, Element("P", parent)))
    return boxes


def _lines(press: Press) -> list[tuple[str, str]]:
    request, pack, labels = press.request, press.pack, press.labels
    count = len(press.notes.all)
    notes = labels.one_note if count == 1 else labels.notes_count.format(count=count)
    copy = [labels.annotated, notes] if count else [labels.clean]
    when = written_date(request.date, pack.language)
    edition = " · ".join([written_date(pack.date, pack.language), *copy])
    lines = [
        (labels.prepared_for, request.prepared_for),
        (labels.prepared_by, " · ".join(filter(None, [request.prepared_by, when]))),
        (labels.edition, edition),
        (labels.digest, f"sha256 {pack.digest[:_DIGEST_SHOWN]} …"),
    ]
    return [(label, value) for label, value in lines if value]


def _line(press: Press, label: str, value: str, parent: Element) -> LaidOut:
    element = Element("P", parent)
    setting: Setting = press.looks.cover_line
    strong = press.looks.cover_line_label.in_colour(TEXT).look
    spans = [
        *press.spans(label, strong, element),
        *press.spans(f"\u2002{value}", setting.in_colour(MUTED).look, element),
    ]
    return press.block(spans, setting)
