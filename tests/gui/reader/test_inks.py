"""Every word of a text against what it is drawn on, in every theme: 7:1 at least (WCAG 2.2, 1.4.6)."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextFragment

from briefing.document.blocks import CalloutKind, Paragraph
from briefing.document.decoration import Decoration
from briefing.document.ids import BlockId
from briefing.document.runs import Link, LinkKind, Run, Style
from briefing.document.section import Section
from briefing.ui.fonts import Fonts
from briefing.ui.reader.backdrop import panel_ground
from briefing.ui.reader.decorations import Decorations
from briefing.ui.reader.document import build_document
from briefing.ui.reader.sheet import Backing, SectionTitle, Sheet
from briefing.ui.reader.typography import CARD, PAGE, Looks, Typography
from briefing.ui.theme import Theme
from briefing.ui.themes import THEMES
from tests.gui.reader.sections import everything
from tests.gui.test_contrast import TEXT, contrast

LINK = Link(LinkKind.SECTION, "other")
CHANGED = tuple(
    Run(f"{mark} {number}", style=style, link=link)
    for mark, style in (("added", Style.INSERTED), ("removed", Style.DELETED))
    for number, link in enumerate((None, LINK))
)


def with_changes() -> Section:
    """A section of everything, and words that were added and removed in running text and in a lead."""
    whole = everything()
    lead, plain = Paragraph(BlockId("x1"), CHANGED, lead=True), Paragraph(BlockId("x2"), CHANGED)
    return replace(whole, blocks=(lead, plain, *whole.blocks))


def fragments(sheet: Sheet) -> Iterator[QTextFragment]:
    block = sheet.document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1
        block = block.next()


def ground(sheet: Sheet, fragment: QTextFragment, theme: Theme) -> QColor:
    if fragment.charFormat().background().style() is not Qt.BrushStyle.NoBrush:
        return fragment.charFormat().background().color()
    here = fragment.position()
    around = [each for each in sheet.panels if each.start <= here <= each.end]
    backed = any(each.kind is not Backing.QUOTE for each in around)
    if any(start <= here < end for start, end in sheet.chips):
        return QColor(theme.page if backed else theme.chip)
    return panel_ground(around[0].kind, theme) if around else QColor(theme.page)


def faint(sheet: Sheet, theme: Theme) -> dict[str, float]:
    found = {}
    for fragment in fragments(sheet):
        ink, behind = fragment.charFormat().foreground().color(), ground(sheet, fragment, theme)
        ratio = contrast(ink.name(), behind.name())
        if ink.alpha() and ratio < TEXT:
            found[f"{fragment.text()[:30]} {ink.name()} on {behind.name()}"] = round(ratio, 2)
    return found


@pytest.mark.parametrize("looks", [PAGE, CARD], ids=["page", "card"])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_word_can_be_read_on_its_ground(theme: Theme, looks: Looks, fonts: Fonts):
    section = with_changes()
    typography = Typography(theme, fonts.families(section.language))
    title = SectionTitle("L · Legal", section.title, "blue", "A remark")
    sheet = build_document(section, typography, title=title, looks=looks)
    assert faint(sheet, theme) == {}


@pytest.mark.parametrize("style", ["K", "Q", "A", "R", "L", "hit", "current"])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_highlighted_word_can_be_read(theme: Theme, style: str, fonts: Fonts):
    section = with_changes()
    sheet = build_document(section, Typography(theme, fonts.families(section.language)))
    Decorations(sheet, section, theme).show((Decoration(0, len(section.text), style, "urn:one"),))
    assert faint(sheet, theme) == {}


def test_every_kind_of_panel_has_a_ground_of_its_own():
    for theme in THEMES:
        grounds = {panel_ground(kind, theme).name() for kind in (*CalloutKind, Backing.CODE)}
        assert theme.page not in grounds
