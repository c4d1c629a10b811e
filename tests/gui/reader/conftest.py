from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefing.app.paths import fonts as font_folder
from briefing.document.ids import Language
from briefing.document.section import Section
from briefing.ui.fonts import Fonts, load_fonts
from briefing.ui.reader.sheet import SectionTitle
from briefing.ui.reader.typography import Typography
from briefing.ui.reader.view import ReaderView
from briefing.ui.theme import LIGHT

Show = Callable[[Section], ReaderView]


@pytest.fixture(scope="session")
def fonts(qapp: object) -> Fonts:
    return load_fonts(font_folder())


@pytest.fixture(scope="session")
def typography(fonts: Fonts) -> Typography:
    """Enough for tests of the text; families of Chinese are of no concern to them."""
    return Typography(LIGHT, fonts.families(Language("en")))


@pytest.fixture
def view(qtbot: QtBot, fonts: Fonts) -> ReaderView:
    """A reading pane on the screen, in focus and still empty."""
    view = ReaderView(fonts)
    qtbot.addWidget(view)
    view.resize(764, 790)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


@pytest.fixture
def show(view: ReaderView) -> Show:
    """Shows a section in the view."""

    def shown(section: Section) -> ReaderView:
        view.show_section(section, SectionTitle("L · Legal", section.title, "blue"), lambda _asset: None)
        return view

    return shown
