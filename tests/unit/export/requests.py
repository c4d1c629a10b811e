"""Requests for packs of the tests' own and the built-in briefing."""

from functools import lru_cache
from pathlib import Path

from briefing.annotation.model import Annotation, AnnotationId, Kind, Target
from briefing.annotation.selectors import describe
from briefing.document.ids import Language
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.export.request import NotesMode, PdfRequest, PlacedNote
from briefing.pack.reader import PackReader

ROOT = Path(__file__).resolve().parents[3]
FONTS = ROOT / "resources" / "fonts"
FEATURES = ROOT / "tests" / "packs" / "features"
BUILT_IN = ROOT / "content" / "hk-digital-assets-2025"


@lru_cache
def read(folder: Path, language: Language | None = None) -> Pack:
    return PackReader.open(folder).read(language)


def request(pack: Pack, *notes: PlacedNote, mode: NotesMode = NotesMode.BOTH, **more: object) -> PdfRequest:
    fields = {"date": "2026-11-24", "prepared_for": "Meeting", "prepared_by": "Policy Unit", "fonts": FONTS} | more
    return PdfRequest(pack, notes=notes, notes_mode=mode, **fields)  # type: ignore[arg-type]


def note(
    pack: Pack,
    section: Section | None,
    words: str = "",
    body: str = "",
    *,
    kind: Kind = Kind.KEY,
    number: int = 1,
    author: str = "A. Reader",
) -> PlacedNote:
    """A note on the first place of ``words`` in ``section``, on all of the section, or on the briefing."""
    start = section.text.index(words) if section is not None and words else None
    selector = describe(section, start, start + len(words)) if section is not None and start is not None else None
    target = Target(
        pack.id,
        pack.edition,
        pack.digest,
        pack.language,
        section.id if section is not None else None,
        section.digest if section is not None else "",
        selector,
    )
    annotation = Annotation(
        AnnotationId(f"urn:uuid:00000000-0000-4000-8000-{number:012d}"),
        target,
        kind,
        body,
        author,
        "2026-11-21T08:30:00Z",
        "2026-11-22T09:45:10Z",
    )
    return PlacedNote(annotation, start, start + len(words) if start is not None else None)
