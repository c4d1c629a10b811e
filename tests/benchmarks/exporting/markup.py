"""The chapters of ``common_text`` as HTML for WeasyPrint and as typst markup, in our own sizes and fonts."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

Piece = tuple[str, str, str]
Chapters = Sequence[tuple[str, Sequence[list]]]

_TYPST_SIGNS = re.compile(r"([\\`*_#$@<>~=/\[\]\"'+-])")
_FACES = {
    "Reading": (
        ("SourceSerif4-Regular", "normal", "normal"),
        ("SourceSerif4-SemiBold", "bold", "normal"),
        ("SourceSerif4-Italic", "normal", "italic"),
        ("SourceSerif4-BoldItalic", "bold", "italic"),
    ),
    "Chinese": (("NotoSerifHK-Regular", "normal", "normal"),),
    "Interface": (("Inter-SemiBold", "normal", "normal"),),
    "Heavy": (("Inter-Bold", "normal", "normal"),),
}
_CSS = """
@page { size: A4; margin: 82pt 76pt 78pt;
  @top-left { content: "A test briefing"; font: 8pt Interface }
  @bottom-right { content: counter(page); font: 8pt Interface } }
body { font: 11.5pt/1.5 Reading, Chinese; color: #1b2430 }
h1 { font: bold 23.6pt/1.22 Reading, Chinese; margin: 0 0 10.4pt; break-before: page }
h2 { font: 11.5pt/1.4 Heavy, Chinese; margin: 17.3pt 0 5.2pt }
p { margin: 0 0 8.6pt } ul { margin: 0; padding-left: 17.8pt } li { margin-bottom: 3.9pt }
blockquote { font: italic 11pt/1.5 Reading, Chinese; margin: 0 0 3.5pt 15pt }
table { border-collapse: collapse; width: 100%; margin: 4pt 0 12pt } tr { break-inside: avoid }
th, td { text-align: left; vertical-align: top; padding: 4pt 5pt 5pt; border-bottom: .5pt solid #d5dae1 }
th { font: 8.5pt/1.35 Interface, Chinese } td { font-size: 10pt; line-height: 1.4 }
.contents a { color: inherit; text-decoration: none }
.contents a::after { content: leader('.') target-counter(attr(href), page) }
"""
_TYPST = """
#set document(title: "A test briefing")
#set page(paper: "a4", margin: (x: 76pt, top: 82pt, bottom: 78pt), numbering: "1",
  header: text(font: "Inter", size: 8pt)[A test briefing])
#set text(font: ("Source Serif 4", "Noto Serif HK"), size: 11.5pt, fill: rgb("#1b2430"), lang: "en",
  top-edge: 0.75em, bottom-edge: -0.25em)
#set par(justify: false, leading: 5.75pt, spacing: 14.35pt)
#set list(spacing: 9.65pt)
#show strong: set text(weight: 600)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: 16pt, text(size: 23.6pt, it.body)) }
#show heading.where(level: 2): it => block(above: 23pt, below: 11pt,
  text(font: ("Inter", "Noto Serif HK"), size: 11.5pt, it.body))
#show table.cell.where(y: 0): set text(font: ("Inter", "Noto Serif HK"), size: 8.5pt, weight: 600)
#show table: set text(size: 10pt)
#show table: set par(leading: 4pt)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#d5dae1")), inset: (x: 5pt, top: 4pt, bottom: 5pt))
#outline()
"""


def html(chapters: Chapters, fonts: Path) -> str:
    """One page of HTML with its style sheet."""
    faces = "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; font-style: {style}; "
        f"src: url({(fonts / f'{stem}.ttf').as_uri()}) }}\n"
        for family, members in _FACES.items()
        for stem, weight, style in members
    )
    contents = "".join(
        f'<li><a href="#c{number}">{escape(title)}</a></li>' for number, (title, _) in enumerate(chapters)
    )
    body = "".join(
        f'<h1 id="c{number}">{escape(title)}</h1>\n{"".join(_html_blocks(blocks))}'
        for number, (title, blocks) in enumerate(chapters)
    )
    head = f"<meta charset=utf-8><title>A test briefing</title><style>{faces}{_CSS}</style>"
    return f'<!doctype html><html lang=en><head>{head}</head><body><ul class="contents">{contents}</ul>{body}</body>'


def _html_blocks(blocks: Sequence[list]) -> Iterable[str]:
    tags = {"h": "h2", "p": "p", "li": "li", "quote": "blockquote"}
    for number, block in enumerate(blocks):
        if block[0] == "table":
            head = "".join(f"<th scope=col>{_html(cell)}</th>" for cell in block[1])
            rows = "".join(f"<tr>{''.join(f'<td>{_html(cell)}</td>' for cell in row)}</tr>" for row in block[2])
            yield f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>\n"
            continue
        first = block[0] == "li" and (not number or blocks[number - 1][0] != "li")
        last = block[0] == "li" and blocks[number + 1 : number + 2] != [] and blocks[number + 1][0] != "li"
        tag = tags[block[0]]
        yield f"{'<ul>' if first else ''}<{tag}>{_html(block[1])}</{tag}>{'</ul>' if last else ''}\n"


def _html(pieces: Sequence[Piece]) -> str:
    out = []
    for text, style, highlight in pieces:
        part = escape(text).replace("\n", "<br>")
        for tag in style:
            part = f"<{tag}>{part}</{tag}>"
        out.append(f'<mark style="background:{highlight}">{part}</mark>' if highlight else part)
    return "".join(out)


def typst(chapters: Chapters) -> str:
    """One file of markup."""
    parts = [_TYPST]
    for title, blocks in chapters:
        parts.append(f"= {_typst_text(title)}\n")
        parts += [_typst_block(block) for block in blocks]
    return "\n".join(parts)


def _typst_block(block: list) -> str:
    match block[0]:
        case "table":
            columns = len(block[1])
            head = ", ".join(f"[{_typst(cell)}]" for cell in block[1])
            rows = ",\n".join(f"[{_typst(cell)}]" for row in block[2] for cell in row)
            return f"#table(columns: {columns}, table.header({head}),\n{rows})\n"
        case "h":
            return f"== {_typst(block[1])}\n"
        case "li":
            return f"- {_typst(block[1])}"
        case "quote":
            return f"#quote(block: true)[#emph[{_typst(block[1])}]]\n"
        case _:
            return f"\n{_typst(block[1])}\n"


def _typst(pieces: Sequence[Piece]) -> str:
    out = []
    for text, style, highlight in pieces:
        part = _typst_text(text)
        for mark in style:
            part = f"#strong[{part}]" if mark == "b" else f"#emph[{part}]"
        out.append(f'#highlight(fill: rgb("{highlight}"))[{part}]' if highlight else part)
    return "".join(out)


def _typst_text(text: str) -> str:
    # A digit and a dot at the start of a line would be a list.
    escaped = _TYPST_SIGNS.sub(r"\\\1", text).replace("\n", " \\\n")
    return re.sub(r"^(\d+)\.", r"\1\\.", escaped)
