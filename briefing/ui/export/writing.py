"""The job that writes the files of an order one after another."""

from dataclasses import dataclass, field
from pathlib import Path

from briefing.app.composing import PackFile
from briefing.app.extras import Extras, ExtrasRequest, completed, read_extras
from briefing.app.jobs import export_pdf
from briefing.document.progress import Progress
from briefing.errors import BriefingError


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written, the pages of each, and characters no font has."""

    paths: tuple[Path, ...]
    pages: int
    missing: tuple[str, ...]
    password: str = field(default="", repr=False)


def write_files(
    files: tuple[tuple[PackFile, Path], ...], reading: ExtrasRequest | None, known: Extras, progress: Progress
) -> Written:
    """Write every file to its path with what has to be read for it.

    When one fails or the reader stops it, those before it are taken back. Raises as ``export_pdf`` and ``read_extras``.
    """
    written: list[Path] = []
    missing: dict[str, None] = {}
    pages = 0
    try:
        extras = known if reading is None else read_extras(reading, known, progress)
        for number, (file, path) in enumerate(files):
            request = file.request if reading is None else completed(file.request, reading, extras)
            report = export_pdf(request, path, _share(progress, number, len(files)))
            written.append(path)
            pages = report.pages
            missing.update(dict.fromkeys(report.missing))
    except BriefingError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return Written(tuple(written), pages, tuple(missing), files[0][0].request.password)


def _share(progress: Progress, number: int, of: int) -> Progress:
    """The progress of one file among several."""
    return Progress(lambda done, total: progress.report(number * total + done, of * total), progress.cancelled)
