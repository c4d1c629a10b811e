"""The Terms panel: words explained, those of the open section first."""

import re
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefing.document.companions import Term
from briefing.document.section import Section
from briefing.ui.panels.card import Card, section_links
from briefing.ui.panels.panel import FollowingPanel
from briefing.ui.pieces import label


def terms_in(section: Section, terms: tuple[Term, ...]) -> list[Term]:
    """The terms that stand in ``section`` or were given to it by the author, in the order of ``terms``."""
    text = section.text.casefold()
    return [term for term in terms if section.id in term.sections or any(_stands_in(form, text) for form in term.forms)]


def _stands_in(form: str, text: str) -> bool:
    wanted = form.casefold()
    if not wanted or wanted not in text:
        return False
    # Latin terms are whole words; Chinese has no word boundaries to look for.
    return not wanted.isascii() or re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text) is not None


class TermsPanel(FollowingPanel):
    """Cards of terms with a field that searches all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Terms"))
        self.list.setAccessibleName(self.tr("Terms"))
        self.filter = QLineEdit(placeholderText=self.tr("Find a term"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Find a term"))
        self.filter.textChanged.connect(self.refresh)
        frame = QVBoxLayout()
        frame.setContentsMargins(12, 12, 12, 0)
        frame.addWidget(self.filter)
        self._column.insertLayout(0, frame)

    def show_term(self, term: str) -> None:
        """Bring the term with that id into view."""
        if self._pack is None:
            return
        self.filter.clear()
        self.show_all()
        self._go_to(term, [each.id for each in self._pack.terms])

    # FollowingPanel

    def refresh(self) -> None:
        if self._pack is None:
            return
        every = self._pack.terms
        section = self._pack.section(self._section) if self._section is not None else None
        here = terms_in(section, every) if section is not None else []
        words = self.filter.text().casefold().split()
        if words:
            shown = [term for term in every if all(word in _searchable(term) for word in words)]
            self._show(self._makers(shown), self.tr("{count} found").format(count=len(shown)), "")
        elif self._all:
            self._show(
                self._makers(every),
                self.tr("All {count} terms").format(count=len(every)),
                self.tr("This section only"),
            )
        else:
            toggle = self.tr("Show all {count}").format(count=len(every)) if len(every) > len(here) else ""
            self._show(self._makers(here), self.tr("{count} in this section").format(count=len(here)), toggle)

    def _makers(self, terms: tuple[Term, ...] | list[Term]) -> list[partial[QWidget]]:
        return [partial(self._card, term) for term in terms]

    def _card(self, term: Term) -> QWidget:
        assert self._pack is not None
        others = " · ".join(name for _, name in term.names if name != term.name)
        card = Card(f"{term.name}: {term.definition}", f"{term.name}: {term.definition}")
        card.column.setSpacing(4)
        card.column.addWidget(label(term.name, "name"))
        if others:
            card.column.addWidget(label(others, "small"))
        card.column.addWidget(label(term.definition))
        links = section_links(self._pack, term.sections, self.follow)
        if links is not None:
            card.column.addWidget(links)
        return card


def _searchable(term: Term) -> str:
    return " ".join((term.name, term.definition, *term.forms, *(name for _, name in term.names))).casefold()
