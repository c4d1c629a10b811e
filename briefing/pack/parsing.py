"""Parses texts of packs that may come from anyone: small ones here, others in a process that can be stopped."""

from collections.abc import Mapping
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import CancelledError
from briefing.pack.bounds import too_much
from briefing.pack.markdown import MarkdownParser, MarkdownText, ParsedText
from briefing.pack.patience import PATIENCE, is_small
from briefing.pack.problems import Problem

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_START = 60.0
"""Seconds in which the process has to be there."""
_GLANCE = 0.05
_MEMORY = 500_000_000
TOO_SLOW = "This text takes too long to read; make its paragraphs and code blocks simpler, or divide it."
NOTHING = ParsedText((), (), (), ())


class TextParser:
    """As ``MarkdownParser``, but what takes too long is a grave problem, after which nothing more is parsed.

    The process is started when the first text needs it and ended with the context. ``progress`` is asked meanwhile
    whether the reader wants to stop.
    """

    def __init__(self, progress: Progress = NO_PROGRESS) -> None:
        self._progress = progress
        self._parser = MarkdownParser()
        self._worker: _Worker | None = None
        self._given_up = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def parse(self, source: MarkdownText, actors: Mapping[str, str]) -> ParsedText:
        """``source`` as blocks; raises ``CancelledError`` when the reader stops it."""
        if self._given_up:
            return NOTHING
        # What is beyond the bounds is refused unread, which takes no time either.
        if is_small(source.text) or too_much(source.text, source.line):
            return self._parser.parse(source, actors)
        if self._worker is None:
            self._worker = _Worker(self._progress)
        parsed = self._worker.parse(source, actors)
        if parsed is None:
            self._given_up = True
            return ParsedText((), (), (Problem(source.file, source.line, TOO_SLOW),), ())
        return parsed


class _Worker:
    """The other process, and the line to it."""

    def __init__(self, progress: Progress) -> None:
        import multiprocessing  # noqa: PLC0415 - most packs need no other process

        self._progress = progress
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._is_ready = False

    def parse(self, source: MarkdownText, actors: Mapping[str, str]) -> ParsedText | None:
        """What came of ``source``; None when the time is up or the process died of it."""
        try:
            if not self._is_ready and self._answer(_START) is None:
                return None
            self._is_ready = True
            self._line.send((source, dict(actors)))
            parsed = self._answer(PATIENCE)
        except (EOFError, OSError):
            return None
        return parsed if isinstance(parsed, ParsedText) else None

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._line.close()

    def _answer(self, seconds: float) -> object | None:
        deadline = monotonic() + seconds
        while monotonic() < deadline:
            if self._progress.cancelled():
                raise CancelledError
            if self._line.poll(_GLANCE):
                answer: object = self._line.recv()
                return answer
        return None


def serve(line: "Connection") -> None:
    """What the other process does: say that it is there, then parse what comes until the line is cut."""
    _limit_memory()
    parser = MarkdownParser()
    line.send("ready")
    while True:
        try:
            source, actors = line.recv()
            line.send(parser.parse(source, actors))
        except (EOFError, OSError, MemoryError):
            return


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none; the time limit holds there too
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
