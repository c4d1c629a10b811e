"""The list of changes between two editions as a PDF."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.paths import fonts
from briefing.document.ids import SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.change_list import change_list, section_changes
from briefing.edition.comparison import Comparison
from briefing.errors import SectionMissingError

if TYPE_CHECKING:
    from briefing.export.request import PdfReport


def export_changes(
    comparison: Comparison,
    path: Path,
    section: SectionId | None = None,
    date: str = "",
    progress: Progress = NO_PROGRESS,
) -> "PdfReport":
    """Write what changed to ``path``, whole or not at all; with ``section`` in that one alone.

    ``date`` is ``YYYY-MM-DD``, the new edition's when empty. Raises ``SectionMissingError``, ``ExportError`` and
    ``CancelledError``.
    """
    from briefing.export.pdf import write_pdf  # noqa: PLC0415 - ReportLab is behind it
    from briefing.export.request import NotesMode, PdfRequest  # noqa: PLC0415

    pack = change_list(comparison) if section is None else _only(section, comparison)
    request = PdfRequest(pack, fonts(), date or comparison.new.date, notes_mode=NotesMode.NONE)
    return write_pdf(request, path, progress)


def _only(section: SectionId, comparison: Comparison) -> Pack:
    found = comparison.section(section)
    if found is None:
        raise SectionMissingError(section)
    changes = section_changes(found, comparison)
    new = comparison.new
    # A reference section is in no pillar.
    pillar = next((one for one in new.pillars if one.id == changes.pillar), new.pillars[-1])
    kept = replace(changes, pillar=pillar.id)
    return replace(change_list(comparison), sections=(kept,), pillars=(replace(pillar, sections=(kept.id,)),))
