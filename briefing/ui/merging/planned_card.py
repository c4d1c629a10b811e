"""One note on the merge desk: a tick box, what it says, and what would come of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from briefing.annotation.model import Annotation
from briefing.annotation.planning import Fate, Planned
from briefing.document.pack import Pack
from briefing.edition.differences import differences
from briefing.ui.appearance import Appearance
from briefing.ui.kinds import kind_name
from briefing.ui.merging.changes import field_changes
from briefing.ui.merging.choices import TAKEABLE, Choices, Decision, options
from briefing.ui.merging.places import PlaceChoice
from briefing.ui.merging.wording import fate_name, option_name
from briefing.ui.panels.card import Card, section_words
from briefing.ui.panels.kind_badge import KindBadge
from briefing.ui.panels.segments import Segments
from briefing.ui.pieces import label
from briefing.ui.saying import said
from briefing.ui.side_by_side import SideBySide, SideText

_MOST_WORDS = 220


class PlannedCard(Card):
    """Space ticks it or takes the tick away."""

    ticked_changed = Signal()

    def __init__(self, appearance: Appearance, pack: Pack, item: Planned, choices: Choices) -> None:
        self._note = item.merged or item.theirs
        super().__init__(_spoken(item, self._note))
        self.item = item
        self._appearance = appearance
        self._pack = pack
        self._choices = choices
        self.column.setSpacing(7)
        self.tick = QCheckBox()
        self._show_head()
        if self._note is not None:
            self._show_words(self._note)
            self._show_text(self._note)
        if item.why:
            self.column.addWidget(label(_sentence(said(item.why)), "small"))
        self._show_options()
        if item.places:
            self.column.addWidget(PlaceChoice(appearance, pack, item, choices))

    def refresh(self) -> None:
        """Show whether the note is ticked now."""
        self.tick.setChecked(self._choices.is_ticked(self.item.id))

    def _show_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        if self.item.fate in TAKEABLE:
            self.tick.setAccessibleName(self.tr("Take over: {note}").format(note=self.accessibleName()))
            self.tick.clicked.connect(self._follow_tick)
            self.refresh()
            head.addWidget(self.tick)
        if self._note is not None:
            head.addWidget(KindBadge(self._appearance, self._note.kind))
            name = self.tr("Reply") if self._note.reply_to else kind_name(self._note.kind)
            head.addWidget(label(name, "name", wraps=False))
            head.addWidget(label(self._where(self._note), "small", wraps=False))
        else:
            head.addWidget(label(self.item.sources[0].name, "name", wraps=False))
            head.addWidget(label(self.item.place, "small", wraps=False))
        head.addStretch(1)
        chip = QLabel(fate_name(self.item.fate))
        chip.setProperty("look", "chip")
        chip.setProperty("fate", self.item.fate.value)
        head.addWidget(chip)
        self.column.addLayout(head)

    def _where(self, note: Annotation) -> str:
        target = note.revision or note.target
        return self.tr("The whole briefing") if target.section is None else section_words(self._pack, target.section)

    def _show_words(self, note: Annotation) -> None:
        selector = note.target.selector
        if selector is not None:
            self.column.addWidget(label(_shortened(selector.exact), "words"))

    def _show_text(self, note: Annotation) -> None:
        ours = self.item.ours
        texts = [option for option in options(self.item) if option.decision is Decision.TEXT]
        if len(texts) > 1:
            headings = [option_name(option, of_texts=True) for option in texts]
            pairs = zip(headings, texts, strict=True)
            sides = [(heading, option.text) for heading, option in pairs]
            self.column.addWidget(_compared(self._appearance, sides, replaces=False))
        elif self.item.fate is Fate.CHANGED and ours is not None and ours.body != note.body:
            pair = [(self.tr("Now"), ours.body), (self.tr("After the import"), note.body)]
            self.column.addWidget(_compared(self._appearance, pair, replaces=True))
        elif note.body:
            self.column.addWidget(label(note.body))
        if ours is not None and self.item.fate in (Fate.CHANGED, Fate.CONFLICTING):
            for change in field_changes(ours, note):
                self.column.addWidget(label(str(change), "small"))
        elif note.tags:
            self.column.addWidget(label(" ".join(f"#{tag}" for tag in note.tags), "small"))

    def _show_options(self) -> None:
        answers = options(self.item)
        if not answers:
            return
        of_texts = any(each.decision is Decision.TEXT for each in answers)
        names = tuple(option_name(each, of_texts=of_texts) for each in answers)
        self.answers = Segments(self.tr("How to settle the conflict"), names)
        self.answers.choose(answers.index(self._choices.answer_to(self.item.id)))
        self.answers.chosen.connect(lambda number: self._choices.answer(self.item.id, answers[number]))
        row = QHBoxLayout()
        row.addWidget(self.answers)
        row.addStretch(1)
        self.column.addLayout(row)

    def _follow_tick(self) -> None:
        self._choices.tick([self.item.id], ticked=self.tick.isChecked())
        self.ticked_changed.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.item.fate in TAKEABLE:
            self.tick.click()
            return
        super().keyPressEvent(event)


def _compared(appearance: Appearance, texts: list[tuple[str, str]], *, replaces: bool) -> QWidget:
    """The texts beside each other; of two, what differs is marked, as removed where the second ``replaces`` it."""
    if len(texts) != 2:
        return SideBySide(appearance, [SideText(heading, text) for heading, text in texts])
    (old_heading, old), (new_heading, new) = texts
    marks = differences(old, new)
    first = SideText(old_heading, old, marks.removed, added=not replaces)
    sides = (first, SideText(new_heading, new, marks.added, added=True))
    return SideBySide(appearance, sides)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1].rstrip() + "…"


def _sentence(why: str) -> str:
    words = f"{why[:1].upper()}{why[1:]}"
    if words.endswith((".", "!", "?", "。")):
        return words
    return QCoreApplication.translate("Merging", "{words}.").format(words=words)


def _spoken(item: Planned, note: Annotation | None) -> str:
    parts = [fate_name(item.fate)]
    if note is not None:
        words = note.target.selector.exact if note.target.selector is not None else ""
        parts += [kind_name(note.kind), _shortened(words), _shortened(note.body)]
    return ", ".join(part for part in (*parts, said(item.why)) if part)
