"""Words that only a page on a screen needs, most of them for those who hear it."""

from dataclasses import dataclass

from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language


@dataclass(frozen=True, slots=True)
class ScreenLabels:
    """``starts`` and ``note`` have places for the kind of a note, ``note`` and ``footnote`` for their mark."""

    skip: str
    starts: str
    ends: str
    note: str
    footnote: str
    source: str
    footnotes: str
    back: str


_ENGLISH = ScreenLabels(
    skip="Skip to the text",
    starts="highlighted as {kind}",
    ends="end of highlight",
    note="note {mark}, {kind}",
    footnote="footnote {mark}",
    source="source {mark}",
    footnotes="Footnotes",
    back="back to the text",
)
_TRADITIONAL = ScreenLabels(
    skip="跳至正文",
    starts="標示為{kind}",
    ends="標示完",
    note="註記 {mark}，{kind}",
    footnote="註釋 {mark}",
    source="資料來源 {mark}",
    footnotes="註釋",
    back="返回正文",
)
_SIMPLIFIED = ScreenLabels(
    skip="跳至正文",
    starts="标示为{kind}",
    ends="标示完",
    note="批注 {mark}，{kind}",
    footnote="注释 {mark}",
    source="资料来源 {mark}",
    footnotes="注释",
    back="返回正文",
)


def screen_labels_in(language: Language) -> ScreenLabels:
    """The words for a pack in ``language``; English for a language without words of its own."""
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)
