"""The few words that the program itself puts into figures, in each language."""

from dataclasses import dataclass

from briefing.document.charts import Standing
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Words of one language. What stands in braces is filled in."""

    standings: tuple[tuple[Standing, str], ...]
    happened: str
    planned: str
    known: str
    general: str
    timeline: str
    timeline_alt: str
    turning: str
    year: str
    grid: str
    grid_alt: str
    pillars: str

    def standing(self, standing: Standing) -> str:
        """How far ``standing`` is, as a heading."""
        return dict(self.standings)[standing]


_ENGLISH = FigureWords(
    standings=(
        (Standing.IN_FORCE, "In force"),
        (Standing.LIMITED, "Pilot or case by case"),
        (Standing.BILL, "Bill before the legislature"),
        (Standing.PLANNED, "Planned"),
        (Standing.CONSULTED, "Consulted"),
        (Standing.UNKNOWN, "Not known"),
    ),
    happened="Happened",
    planned="Planned when last known",
    known="As known at {date}",
    general="General",
    timeline="Events by year and pillar",
    timeline_alt="Timeline from {first} to {last}: {events} events in {lanes} lanes, {planned} of them planned.",
    turning="Turning points: {events}.",
    year="Year",
    grid="Who has a part in which pillar",
    grid_alt="Grid of {rows} bodies and {columns} pillars. {counts}.",
    pillars="Pillars",
)
_TRADITIONAL = FigureWords(
    standings=(
        (Standing.IN_FORCE, "已生效"),
        (Standing.LIMITED, "試行或逐宗處理"),
        (Standing.BILL, "條例草案審議中"),
        (Standing.PLANNED, "計劃中"),
        (Standing.CONSULTED, "已諮詢"),
        (Standing.UNKNOWN, "不詳"),
    ),
    happened="已發生",
    planned="按最近所知屬計劃中",
    known="資料截至{date}",
    general="整體",
    timeline="按年份及支柱劃分的事項數目",
    timeline_alt="{first}年至{last}年的時間表，共{events}項事項，分{lanes}行；其中{planned}項屬計劃中。",
    turning="轉捩點：{events}。",
    year="年份",
    grid="各機構參與的支柱",
    grid_alt="{rows}個機構與{columns}個支柱的對照表。{counts}。",
    pillars="支柱",
)
_SIMPLIFIED = FigureWords(
    standings=(
        (Standing.IN_FORCE, "已生效"),
        (Standing.LIMITED, "试行或逐案处理"),
        (Standing.BILL, "条例草案审议中"),
        (Standing.PLANNED, "计划中"),
        (Standing.CONSULTED, "已咨询"),
        (Standing.UNKNOWN, "不详"),
    ),
    happened="已发生",
    planned="按最近所知属计划中",
    known="资料截至{date}",
    general="整体",
    timeline="按年份及支柱划分的事项数目",
    timeline_alt="{first}年至{last}年的时间表，共{events}项事项，分{lanes}行；其中{planned}项属计划中。",
    turning="转折点：{events}。",
    year="年份",
    grid="各机构参与的支柱",
    grid_alt="{rows}个机构与{columns}个支柱的对照表。{counts}。",
    pillars="支柱",
)


def figure_words_of(language: Language) -> FigureWords:
    """The words of ``language``."""
    return {ENGLISH: _ENGLISH, TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}[language]
