"""How each kind of text looks: faces, sizes, colours and line heights as Qt formats."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from briefing.document.ids import ENGLISH, Language
from briefing.document.runs import Run, Style
from briefing.document.scripts import has_chinese
from briefing.ui.fonts import Families
from briefing.ui.reader.properties import GENERATED, LEAF
from briefing.ui.theme import Theme

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
# Han characters fill their square, so their lines need more room between them.
_CHINESE_LINES = 1.08


class Face(Enum):
    """Which of a language's families a text is set in."""

    READING = "reading"
    INTERFACE = "interface"
    LABELS = "labels"
    MONO = "mono"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a text is set: ``size`` and ``line`` are pixels at 100 %, ``colour`` names a token of the theme.

    Formats are kept by look, so a look is itself and no other: comparing six fields for every run would cost more.
    """

    face: Face
    size: float
    line: float
    weight: int = 400
    colour: str = "text"
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks of one surface."""

    body: Look
    lead: Look
    heading: Look
    subheading: Look
    aside: Look
    code: Look


PAGE = Looks(
    body=Look(Face.READING, 18, 28),
    lead=Look(Face.READING, 19, 28, colour="muted"),
    heading=Look(Face.INTERFACE, 15, 22, 700),
    subheading=Look(Face.INTERFACE, 14, 21, 600, "muted"),
    aside=Look(Face.READING, 17, 26),
    code=Look(Face.MONO, 14, 21),
)
CARD = Looks(
    body=Look(Face.INTERFACE, 14, 21, colour="muted"),
    lead=Look(Face.INTERFACE, 14, 21, colour="muted"),
    heading=Look(Face.INTERFACE, 14, 20, 700),
    subheading=Look(Face.INTERFACE, 13, 19, 600),
    aside=Look(Face.INTERFACE, 13, 20),
    code=Look(Face.MONO, 12, 18),
)
EYEBROW = Look(Face.LABELS, 12, 18, 700, capitals=True)
TITLE = Look(Face.READING, 31, 40, 600)
NOTICE = Look(Face.LABELS, 13, 20, colour="muted")
LABEL = Look(Face.LABELS, 12, 18, 700)
NUMBER = Look(Face.LABELS, 13, 20, 700, "accent")
CHIP = Look(Face.LABELS, 12, 24, 500, "muted")
SOURCE = Look(Face.LABELS, 10.5, 16, colour="muted")
# A line of no fixed height, since a picture makes its own.
PICTURE = Look(Face.INTERFACE, 13, 0)
CAPTION = Look(Face.INTERFACE, 13, 20, 600)
CELL = Look(Face.INTERFACE, 14, 21)
HEADER_CELL = Look(Face.INTERFACE, 12, 18, 700, "muted")
# Qt draws superscripts at two thirds of their size.
FOOTNOTE_MARK = Look(Face.LABELS, 17, 28, 500, "accent")
FOOTNOTE = Look(Face.READING, 15, 23)


class Typography:
    """Qt formats for looks, in one theme, language and text size. Formats are made once and shared."""

    def __init__(self, theme: Theme, families: Families, *, language: Language = ENGLISH, percent: int = 100) -> None:
        self.theme = theme
        self.language = language
        self._families = families
        self._scale = percent / 100
        self._lines = 1.0 if language == ENGLISH else _CHINESE_LINES
        self._made: dict[object, QTextCharFormat] = {}

    def px(self, pixels: float) -> float:
        """A length given at 100 % in the reader's text size."""
        return pixels * self._scale

    def line(self, look: Look) -> float:
        """The height of a line in pixels."""
        return round(self.px(look.line) * self._lines)

    def characters(self, look: Look) -> QTextCharFormat:
        """The format of text in ``look``."""
        if look not in self._made:
            self._made[look] = self._plain(look)
        return self._made[look]

    def generated(self, look: Look) -> QTextCharFormat:
        """The format of generated text in ``look``."""
        key = (look, GENERATED)
        if key not in self._made:
            made = QTextCharFormat(self.characters(look))
            made.setProperty(GENERATED, True)
            self._made[key] = made
        return self._made[key]

    def superscript(self, look: Look) -> QTextCharFormat:
        """The format of a generated mark in ``look``, raised above the line."""
        made = QTextCharFormat(self.generated(look))
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def unseen(self) -> QTextCharFormat:
        """The format of generated words that are there for screen readers only."""
        made = QTextCharFormat(self.generated(SOURCE))
        made.setProperty(QTextCharFormat.Property.FontPixelSize.value, 1)
        made.setForeground(QColor(Qt.GlobalColor.transparent))
        return made

    def run(self, run: Run, look: Look) -> QTextCharFormat:
        """The format of ``run`` in text of ``look``; links are coloured, their address is the writer's to add."""
        linked = run.link is not None
        key = (look, run.style, linked, run.token, has_chinese(run.text))
        if key not in self._made:
            self._made[key] = self._styled(run, look, linked=linked)
        return self._made[key]

    def block(self, look: Look, *, leaf: bool = False) -> QTextBlockFormat:
        """The format of a block in ``look``: its line height, and whether it holds a leaf."""
        made = QTextBlockFormat()
        if look.line:
            made.setLineHeight(self.line(look), _FIXED)
        if leaf:
            made.setProperty(LEAF, True)
        return made

    def colour(self, token: str) -> QColor:
        """A colour of the theme by its token's name, or a colour value as it is."""
        return QColor(token if token.startswith("#") else getattr(self.theme, token))

    def font(self, look: Look) -> QFont:
        """The font of ``look``."""
        font = QFont()
        font.setFamilies(list(getattr(self._families, look.face.value)))
        font.setPixelSize(max(round(self.px(look.size)), 1))
        font.setWeight(QFont.Weight(look.weight))
        if look.face is Face.MONO:
            # A ligature would show one sign where the code has two.
            font.setFeature(QFont.Tag("calt"), 0)
        if look.capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.px(0.3))
        return font

    def _plain(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self.font(look))
        made.setForeground(self.colour(look.colour))
        return made

    def _styled(self, run: Run, look: Look, *, linked: bool) -> QTextCharFormat:
        made = QTextCharFormat(self.characters(look))
        if Style.CODE in run.style:
            made.setFont(self.font(Look(Face.MONO, look.size * 0.86, look.line, look.weight)))
            made.setBackground(self.colour("chip"))
        if Style.STRONG in run.style:
            made.setFontWeight(QFont.Weight.Bold.value)
        if Style.EMPHASIS in run.style and has_chinese(run.text):
            # Chinese has no italics: slanted characters are a fault of setting, weight is emphasis.
            made.setFontWeight(QFont.Weight.DemiBold.value)
        elif Style.EMPHASIS in run.style:
            made.setFontItalic(True)
        # A line besides the ground, for readers who cannot tell the colours apart.
        if Style.INSERTED in run.style:
            made.setFontUnderline(True)
            made.setBackground(self.colour("added"))
        if Style.DELETED in run.style:
            made.setFontStrikeOut(True)
            made.setBackground(self.colour("removed"))
        if run.token:
            made.setForeground(QColor(self.theme.token(run.token)))
        if linked:
            made.setForeground(self.colour("accent"))
        if run.style & (Style.INSERTED | Style.DELETED):
            # Quiet and coloured words are hard to read on such a ground.
            made.setForeground(self.colour("text"))
        return made
