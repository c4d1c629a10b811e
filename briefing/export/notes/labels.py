"""The words that stand around notes wherever they are written out, in each language a pack may have."""

from dataclasses import dataclass

from briefing.annotation.model import Privacy, Status
from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language


@dataclass(frozen=True, slots=True)
class NoteLabels:
    """Column titles, values, and sentences with places to fill in."""

    title: str
    number: str
    letter: str
    kind: str
    words: str
    original: str
    note: str
    notes: str
    words_and_note: str
    pillar: str
    section: str
    paragraph: str
    of_paragraph: str
    author: str
    author_and_date: str
    created: str
    modified: str
    status: str
    tags: str
    privacy: str
    language: str
    edition: str
    id: str
    was: str
    owner: str
    due: str
    versions: str
    version_by: str
    reply: str
    reply_to: str
    elsewhere: str
    unnamed: str
    none: str
    statuses: dict[Status, str]
    privacies: dict[Privacy, str]
    clause: str


_ENGLISH = NoteLabels(
    title="Notes on “{title}”",
    number="No.",
    letter="Letter",
    kind="Kind",
    words="Highlighted words",
    original="Words when the note was made",
    note="Note",
    notes="Notes",
    words_and_note="Words and note",
    pillar="Pillar",
    section="Section",
    paragraph="Paragraph",
    of_paragraph="paragraph {number}",
    author="Author",
    author_and_date="Author and date",
    created="Created (UTC)",
    modified="Changed (UTC)",
    status="Status",
    tags="Tags",
    privacy="Privacy",
    language="Language",
    edition="Edition",
    id="Identifier",
    was="made on {words}",
    owner="Owner",
    due="Due",
    versions="Other versions",
    version_by="Another version, by {name}",
    reply="in reply to another note",
    reply_to="in reply to {name}",
    elsewhere="Notes on sections that this edition does not have",
    unnamed="without a name",
    none="There are no notes.",
    statuses={
        Status.OPEN: "open",
        Status.ACCEPTED: "accepted",
        Status.REJECTED: "rejected",
        Status.DONE: "done",
    },
    privacies={
        Privacy.PRIVATE: "private",
        Privacy.SHAREABLE: "shareable",
        Privacy.RECORD: "for the record",
    },
    clause="; ",
)

_TRADITIONAL = NoteLabels(
    title="《{title}》註記",
    number="編號",
    letter="代號",
    kind="類別",
    words="標示的文字",
    original="加註時的文字",
    note="註記",
    notes="註記",
    words_and_note="文字及註記",
    pillar="支柱",
    section="章節",
    paragraph="段落",
    of_paragraph="第 {number} 段",
    author="作者",
    author_and_date="作者及日期",
    created="建立時間（UTC）",
    modified="修改時間（UTC）",
    status="狀態",
    tags="標籤",
    privacy="公開程度",
    language="語言",
    edition="版本",
    id="識別碼",
    was="加註時為{words}",
    owner="負責人",
    due="限期",
    versions="其他版本",
    version_by="另一版本（{name}）",
    reply="回覆另一項註記",
    reply_to="回覆{name}",
    elsewhere="本版所無章節的註記",
    unnamed="未具名",
    none="沒有註記。",
    statuses={
        Status.OPEN: "待處理",
        Status.ACCEPTED: "已接納",
        Status.REJECTED: "不接納",
        Status.DONE: "已完成",
    },
    privacies={
        Privacy.PRIVATE: "私人",
        Privacy.SHAREABLE: "可分享",
        Privacy.RECORD: "列入紀錄",
    },
    clause="；",
)

_SIMPLIFIED = NoteLabels(
    title="《{title}》批注",
    number="编号",
    letter="代号",
    kind="类别",
    words="标示的文字",
    original="批注时的文字",
    note="批注",
    notes="批注",
    words_and_note="文字及批注",
    pillar="支柱",
    section="章节",
    paragraph="段落",
    of_paragraph="第 {number} 段",
    author="作者",
    author_and_date="作者及日期",
    created="建立时间（UTC）",
    modified="修改时间（UTC）",
    status="状态",
    tags="标签",
    privacy="公开程度",
    language="语言",
    edition="版本",
    id="标识符",
    was="批注时为{words}",
    owner="负责人",
    due="期限",
    versions="其他版本",
    version_by="另一版本（{name}）",
    reply="回复另一条批注",
    reply_to="回复{name}",
    elsewhere="本版所无章节的批注",
    unnamed="未署名",
    none="没有批注。",
    statuses={
        Status.OPEN: "待处理",
        Status.ACCEPTED: "已采纳",
        Status.REJECTED: "不采纳",
        Status.DONE: "已完成",
    },
    privacies={
        Privacy.PRIVATE: "私人",
        Privacy.SHAREABLE: "可分享",
        Privacy.RECORD: "列入记录",
    },
    clause="；",
)


def note_labels_in(language: Language) -> NoteLabels:
    """The words for notes on a pack in ``language``; English for a language without words of its own."""
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)
