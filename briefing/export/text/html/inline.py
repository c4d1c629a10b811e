"""Pieces of text as HTML: highlights enclose links, and links enclose styles."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.document.ids import Language
from briefing.document.runs import Style
from briefing.export.labels import Labels
from briefing.export.notes.listing import ListedNote
from briefing.export.text.edition import mark_anchor
from briefing.export.text.html.elements import Html, element, joined, spoken, text
from briefing.export.text.labels import ScreenLabels
from briefing.export.text.parts import Added, Piece
from briefing.export.tokens import CODE_TOKENS

FOOTMARK = "mark-of-"
"""What stands before a footnote's anchor in the name of the place that refers to it first."""


class InlineHtml:
    """Writes pieces, and remembers which places it has named: a name may be given once in a file."""

    def __init__(self, labels: Labels, screen: ScreenLabels) -> None:
        self._labels = labels
        self._screen = screen
        self._named: set[str] = set()

    def write(self, pieces: Iterable[Piece], language: Language) -> Html:
        """``pieces`` of a text in ``language``."""
        return joined(*self._written(pieces, language))

    def _written(self, pieces: Iterable[Piece], language: Language) -> Iterator[Html]:
        for (added, notes), group in groupby(pieces, key=lambda piece: (piece.added, piece.notes)):
            if added is not None:
                yield from (self._mark(piece) for piece in group)
            else:
                yield self._highlighted(joined(*_linked(group, language)), notes)

    def _highlighted(self, content: Html, notes: tuple[ListedNote, ...]) -> Html:
        for note in reversed(notes):
            content = element("mark", content, id=self._name(mark_anchor(note)), class_=note.annotation.kind.value)
        return content

    def _name(self, place: str) -> str | None:
        if place in self._named:
            return None
        self._named.add(place)
        return place

    def _mark(self, piece: Piece) -> Html:
        content = text(piece.text)
        match piece.added:
            case Added.NOTE:
                kind = piece.notes[0].annotation.kind
                label = self._screen.note.format(mark=piece.text, kind=self._labels.kinds[kind])
                link = _reference(content, piece.target, "doc-noteref", label)
                return element("sup", link, class_=f"added note-mark ink-{kind.value}")
            case Added.FOOTNOTE:
                label = self._screen.footnote.format(mark=piece.text)
                place = self._name(FOOTMARK + piece.target.removeprefix("#"))
                return element("sup", _reference(content, piece.target, "doc-noteref", label), class_="added", id=place)
            case Added.SOURCE:
                link = _reference(content, piece.target, None, self._screen.source.format(mark=piece.text))
                return element("sup", text(" "), link, class_="added source")
            case _:
                return element("span", text(" "), element("span", content, class_="chip"), class_="added")


def _reference(content: Html, target: str, role: str | None, label: str) -> Html:
    if not target:
        return element("span", content, aria_label=label, role="img")
    return element("a", content, href=target, role=role, aria_label=label)


def _linked(pieces: Iterable[Piece], language: Language) -> Iterator[Html]:
    for target, group in groupby(pieces, key=lambda piece: piece.target):
        content = joined(*(_styled(piece, language) for piece in group))
        if target.startswith("#"):
            yield element("a", content, href=target)
        elif target:
            yield element("a", content, href=target, rel="noopener noreferrer")
        else:
            yield content


def _styled(piece: Piece, language: Language) -> Html:
    content = spoken(piece.text, language)
    if piece.token and (name := _token_class(piece.token)):
        content = element("span", content, class_=f"token-{name}")
    for style, name in ((Style.CODE, "code"), (Style.EMPHASIS, "em"), (Style.STRONG, "strong")):
        if style in piece.style:
            content = element(name, content)
    return content


def _token_class(token: str) -> str:
    """The longest beginning of a Pygments short token name that has a colour of its own."""
    return next((token[:length] for length in range(len(token), 0, -1) if token[:length] in CODE_TOKENS), "")
