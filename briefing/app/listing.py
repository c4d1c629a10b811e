"""Notes and hits as lines of plain text, for reading in a terminal."""

from collections.abc import Iterable, Iterator

from briefing.annotation.model import Annotation, Privacy
from briefing.search.hits import Hit

_LONGEST_QUOTE = 80


def notes_lines(annotations: Iterable[Annotation]) -> Iterator[str]:
    """Each note with its id, kind, section and words, its text, status, tags and author indented below."""
    for one in annotations:
        where = one.section or "(the whole briefing)"
        words = f" “{_short(one.target.selector.exact)}”" if one.target.selector is not None else ""
        answers = f"  answers {one.reply_to}" if one.reply_to is not None else words
        yield f"{one.id}  {one.kind.value}  {where}{answers}"
        yield from (f"    {line}" for line in one.body.splitlines())
        for rival in one.rivals:
            yield f"    written at the same time by {rival.by or one.creator or '(no name)'}:"
            yield from (f"        {line}" for line in rival.text.splitlines() or ["(no text)"])
        yield f"    {', '.join(_facts(one))}"


def actions_lines(annotations: Iterable[Annotation]) -> Iterator[str]:
    """Each action with its due date, owner and text."""
    for one in annotations:
        words = one.body or (one.target.selector.exact if one.target.selector is not None else "")
        owner, where = one.owner or "(nobody)", one.section or "(the whole briefing)"
        yield f"{one.due or '(no date) '}  {owner}  {one.status.value}  {where}  {_short(words)}  {one.id}"


def _facts(one: Annotation) -> Iterator[str]:
    yield one.creator or "(no name)"
    yield one.modified[:10]
    yield one.status.value
    if one.privacy is not Privacy.SHAREABLE:
        yield {Privacy.PRIVATE: "private", Privacy.RECORD: "for the record"}[one.privacy]
    yield from (f"#{tag}" for tag in one.tags)
    if one.owner:
        yield f"for {one.owner}"
    if one.due:
        yield f"due {one.due}"


def hit_lines(hits: Iterable[Hit]) -> Iterator[str]:
    """Each hit with its kind, section and title, the snippet below with the words found in brackets."""
    for hit in hits:
        place = f"  {hit.section or '-'} {hit.start}-{hit.end}"
        also = f"; also in {', '.join(one.language for one in hit.also)}" if hit.also else ""
        yield f"{'similar ' if hit.similar else ''}{hit.kind.value}{place}  {hit.title} ({hit.language}{also})"
        yield f"    {_marked(hit)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def _marked(hit: Hit) -> str:
    text = hit.snippet
    # From the back, so that the places in front stay true.
    for start, end in sorted(hit.marks, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return " ".join(text.split())
