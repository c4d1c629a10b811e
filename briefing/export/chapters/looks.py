"""How each part of the pack is set: letters, sizes, leading and room around it, from the size of running text."""

from dataclasses import dataclass, replace

from briefing.document.ids import Language
from briefing.export.tokens import ACCENT, FAINT, MUTED, TEXT, Scale
from briefing.export.typesetting.fonts import Cut, Family, Weight
from briefing.export.typesetting.hyphenation import Hyphenation
from briefing.export.typesetting.spans import Align, BlockStyle, Look

_READING = Cut(Family.READING)
_ITALIC = Cut(Family.READING, italic=True)
_TITLE = Cut(Family.READING, Weight.SEMIBOLD)
_INTERFACE = Cut(Family.INTERFACE)
_STRONG = Cut(Family.INTERFACE, Weight.SEMIBOLD)
_HEAVY = Cut(Family.INTERFACE, Weight.BOLD)
_MONO = Cut(Family.MONO)


@dataclass(frozen=True, slots=True)
class Setting:
    """The letters and the block of one kind of text."""

    look: Look
    style: BlockStyle

    def with_style(
        self, *, before: float | None = None, after: float | None = None, keep_next: bool | None = None
    ) -> "Setting":
        """The same letters with other room around the block."""
        style = self.style
        return Setting(
            self.look,
            replace(
                style,
                before=style.before if before is None else before,
                after=style.after if after is None else after,
                keep_next=style.keep_next if keep_next is None else keep_next,
            ),
        )

    def spaced(self, points: float) -> "Setting":
        """The same with more room between letters."""
        return Setting(replace(self.look, spacing=points), self.style)

    def in_colour(self, colour: str) -> "Setting":
        """The same in another ink."""
        return Setting(replace(self.look, colour=colour), self.style)


class Looks:
    """The settings of a text in ``language``.

    Chinese is set justified on wider leading, since its characters fill their squares; English ragged, with words
    divided only where a line would stay very short.
    """

    def __init__(self, scale: Scale, language: Language) -> None:
        self.chinese = language.startswith("zh")
        self._scale = scale
        self._align = Align.JUSTIFIED if self.chinese else Align.START
        self._hyphenation = None if self.chinese else Hyphenation()
        self._airy = 1.68 if self.chinese else 1.5
        self._set_titles()
        self._set_text()
        self._set_small_print()

    def _setting(self, cut: Cut, size: float, leading: float, colour: str = TEXT, **block: float) -> Setting:
        points = self._scale.letters(size)
        style = BlockStyle(
            round(points * leading, 1),
            before=self._scale.size(block.get("before", 0)),
            after=self._scale.size(block.get("after", 0)),
            align=self._align if block.get("running") else Align.START,
            hyphenation=self._hyphenation if block.get("running") else None,
            keep_next=bool(block.get("keep")),
        )
        return Setting(Look(cut, points, colour), style)

    def _set_titles(self) -> None:
        self.cover_title = self._setting(_TITLE, 2.75, 1.2, after=1.3)
        self.cover_title_small = self._setting(_TITLE, 2.3, 1.2, after=1.1, keep=1)
        self.cover_companion = self._setting(_TITLE, 1.5, 1.35)
        self.divider_letter = self._setting(_HEAVY, 4.2, 1.2, after=0.3, keep=1)
        self.divider_line = self._setting(_READING, 1.05, 1.7, MUTED)
        self.cover_subtitle = self._setting(_READING, 1.22, 1.5, MUTED)
        self.cover_line = self._setting(_INTERFACE, 0.82, 1.85)
        self.cover_line_label = self._setting(_STRONG, 0.82, 1.85)
        self.label = self._setting(_STRONG, 0.74, 1.4, after=0.35, keep=1).spaced(0.3)
        self.title = self._setting(_TITLE, 2.05, 1.22, after=0.9, keep=1)
        self.contents_chapter = self._setting(_STRONG, 0.94, 1.5, before=0.55)
        self.contents_section = self._setting(_READING, 0.96, 1.6)

    def _set_text(self) -> None:
        self.lead = self._setting(_READING, 1.13, self._airy, MUTED, after=1.2, running=1)
        self.body = self._setting(_READING, 1.0, self._airy, after=0.75, running=1)
        self.quote = self._setting(_ITALIC if not self.chinese else _READING, 0.96, self._airy, after=0.3, running=1)
        self.heading = self._setting(_HEAVY, 1.0, 1.4, before=1.5, after=0.45, keep=1)
        self.subheading = self._setting(_HEAVY, 0.88, 1.4, before=1.1, after=0.35, keep=1)
        self.callout_label = self._setting(_STRONG, 0.72, 1.4, after=0.15, keep=1)
        self.callout_title = self._setting(_STRONG, 0.9, 1.4, after=0.35, keep=1)
        self.callout = self._setting(_READING, 0.93, self._airy, after=0.5, running=1)
        self.code = self._setting(_MONO, 0.76, 1.5)
        self.question = self._setting(_STRONG, 1.0, 1.4, before=1.3, after=0.5, keep=1)

    def _set_small_print(self) -> None:
        self.caption = self._setting(_STRONG, 0.78, 1.4, MUTED, before=0.6, after=0.4)
        self.table_head = self._setting(_STRONG, 0.74, 1.35)
        self.cell = self._setting(_READING, 0.87, 1.52 if self.chinese else 1.4)
        self.cell_link = self._setting(_READING, 0.87, 1.52 if self.chinese else 1.4, ACCENT)
        self.provenance = self._setting(_READING, 0.87, 1.5, after=0.35)
        self.provenance_label = self._setting(_STRONG, 0.78, 1.5)
        self.cell_note = self._setting(_INTERFACE, 0.72, 1.45, MUTED)
        self.address = self._setting(_INTERFACE, 0.56, 1.35, FAINT)
        self.small = self._setting(_INTERFACE, 0.72, 1.45, MUTED)
        self.attribution = self._setting(_STRONG, 0.74, 1.45, after=0.15)
        self.note = self._setting(_READING, 0.9, 1.5 if self.chinese else 1.42, running=1)
        self.note_number = self._setting(_STRONG, 0.76, 1.42 * 0.9 / 0.76)
        self.footnote = self._setting(_READING, 0.85, 1.45, after=0.35, running=1)

    def mark(self, look: Look, colour: str) -> Look:
        """A raised mark beside text of ``look``: the number of a note or footnote."""
        size = round(look.size * self._part(0.62), 1)
        return Look(_STRONG, size, colour, rise=round(look.size * 0.33, 1))

    def _part(self, usual: float) -> float:
        """``usual`` as a part of the size of the text around, nearer to it in large print."""
        return self._scale.letters(usual) / self._scale.body

    def source(self, look: Look) -> Look:
        """The sources of a statement, small and quiet after it."""
        return Look(_INTERFACE, min(round(look.size * self._part(0.6), 1), self._scale.letters(0.57)), FAINT)

    def chip(self, look: Look, *, strong: bool = False) -> Look:
        """The state of a measure and who leads it."""
        return Look(_STRONG if strong else _INTERFACE, round(look.size * self._part(0.7), 1), TEXT if strong else MUTED)


def strengthened(cut: Cut, *, strong: bool, slanted: bool) -> Cut:
    """``cut`` for strong or emphasised words; emphasis inside slanted text stands upright."""
    weight = cut.weight
    if strong:
        weight = Weight.SEMIBOLD if weight is Weight.REGULAR and not cut.italic else Weight.BOLD
    return Cut(cut.family, weight, cut.italic != slanted)
