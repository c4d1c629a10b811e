"""Notes and hits as lines of plain text, for reading in a terminal."""

from collections.abc import Iterable, Iterator

from briefing.annotation.importing import ImportReport
from briefing.annotation.model import Annotation
from briefing.search.hits import Hit

_LONGEST_QUOTE = 80


def notes_lines(annotations: Iterable[Annotation]) -> Iterator[str]:
    """Each note with its id, kind, section and words, its text indented below."""
    for one in annotations:
        where = one.section or "(the whole briefing)"
        words = f" “{_short(one.target.selector.exact)}”" if one.target.selector is not None else ""
        yield f"{one.id}  {one.kind.value}  {where}{words}"
        yield from (f"    {line}" for line in one.body.splitlines())
        yield f"    {one.creator or '(no name)'}, {one.modified[:10]}"


def hit_lines(hits: Iterable[Hit]) -> Iterator[str]:
    """Each hit with its kind, section and title, the snippet below with the words found in brackets."""
    for hit in hits:
        place = f"  {hit.section or '-'} {hit.start}-{hit.end}"
        yield f"{hit.kind.value}{place}  {hit.title} ({hit.language})"
        yield f"    {_marked(hit)}"


def report_lines(report: ImportReport) -> Iterator[str]:
    """One line that counts what came of an import."""
    yield (
        f"{len(report.added)} added, {len(report.changed)} changed, "
        f"{len(report.unchanged)} unchanged, {len(report.refused)} refused"
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def _marked(hit: Hit) -> str:
    text = hit.snippet
    # From the back, so that the places in front stay true.
    for start, end in sorted(hit.marks, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return " ".join(text.split())
