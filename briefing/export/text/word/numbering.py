"""Lists: their labels, and where each begins to count."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from briefing.export.text.word.elements import Xml, element
from briefing.export.text.word.layout import LIST_STEP

_BULLETS = ("•", "–", "▪")
_LEVELS = range(9)
_BULLETED, _NUMBERED = 0, 1


class Numbering:
    """The lists of one file, in its numbering part."""

    def __init__(self, part: Xml) -> None:
        self._part = part
        self._lists = 0
        part[:] = [_abstract(_BULLETED, "bullet"), _abstract(_NUMBERED, "decimal")]

    def new_list(self, level: int, *, ordered: bool, start: int = 1) -> tuple[int, int]:
        """The number of a new list, and ``level``, as far as lists go; an ordered one counts from ``start``."""
        self._lists += 1
        level = min(level, _LEVELS[-1])
        made = element("num", element("abstractNumId", val=_NUMBERED if ordered else _BULLETED), numId=self._lists)
        if ordered:
            made.append(element("lvlOverride", element("startOverride", val=start), ilvl=level))
        self._part.append(made)
        return self._lists, level


def _abstract(number: int, form: str) -> Xml:
    levels = "".join(_level(level, form) for level in _LEVELS)
    return parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>{levels}'
        "</w:abstractNum>"
    )


def _level(level: int, form: str) -> str:
    text = f"%{level + 1}." if form == "decimal" else _BULLETS[level % len(_BULLETS)]
    left = LIST_STEP * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{LIST_STEP}"/></w:pPr></w:lvl>'
    )
