"""The FAQs panel: questions that open in place, those about the open section first."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.document.companions import Faq
from briefing.document.ids import FaqId
from briefing.ui.appearance import Appearance
from briefing.ui.dates import shown_date
from briefing.ui.fonts import Fonts
from briefing.ui.panels.card import ClickableCard, section_links, source_links
from briefing.ui.panels.panel import FollowingPanel
from briefing.ui.pieces import label
from briefing.ui.reader.answer import AnswerView
from briefing.ui.tips import tips_in


class FaqsPanel(FollowingPanel):
    """An accordion: one question is open at a time."""

    link_activated = Signal(object)

    def __init__(self, appearance: Appearance, fonts: Fonts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._appearance = appearance
        self._fonts = fonts
        self._open: FaqId | None = None
        self.setAccessibleName(self.tr("FAQs"))
        self.list.setAccessibleName(self.tr("FAQs"))

    def show_faq(self, faq: str) -> None:
        """Open the question with that id and bring it into view."""
        self._open = FaqId(faq)
        self.show_all()
        card = self.list.find_card(lambda card: isinstance(card, FaqCard) and card.faq.id == faq)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.bring_into_view(card)

    # FollowingPanel

    def refresh(self) -> None:
        if self._pack is None:
            return
        every = self._pack.faqs
        here = [faq for faq in every if self._section in faq.sections]
        if self._all:
            summary, toggle = self.tr("All {count} questions").format(count=len(every)), self.tr("This section only")
        else:
            summary = self._about(len(here))
            toggle = self.tr("Show all {count}").format(count=len(every)) if len(every) > len(here) else ""
        self._show([partial(self._card, faq) for faq in (every if self._all else here)], summary, toggle)

    def _card(self, faq: Faq) -> QWidget:
        card = FaqCard(self, faq)
        card.chosen.connect(partial(self._toggle_faq, card))
        if faq.id == self._open:
            card.open()
        return card

    def _toggle_faq(self, card: "FaqCard") -> None:
        if card.is_open:
            card.close_answer()
            self._open = None
            return
        for other in self.list.cards():
            if isinstance(other, FaqCard):
                other.close_answer()
        self._open = card.faq.id
        card.open()
        self.list.bring_into_view(card)

    def body_of(self, faq: Faq) -> QWidget:
        """What stands under an open question: the answer, how far it is known, and its sections."""
        assert self._pack is not None
        body = QFrame()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        answer = AnswerView(self._fonts, self._appearance.theme)
        answer.setAccessibleName(self.tr("Answer"))
        answer.set_tips(tips_in(self._pack))
        answer.show_answer(faq.answer)
        answer.link_activated.connect(self.link_activated)
        column.addWidget(answer)
        if faq.as_known:
            known = self.tr("As of {date}").format(date=shown_date(faq.as_known))
            column.addWidget(label(known, "status"))
        links = section_links(self._pack, faq.sections, self.follow)
        if links is not None:
            column.addWidget(links)
        sources = source_links(self._pack, faq.sources, self.follow_source)
        if sources is not None:
            column.addWidget(sources)
        return body

    @property
    def appearance(self) -> Appearance:
        """The colours the cards draw in."""
        return self._appearance


class FaqCard(ClickableCard):
    """A question; the answer is drawn when it is first opened."""

    def __init__(self, panel: FaqsPanel, faq: Faq) -> None:
        super().__init__(faq.question)
        self.faq = faq
        self._panel = panel
        self._body: QWidget | None = None
        self._sign = QLabel()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(label(faq.question, "name"), 1)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        panel.appearance.theme_changed.connect(self._recolour)
        self._draw_sign()

    @property
    def is_open(self) -> bool:
        """Whether the answer is shown."""
        return self._body is not None

    def open(self) -> None:
        """Show the answer."""
        if self._body is None:
            self._body = self._panel.body_of(self.faq)
            self.column.addWidget(self._body)
            self._draw_sign()

    def button_area(self) -> QRect:
        # What stands under the question is to be read and selected, not to close it.
        return self.rect() if self._body is None else self.rect().adjusted(0, 0, 0, -self._body.height())

    def close_answer(self) -> None:
        """Show the question only."""
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
            self._draw_sign()

    def _recolour(self) -> None:
        self._draw_sign()
        for answer in self.findChildren(AnswerView):
            answer.set_theme(self._panel.appearance.theme)

    def _draw_sign(self) -> None:
        name = "chevron-up" if self.is_open else "chevron-down"
        self._sign.setPixmap(self._panel.appearance.icon(name, size=16).pixmap(16, 16))
        self.setAccessibleDescription(self.tr("open") if self.is_open else self.tr("closed"))
