"""From an open file to everything that came home in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from briefing.annotation.model import Annotation
from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.errors import NotesFileError, ReturnedFileError
from briefing.returned.attachment import Attached, attached_notes
from briefing.returned.edition import Edition
from briefing.returned.exported import Exported
from briefing.returned.finding import Finder
from briefing.returned.fresh import Fresh
from briefing.returned.languages import language_of
from briefing.returned.making import Maker
from briefing.returned.marks import Mark, marks_of
from briefing.returned.moments import instant_of
from briefing.returned.notes import ReturnedNotes
from briefing.returned.objects import elements, entry, octets, text
from briefing.returned.pages import Pages
from briefing.returned.pulse import Pulse
from briefing.returned.tags import Tags
from briefing.returned.threads import Threads
from briefing.sentence import Sentence

_DAMAGED_LIST = Sentence("The list of the notes that left in this file is damaged, so deleted notes cannot be told.")
_NO_LIST = Sentence("The file does not list the notes that left in it, so deleted notes cannot be told.")
_NO_TAGS = Sentence("The file was printed anew by another program, so notes were placed by their words.")


@dataclass(frozen=True, slots=True)
class _Copy:
    """A file that is known to be of the briefing, with what is needed to make notes of its marks."""

    attached: Attached | None
    marks: tuple[Mark, ...]
    finder: Finder
    edition: Edition
    remarks: tuple[str, ...]


def collect(
    pdf: pikepdf.Pdf, path: Path, packs: Sequence[Pack], known: Iterable[Annotation], progress: Progress
) -> ReturnedNotes:
    """What came home in ``pdf``, read from ``path``; ``packs`` are the open one and the same in other languages.

    ``known`` are notes that may have left in it, for a file that does not say. Raises ``ReturnedFileError`` for a file
    that is of no such pack, and ``CancelledError``.
    """
    copy = _copy(pdf, path, packs, Pulse(progress))
    edition, finder = copy.edition, copy.finder
    exported = Exported(copy.attached, known)
    threads = Threads.of(copy.marks, exported.ids)
    edited = tuple(exported.edits(threads, finder, edition))
    made = {piece.number: exported.base(note) for note, pieces in threads.own.items() for piece in pieces}
    moment = _moment(pdf, packs[0])
    fresh = Fresh(threads, Maker(edition, _file_id(pdf), moment), made)
    fresh.take(finder)
    unknown = map(edition.unknown, finder.printed)
    return ReturnedNotes(
        edition=edition.name,
        pack_digest=edition.digest,
        language=edition.language,
        moment=moment,
        exported=exported.annotations,
        added=tuple(fresh.added),
        edited=edited,
        removed=tuple(exported.removed(threads)),
        unplaced=tuple(fresh.unplaced),
        left_out=tuple(fresh.left_out),
        texts=tuple(printed for printed in unknown if printed is not None),
        remarks=copy.remarks,
    )


def _copy(pdf: pikepdf.Pdf, path: Path, packs: Sequence[Pack], pulse: Pulse) -> _Copy:
    pack = packs[0]
    attached, remarks = _attached(pdf, path)
    if attached is not None and attached.pack != pack.id:
        title = attached.title or attached.pack
        raise ReturnedFileError(
            path, Sentence("it is a copy of “{title}”; open that briefing to bring its marks back.", title=title)
        )
    pages = Pages(pdf, pulse)
    language = language_of(text(entry(pdf.Root, "/Lang")))
    tags = Tags.of(pdf, pages.indexes, language or pack.language, pulse)
    marks = marks_of(pages)
    pulse.expect(len(marks))
    finder = Finder(packs, pages, tags, pulse)
    if attached is None and not finder.is_ours(sorted({mark.page for mark in marks})):
        raise ReturnedFileError(path, Sentence("it is not a copy of “{title}”.", title=pack.title))
    edition = Edition(packs, attached, language if tags.leaves else None)
    return _Copy(attached, marks, finder, edition, (*remarks, *_remarks(attached, tags, pack)))


def _attached(pdf: pikepdf.Pdf, path: Path) -> tuple[Attached | None, list[str]]:
    try:
        attached = attached_notes(pdf, path)
    except NotesFileError:
        return None, [_DAMAGED_LIST]
    return attached, [] if attached is not None else [_NO_LIST]


def _remarks(attached: Attached | None, tags: Tags, pack: Pack) -> Iterator[str]:
    if not tags.leaves:
        yield _NO_TAGS
    if attached is not None and attached.pack_digest != pack.digest:
        yield Sentence(
            "The file is a print of the edition “{edition}”, and the notes stand in its text.", edition=attached.edition
        )


def _file_id(pdf: pikepdf.Pdf) -> str:
    """What a file and all its later versions have in common (ISO 32000-1, 14.4)."""
    names = elements(entry(pdf.trailer, "/ID"))
    return octets(names[0])[:100].hex() if names else ""


def _moment(pdf: pikepdf.Pdf, pack: Pack) -> str:
    """When the file was last changed, as far as it says, for marks without a date; else the date of the pack."""
    information = entry(pdf.trailer, "/Info")
    for key in ("/ModDate", "/CreationDate"):
        moment = instant_of(text(entry(information, key)))
        if moment:
            return moment
    return instant_of(pack.date.replace("-", ""))
