"""The styles of a Word file, named as Word names them, so that its own tools for headings and lists work."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from briefing.document.ids import SIMPLIFIED, Language
from briefing.export.labels import labels_in
from briefing.export.text.word.elements import Xml
from briefing.export.tokens import ACCENT, CODE, LINE, MARKING, MUTED, QUIET, TEXT

_LATIN, _FIXED = "Calibri", "Consolas"
_CHINESE_FACES = {SIMPLIFIED: "Microsoft YaHei"}
_HONG_KONG_FACE = "Microsoft JhengHei"


def style_sheet(language: Language) -> Xml:
    """All styles, for a pack in ``language``."""
    face = _CHINESE_FACES.get(language, _HONG_KONG_FACE)
    tag = labels_in(language).tag
    chinese = tag if tag.startswith("zh") else "zh-HK"
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_LATIN}" w:hAnsi="{_LATIN}" w:eastAsia="{face}"'
        f' w:cs="{_LATIN}"/><w:color w:val="{_hex(TEXT)}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        f'<w:lang w:val="{tag if chinese != tag else "en-GB"}" w:eastAsia="{chinese}"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    return parse_xml(f"<w:styles {nsdecls('w')}>{defaults}{_PARAGRAPHS}{_CHARACTERS}{_TABLES}</w:styles>")


def _hex(colour: str) -> str:
    return colour.removeprefix("#").upper()


def _paragraph(
    id_: str, name: str, paragraph: str = "", characters: str = "", *, following: str = "", outline: int | None = None
) -> str:
    level = f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else ""
    based = "" if id_ == "Normal" else '<w:basedOn w:val="Normal"/>'
    default = ' w:default="1"' if id_ == "Normal" else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{id_}"><w:name w:val="{name}"/>{based}{after}<w:qFormat/>'
        f"<w:pPr>{paragraph}{level}</w:pPr><w:rPr>{characters}</w:rPr></w:style>"
    )


def _character(id_: str, name: str, characters: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{characters}</w:rPr></w:style>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _colour(colour: str) -> str:
    return f'<w:color w:val="{_hex(colour)}"/>'


def _ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{_hex(colour)}"/>'


def _heading(level: int, half_points: int, before: int, after: int, colour: str) -> str:
    return _paragraph(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="{after}"/>',
        f"<w:b/><w:bCs/>{_colour(colour)}{_size(half_points)}",
        following="Normal",
        outline=level - 1,
    )


_FIXED_FACE = f'<w:rFonts w:ascii="{_FIXED}" w:hAnsi="{_FIXED}" w:cs="{_FIXED}"/>'
_SPELLING_OFF = "<w:noProof/>"
_TIGHT = '<w:spacing w:after="40" w:line="259" w:lineRule="auto"/>'
_PARAGRAPHS = "".join(
    (
        _paragraph("Normal", "Normal"),
        _paragraph(
            "Title",
            "Title",
            '<w:spacing w:before="60" w:after="120" w:line="259" w:lineRule="auto"/>',
            f"<w:b/><w:bCs/>{_size(52)}",
            following="Subtitle",
        ),
        _paragraph("Subtitle", "Subtitle", '<w:spacing w:after="480"/>', f"{_colour(MUTED)}{_size(28)}"),
        _heading(1, 36, 480, 160, ACCENT),
        _heading(2, 30, 400, 120, TEXT),
        _heading(3, 25, 280, 80, TEXT),
        _heading(4, 22, 220, 60, MUTED),
        _heading(5, 22, 200, 60, MUTED),
        _paragraph("Lead", "Lead", '<w:spacing w:after="200"/>', f"{_colour(MUTED)}{_size(25)}"),
        _paragraph("Caption", "caption", '<w:keepNext/><w:spacing w:before="160" w:after="80"/>', "<w:b/><w:bCs/>"),
        _paragraph("FigureCaption", "Figure Caption", '<w:spacing w:after="200"/>', f"{_colour(MUTED)}{_size(20)}"),
        _paragraph("Quote", "Quote", '<w:spacing w:before="80" w:after="80"/>', "<w:i/><w:iCs/>"),
        _paragraph(
            "CalloutLabel",
            "Callout Label",
            '<w:keepNext/><w:spacing w:before="160" w:after="0"/>',
            f"<w:b/>{_size(19)}",
        ),
        _paragraph("CalloutTitle", "Callout Title", '<w:keepNext/><w:spacing w:after="60"/>', "<w:b/><w:bCs/>"),
        _paragraph(
            "CodeBlock",
            "Code Block",
            f'{_ground(CODE)}<w:spacing w:before="120" w:after="160" w:line="259" w:lineRule="auto"/>',
            f"{_FIXED_FACE}{_SPELLING_OFF}{_size(19)}",
        ),
        _paragraph("Small", "Small", _TIGHT, f"{_colour(MUTED)}{_size(19)}"),
        _paragraph("Cell", "Cell", '<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/>', _size(20)),
        _paragraph("Footnotes", "Footnotes", _TIGHT, _size(19)),
        _paragraph("Marking", "Marking", '<w:spacing w:after="0"/><w:jc w:val="center"/>', f"<w:b/>{_colour(MARKING)}"),
        _paragraph("Header", "header", _TIGHT, f"{_colour(MUTED)}{_size(18)}"),
        _paragraph(
            "Footer",
            "footer",
            f'<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>{_TIGHT}',
            f"{_colour(MUTED)}{_size(18)}",
        ),
        _paragraph("NoteHead", "Note Head", '<w:keepNext/><w:spacing w:before="160" w:after="20"/>'),
        _paragraph("Note", "Note", '<w:spacing w:after="20"/>'),
        _paragraph("Eyebrow", "Eyebrow", '<w:spacing w:before="1800" w:after="0"/>', f"<w:b/>{_colour(ACCENT)}"),
        _paragraph("TOCHeading", "TOC Heading", '<w:spacing w:after="160"/>', f"<w:b/>{_colour(ACCENT)}{_size(30)}"),
        _paragraph("TOC1", "toc 1", '<w:spacing w:before="100" w:after="20"/>', "<w:b/><w:bCs/>"),
        _paragraph("TOC2", "toc 2", '<w:spacing w:after="0"/><w:ind w:left="400"/>'),
        _paragraph("CommentText", "annotation text", '<w:spacing w:after="40"/>', _size(20)),
    )
)
_RAISED = '<w:vertAlign w:val="superscript"/>'
_CHARACTERS = "".join(
    (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        _character("Strong", "Strong", "<w:b/><w:bCs/>"),
        _character("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
        _character("StrongEmphasis", "Strong Emphasis", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
        _character("Hyperlink", "Hyperlink", f'{_colour(ACCENT)}<w:u w:val="single"/>'),
        _character("Quiet", "Quiet", _colour(MUTED)),
        _character("Added", "Added", ""),
        _character("NoteMark", "Note Mark", f"<w:b/>{_RAISED}"),
        _character("FootnoteMark", "Footnote Mark", f"{_colour(ACCENT)}{_RAISED}"),
        _character("SourceMark", "Source Mark", f"{_colour(MUTED)}{_size(16)}"),
        _character("Chip", "Chip", f"{_colour(MUTED)}{_size(19)}{_ground(QUIET)}"),
        _character("CommentReference", "annotation reference", _size(16)),
    )
)
_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{_hex(LINE)}"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    "</w:tblPr></w:style>"
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders></w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>{_ground(QUIET)}</w:tcPr></w:tblStylePr>'
    "</w:style>"
)
