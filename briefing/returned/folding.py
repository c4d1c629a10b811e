"""Texts without what printing changes: blanks, line ends, divided words, compatible forms of letters."""

import unicodedata
from collections.abc import Iterable, Iterator

SOFT_HYPHEN = "\u00ad"


def folded(text: str) -> str:
    """``text`` as it is compared."""
    return "".join(map(_folded, text)) if not text.isascii() else "".join(text.split())


class FoldedText:
    """A text as it is compared, and the way back to its own offsets."""

    def __init__(self, text: str) -> None:
        parts = [_folded(char) for char in text]
        self.text = "".join(parts)
        self._offsets = [offset for offset, part in enumerate(parts) for _ in part]

    def places(self, words: str, most: int, *, before: str = "", after: str = "") -> Iterator[tuple[int, int]]:
        """Where the folded ``words`` stand between ``before`` and ``after``: ranges of the text, at most so many."""
        whole = before + words + after
        at = self.text.find(whole) if words else -1
        for _ in range(most):
            if at < 0:
                return
            start = at + len(before)
            yield self._offsets[start], self._offsets[start + len(words) - 1] + 1
            at = self.text.find(whole, at + 1)

    def before(self, offset: int, length: int) -> str:
        """The folded text before an offset of the text itself."""
        end = self._folded_offset(offset)
        return self.text[max(0, end - length) : end]

    def after(self, offset: int, length: int) -> str:
        """The folded text from an offset of the text itself."""
        start = self._folded_offset(offset)
        return self.text[start : start + length]

    def _folded_offset(self, offset: int) -> int:
        low, high = 0, len(self._offsets)
        while low < high:
            middle = (low + high) // 2
            if self._offsets[middle] < offset:
                low = middle + 1
            else:
                high = middle
        return low


def share_found(texts: Iterable[str], passage: str, length: int = 8) -> float:
    """How much of ``passage``, cut into stretches of folded text, stands in one of the folded ``texts`` (0 to 1)."""
    stretches = [passage[at : at + length] for at in range(0, len(passage) - length + 1, length)]
    known = list(texts)
    found = sum(any(stretch in text for text in known) for stretch in stretches)
    return found / len(stretches) if stretches else 0.0


def _folded(char: str) -> str:
    if char.isspace() or char == SOFT_HYPHEN:
        return ""
    return char if char.isascii() else "".join(unicodedata.normalize("NFKC", char).split())
