"""The words of the parts that are made for one copy: status, actions, provenance, and what stands around pages."""

from dataclasses import dataclass

from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language
from briefing.export.request import NotesMode, Part


@dataclass(frozen=True, slots=True)
class PartLabels:
    """Titles and column heads, and sentences with places to fill in."""

    meeting: str
    organisation: str
    audience: str
    copy: str
    recipient: str
    status: str
    status_note: str
    section: str
    states: str
    state_count: str
    no_states: str
    actions: str
    no_actions: str
    action: str
    number: str
    provenance: str
    title: str
    facts: str
    languages: str
    marking: str
    no_marking: str
    printed_on: str
    parts: str
    parts_left_out: str
    sections: str
    sections_left_out: str
    all_sections: str
    nothing: str
    notes: str
    notes_mode: dict[NotesMode, str]
    kind: str
    total: str
    logo: str
    divider: str
    on_briefing: str
    part_names: dict[Part, str]
    organisation_and_meeting: str


_ENGLISH = PartLabels(
    meeting="Meeting",
    organisation="Organisation",
    audience="For",
    copy="Copy {number} of {of}",
    recipient="Copy for",
    status="Status",
    status_note="How far the statements of each section have come, as the pack knows it.",
    section="Section",
    states="State (statements in it, as known in)",
    state_count="\u00a0({count})",
    no_states="No section says how far its measures have come.",
    actions="Actions",
    no_actions="No action is among the notes of this copy.",
    action="Action",
    number="No.",
    provenance="About this copy",
    title="Title",
    facts="Facts as known in",
    languages="Languages",
    marking="Marking",
    no_marking="none",
    printed_on="Made on",
    parts="Parts in this copy",
    parts_left_out="Parts left out",
    sections="Sections in this copy ({count} of {all})",
    sections_left_out="Sections left out",
    all_sections="all",
    nothing="none",
    notes="Notes in this copy",
    notes_mode={
        NotesMode.NONE: "none leave with it",
        NotesMode.COMMENTS: "as PDF comments",
        NotesMode.PRINTED: "printed",
        NotesMode.BOTH: "printed and as PDF comments",
    },
    kind="Kind",
    total="Total",
    logo="Logo of {name}",
    divider="In this part",
    on_briefing="on the whole briefing",
    part_names={
        Part.COVER: "cover",
        Part.CONTENTS: "contents",
        Part.STATUS: "status",
        Part.TEXT: "text",
        Part.CHANGES: "changes",
        Part.QUOTES: "quotes",
        Part.FAQS: "questions and answers",
        Part.NOTES: "notes",
        Part.ACTIONS: "actions",
        Part.TIMELINE: "timeline",
        Part.ACTORS: "actors",
        Part.GLOSSARY: "glossary",
        Part.SOURCES: "sources",
        Part.PROVENANCE: "about this copy",
    },
    organisation_and_meeting="{organisation}: {meeting}",
)

_TRADITIONAL = PartLabels(
    meeting="會議",
    organisation="機構",
    audience="對象",
    copy="第 {number} 份，共 {of} 份",
    recipient="收件人",
    status="進展概況",
    status_note="各節所述事項的進展，以本簡報所知為準。",
    section="章節",
    states="進展（項數、資料截至）",
    state_count="（{count}）",
    no_states="各節均沒有說明措施進展。",
    actions="行動事項",
    no_actions="本份文件的註記中沒有行動事項。",
    action="行動",
    number="編號",
    provenance="關於本文件",
    title="標題",
    facts="資料截至",
    languages="語言",
    marking="保密標示",
    no_marking="無",
    printed_on="編製日期",
    parts="本份所載部分",
    parts_left_out="沒有收錄的部分",
    sections="本份所載章節（{count}／{all}）",
    sections_left_out="沒有收錄的章節",
    all_sections="全部",
    nothing="無",
    notes="本份所載註記",
    notes_mode={
        NotesMode.NONE: "不附註記",
        NotesMode.COMMENTS: "以 PDF 註解附上",
        NotesMode.PRINTED: "印於文中",
        NotesMode.BOTH: "印於文中，並以 PDF 註解附上",
    },
    kind="類別",
    total="合計",
    logo="{name}標誌",
    divider="本部分章節",
    on_briefing="關於整份簡報",
    part_names={
        Part.COVER: "封面",
        Part.CONTENTS: "目錄",
        Part.STATUS: "進展概況",
        Part.TEXT: "正文",
        Part.CHANGES: "修訂一覽",
        Part.QUOTES: "引述",
        Part.FAQS: "問與答",
        Part.NOTES: "註記",
        Part.ACTIONS: "行動事項",
        Part.TIMELINE: "時間表",
        Part.ACTORS: "相關機構",
        Part.GLOSSARY: "詞彙",
        Part.SOURCES: "資料來源",
        Part.PROVENANCE: "關於本文件",
    },
    organisation_and_meeting="{organisation}：{meeting}",
)

_SIMPLIFIED = PartLabels(
    meeting="会议",
    organisation="机构",
    audience="对象",
    copy="第 {number} 份，共 {of} 份",
    recipient="收件人",
    status="进展概况",
    status_note="各节所述事项的进展，以本简报所知为准。",
    section="章节",
    states="进展（项数、资料截至）",
    state_count="（{count}）",
    no_states="各节均没有说明措施进展。",
    actions="行动事项",
    no_actions="本份文件的批注中没有行动事项。",
    action="行动",
    number="编号",
    provenance="关于本文件",
    title="标题",
    facts="资料截至",
    languages="语言",
    marking="保密标示",
    no_marking="无",
    printed_on="编制日期",
    parts="本份所载部分",
    parts_left_out="没有收录的部分",
    sections="本份所载章节（{count}／{all}）",
    sections_left_out="没有收录的章节",
    all_sections="全部",
    nothing="无",
    notes="本份所载批注",
    notes_mode={
        NotesMode.NONE: "不附批注",
        NotesMode.COMMENTS: "以 PDF 注释附上",
        NotesMode.PRINTED: "印于文中",
        NotesMode.BOTH: "印于文中，并以 PDF 注释附上",
    },
    kind="类别",
    total="合计",
    logo="{name}标志",
    divider="本部分章节",
    on_briefing="关于整份简报",
    part_names={
        Part.COVER: "封面",
        Part.CONTENTS: "目录",
        Part.STATUS: "进展概况",
        Part.TEXT: "正文",
        Part.CHANGES: "修订一览",
        Part.QUOTES: "引述",
        Part.FAQS: "问与答",
        Part.NOTES: "批注",
        Part.ACTIONS: "行动事项",
        Part.TIMELINE: "时间表",
        Part.ACTORS: "相关机构",
        Part.GLOSSARY: "词汇",
        Part.SOURCES: "资料来源",
        Part.PROVENANCE: "关于本文件",
    },
    organisation_and_meeting="{organisation}：{meeting}",
)


def part_labels_in(language: Language) -> PartLabels:
    """The words for a pack in ``language``; English for a language without words of its own."""
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)
