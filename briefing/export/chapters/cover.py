"""The cover: the pillars' colours, the marking as real text, what this is, and for whom."""

from briefing.export.chapters.dates import written_date
from briefing.export.chapters.furniture import copy_line
from briefing.export.chapters.logo import logo_box
from briefing.export.chapters.looks import Setting
from briefing.export.chapters.press import Press, tag_of
from briefing.export.chapters.remarks import pinned
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, LINE, MARKING, MUTED, PILLARS, TEXT
from briefing.export.typesetting.boxes import Gap, LaidOut, Stack
from briefing.export.typesetting.pages import Sheet
from briefing.export.typesetting.rule import Rule

_BAR_HEIGHT = 13.0
_DIGEST_SHOWN = 16
"""Hexadecimal digits of the digest on the cover; the last page has all of them."""
# Heights from the top of the page, as parts of the page; names and lines stand higher when they need more room.
_MARKING_AT, _TITLE_AT, _LINES_AT, _LINES_END = 0.075, 0.31, 0.72, 0.94
_HIGHEST_TITLE = 0.17
_BETWEEN = 30.0
"""Points between names and lines, at the usual size of text."""


def draw_cover(press: Press, page: Page, parent: Element) -> None:
    """The first page."""
    element = Element("Sect", parent, Traits(title=press.labels.briefing_pack))
    sheet = press.sheets[page.index]
    press = _fitted(press, sheet)
    _draw_bar(press, page)
    if press.marking:
        _draw(press, page, Stack([_marking(press, element)]), page.height * _MARKING_AT)
    logo = logo_box(press, element)
    if logo is not None:
        width = min(sheet.column * 0.4, press.scale.points(170))
        left = page.width - sheet.right - logo.drawn_size(width)[0]
        logo.draw(page, left, page.height * (1 - _MARKING_AT * 0.8), width)
    title = _fitted_title(press, sheet)
    names = Stack([*_remarks(press, element), *_names(press, element, title)])
    lines = _all_lines(press, element)
    lines_at = _lines_at(lines, sheet)
    spare = lines_at * page.height - names.height(sheet.column) - press.scale.points(_BETWEEN)
    _draw(press, page, names, max(min(_TITLE_AT * page.height, spare), _HIGHEST_TITLE * page.height))
    _draw(press, page, lines, lines_at * page.height)


def _fitted(press: Press, sheet: Sheet) -> Press:
    """The largest letters with which names and lines fit on the page: large print on small paper needs smaller ones."""
    for part in (1.0, 0.85, 0.7, 0.58, 0.48):
        sized = press.sized(part) if part < 1 else press
        if _fits(sized, sheet, sized.looks.title):
            break
    return sized


def _fits(press: Press, sheet: Sheet, title: Setting) -> bool:
    # Measured under elements of their own, since whatever is made joins the structure.
    names = Stack(_names(press, Element("Sect"), title)).height(sheet.column) + press.scale.points(_BETWEEN)
    lines = _all_lines(press, Element("Sect"))
    return names <= (_lines_at(lines, sheet) - _HIGHEST_TITLE) * sheet.height


def _fitted_title(press: Press, sheet: Sheet) -> Setting:
    """The title as large as there is room for."""
    looks = press.looks
    sizes = (looks.cover_title, looks.cover_title_small)
    return next((setting for setting in sizes if _fits(press, sheet, setting)), looks.title)


def _all_lines(press: Press, parent: Element) -> Stack:
    return Stack([_line(press, label, value, parent) for label, value in _lines(press)])


def _lines_at(lines: Stack, sheet: Sheet) -> float:
    """How far down the lines begin, as a part of the page."""
    return min(_LINES_AT, _LINES_END - lines.height(sheet.column) / sheet.height)


def masthead(press: Press, parent: Element) -> Stack:
    """What a pack without a cover begins with: marking, title, and for whom it is."""
    element = Element("Sect", parent, Traits(title=press.labels.briefing_pack))
    length = press.scale.points
    marking = [_marking(press, element)] if press.marking else []
    boxes: list[LaidOut] = [*marking, *_remarks(press, element), *_names(press, element, press.looks.title)]
    boxes += [Gap(length(10)), *(_line(press, label, value, element) for label, value in _lines(press))]
    return Stack([*boxes, Gap(length(8)), Rule(LINE, length(0.8)), Gap(length(16))], keep_next=True)


def _marking(press: Press, parent: Element) -> LaidOut:
    return press.text(press.marking, press.looks.label.in_colour(MARKING), Element("P", parent))


def _remarks(press: Press, parent: Element) -> list[LaidOut]:
    return [*pinned(press, parent, press.notes.of_section(None))] if press.notes.commented else []


def _draw_bar(press: Press, page: Page) -> None:
    """One field for each pillar that has a letter."""
    colours = [PILLARS[pillar.colour] for pillar in press.pack.pillars if pillar.letter] or [ACCENT]
    field = page.width / len(colours)
    for position, colour in enumerate(colours):
        left = position * field
        page.fill((left, page.height - _BAR_HEIGHT, left + field, page.height), colour)


def _draw(press: Press, page: Page, stack: Stack, down: float) -> None:
    sheet = press.sheets[page.index]
    stack.draw(page, sheet.left, page.height - down, sheet.column)


def _names(press: Press, parent: Element, title: Setting) -> list[LaidOut]:
    looks, pack = press.looks, press.pack
    boxes: list[LaidOut] = [
        press.text(press.labels.briefing_pack.upper(), looks.label.in_colour(ACCENT), Element("P", parent)),
        press.text(pack.title, title, Element("H1", parent)),
    ]
    if pack.subtitle:
        boxes.append(press.text(pack.subtitle, looks.cover_subtitle, Element("P", parent)))
    second = press.second
    if second is not None:
        element = Element("P", parent, Traits(language=tag_of(second.pack.language)))
        boxes += [Gap(press.scale.points(14)), second.text(second.pack.title, second.looks.cover_companion, element)]
    return boxes


def _lines(press: Press) -> list[tuple[str, str]]:
    request, pack, labels, more = press.request, press.pack, press.labels, press.part_labels
    count = len(press.notes.all)
    notes = labels.one_note if count == 1 else labels.notes_count.format(count=count)
    copy = [labels.annotated, notes] if count else [labels.clean]
    when = written_date(request.date, pack.language)
    edition = " · ".join([written_date(pack.date, pack.language), *copy])
    lines = [
        (more.meeting, request.meeting),
        (more.organisation, request.organisation),
        (more.audience, request.audience),
        (labels.prepared_for, request.prepared_for),
        (labels.prepared_by, " · ".join(filter(None, [request.prepared_by, when]))),
        (labels.edition, edition),
        (labels.digest, f"sha256 {pack.digest[:_DIGEST_SHOWN]} …"),
        (more.recipient, copy_line(press)),
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
