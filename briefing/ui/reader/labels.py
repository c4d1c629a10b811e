"""Words the reader sees beside the text: generated, never part of it, and in the language of the text.

They do not follow the language of the window: a Chinese text has Chinese labels in an English window too.
"""

from dataclasses import dataclass

from briefing.document.blocks import CalloutKind
from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language
from briefing.ui.dates import written_date


@dataclass(frozen=True, slots=True)
class _Labels:
    editor: str
    key: str
    warning: str
    note: str
    as_known: str
    footnotes: str
    table: str
    end_of_table: str
    picture: str


_ENGLISH = _Labels(
    editor="Editor’s note",
    key="Key point",
    warning="Caution",
    note="Note",
    as_known="as of {date}",
    footnotes="Footnotes",
    table="Table",
    end_of_table="End of table",
    picture="Picture: {description}",
)
_TRADITIONAL = _Labels(
    editor="編者按",
    key="重點",
    warning="注意",
    note="註",
    as_known="截至{date}",
    footnotes="註釋",
    table="表格",
    end_of_table="表格完",
    picture="圖：{description}",
)
_SIMPLIFIED = _Labels(
    editor="编者按",
    key="重点",
    warning="注意",
    note="注",
    as_known="截至{date}",
    footnotes="注释",
    table="表格",
    end_of_table="表格完",
    picture="图：{description}",
)


def _of(language: Language) -> _Labels:
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)


def callout_label(kind: CalloutKind, language: Language) -> str:
    """What a callout of that kind is called."""
    labels = _of(language)
    match kind:
        case CalloutKind.EDITOR:
            return labels.editor
        case CalloutKind.KEY:
            return labels.key
        case CalloutKind.WARNING:
            return labels.warning
        case CalloutKind.NOTE:
            return labels.note


def as_known_label(as_known: str, language: Language) -> str:
    """When the state was last known, as words: ``as of June 2026``. ``as_known`` is a year, month or day."""
    return _of(language).as_known.format(date=written_date(as_known, language))


def footnotes_label(language: Language) -> str:
    """What stands over the footnotes."""
    return _of(language).footnotes


def table_begin_label(language: Language) -> str:
    """Said before a table by a screen reader, where nothing else stands there."""
    return _of(language).table


def table_end_label(language: Language) -> str:
    """Said after a table by a screen reader, where nothing else stands there."""
    return _of(language).end_of_table


def picture_label(alternative: str, language: Language) -> str:
    """A picture's description for those who cannot see it."""
    return _of(language).picture.format(description=alternative)
