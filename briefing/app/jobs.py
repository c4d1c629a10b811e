"""Long work as plain functions: progress goes out, the wish to stop comes in. Nothing here knows of threads.

What a job needs is imported inside it, because the modules behind are large and the window opens without them.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app import settings
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import Language
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from briefing.app.ledger import Ledger, LedgerRequest
    from briefing.app.old_edition import FoundPlace, PlaceRequest
    from briefing.export.request import PdfReport, PdfRequest
    from briefing.search.hits import NoteText
    from briefing.search.index import Index


def open_session(
    path: Path,
    data: DataFolder,
    language: Language | None = None,
    progress: Progress = NO_PROGRESS,
    *,
    first: Language | None = None,
) -> Session:
    """Open the pack at ``path`` as a window does: in ``language``, else the one last read in; see ``Session.open``.

    Who has read nothing yet gets ``first`` if the pack has it.
    """
    preferred = settings.load(data.settings).language or first or ""
    return Session.open(path, data, language, progress, preferred=preferred)


def build_index(
    packs: tuple[Pack, ...], notes: "tuple[NoteText, ...]" = (), progress: Progress = NO_PROGRESS
) -> "Index":
    """The search index over ``packs`` (one pack in several languages) and ``notes``; raises ``CancelledError``."""
    from briefing.app import finding  # noqa: PLC0415

    return finding.build_index(packs, notes, progress)


def find_places(request: "PlaceRequest", progress: Progress = NO_PROGRESS) -> "tuple[FoundPlace, ...]":
    """Where notes from other editions stand, see ``Session.places_request``; raises ``CancelledError``."""
    from briefing.app import old_edition  # noqa: PLC0415

    return old_edition.find_places(request, progress)


def make_ledger(request: "LedgerRequest", progress: Progress = NO_PROGRESS) -> "Ledger":
    """What became of each note from another edition, see ``Session.ledger_request``; raises ``CancelledError``."""
    from briefing.app import ledger  # noqa: PLC0415

    return ledger.make_ledger(request, progress)


def export_pdf(request: "PdfRequest", path: Path, progress: Progress = NO_PROGRESS) -> "PdfReport":
    """Write the PDF pack to ``path`` in a process of its own, see ``export_job``."""
    from briefing.app import export_job  # noqa: PLC0415

    return export_job.export_pdf(request, path, progress)
