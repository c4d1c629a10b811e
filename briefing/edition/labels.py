"""The few words of a change list, in the languages of packs."""

from dataclasses import dataclass

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.edition.comparison import Change, CompanionKind


@dataclass(frozen=True, slots=True)
class Labels:
    """``{…}`` are filled in. ``counts`` is about one section's words; ``changes`` name what became of something.

    ``legend`` are the words struck and the words underlined in it; ``columns`` head the table of sections.
    """

    title: str
    subtitle: str
    summary: str
    all_counts: str
    counts: str
    legend: tuple[str, str]
    columns: tuple[str, str, str, str]
    moved_from: str
    moved_to: str
    moved_here: str
    old_title: str
    companions: str
    changes: dict[Change, str]
    kinds: dict[CompanionKind, str]


_ENGLISH = Labels(
    title="Changes: {title}",
    subtitle="From the edition of {old} to that of {new}",
    summary="Summary of changes",
    all_counts="{changed} sections changed, {added} added, {removed} removed, {moved} moved, {same} the same.",
    counts="{added} words added, {removed} removed.",
    legend=("Struck words were removed,", "underlined words were added."),
    columns=("Section", "What happened", "Words added", "Words removed"),
    moved_from="Moved here from “{section}”: ",
    moved_to="Moved to “{section}”: ",
    moved_here="Moved: ",
    old_title="Title: ",
    companions="Quotes, questions and terms",
    changes={
        Change.SAME: "The same",
        Change.CHANGED: "Changed",
        Change.ADDED: "Added",
        Change.REMOVED: "Removed",
        Change.MOVED: "Moved",
    },
    kinds={CompanionKind.QUOTE: "Quotes", CompanionKind.FAQ: "Questions and answers", CompanionKind.TERM: "Terms"},
)
_TRADITIONAL = Labels(
    title="修訂：{title}",
    subtitle="由 {old} 年版至 {new} 年版",
    summary="修訂摘要",
    all_counts="{changed} 節有修訂，新增 {added} 節，刪去 {removed} 節，移動 {moved} 節，{same} 節不變。",
    counts="新增 {added} 字，刪去 {removed} 字。",
    legend=("加刪除線者為刪去，", "加底線者為新增。"),
    columns=("章節", "變動", "新增字數", "刪去字數"),
    moved_from="由「{section}」移至此處：",
    moved_to="移至「{section}」：",
    moved_here="已移動：",
    old_title="標題：",
    companions="引述、問答與詞彙",
    changes={
        Change.SAME: "不變",
        Change.CHANGED: "修訂",
        Change.ADDED: "新增",
        Change.REMOVED: "刪去",
        Change.MOVED: "移動",
    },
    kinds={CompanionKind.QUOTE: "引述", CompanionKind.FAQ: "問答", CompanionKind.TERM: "詞彙"},
)
_SIMPLIFIED = Labels(
    title="修订：{title}",
    subtitle="由 {old} 年版至 {new} 年版",
    summary="修订摘要",
    all_counts="{changed} 节有修订，新增 {added} 节，删去 {removed} 节，移动 {moved} 节，{same} 节不变。",
    counts="新增 {added} 字，删去 {removed} 字。",
    legend=("加删除线者为删去，", "加下划线者为新增。"),
    columns=("章节", "变动", "新增字数", "删去字数"),
    moved_from="由“{section}”移至此处：",
    moved_to="移至“{section}”：",
    moved_here="已移动：",
    old_title="标题：",
    companions="引述、问答与词汇",
    changes={
        Change.SAME: "不变",
        Change.CHANGED: "修订",
        Change.ADDED: "新增",
        Change.REMOVED: "删去",
        Change.MOVED: "移动",
    },
    kinds={CompanionKind.QUOTE: "引述", CompanionKind.FAQ: "问答", CompanionKind.TERM: "词汇"},
)
_BY_LANGUAGE = {ENGLISH: _ENGLISH, TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}


def labels_in(language: Language) -> Labels:
    """The labels in ``language``, English for one that has none."""
    return _BY_LANGUAGE.get(language, _ENGLISH)
