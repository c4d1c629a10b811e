"""What one file brings: a notes file of any kind, or a PDF pack that a colleague marked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from briefing.annotation.importing import Incoming, read_annotations
from briefing.annotation.model import Annotation
from briefing.annotation.strict_json import read_text
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ReturnedFileError

Languages = Callable[[], Iterable[Pack]]
"""The pack in its other languages, read when they are needed."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a PDF pack beforehand, with sentences about it."""

    incoming: Incoming
    remarks: tuple[str, ...]


Given = str | Read | ReturnedFileError | None
"""What there is of a file already: its text, what was read of it, or why nothing was."""


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

    def read(self, path: Path, given: Given) -> Incoming:
        """The notes in the file at ``path``, of which something may be given.

        Raises ``NotesFileError`` and, for a PDF, ``ReturnedFileError``.
        """
        if isinstance(given, str):
            return read_annotations(given, path)
        if given is None and not is_pdf(path):
            return read_annotations(read_text(path), path)
        if isinstance(given, ReturnedFileError):
            raise given
        found = given or self._returned(path, NO_PROGRESS)
        self.remarks += found.remarks
        return found.incoming

    def read_packs(self, paths: Iterable[Path], progress: Progress) -> dict[Path, Given]:
        """The PDF packs among ``paths``, in a job: it takes a second or two. Raises ``CancelledError``."""
        found: dict[Path, Given] = {}
        for path in filter(is_pdf, paths):
            try:
                found[path] = self._returned(path, progress)
            except ReturnedFileError as error:
                found[path] = error
        return found

    def _returned(self, path: Path, progress: Progress) -> Read:
        # pikepdf is behind it.
        from briefing.returned.incoming import incoming  # noqa: PLC0415
        from briefing.returned.reading import read_returned  # noqa: PLC0415

        found = read_returned(path, self.pack, progress, others=self.languages(), known=self.known())
        return Read(incoming(found), found.remarks)
