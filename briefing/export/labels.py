"""The words the pack itself prints, in each language a pack may have."""

from dataclasses import dataclass

from briefing.annotation.model import Kind
from briefing.document.blocks import CalloutKind
from briefing.document.companions import QuoteKind
from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language


@dataclass(frozen=True, slots=True)
class Labels:
    """``tag`` is the document's language as BCP 47; the rest are words, some with places to fill in."""

    tag: str
    briefing_pack: str
    prepared_for: str
    prepared_by: str
    edition: str
    as_known: str
    annotated: str
    clean: str
    notes_count: str
    one_note: str
    digest: str
    contents: str
    quotes: str
    questions: str
    notes: str
    notes_on_section: str
    notes_on_briefing: str
    on_section: str
    highlight_only: str
    measure: str
    lead: str
    status: str
    more_quotes: str
    about: str
    kinds: dict[Kind, str]
    kinds_plural: dict[Kind, str]
    callouts: dict[CalloutKind, str]
    quote_kinds: dict[QuoteKind, str]
    provenance: str
    separator: str
    between: str
    quote_marks: tuple[str, str]
    untranslated: str
    translated: str


_ENGLISH = Labels(
    tag="en-GB",
    briefing_pack="Briefing pack",
    prepared_for="Prepared for",
    prepared_by="Prepared by",
    edition="Edition",
    as_known="facts as known in {date}",
    annotated="annotated copy",
    clean="copy without notes",
    notes_count="{count} notes",
    one_note="1 note",
    digest="Contents digest",
    contents="Contents",
    quotes="Quotes",
    questions="Questions and answers",
    notes="Reader’s notes by type",
    notes_on_section="Notes on this section",
    notes_on_briefing="Notes on the whole briefing",
    on_section="on the whole section",
    highlight_only="highlighted without a note",
    measure="Measure",
    lead="Lead",
    status="Status",
    more_quotes="{count} more in the Quotes chapter",
    about="About",
    kinds={
        Kind.KEY: "Key point",
        Kind.QUESTION: "Question",
        Kind.ACTION: "Action",
        Kind.RISK: "Risk",
        Kind.LINE: "Line to take",
    },
    kinds_plural={
        Kind.KEY: "Key points",
        Kind.QUESTION: "Questions",
        Kind.ACTION: "Actions",
        Kind.RISK: "Risks",
        Kind.LINE: "Lines to take",
    },
    callouts={
        CalloutKind.NOTE: "Note",
        CalloutKind.EDITOR: "Editor’s note",
        CalloutKind.KEY: "Key point",
        CalloutKind.WARNING: "Warning",
    },
    quote_kinds={QuoteKind.VERBATIM: "", QuoteKind.REPORTED: "reported"},
    provenance="Made from “{title}”, edition {edition}, dated {date}. Contents digest sha256 {digest}.",
    separator=": ",
    between=", ",
    quote_marks=("“", "”"),
    untranslated="This section has not been translated; it is printed in the language it was written in.",
    translated="translated",
)

_TRADITIONAL = Labels(
    tag="zh-Hant-HK",
    briefing_pack="簡報文件",
    prepared_for="呈交",
    prepared_by="擬備",
    edition="版本",
    as_known="資料截至{date}",
    annotated="附註本",
    clean="無附註本",
    notes_count="{count} 項註記",
    one_note="1 項註記",
    digest="內容摘要值",
    contents="目錄",
    quotes="引述",
    questions="問與答",
    notes="讀者註記（按類別）",
    notes_on_section="本節註記",
    notes_on_briefing="整份簡報的註記",
    on_section="關於整節",
    highlight_only="只作標示，沒有註記",
    measure="措施",
    lead="負責機構",
    status="狀況",
    more_quotes="「引述」一章另有 {count} 則",
    about="相關章節",
    kinds={
        Kind.KEY: "重點",
        Kind.QUESTION: "問題",
        Kind.ACTION: "行動",
        Kind.RISK: "風險",
        Kind.LINE: "回應口徑",
    },
    kinds_plural={
        Kind.KEY: "重點",
        Kind.QUESTION: "問題",
        Kind.ACTION: "行動",
        Kind.RISK: "風險",
        Kind.LINE: "回應口徑",
    },
    callouts={
        CalloutKind.NOTE: "註",
        CalloutKind.EDITOR: "編者按",
        CalloutKind.KEY: "重點",
        CalloutKind.WARNING: "注意",
    },
    quote_kinds={QuoteKind.VERBATIM: "", QuoteKind.REPORTED: "轉述"},
    provenance="本文件根據《{title}》{edition} 版（{date}）編製。內容摘要值：sha256 {digest}。",
    separator="：",
    between="、",
    quote_marks=("「", "」"),
    untranslated="本節尚未翻譯，現以原文刊印。",
    translated="譯文",
)

_SIMPLIFIED = Labels(
    tag="zh-Hans-CN",
    briefing_pack="简报文件",
    prepared_for="呈送",
    prepared_by="编制",
    edition="版本",
    as_known="资料截至{date}",
    annotated="附注本",
    clean="无附注本",
    notes_count="{count} 条批注",
    one_note="1 条批注",
    digest="内容摘要值",
    contents="目录",
    quotes="引述",
    questions="问与答",
    notes="读者批注（按类别）",
    notes_on_section="本节批注",
    notes_on_briefing="整份简报的批注",
    on_section="关于整节",
    highlight_only="仅作标示，没有批注",
    measure="措施",
    lead="负责机构",
    status="状况",
    more_quotes="“引述”一章另有 {count} 则",
    about="相关章节",
    kinds={
        Kind.KEY: "重点",
        Kind.QUESTION: "问题",
        Kind.ACTION: "行动",
        Kind.RISK: "风险",
        Kind.LINE: "回应口径",
    },
    kinds_plural={
        Kind.KEY: "重点",
        Kind.QUESTION: "问题",
        Kind.ACTION: "行动",
        Kind.RISK: "风险",
        Kind.LINE: "回应口径",
    },
    callouts={
        CalloutKind.NOTE: "注",
        CalloutKind.EDITOR: "编者按",
        CalloutKind.KEY: "重点",
        CalloutKind.WARNING: "注意",
    },
    quote_kinds={QuoteKind.VERBATIM: "", QuoteKind.REPORTED: "转述"},
    provenance="本文件根据《{title}》{edition} 版（{date}）编制。内容摘要值：sha256 {digest}。",
    separator="：",
    between="、",
    quote_marks=("“", "”"),
    untranslated="本节尚未翻译，现按原文刊印。",
    translated="译文",
)


def labels_in(language: Language) -> Labels:
    """The words for a pack in ``language``; English for a language without words of its own."""
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)
