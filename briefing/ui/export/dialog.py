"""The export dialog: one page, the choices on the left, the pages as they will be on the right."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.app.composing import needed_marking, sections_of
from briefing.app.extras import Extras, previous_edition
from briefing.app.leaving import leaving
from briefing.app.order import Order
from briefing.app.profiles import Profile, Profiles, Scope
from briefing.errors import BriefingError, NothingToExportError
from briefing.export.request import PdfReport
from briefing.ui.appearance import Appearance
from briefing.ui.export.choices import Choices
from briefing.ui.export.desk import Desk
from briefing.ui.export.file_bar import FileBar
from briefing.ui.export.fold import Fold
from briefing.ui.export.kind_of_file import FileChoices
from briefing.ui.export.marking import MarkingChoices
from briefing.ui.export.notes_choices import NotesChoices
from briefing.ui.export.occasion import OccasionChoices
from briefing.ui.export.paper import PaperChoices
from briefing.ui.export.parts import PartChoices
from briefing.ui.export.preview import Preview
from briefing.ui.export.previewing import Previewing
from briefing.ui.export.profile_bar import ProfileBar
from briefing.ui.export.sections import SectionChoices
from briefing.ui.pieces import button, label

_SIZE = QSize(1240, 840)
_LEFT = 430
_ROOM = QSize(24, 56)
"""What the frame of a window and the desktop's bars take of a screen."""


