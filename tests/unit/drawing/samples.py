"""One chart of each kind, with words in two scripts."""

from briefing.document.charts import (
    Bar,
    Bars,
    Board,
    Chart,
    Entry,
    Funnel,
    Grid,
    GridRow,
    Group,
    Lane,
    Mark,
    Standing,
    Timeline,
)
from briefing.drawing.shapes import Font

BARS = (Bar("First, 2023", 0.8, "HK$800m"), Bar("第二次（2024年）", 6, "約60億港元"), Bar("Third", 10, "HK$10bn"))
LANES = (Lane("L", "Legal and regulatory", "blue"), Lane("", "概覽", "grey"))
MARKS = (
    Mark("Statement", "2025-06-26", "26 June 2025", 0, turning=True),
    Mark("In force", "2025-08-01", "1 August 2025", 0, turning=True),
    Mark("Consultation", "2025-07", "July 2025", 0, end="2025-08-29"),
    Mark("Start", "2028", "2028", 1, planned=True),
)
CHARTS = {
    "bars": Chart("Three bars.", Bars("HK$ billion", BARS), "As known at June 2026"),
    "funnel": Chart("A funnel.", Funnel("firms", (Bar("Interest", 77, "77"), Bar("Licences", 2, "2")))),
    "board": Chart(
        "A board.",
        Board(
            (
                Group(
                    Standing.IN_FORCE,
                    "In force",
                    tuple(Entry(f"Activity {number}", "Since 1 June") for number in "12345"),
                ),
                Group(Standing.PLANNED, "計劃中", (Entry("託管服務", "未找到"),)),
            )
        ),
    ),
    "timeline": Chart("Lanes.", Timeline(LANES, MARKS, "2026-06", "As known at June 2026", "Happened", "Planned")),
    "grid": Chart(
        "A grid.",
        Grid(
            LANES,
            (
                GridRow("Securities and Futures Commission", "SFC", (True, False)),
                GridRow("財庫局", "財庫局", (True, True)),
            ),
        ),
    ),
}


def measure(text: str, font: Font) -> float:
    """Chinese characters as wide as the font is high, others a little more than half of it."""
    return sum(font.size if char > "\u2e80" else font.size * 0.56 for char in text)
