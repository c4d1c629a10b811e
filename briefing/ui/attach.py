"""Gives a window its commands, its search and its export."""

from briefing.ui.beside.languages import TwoLanguages
from briefing.ui.beside.places import TwoPlaces
from briefing.ui.beside.second_text import SecondText
from briefing.ui.commands.caret import CaretCommands
from briefing.ui.commands.enabling import Enabling
from briefing.ui.commands.files import FileCommands
from briefing.ui.commands.going import GoCommands
from briefing.ui.commands.notes import NoteCommands
from briefing.ui.commands.view import ViewCommands
from briefing.ui.commands.whereabouts import Whereabouts
from briefing.ui.comparison.comparing import Comparing
from briefing.ui.contents.following import FollowingMarks
from briefing.ui.defining import Defining
from briefing.ui.export.exporting import Exporting
from briefing.ui.export.saving_notes import SavingNotes
from briefing.ui.file_drop import FileDrop
from briefing.ui.keys.changing import ChangingKeys
from briefing.ui.ledger.reviewing import Reviewing
from briefing.ui.library.library import Library
from briefing.ui.main_window import MainWindow
from briefing.ui.merging.desk import MergeDesk
from briefing.ui.palette.palette import Palette
from briefing.ui.presentation.presenting import Presenting
from briefing.ui.search.finder import Finder
from briefing.ui.search.results import ResultsList
from briefing.ui.search.searching import Searching
from briefing.ui.settings.choosing import Choosing
from briefing.ui.sharing.exchange import Exchange
from briefing.ui.tasks.tasks import Tasks
from briefing.ui.texts import Texts
from briefing.ui.trash.trash import Trash


def attach_commands(window: MainWindow, text_size: int) -> None:
    """Connect everything that is not needed to show the first page. All of it belongs to ``window``."""
    going = GoCommands(window)
    exporting = Exporting(window)
    FileCommands(window, exporting)
    texts = Texts(window)
    CaretCommands(window, texts)
    notes = NoteCommands(window, texts)
    view = ViewCommands(window, text_size)
    second = SecondText(window, texts, notes, view)
    TwoLanguages(window, second)
    TwoPlaces(window, second)
    Defining(window, texts)
    Library(window)
    Presenting(window)
    Palette(window)
    ChangingKeys(window)
    Whereabouts(window, texts)
    FollowingMarks(window)
    Choosing(window, view, Exchange(window))
    reviewing = Reviewing(window)
    Comparing(window, exporting)
    SavingNotes(window)
    desk = MergeDesk(window, reviewing.placing)
    Trash(window)
    Tasks(window)
    FileDrop(window, window.opening.open, desk.look_through)
    finder = Finder(window.background, window)
    finder.failed.connect(window.notices.tell_problem)
    window.session_shown.connect(lambda: _search_in(window, finder))
    window.noting.changed.connect(finder.forget_notes)
    results = ResultsList(window.appearance, window, window.contents.marked)
    Searching(window, finder, results, going.go_to_hit)
    _search_in(window, finder)
    Enabling(window)


def _search_in(window: MainWindow, finder: Finder) -> None:
    if window.session is not None:
        finder.set_session(window.session)
