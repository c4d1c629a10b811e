"""Pieces of text as runs: highlights are shaded and remembered, so that comments can be put on them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.document.runs import Style
from briefing.export.notes.listing import ListedNote
from briefing.export.text.parts import Added, Piece
from briefing.export.text.word.elements import Xml, element, run, styled
from briefing.export.text.word.file import WordFile
from briefing.export.text.word.places import Places
from briefing.export.tokens import HIGHLIGHTS, KIND_INK, QUIET, code_colour

_FIXED = "Consolas"
_ADDED_STYLES = {Added.FOOTNOTE: "FootnoteMark", Added.SOURCE: "SourceMark"}


class InlineWord:
    """Writes pieces. ``ranges`` are the first and last run of the words that each note is on."""

    def __init__(self, file: WordFile, places: Places) -> None:
        self._file = file
        self._places = places
        self.ranges: dict[ListedNote, tuple[Xml, Xml]] = {}

    def write(self, pieces: Iterable[Piece]) -> Iterator[Xml]:
        """``pieces`` as runs and links."""
        before = None
        for (target, added), group in groupby(pieces, key=lambda piece: (piece.target, piece.added)):
            if added is before is Added.FOOTNOTE:
                # Two numbers side by side would be a third one.
                yield styled(",", _ADDED_STYLES[added])
            before = added
            runs = [made for piece in group for made in self._runs(piece, added)]
            yield from self.linked(runs, target)

    def linked(self, runs: list[Xml], target: str) -> list[Xml]:
        """``runs`` as a link to a place of the file or to a web address, or as they are where there is no target."""
        if not target:
            return runs
        if target.startswith("#"):
            return [element("hyperlink", *runs, anchor=self._places.name(target.removeprefix("#")), history=1)]
        return [self._file.web_link(target, runs)]

    def _runs(self, piece: Piece, added: Added | None) -> Iterator[Xml]:
        match added:
            case None:
                yield self._text(piece)
            case Added.NOTE:
                ink = KIND_INK[piece.notes[0].annotation.kind.value].removeprefix("#")
                yield run(piece.text, element("rStyle", val="NoteMark"), element("color", val=ink))
            case Added.CHIP:
                yield styled("\u00a0 ", "Added")
                yield styled(f"\u00a0{piece.text}\u00a0", "Chip")
            case _:
                text = f" {piece.text}" if added is Added.SOURCE else piece.text
                yield styled(text, _ADDED_STYLES[added])

    def _text(self, piece: Piece) -> Xml:
        made = run(piece.text, *_properties(piece))
        for note in piece.notes:
            first, _ = self.ranges.get(note, (made, made))
            self.ranges[note] = first, made
        return made


def _properties(piece: Piece) -> Iterator[Xml]:
    """The properties in the order of the schema (ISO 29500-1, 17.3.2.28)."""
    if piece.target:
        yield element("rStyle", val="Hyperlink")
    if Style.CODE in piece.style:
        yield element("rFonts", ascii=_FIXED, hAnsi=_FIXED, cs=_FIXED)
    if Style.STRONG in piece.style:
        yield element("b")
        yield element("bCs")
    if Style.EMPHASIS in piece.style:
        yield element("i")
        yield element("iCs")
    if Style.CODE in piece.style:
        yield element("noProof")
    if piece.token:
        yield element("color", val=code_colour(piece.token).removeprefix("#"))
    if piece.notes:
        # Of several notes on the same words the last one's colour shows; the marks after them tell all.
        ground = HIGHLIGHTS[piece.notes[-1].annotation.kind.value]
        yield element("shd", val="clear", color="auto", fill=ground.removeprefix("#"))
    elif Style.CODE in piece.style:
        yield element("shd", val="clear", color="auto", fill=QUIET.removeprefix("#"))
