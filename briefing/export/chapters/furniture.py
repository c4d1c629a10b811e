"""What stands around the text of pages: marking, organisation and meeting, running title; who, when, whose copy, page.

Each of header and footer is one line; a second one takes what does not fit beside the marking.
"""

from briefing.export.chapters.dates import written_date
from briefing.export.chapters.pen import Ink, Pen
from briefing.export.chapters.press import Press
from briefing.export.tagging.page import Artifact, Page
from briefing.export.typesetting.pages import Sheet

_GAP = 24.0
"""Points at least between what stands left and right."""


def draw_furniture(press: Press, page: Page, running: str, number: str) -> None:
    """Header and footer of ``page``; ``running`` is the section's title."""
    sheet = press.sheets[page.index]
    _draw_header(press, Pen(press, page, Artifact.HEADER), sheet, running)
    _draw_footer(press, Pen(press, page, Artifact.FOOTER), sheet, number)


def _draw_header(press: Press, pen: Pen, sheet: Sheet, running: str) -> None:
    left, right = sheet.left, sheet.width - sheet.right
    height = sheet.height - sheet.top * 0.52
    below = header_line(press)
    if press.marking:
        used = pen.put(press.marking, (left, height), Ink.MARKING, room=sheet.column)
    else:
        words, below = below or press.pack.short_title, ""
        used = pen.put(words, (left, height), Ink.QUIET, room=sheet.column * 0.55)
    pen.put_right(running, (right, height), room=sheet.column - used - _GAP)
    if below:
        pen.put(below, (left, height - pen.leading), Ink.QUIET, room=sheet.column)


def _draw_footer(press: Press, pen: Pen, sheet: Sheet, number: str) -> None:
    request = press.request
    left, right = sheet.left, sheet.width - sheet.right
    height = sheet.bottom * 0.5
    when = written_date(request.date, press.pack.language)
    words = " · ".join(filter(None, [copy_line(press), request.prepared_by, when]))
    marked = pen.width(press.marking, Ink.MARKING)
    beside = (sheet.column - marked) / 2 - _GAP if press.marking else sheet.column - pen.width(number) - _GAP
    if press.marking and (pen.width(words) > beside or pen.width(number) > beside):
        pen.put_centre(press.marking, (sheet.left + sheet.column / 2, height + pen.leading / 2), room=sheet.column)
        height -= pen.leading / 2
        beside = sheet.column - pen.width(number) - _GAP
    elif press.marking:
        pen.put_centre(press.marking, (sheet.left + sheet.column / 2, height), room=sheet.column)
    pen.put(words, (left, height), Ink.QUIET, room=beside)
    pen.put_right(number, (right, height), room=sheet.column)


def header_line(press: Press) -> str:
    """Whose meeting the pack is for, or which of the two is known."""
    request = press.request
    if request.organisation and request.meeting:
        line = press.part_labels.organisation_and_meeting
        return line.format(organisation=request.organisation, meeting=request.meeting)
    return request.organisation or request.meeting


def copy_line(press: Press) -> str:
    """Which of several copies this is, and whose; empty when there is only one."""
    copy = press.request.copy
    if copy is None:
        return ""
    return " · ".join(
        filter(None, [press.part_labels.copy.format(number=copy.number, of=copy.of), copy.recipient.strip()])
    )
