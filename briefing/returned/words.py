"""The words under a mark, on one page or running over several, with what is drawn around them."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from briefing.annotation.words import common_end, common_start
from briefing.returned.folding import FoldedText, folded
from briefing.returned.generated import Role, roles
from briefing.returned.pages import Pages

AROUND = 120
"""Characters around the words that are compared."""
_EDGE = 4
_SURE = frozenset({Role.RAISED})
_LIKELY = frozenset({Role.RAISED, Role.SMALL})

Letter = tuple[str, Role]


class Piece(NamedTuple):
    """The characters of a page that a mark covers, by their numbers; at least one."""

    page: int
    numbers: Sequence[int]


class Cut(NamedTuple):
    """Folded words without some of their characters, and what was left out at either end."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Words:
    """What a mark covers. ``page`` is the first one.

    ``before`` and ``after`` are the folded texts around, read in two ways: with small words and without.
    """

    page: int
    letters: tuple[Letter, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words as they are shown, without the marks that the program raised between them."""
        return " ".join("".join(char for char, role in self.letters if role is not Role.RAISED).split())

    def without(self, left_out: Set[Role]) -> Cut:
        """The words without the characters in those roles, and always without raised ones."""
        left_out = left_out | _SURE
        kept = [place for place, (char, role) in enumerate(self.letters) if role not in left_out and char.strip()]
        if not kept:
            return Cut("", "", "")
        inner = [letter for letter in self.letters[kept[0] : kept[-1] + 1] if letter[1] not in left_out]
        ends = self.letters[: kept[0]], self.letters[kept[-1] + 1 :]
        before, after = ([letter for letter in end if letter[1] is not Role.RAISED] for end in ends)
        return Cut(_folded(before), _folded(inner), _folded(after))

    def agreement(self, text: FoldedText, start: int, end: int) -> int:
        """How many characters around a range of ``text`` are those around the words on the page."""
        return self._agreeing_before(text, start) + self._agreeing_after(text, end)

    def is_torn_before(self, text: FoldedText, start: int) -> bool:
        """Whether the text has more before ``start``, and the page does not."""
        return self._agreeing_before(text, start) < min(_EDGE, len(text.before(start, _EDGE)))

    def is_torn_after(self, text: FoldedText, end: int) -> bool:
        """Whether the text goes on after ``end``, and the page does not."""
        return self._agreeing_after(text, end) < min(_EDGE, len(text.after(end, _EDGE)))

    def _agreeing_before(self, text: FoldedText, start: int) -> int:
        known = text.before(start, AROUND)
        return max(common_end(known, drawn) for drawn in self.before)

    def _agreeing_after(self, text: FoldedText, end: int) -> int:
        known = text.after(end, AROUND)
        return max(common_start(known, drawn) for drawn in self.after)


class WordReader:
    """Reads the words under marks, page by page."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._roles: dict[int, tuple[Role, ...]] = {}

    def words(self, pieces: Sequence[Piece]) -> Words:
        """The words of all ``pieces`` in their order, at least one."""
        first, last = pieces[0], pieces[-1]
        before = self._letters(first.page, range(max(0, first.numbers[0] - 2 * AROUND), first.numbers[0]))
        after = self._letters(last.page, range(last.numbers[-1] + 1, last.numbers[-1] + 1 + 2 * AROUND))
        return Words(
            first.page,
            tuple(chain.from_iterable(self._letters(piece.page, piece.numbers) for piece in pieces)),
            tuple(_folded(before, left_out)[-AROUND:] for left_out in (_SURE, _LIKELY)),
            tuple(_folded(after, left_out)[:AROUND] for left_out in (_SURE, _LIKELY)),
        )

    def page(self, page: int) -> str:
        """All that a page says, folded, without what is generated between the words."""
        return _folded(self._letters(page, range(len(self._pages.text(page).texts))), _LIKELY)

    def _letters(self, page: int, numbers: Sequence[int]) -> list[Letter]:
        text = self._pages.text(page)
        if page not in self._roles:
            self._roles[page] = roles(text)
        return [(text.texts[number], self._roles[page][number]) for number in numbers if number < len(text.texts)]


def _folded(letters: Sequence[Letter], left_out: Set[Role] = frozenset()) -> str:
    return folded("".join(char for char, role in letters if role not in left_out))
