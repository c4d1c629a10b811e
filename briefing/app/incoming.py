"""What one file brings: a notes file of any kind, or a PDF pack that a colleague marked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from briefing.annotation.importing import Incoming, read_annotations
from briefing.annotation.model import Annotation
from briefing.annotation.strict_json import read_text
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress

Languages = Callable[[], Iterable[Pack]]
"""The pack in its other languages, read when they are needed."""


def is_pdf(path: Path) -> bool:
    """Whether the name of a file says that it is a PDF pack."""
    return path.suffix.lower() == ".pdf"


@dataclass
class FileReader:
    """Reads files for the merge desk. ``remarks`` are sentences about the files that were read."""

    pack: Pack
    languages: Languages
    known: Callable[[], Iterable[Annotation]]
    remarks: list[str] = field(default_factory=list)

    def read(self, path: Path, text: str | None, progress: Progress = NO_PROGRESS) -> Incoming:
        """The notes in the file at ``path``, whose text may be given.

        Raises ``NotesFileError`` and, for a PDF, ``ReturnedFileError`` and ``CancelledError``.
        """
        if text is None and is_pdf(path):
            return self._returned(path, progress)
        return read_annotations(read_text(path) if text is None else text, path)

    def _returned(self, path: Path, progress: Progress) -> Incoming:
        # pikepdf is behind it.
        from briefing.returned.incoming import incoming  # noqa: PLC0415
        from briefing.returned.reading import read_returned  # noqa: PLC0415

        # How far one file is would make the progress over all files go back and forth.
        quiet = Progress(cancelled=progress.cancelled)
        found = read_returned(path, self.pack, quiet, others=self.languages(), known=self.known())
        self.remarks += found.remarks
        return incoming(found, self.pack.id)
