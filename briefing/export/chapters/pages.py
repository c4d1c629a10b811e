"""The pages of one pack as they come: their margins, numbers and running titles, and blank ones between parts."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing.export.chapters.furniture import draw_furniture
from briefing.export.chapters.paper import bound
from briefing.export.chapters.press import Press
from briefing.export.chapters.sheets import sheet_names, sheets_for
from briefing.export.chapters.watermark import draw_watermark
from briefing.export.request import Arrangement
from briefing.export.tagging.objects import Name, Value
from briefing.export.tagging.page import Page
from briefing.export.typesetting.boxes import LaidOut, Stack
from briefing.export.typesetting.pages import paginate

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


@dataclass(frozen=True, slots=True)
class _Printed:
    """``running`` stands in the header; a page without furniture has ``running`` None."""

    page: Page
    running: str | None


class Pages:
    """Adds pages to the document of ``press``. What stands before the first numbered page has roman numbers."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self._printed: list[_Printed] = []
        self._front = 0

    def add(self, running: str | None, *, numbered: bool = True) -> Page:
        """A new last page."""
        press = self._press
        page = press.document.add_page()
        press.sheets.append(bound(press.sheet, press.request.layout, page.index))
        self._printed.append(_Printed(page, running))
        if numbered:
            press.page_numbers.append(str(page.index + 1 - self._front))
        else:
            self._front = page.index + 1
            press.page_numbers.append(_roman(page.index + 1))
        draw_watermark(press, page)
        return page

    def add_story(self, story: Stack, running: str, trim: Callable[[Page], None] | None = None) -> None:
        """As many pages as ``story`` takes; ``trim`` is drawn on each of them."""
        for part in paginate(story, self._press.sheet):
            page = self.add(running)
            if trim is not None:
                trim(page)
            self.draw(page, part)

    def draw(self, page: Page, content: LaidOut) -> None:
        """Draw ``content`` into the text area of ``page``."""
        self._press.sheets[page.index].draw(page, content)

    def begin_right(self, *, numbered: bool = True) -> None:
        """See to it that the next page is a right-hand one: a blank page is put in where it would not be."""
        if len(self._printed) % 2:
            self.add("", numbered=numbered)

    def finish(self) -> int:
        """Put headers, footers and page labels in place once no page will come any more; how many pages there are."""
        press = self._press
        if press.request.layout.arrangement is Arrangement.BOOKLET:
            while len(self._printed) % 4:
                self.add("")
        total = len(self._printed) - self._front
        for one in self._printed:
            if one.running is not None:
                number = press.page_numbers[one.page.index]
                counted = f"{number} / {total}" if one.page.index >= self._front else number
                draw_furniture(press, one.page, one.running, counted)
        press.document.sheets = sheets_for(press.request.layout, len(self._printed))
        press.document.page_labels = self._labels()
        return len(press.document.sheets) or len(self._printed)

    def _labels(self) -> dict[int, dict[str, Value]]:
        sheets = self._press.document.sheets
        if sheets:
            names = sheet_names(sheets, self._press.page_numbers)
            return {index: {"P": name} for index, name in enumerate(names)}
        labels: dict[int, dict[str, Value]] = {}
        if self._front:
            labels[0] = {"S": Name("r")}
        if len(self._printed) > self._front:
            labels[self._front] = {"S": Name("D")}
        return labels


def _roman(number: int) -> str:
    return _ROMAN[number] if number < len(_ROMAN) else str(number)
