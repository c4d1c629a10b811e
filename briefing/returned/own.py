"""What became of the notes that left in a file: nothing, a change, or a deletion."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.annotation.instants import instant
from briefing.annotation.model import Annotation, Kind, Target
from briefing.annotation.wording import clean_body
from briefing.returned.attachment import Range
from briefing.returned.edition import Edition
from briefing.returned.folding import folded
from briefing.returned.kinds import kind_in_words, kind_of_colour
from briefing.returned.marks import Mark, Shape
from briefing.returned.notes import Edit
from briefing.returned.spots import Spot, same_words, trimmed
from briefing.returned.threads import Threads

_QUOTE_MARKS = "“”「」『』\"'"


def living(pieces: Sequence[Mark]) -> list[Mark]:
    """The pieces that are still there: some programs hide what is deleted, or leave a highlight without its places."""
    return [
        mark for mark in pieces if not mark.hidden and (mark.quads or mark.shape not in {Shape.HIGHLIGHT, Shape.OTHER})
    ]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file has of a note: its living pieces, where these stand, and the range it was printed at if known."""

    pieces: Sequence[Mark]
    spots: Sequence[Spot]
    drawn: Range


def changed(base: Annotation, seen: Seen, threads: Threads, edition: Edition) -> Edit | None:
    """What somebody changed of ``base``; None when nothing."""
    theirs = replace(base, body=_body(base, seen), kind=_kind(base.kind, seen.pieces))
    place = _moved(seen, edition)
    if place is not None:
        theirs = replace(theirs, revision=place)
    state = threads.state_of(seen.pieces)
    if state is not None:
        theirs = replace(theirs, status=state[0])
    if theirs == base:
        return None
    marks = [*seen.pieces, *([state[1]] if state is not None else [])]
    latest = max(marks, key=lambda mark: mark.modified or mark.created)
    when = latest.modified or latest.created or base.modified
    # A program that changes a note without saying when must not make the change older than the note.
    if instant(when) < instant(base.modified):
        when = base.modified
    return Edit(base, replace(theirs, modified=when), latest.author if latest.author != base.creator else "")


def _quoted(base: Annotation, seen: Seen) -> list[str]:
    """The words that an empty note's contents are filled with when it is printed."""
    selector = base.target.selector
    words = [selector.exact] if selector is not None else []
    words += [spot.text for spot in seen.spots]
    words.append(" ".join(spot.text for spot in seen.spots))
    if seen.drawn is not None:
        words += [spot.section.text[slice(*seen.drawn)] for spot in seen.spots[:1] if spot.section is not None]
    return words


def _body(base: Annotation, seen: Seen) -> str:
    quoted = _quoted(base, seen)
    said = dict.fromkeys(mark.contents for mark in seen.pieces)
    new = [text for text in said if not _says_the_same(text, base, quoted)]
    return clean_body("\n\n".join(new)) if new else base.body


def _says_the_same(contents: str, base: Annotation, quoted: Sequence[str]) -> bool:
    if same_words(contents, base.body):
        return True
    if not base.body:
        return not contents or _is_quote(contents, quoted)
    # A note whose words are gone is printed with them on lines of their own.
    body = folded(base.body)
    rest = folded(contents)
    return rest.startswith(body) and rest[len(body) :].strip(_QUOTE_MARKS) in {folded(words) for words in quoted}


def _is_quote(contents: str, quoted: Sequence[str]) -> bool:
    said = folded(contents).strip(_QUOTE_MARKS)
    return any(said == folded(words).strip(_QUOTE_MARKS) for words in quoted)


def _kind(kind: Kind, pieces: Sequence[Mark]) -> Kind:
    """The kind that a piece was given, by a new colour or a new letter."""
    for mark in pieces:
        if mark.colour is not None and kind_of_colour(mark.colour) is not kind:
            return kind_of_colour(mark.colour)
    for mark in pieces:
        lettered = kind_in_words(mark.subject, "")
        if lettered is not None and lettered is not kind:
            return lettered
    return kind


def _moved(seen: Seen, edition: Edition) -> Target | None:
    """The target of the words that the pieces cover now, when these are not those that were covered."""
    ranges = [spot.range for spot in seen.spots if spot.range is not None]
    sections = {spot.section.key: spot.section for spot in seen.spots if spot.section is not None}
    if seen.drawn is None or not ranges or len(sections) != 1:
        return None
    (section,) = sections.values()
    start, end = min(start for start, _ in ranges), max(end for _, end in ranges)
    if trimmed(section.text, *seen.drawn) == trimmed(section.text, start, end):
        return None
    return edition.target(Spot(section, start, end))
