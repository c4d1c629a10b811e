"""Opening a file that may come from anyone: what is wrong with it is one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
from pikepdf.settings import set_qpdf_limits

from briefing.errors import ReturnedFileError, reason
from briefing.returned.bounds import LARGEST_FILE, LARGEST_STREAM, MEGABYTE, MOST_OBJECTS, MOST_PAGES
from briefing.sentence import Sentence

_HEAD = 1024
_DAMAGED = Sentence("the file is damaged; ask for another copy of it.")
_LOCKED = Sentence(
    "it is protected by a password; open it with the password in the program that marked it, save a copy without one, "
    "and bring that copy back."
)
# More faults than this are no accident of a foreign program.
_MOST_WARNINGS = 2_000
_MOST_ELEMENTS = 1_000_000


@contextmanager
def opened(path: Path) -> Iterator[pikepdf.Pdf]:
    """The file at ``path``; raises ``ReturnedFileError`` for whatever keeps it from being read, then or later."""
    _check_head(path)
    # They hold for the whole process, which reads nothing else.
    set_qpdf_limits(
        doc_max_warnings=_MOST_WARNINGS,
        flate_max_memory=LARGEST_STREAM,
        png_max_memory=LARGEST_STREAM,
        tiff_max_memory=LARGEST_STREAM,
        run_length_max_memory=LARGEST_STREAM,
        dct_max_memory=LARGEST_STREAM,
        parser_max_container_size=_MOST_ELEMENTS,
    )
    try:
        with pikepdf.open(path) as pdf:
            _check_size(pdf, path)
            yield pdf
    except pikepdf.PasswordError as error:
        raise ReturnedFileError(path, _LOCKED) from error
    except (pikepdf.PikepdfError, RecursionError) as error:
        raise ReturnedFileError(path, _DAMAGED) from error
    except MemoryError as error:
        raise ReturnedFileError(path, Sentence("reading it takes too much memory.")) from error
    except OSError as error:
        raise ReturnedFileError(path, reason(error)) from error


def _check_head(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise ReturnedFileError(path, reason(error)) from error
    if b"%PDF-" not in head:
        raise ReturnedFileError(path, Sentence("it is not a PDF file."))
    if size > LARGEST_FILE:
        raise ReturnedFileError(path, Sentence("the file is larger than {size} MB.", size=LARGEST_FILE // MEGABYTE))


def _check_size(pdf: pikepdf.Pdf, path: Path) -> None:
    if len(pdf.objects) > MOST_OBJECTS:
        raise ReturnedFileError(
            path,
            Sentence(
                "it has {count} objects, more than {most_objects}.", count=len(pdf.objects), most_objects=MOST_OBJECTS
            ),
        )
    if len(pdf.pages) > MOST_PAGES:
        raise ReturnedFileError(
            path, Sentence("it has {count} pages, more than {most_pages}.", count=len(pdf.pages), most_pages=MOST_PAGES)
        )
