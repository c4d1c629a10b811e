"""New notes under way: marks with their places, joined where one passage runs over several pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.returned.kinds import kind_of_colour
from briefing.returned.marks import Mark, Shape
from briefing.returned.passages import made_at_once
from briefing.returned.spots import Spot, same_words


@dataclass(frozen=True, slots=True)
class Draft:
    """A note to be: the mark it is named after, all its marks, and where it stands.

    ``more`` are further places, of a mark on several passages. ``candidates`` are places to choose from, each with how
    likely it is; then ``why`` says what the matter is.
    """

    mark: Mark
    marks: tuple[Mark, ...]
    spot: Spot
    more: tuple[Spot, ...] = ()
    why: str = ""
    candidates: tuple[tuple[Spot, float], ...] = ()

    @property
    def contents(self) -> str:
        """What the marks say, each text once and none that only repeats the words."""
        said = dict.fromkeys(mark.contents for mark in self.marks)
        return "\n\n".join(text for text in said if text and not self.is_quote(text))

    def is_quote(self, text: str) -> bool:
        """Whether ``text`` is what programs put into a comment by themselves: the words it is on."""
        quoted = text.strip("“”「」『』\"'")
        return any(same_words(one, words) for one in (text, quoted) for words in (self.spot.text, self.spot.words))


def with_groups(drafts: Sequence[Draft], group_of: dict[int, int]) -> list[Draft]:
    """``drafts`` without those that are part of another, which takes their words and places."""
    by_number = {draft.mark.number: draft for draft in drafts}
    for draft in drafts:
        root = group_of.get(draft.mark.number)
        whole = by_number.get(root) if root is not None and root != draft.mark.number else None
        if whole is not None and whole.mark.number in by_number:
            by_number[whole.mark.number] = _joined(whole, draft)
            del by_number[draft.mark.number]
    return list(by_number.values())


def over_pages(drafts: Iterable[Draft]) -> list[Draft]:
    """``drafts`` with passages made whole that programs can only mark page by page."""
    found: list[Draft] = []
    for draft in drafts:
        before = next((one for one in reversed(found) if _continues(one, draft)), None)
        if before is None:
            found.append(draft)
        else:
            found[found.index(before)] = _joined(before, draft)
    return found


def _continues(one: Draft, other: Draft) -> bool:
    last, first = one.marks[-1], other.mark
    section = one.spot.section
    if section is None or section is not other.spot.section or one.spot.end is None or other.spot.start is None:
        return False
    if first.page != last.page + 1 or section.text[one.spot.end : other.spot.start].strip():
        return False
    alike = (last.shape, last.author, last.subject) == (first.shape, first.author, first.subject)
    if not alike or one.spot.end > other.spot.start or kind_of_colour(last.colour) is not kind_of_colour(first.colour):
        return False
    return made_at_once(last, first) and (not other.contents or one.contents in {"", other.contents})


def _joined(one: Draft, other: Draft) -> Draft:
    marks = (*one.marks, *other.marks)
    first, second = one.spot, other.spot
    # Of a pair like a caret and the words it replaces, the words say the place.
    if _says_place(other.mark) and not _says_place(one.mark):
        return replace(one, marks=marks, spot=second, more=other.more, why=other.why, candidates=other.candidates)
    if first.section is not None and first.section is second.section and first.range and second.range:
        start, end = min(first.range[0], second.range[0]), max(first.range[1], second.range[1])
        return replace(one, marks=marks, spot=Spot(first.section, start, end), more=(*one.more, *other.more))
    return replace(one, marks=marks)


def _says_place(mark: Mark) -> bool:
    return bool(mark.quads) or mark.shape is Shape.AREA
