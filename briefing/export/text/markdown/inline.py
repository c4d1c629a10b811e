"""Pieces of text as Markdown: highlights and raised marks are the few tags that Markdown has no signs for."""

from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest

from briefing.document.runs import Style
from briefing.export.text.markdown.escaping import address, code, escaped, is_word
from briefing.export.text.parts import Added, Piece

_SIGNS = {Style.STRONG: "**", Style.EMPHASIS: "*", Style.STRONG | Style.EMPHASIS: "***"}
_INSIDE_TAGS = "<"
"""Stands for whatever sign comes next that is neither a letter nor a star."""


def inline(pieces: Iterable[Piece], *, in_table: bool = False) -> str:
    """The source of ``pieces``, for ``escaping.paragraph`` to make a paragraph, a heading or a cell of."""
    return "".join(_Writer(in_table=in_table).write(tuple(pieces)))


class _Writer:
    def __init__(self, *, in_table: bool) -> None:
        self._in_table = in_table
        self._last = ""

    def write(self, pieces: tuple[Piece, ...]) -> Iterator[str]:
        pairs = zip_longest(pieces, pieces[1:])
        for (added, notes), group in groupby(pairs, key=lambda pair: (pair[0].added, pair[0].notes)):
            if added is not None:
                yield self._wrote(_marks(added, tuple(piece for piece, _ in group)))
                continue
            if notes:
                yield self._wrote("<mark>")
            for piece, following in group:
                yield from self._linked(piece, following)
            if notes:
                yield self._wrote("</mark>")

    def _wrote(self, source: str) -> str:
        self._last = source[-1:] or self._last
        return source

    def _linked(self, piece: Piece, following: Piece | None) -> Iterator[str]:
        if not piece.target:
            yield self._wrote(self._styled(piece, _next_sign(piece, following)))
            return
        yield self._wrote("[")
        source = self._styled(piece, _INSIDE_TAGS)
        # With a circumflex first it would be a footnote's mark.
        yield self._wrote(f"\\{source}" if source.startswith("^") else source)
        yield self._wrote(f"]({address(piece.target)})")

    def _styled(self, piece: Piece, next_sign: str) -> str:
        is_code = Style.CODE in piece.style
        source = self._code(piece.text) if is_code else escaped(piece.text)
        style = piece.style & (Style.STRONG | Style.EMPHASIS)
        if not style or not piece.text:
            # Before a link's bracket it would begin a picture.
            is_before_tag = next_sign == _INSIDE_TAGS and not is_code
            return f"{source[:-1]}\\!" if is_before_tag and source.endswith("!") else source
        # Signs that stand between other signs and letters would be shown as they are, as after Chinese full stops.
        if not is_code and _may_begin(self._last, piece.text[0]) and _may_end(piece.text[-1], next_sign):
            return f"{_SIGNS[style]}{source}{_SIGNS[style]}"
        if Style.EMPHASIS in style:
            source = f"<em>{source}</em>"
        return f"<strong>{source}</strong>" if Style.STRONG in style else source

    def _code(self, text: str) -> str:
        # Backticks side by side would count together.
        return f"<code>{escaped(text)}</code>" if self._last == "`" else code(text, in_table=self._in_table)


def _next_sign(piece: Piece, following: Piece | None) -> str:
    """What stands after ``piece``: a sign of the text, or nothing at the end."""
    if following is None:
        return ""
    if following.added is not None or following.notes != piece.notes or following.target:
        return _INSIDE_TAGS
    return "*" if following.style else following.text[:1]


def _may_begin(before: str, first: str) -> bool:
    """Whether a sign between the two begins emphasis (CommonMark 6.2)."""
    return before != "*" and (is_word(first) or (not first.isspace() and not (before and is_word(before))))


def _may_end(last: str, after: str) -> bool:
    """Whether a sign between the two ends emphasis."""
    return after != "*" and (is_word(last) or (not last.isspace() and not (after and is_word(after))))


def _marks(added: Added, pieces: tuple[Piece, ...]) -> str:
    match added:
        case Added.FOOTNOTE:
            return "".join(f"[^{footnote_label(piece.target)}]" for piece in pieces)
        case Added.CHIP:
            return "".join(f" <small>({escaped(piece.text)})</small>" for piece in pieces)
        case _:
            marks = " ".join(_mark(piece) for piece in pieces)
            return f"{' ' if added is Added.SOURCE else ''}<sup>{marks}</sup>"


def _mark(piece: Piece) -> str:
    return f"[{escaped(piece.text)}]({address(piece.target)})" if piece.target else escaped(piece.text)


def footnote_label(place: str) -> str:
    """The label of a footnote by its place; colons and dots would be no harm, but some readers stumble over them."""
    return place.removeprefix("#").removeprefix("footnote-").replace(":", "-").replace(".", "-")
