"""What became of sections and passages, in words for the reader: in lists, and said aloud."""

from PySide6.QtCore import QCoreApplication

from briefing.edition.comparison import Change, Comparison, SectionComparison
from briefing.ui.comparison.rows import Row, Side
from briefing.ui.translation import QT_TRANSLATE_NOOP

SIGNS = {Change.SAME: "=", Change.CHANGED: "±", Change.ADDED: "+", Change.REMOVED: "−", Change.MOVED: "→"}
"""A sign for each change, so that colour is never all that tells it."""

_CHANGES = {
    Change.SAME: QT_TRANSLATE_NOOP("Comparison", "The same"),
    Change.CHANGED: QT_TRANSLATE_NOOP("Comparison", "Changed"),
    Change.ADDED: QT_TRANSLATE_NOOP("Comparison", "Added"),
    Change.REMOVED: QT_TRANSLATE_NOOP("Comparison", "Removed"),
    Change.MOVED: QT_TRANSLATE_NOOP("Comparison", "Moved"),
}
_WORDS_REMOVED = QT_TRANSLATE_NOOP("Comparison", "Removed: {words}")
_WORDS_ADDED = QT_TRANSLATE_NOOP("Comparison", "Added: {words}")
_WORDS = QT_TRANSLATE_NOOP("Comparison", "{words} words")
_MOVED_TOO = QT_TRANSLATE_NOOP("Comparison", "moved")
_SECTIONS = QT_TRANSLATE_NOOP("Comparison", "Sections:")
_SECTIONS_CHANGED = QT_TRANSLATE_NOOP("Comparison", "{count} changed")
_SECTIONS_ADDED = QT_TRANSLATE_NOOP("Comparison", "{count} added")
_SECTIONS_REMOVED = QT_TRANSLATE_NOOP("Comparison", "{count} removed")
_SECTIONS_MOVED = QT_TRANSLATE_NOOP("Comparison", "{count} moved")
_SECTIONS_SAME = QT_TRANSLATE_NOOP("Comparison", "{count} the same")
_ALL_WORDS = QT_TRANSLATE_NOOP("Comparison", "Words: {removed} removed, {added} added")
_RETITLED = QT_TRANSLATE_NOOP("Comparison", "new title")


def change_name(change: Change) -> str:
    """A change in one word."""
    return QCoreApplication.translate("Comparison", _CHANGES[change])


def status(section: SectionComparison) -> str:
    """What became of a section, with its words: ``Changed · −306 +334 words``."""
    translate = QCoreApplication.translate
    parts = [change_name(section.change)]
    if section.moved and section.change is not Change.MOVED:
        parts.append(translate("Comparison", _MOVED_TOO))
    if section.retitled:
        parts.append(translate("Comparison", _RETITLED))
    removed = f"−{section.words_removed}" if section.words_removed else ""
    added = f"+{section.words_added}" if section.words_added else ""
    counted = " ".join(part for part in (removed, added) if part)
    if counted:
        parts.append(translate("Comparison", _WORDS).format(words=counted))
    return " · ".join(parts)


def spoken(row: Row) -> str:
    """What is different in a row, for a screen reader."""
    translate = QCoreApplication.translate
    if row.change in (Change.ADDED, Change.REMOVED, Change.MOVED):
        texts = [_text(pair.new or pair.old) for pair in row.pairs]
        return f"{change_name(row.change)}: {' '.join(texts)}"
    removed = [words for pair in row.pairs for words in _marked(pair.old, whole=pair.new is None)]
    added = [words for pair in row.pairs for words in _marked(pair.new, whole=pair.old is None)]
    parts = []
    if removed:
        parts.append(translate("Comparison", _WORDS_REMOVED).format(words=", ".join(removed)))
    if added:
        parts.append(translate("Comparison", _WORDS_ADDED).format(words=", ".join(added)))
    return ". ".join((change_name(row.change), *parts))


def _text(side: Side | None) -> str:
    return "".join(run.text for run in side.runs) if side is not None else ""


def _marked(side: Side | None, *, whole: bool) -> list[str]:
    text = _text(side)
    if side is None or whole:
        return [text] if text else []
    return [text[start:end].strip() for start, end in side.marked]


def summary(comparison: Comparison) -> str:
    """What became of the sections, and how many words it took."""
    translate = QCoreApplication.translate
    counts = comparison.counts
    told = [
        translate("Comparison", words).format(count=count)
        for words, count in (
            (_SECTIONS_CHANGED, counts.changed),
            (_SECTIONS_ADDED, counts.added),
            (_SECTIONS_REMOVED, counts.removed),
            (_SECTIONS_MOVED, counts.moved),
            (_SECTIONS_SAME, counts.same),
        )
        if count
    ]
    words = translate("Comparison", _ALL_WORDS).format(
        removed=f"{comparison.words_removed:,}", added=f"{comparison.words_added:,}"
    )
    return f"{translate('Comparison', _SECTIONS)} {', '.join(told)}  ·  {words}"
