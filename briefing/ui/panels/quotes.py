"""The Quotes panel: what people said about the open section, then everything that was said."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.document.companions import Faq, Quote, QuoteKind
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL
from briefing.document.scripts import has_chinese
from briefing.ui.appearance import Appearance
from briefing.ui.panels.card import Card, ClickableCard, section_links, source_links
from briefing.ui.panels.panel import FollowingPanel
from briefing.ui.panels.wrapped_text import WrappedText
from briefing.ui.pieces import label
from briefing.ui.quotation import in_marks
from briefing.ui.theme import READING_FONT, SIMPLIFIED_FONT, TRADITIONAL_READING_FONT

_PREVIEW = 120
_CHINESE_FONT = {
    ENGLISH: TRADITIONAL_READING_FONT,
    TRADITIONAL: TRADITIONAL_READING_FONT,
    SIMPLIFIED: SIMPLIFIED_FONT,
}


class QuotesPanel(FollowingPanel):
    """Cards of quotes, with one question below that goes with the section."""

    faq_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._appearance = appearance
        self.setAccessibleName(self.tr("Quotes"))
        self.list.setAccessibleName(self.tr("Quotes"))

    def show_quote(self, quote: str) -> None:
        """Bring the quote with that id into view."""
        if self._pack is None:
            return
        self.show_all()
        self._go_to(quote, [each.id for each in self._pack.quotes])

    # FollowingPanel

    def refresh(self) -> None:
        if self._pack is None:
            return
        every = self._pack.quotes
        here = [quote for quote in every if self._section in quote.sections]
        # A section that nobody spoke about shows what was said about the others.
        shown = here if here and not self._all else every
        summary = self._about(len(here))
        toggle = self.tr("Show all {count}").format(count=len(every)) if here and len(every) > len(here) else ""
        if self._all:
            summary = self.tr("All {count} quotes").format(count=len(every))
            toggle = self.tr("This section only")
        makers = [partial(self._card, quote) for quote in shown]
        question = next((faq for faq in self._pack.faqs if self._section in faq.sections), None)
        if question is not None and not self._all:
            makers.insert(len(here), partial(self._related, question))
        self._show(makers, summary, toggle)

    def _card(self, quote: Quote) -> QWidget:
        assert self._pack is not None
        verbatim = quote.kind is QuoteKind.VERBATIM
        chip = self.tr("Verbatim") if verbatim else self.tr("Reported")
        words = in_marks(quote.text, quote.text_language) if verbatim else quote.text
        who = f"{quote.speaker}, {quote.role}" if quote.role else quote.speaker
        card = Card(f"{chip}: {words} {who}", f"{words} — {who}")
        font = self._font(14)
        if verbatim:
            font.setPixelSize(16)
            # Chinese has no italics: slanted characters are a fault of setting.
            slanted = not has_chinese(quote.text)
            font.setItalic(slanted)
            font.setFamilies([READING_FONT if slanted else _CHINESE_FONT[quote.text_language], *font.families()])
        card.column.addWidget(WrappedText(self._appearance, words, font, 22 if verbatim else 20, chip=chip))
        card.column.addSpacing(7)
        card.column.addWidget(label(quote.speaker, "name"))
        card.column.addWidget(label(quote.role, "small"))
        if quote.note:
            card.column.addSpacing(4)
            card.column.addWidget(label(quote.note, "small"))
        links = section_links(self._pack, quote.sections, self.follow)
        if links is not None:
            card.column.addSpacing(6)
            card.column.addWidget(links)
        sources = source_links(self._pack, quote.sources, self.follow_source, quote.date)
        if sources is not None:
            card.column.addSpacing(3)
            card.column.addWidget(sources)
        return card

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        return font

    def _related(self, faq: Faq) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        heading = label(self.tr("Related question"), "group")
        heading.setContentsMargins(4, 0, 0, 0)
        column.addWidget(heading)
        card = ClickableCard(self.tr("Question: {question}").format(question=faq.question))
        card.column.addWidget(label(faq.question, "name"))
        card.column.addSpacing(6)
        card.column.addWidget(WrappedText(self._appearance, _beginning(faq.text), self._font(14), 20, muted=True))
        card.chosen.connect(lambda: self.faq_requested.emit(faq.id))
        column.addWidget(card)
        return group


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _PREVIEW else words[:_PREVIEW].rsplit(" ", 1)[0].rstrip(".,;: 。，；：、") + "…"
