"""The few words that stand in sections made by the program, in each language."""

from dataclasses import dataclass

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one language. ``grades`` says what kind of source each grade is."""

    timeline: str
    actors: str
    glossary: str
    sources: str
    date: str
    event: str
    sections: str
    actor: str
    role: str
    term: str
    definition: str
    other_names: str
    number: str
    source: str
    publisher: str
    kind: str
    planned: str
    confidence: tuple[tuple[str, str], ...]
    grades: tuple[tuple[str, str], ...]
    between: str


_ENGLISH = Words(
    timeline="Timeline",
    actors="Who does what",
    glossary="Glossary",
    sources="Sources",
    date="Date",
    event="Event",
    sections="Read more",
    actor="Body",
    role="What it does",
    term="Term",
    definition="Meaning",
    other_names="In other languages",
    number="No.",
    source="Source",
    publisher="Publisher",
    kind="Kind",
    planned="Planned",
    confidence=(("medium", "Medium confidence"), ("low", "Low confidence")),
    grades=(
        ("O", "Official page"),
        ("Q", "Official text, reprinted"),
        ("L", "Professional firm’s note"),
        ("N", "Established press"),
        ("C", "Trade press"),
    ),
    between=", ",
)
_TRADITIONAL = Words(
    timeline="時間表",
    actors="機構與職責",
    glossary="詞彙表",
    sources="資料來源",
    date="日期",
    event="事項",
    sections="詳閱",
    actor="機構",
    role="職責",
    term="詞語",
    definition="解釋",
    other_names="其他語言",
    number="編號",
    source="來源",
    publisher="發布者",
    kind="類別",
    planned="計劃中",
    confidence=(("medium", "可信度中等"), ("low", "可信度低")),
    grades=(
        ("O", "官方網頁"),
        ("Q", "轉載的官方文本"),
        ("L", "專業機構通訊"),
        ("N", "主流傳媒"),
        ("C", "業界傳媒"),
    ),
    between="、",
)
_SIMPLIFIED = Words(
    timeline="时间表",
    actors="机构与职责",
    glossary="词汇表",
    sources="资料来源",
    date="日期",
    event="事项",
    sections="详阅",
    actor="机构",
    role="职责",
    term="词语",
    definition="解释",
    other_names="其他语言",
    number="编号",
    source="来源",
    publisher="发布者",
    kind="类别",
    planned="计划中",
    confidence=(("medium", "可信度中等"), ("low", "可信度低")),
    grades=(
        ("O", "官方网页"),
        ("Q", "转载的官方文本"),
        ("L", "专业机构通讯"),
        ("N", "主流媒体"),
        ("C", "行业媒体"),
    ),
    between="、",
)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def words_of(language: Language) -> Words:
    """The words of ``language``."""
    return {ENGLISH: _ENGLISH, TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}[language]


def written_date(date: str, language: Language) -> str:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` as people write it: ``26 June 2025``, ``2025年6月26日``."""
    numbers = [int(part) for part in date.split("-")]
    if language == ENGLISH:
        words = [str(numbers[0]), *(_MONTHS[month - 1] for month in numbers[1:2]), *map(str, numbers[2:])]
        return " ".join(reversed(words))
    return "".join(f"{number}{unit}" for number, unit in zip(numbers, "年月日", strict=False))
