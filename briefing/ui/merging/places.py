"""The places that a note may belong to, of which the reader chooses one, or none for now."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from briefing.annotation.model import Target
from briefing.annotation.planning import Planned
from briefing.app.ledger import excerpt
from briefing.document.pack import Pack
from briefing.ui.appearance import Appearance
from briefing.ui.ledger.excerpt_text import ExcerptText
from briefing.ui.merging.choices import Choices
from briefing.ui.panels.card import section_words
from briefing.ui.pieces import label

_INDENT = 26


class PlaceChoice(QWidget):
    """One button for each place of ``item``, with the words there and what stands around them."""

    def __init__(self, appearance: Appearance, pack: Pack, item: Planned, choices: Choices) -> None:
        super().__init__()
        self._item = item
        self._choices = choices
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Where does it belong?"), "group"))
        for target in item.places:
            words = _words(appearance, pack, target)
            if words is not None and target.section is not None:
                title = section_words(pack, target.section)
                column.addWidget(self._button(title, target, words.accessibleName()))
                inset = QVBoxLayout()
                inset.setContentsMargins(_INDENT, 0, 0, 4)
                inset.addWidget(words)
                column.addLayout(inset)
        column.addWidget(self._button(self.tr("Decide later"), None, ""))

    def _button(self, text: str, target: Target | None, words: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setAccessibleName(f"{text}: {words}" if words else text)
        made.setChecked(self._choices.place_of(self._item.id) == target)
        made.clicked.connect(partial(self._choices.put, self._item.id, target))
        self._group.addButton(made)
        return made


def _words(appearance: Appearance, pack: Pack, target: Target) -> ExcerptText | None:
    section = pack.section(target.section) if target.section is not None else None
    selector = target.selector
    if section is None or selector is None or section.digest != target.section_digest:
        return None
    return ExcerptText(appearance, excerpt(section.text, selector.start, selector.end))
