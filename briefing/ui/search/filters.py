"""What narrows the list of hits: kinds with their counts, sections by what they are marked with, and the language."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.search.hits import Hit, HitKind
from briefing.ui.appearance import Appearance
from briefing.ui.contents.filter_button import MarkFilter
from briefing.ui.panels.segments import Segments
from briefing.ui.search.question import MOST_HITS
from briefing.ui.search.results_model import hit_kind_name
from briefing.ui.search.rows import counts_of

_KINDS: tuple[HitKind | None, ...] = (None, *HitKind)


class Filters(QWidget):
    """Stands above the list. Only kinds that were found can be chosen."""

    changed = Signal()
    """Another kind, or sections with another mark."""
    languages_changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.kinds = Segments(self.tr("Kinds shown"), tuple(self._named(kind, 0) for kind in _KINDS))
        self.marks = MarkFilter(appearance)
        self.marks.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.languages = Segments(self.tr("Languages searched"), (self.tr("All languages"), ""))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.marks)
        below.addStretch(1)
        below.addWidget(self.languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.kinds)
        column.addLayout(below)
        self.kinds.chosen.connect(lambda _number: self.changed.emit())
        self.marks.chosen.connect(self.changed)
        self.languages.chosen.connect(lambda _number: self.languages_changed.emit())

    @property
    def kind(self) -> HitKind | None:
        """The kind asked for; None for all."""
        return _KINDS[self.kinds.current]

    @property
    def every_language(self) -> bool:
        """Whether all languages are searched, not only the one that is shown."""
        return self.languages.current == 0

    def offer_languages(self, shown: str, *, several: bool) -> None:
        """Name the language ``shown``; without ``several`` there is nothing to choose."""
        self.languages.set_text(1, shown)
        self.languages.setVisible(several)

    def count(self, hits: Sequence[Hit]) -> None:
        """Say how many ``hits`` there are of each kind; a kind that has none any more gives way to all."""
        counts = dict(counts_of(hits))
        if self.kind is not None and self.kind not in counts:
            self.kinds.choose(0)
        for number, kind in enumerate(_KINDS):
            count = len(hits) if kind is None else counts.get(kind, 0)
            self.kinds.set_text(number, self._named(kind, count))
            self.kinds.offer(number, offered=count > 0)

    def buttons(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in order."""
        return (*self.kinds.buttons, self.marks, *self.languages.buttons)

    def _named(self, kind: HitKind | None, count: int) -> str:
        name = self.tr("All") if kind is None else hit_kind_name(kind)
        return f"{name} {count}+" if count >= MOST_HITS else f"{name} {count}"
