"""The process that reads a returned file: what it is asked, what it answers, and how much it may use."""

import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from briefing.annotation.model import Annotation
from briefing.document.pack import Pack
from briefing.document.progress import Progress
from briefing.errors import ReturnedFileError
from briefing.returned.bounds import MEMORY
from briefing.returned.collecting import collect
from briefing.returned.opening import opened


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be read, with the packs it may be a print of and the notes that may have left in it."""

    path: Path
    packs: tuple[Pack, ...]
    known: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """So much is done."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Why the file cannot be read, as the end of a sentence."""

    what: str


def serve(connection: Connection, request: Request) -> None:
    """Read what is asked for and send steps, and in the end the notes or why there are none."""
    _limit_memory()

    def report(done: int, total: int) -> None:
        connection.send(Step(done, total))

    report(0, 1)
    path = request.path
    try:
        with opened(path) as pdf:
            connection.send(collect(pdf, path, request.packs, request.known, Progress(report)))
    except ReturnedFileError as error:
        connection.send(Failed(error.what))


def _limit_memory() -> None:
    if sys.platform == "win32":
        # Windows knows no such limit; the time limit holds there too.
        return
    import resource  # noqa: PLC0415 - only here on systems that have it

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