class ExportDialog(QDialog):
    """Asks for an order. Whatever is chosen shows in the preview; ``Exporting`` writes what is accepted."""

    chosen = Signal(object, object, str)
    """An ``Order``, the folder and the name of the file, which is empty when it is to be called as usual."""
    profiles_changed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        desk: Desk,
        *,
        order: Order,
        folder: Path,
        previewing: Previewing,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export briefing pack"))
        self.setModal(True)
        self.desk = desk
        self._order = order
        self._previewing = previewing
        session = desk.session
        self.profiles = ProfileBar(session.profiles, lambda: self.order().profile)
        has_changes = previous_edition(session) is not None
        others = tuple(one for one in session.languages if one != session.pack.language)
        self.sections = SectionChoices(session.pack, has_changes=has_changes)
        self.parts = PartChoices(others, has_changes=has_changes)
        self.notes = NotesChoices(session.annotations())
        self.occasion = OccasionChoices(session.author)
        self.marking = MarkingChoices(session.pack.language)
        self.paper = PaperChoices()
        self.kind = FileChoices()
        self.bar = FileBar(folder)
        self.preview = Preview(appearance)
        self.obstacle = label("", "problem")
        self.export = button(self.tr("Export"), self._accept, "primary")
        self.export.setDefault(True)
        self.folds = self._folds(appearance)
        self._lay_out()
        self._connect()
        self.folds[self.sections].unfold()
        self._fit()
        self.show_order(order)

    def order(self) -> Order:
        """What is chosen."""
        order = self._order
        for choices in self.folds:
            order = choices.applied(order)
        return order

    def show_order(self, order: Order) -> None:
        """Show another order, for example that of a profile."""
        self._order = order
        for choices in self.folds:
            choices.show_order(order)
        self._refresh()

    def _folds(self, appearance: Appearance) -> dict[Choices, Fold]:
        titles: tuple[tuple[Choices, str], ...] = (
            (self.sections, self.tr("Sections")),
            (self.parts, self.tr("Parts")),
            (self.notes, self.tr("Notes")),
            (self.occasion, self.tr("For whom")),
            (self.marking, self.tr("Marking and copies")),
            (self.paper, self.tr("Paper")),
            (self.kind, self.tr("File")),
        )
        return {choices: Fold(appearance, title, choices) for choices, title in titles}

    def _refresh(self) -> None:
        """Follow what is chosen: the counts, the marking, the name, the preview."""
        order = self.order()
        session = self.desk.session
        self.notes.show_count(leaving(session, order))
        self.marking.show_needed(needed_marking(session, order))
        for choices, fold in self.folds.items():
            fold.summarise(choices.summary())
        self.profiles.show_changed(changed=order.profile != self.profiles.shown)
        obstacle = self._obstacle(order)
        self.obstacle.setText(obstacle)
        self.obstacle.setVisible(bool(obstacle))
        self.export.setEnabled(not obstacle)
        if self.sections.ticked:
            sample = self.desk.sample(order)
            self.bar.suggest(sample.name, len(order.recipients))
            self._previewing.want(sample.request, self.desk.reading(order), self.desk.extras)

    def _obstacle(self, order: Order) -> str:
        if not self.sections.ticked:
            return self.tr("Tick at least one section.")
        if not order.profile.printed_parts:
            return self.tr("Choose at least one part.")
        return self.marking.obstacle or self.kind.obstacle

    def _use(self, profile: Profile) -> None:
        """Start from ``profile``; its sections are those of this briefing."""
        order = replace(self.order(), profile=profile, sections=())
        self.show_order(order)
        if profile.scope is not Scope.ALL:
            self._tick(profile.scope, profile)

    def _tick(self, scope: Scope, profile: Profile | None = None) -> None:
        """Tick the sections of ``scope``; those that changed are known once the editions have been compared."""
        desk = self.desk
        wanted = replace(profile or self.order().profile, scope=scope)
        if scope is Scope.CHANGED and desk.extras.changes is None:
            self._previewing.read(desk.reading(replace(self.order(), profile=wanted)), desk.extras, self._tick_changed)
            return
        try:
            found = sections_of(desk.session, wanted, current=desk.current, changed=desk.extras.changed)
        except NothingToExportError:
            found = ()
        self.sections.tick(found, scope)
        self._refresh()

    def _tick_changed(self, extras: Extras) -> None:
        self.desk = replace(self.desk, extras=extras)
        self._tick(Scope.CHANGED)

    def _take_written(self, extras: Extras, sizes: tuple[tuple[float, float], ...], report: PdfReport) -> None:
        self.desk = replace(self.desk, extras=extras)
        self.preview.show_written(sizes, report)

    def _take_failure(self, error: BriefingError) -> None:
        self.preview.show_problem(error)

    def _keep_profiles(self, profiles: Profiles) -> None:
        self.profiles_changed.emit(profiles)

    def _accept(self) -> None:
        order = self.order()
        if not self._obstacle(order):
            self.accept()
            self.chosen.emit(order, self.bar.path, self.bar.name)

    def _connect(self) -> None:
        for choices, fold in self.folds.items():
            choices.changed.connect(self._refresh)
            fold.opened.connect(partial(self._bring_into_view, fold))
        self.sections.scope_requested.connect(self._tick)
        self.profiles.chosen.connect(self._use)
        self.profiles.kept.connect(self._keep_profiles)
        previewing, preview = self._previewing, self.preview
        previewing.setParent(self)
        previewing.started.connect(preview.show_work)
        previewing.written.connect(self._take_written)
        previewing.failed.connect(self._take_failure)
        previewing.drawn.connect(preview.view.show_picture)
        preview.view.page_wanted.connect(previewing.draw)
        self.finished.connect(previewing.end)

    def _bring_into_view(self, fold: Fold) -> None:
        self._inner.adjustSize()
        # All of it where there is room, and always its title.
        for part in (fold, fold.head):
            self._scroll.ensureWidgetVisible(part, 0, 0)

    def _fit(self) -> None:
        screen = self.screen().availableSize() - _ROOM
        self.resize(_SIZE.boundedTo(screen))

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self._left())
        halves.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(halves, 1)
        column.addWidget(self._foot())

    def _left(self) -> QWidget:
        self._inner = QFrame()
        self._inner.setProperty("look", "side")
        groups = QVBoxLayout(self._inner)
        groups.setContentsMargins(0, 0, 0, 12)
        groups.setSpacing(0)
        for fold in self.folds.values():
            groups.addWidget(fold)
        groups.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setProperty("look", "side")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        left = QFrame()
        left.setProperty("look", "column")
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(10)
        head.addWidget(label(self.tr("Export briefing pack"), "title"))
        head.addWidget(self.profiles)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        return left

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addSpacing(8)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.export)
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.obstacle)
        column.addLayout(row)
        return foot
