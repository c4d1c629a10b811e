"""F3 goes from hit to hit in the text of a real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.annotation.model import Kind
from briefing.document.decoration import Decoration
from briefing.document.ids import ENGLISH, TRADITIONAL, SectionId
from briefing.search.hits import Counterpart, Hit, HitKind
from briefing.ui.main_window import MainWindow
from briefing.ui.reader.decorations import CURRENT, HIT
from briefing.ui.search.results import ResultsList
from briefing.ui.search.results_model import ROW
from briefing.ui.search.walk import Walk
from tests.gui.conftest import WAIT_MS
from tests.unit.builders import pack

SHIFT = Qt.KeyboardModifier.ShiftModifier


def hit(section: str, *places: tuple[int, int], also: tuple[Counterpart, ...] = ()) -> Hit:
    return Hit(HitKind.TEXT, SectionId(section), ENGLISH, *places[0], "", (), "", section, places, also)


def stops(walk: Walk) -> list[tuple[str, int, int]]:
    return [(stop.section, stop.start, stop.end) for stop in walk.stops]


def test_the_walk_goes_in_reading_order_and_takes_neighbouring_words_as_one():
    walk = Walk([hit("two", (0, 12)), hit("one", (40, 45), (10, 20), (21, 27))], pack())
    assert stops(walk) == [("one", 10, 27), ("one", 40, 45), ("two", 0, 12)]


@pytest.mark.parametrize(
    ("steps", "offset", "first"), [(1, 0, ("one", 10)), (1, 12, ("two", 0)), (-1, 12, ("one", 10)), (-1, 0, ("two", 0))]
)
def test_the_first_step_leads_to_the_next_hit_from_where_the_reader_is(steps: int, offset: int, first: tuple[str, int]):
    stop = Walk([hit("two", (0, 12)), hit("one", (10, 20))], pack()).step(steps, 0, offset)
    assert stop is not None
    assert (stop.section, stop.start) == first


def test_the_walk_goes_round():
    walk = Walk([hit("two", (0, 12)), hit("one", (10, 20))], pack())
    found = [walk.step(1, 0, 0) for _ in range(3)]
    assert found[0] == found[2] != found[1]


def test_a_paragraph_found_in_another_language_is_a_stop_as_a_whole():
    walk = Walk([hit("one", (10, 20), also=(Counterpart(TRADITIONAL, 0, 5),))], pack(language=TRADITIONAL))
    assert stops(walk) == [("one", 0, 5)]


def drawn(window: MainWindow) -> list[str]:
    """The words drawn as hits, the one the reader stands at in brackets."""
    section = window.reading.section
    assert section is not None
    shown = window.reader.decorations
    words = {HIT: "{}", CURRENT: "[{}]"}
    return [words[each.style].format(section.text[each.start : each.end]) for each in shown if each.style in words]


@pytest.fixture
def search(window: MainWindow, qtbot: QtBot) -> Callable[[str], None]:
    def typed(words: str) -> None:
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(window.top_bar.search, words)

    return typed


def wait_for(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in drawn(window), timeout=WAIT_MS)


def test_f3_walks_over_the_sections_and_back(window: MainWindow, qtbot: QtBot, search: Callable[[str], None]):
    search("durian")
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_F3)
    wait_for(window, qtbot, "[Durian]")
    assert window.reading.section is not None
    assert window.reading.section.id == "tables"
    assert window.reader.hasFocus()
    listed = window.findChild(ResultsList)
    assert isinstance(listed, ResultsList)
    assert listed.isHidden()
    assert window.top_bar.search.count.startswith("1 / ")


def test_a_hit_that_was_chosen_is_where_the_walk_goes_on(
    window: MainWindow, qtbot: QtBot, search: Callable[[str], None]
):
    search("the")
    listed = window.findChild(ResultsList)
    assert isinstance(listed, ResultsList)
    qtbot.waitUntil(lambda: not listed.isHidden(), timeout=WAIT_MS)
    hits = [listed.view.model().index(row, 0) for row in range(listed.view.model().rowCount())]
    words = next(row for row in hits if isinstance(row.data(ROW), Hit) and row.data(ROW).kind is HitKind.TEXT)
    listed.view.setCurrentIndex(words)
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.startswith("[") for each in drawn(window)), timeout=WAIT_MS)
    before = window.top_bar.search.count
    qtbot.keyClick(window, Qt.Key.Key_F3)
    after = window.top_bar.search.count
    qtbot.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert before != after
    assert window.top_bar.search.count == before


def test_highlights_stay_under_the_hits_and_hits_go_with_the_words(
    window: MainWindow, qtbot: QtBot, search: Callable[[str], None]
):
    search("durian")
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_F3)
    wait_for(window, qtbot, "[Durian]")
    assert window.reading.section is not None
    window.noting.highlight(window.reading.section.id, 0, 5, Kind.RISK)
    assert "[Durian]" in drawn(window)
    window.top_bar.search.clear()
    qtbot.waitUntil(lambda: drawn(window) == [], timeout=WAIT_MS)
    assert len(window.reader.decorations) == 1


def test_of_paragraphs_found_in_another_language_only_the_one_the_reader_stands_at_is_drawn():
    shown = pack(language=TRADITIONAL)
    walk = Walk([hit("one", (10, 20), also=(Counterpart(TRADITIONAL, 0, 5),))], shown)
    assert walk.decorations(shown.sections[0]) == ()
    walk.step(1, 0, 0)
    assert walk.decorations(shown.sections[0]) == (Decoration(0, 5, HIT),)
