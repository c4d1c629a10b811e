"""Write the chapters in SOURCE (JSON) to TARGET by plain ReportLab, as its manual tells: platypus and multiBuild.

Paragraphs, tables that repeat their header row, a table of contents with page numbers (which is why it builds twice or
more), header and footer on every page, highlights as backgrounds. Nothing is tagged and nothing is a PDF annotation.
"""

import json
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Paragraph, Table, TableStyle
from reportlab.platypus.tableofcontents import TableOfContents

_CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+")
_FONTS = {
    "Reading": "SourceSerif4-Regular",
    "ReadingBold": "SourceSerif4-SemiBold",
    "ReadingItalic": "SourceSerif4-Italic",
    "ReadingBoldItalic": "SourceSerif4-BoldItalic",
    "Chinese": "NotoSerifHK-Regular",
    "Interface": "Inter-SemiBold",
    "Heavy": "Inter-Bold",
}


def _style(name: str, font: str, size: float, leading: float, before: float = 0, after: float = 0) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        spaceBefore=before,
        spaceAfter=after,
        textColor=HexColor("#1b2430"),
    )


_STYLES = {
    "title": _style("title", "ReadingBold", 23.6, 28.8, after=10.4),
    "h": _style("h", "Heavy", 11.5, 16.1, 17.3, 5.2),
    "p": _style("p", "Reading", 11.5, 17.3, after=8.6),
    "li": ParagraphStyle("li", _style("p", "Reading", 11.5, 17.3, after=3.9), leftIndent=17.8, bulletIndent=0),
    "quote": ParagraphStyle("quote", _style("p", "ReadingItalic", 11, 16.5, after=3.5), leftIndent=15),
    "cell": _style("cell", "Reading", 10, 14),
    "head": _style("head", "Interface", 8.5, 11.5),
}
_CHINESE_STYLES = {
    name: ParagraphStyle(f"{name}-zh", style, fontName="Chinese", wordWrap="CJK") for name, style in _STYLES.items()
}
_TABLE = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#d5dae1")),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
)


class _Document(BaseDocTemplate):
    """Tells the contents about chapters."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - the library's name
        if isinstance(flowable, Paragraph) and flowable.style.name == "title":
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


def _markup(pieces: list[tuple[str, str, str]]) -> str:
    out = []
    for text, style, highlight in pieces:
        part = _CHINESE.sub(lambda found: f'<font name="Chinese">{found.group()}</font>', escape(text))
        for tag in style:
            part = f"<{tag}>{part}</{tag}>"
        out.append(f'<font backColor="{highlight}">{part}</font>' if highlight else part)
    return "".join(out).replace("\n", "<br/>")


def _paragraph(pieces: list[tuple[str, str, str]], style: str) -> Paragraph:
    text = "".join(piece[0] for piece in pieces)
    chinese = sum(map(len, _CHINESE.findall(text))) * 2 > len(text)
    return Paragraph(_markup(pieces), (_CHINESE_STYLES if chinese else _STYLES)[style], "•" if style == "li" else None)


def _flowable(block: list, width: float) -> Flowable:
    if block[0] != "table":
        return _paragraph(block[1], block[0])
    rows = [[_paragraph(cell, "head") for cell in block[1]]]
    rows += [[_paragraph(cell, "cell") for cell in row] for row in block[2]]
    widths = _widths(list(zip(block[1], *block[2], strict=True)), width)
    return Table(rows, widths, repeatRows=1, style=_TABLE, spaceBefore=4, spaceAfter=12)


def _widths(columns: list, width: float) -> list[float]:
    """Wider for columns with longer texts; platypus itself has no good answer for cells of paragraphs."""
    wants = [max(sum(len(piece[0]) for piece in cell) for cell in column) ** 0.7 + 3 for column in columns]
    return [width * want / sum(wants) for want in wants]


def _furniture(canvas, document) -> None:
    canvas.saveState()
    canvas.setFont("Interface", 8)
    canvas.drawString(76, A4[1] - 50, "A test briefing")
    canvas.drawRightString(A4[0] - 76, 46, f"Page {document.page}")
    canvas.restoreState()


def main() -> None:
    source, target, fonts = map(Path, sys.argv[1:])
    for name, stem in _FONTS.items():
        registerFont(TTFont(name, fonts / f"{stem}.ttf"))
    registerFontFamily("Reading", "Reading", "ReadingBold", "ReadingItalic", "ReadingBoldItalic")
    frame = Frame(76, 78, A4[0] - 152, A4[1] - 160, 0, 0, 0, 0)
    document = _Document(str(target), pagesize=A4, title="A test briefing")
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_furniture))
    contents = TableOfContents(levelStyles=[_style("contents", "Reading", 11, 17.6)])
    story: list[Flowable] = [contents]
    for title, blocks in json.loads(source.read_text("utf-8")):
        story += [PageBreak(), _paragraph([(title, "", "")], "title")]
        story += [_flowable(block, A4[0] - 152) for block in blocks]
    document.multiBuild(story)


if __name__ == "__main__":
    main()
