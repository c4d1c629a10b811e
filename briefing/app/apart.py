"""Work in a process of its own: it can be stopped at any moment, and what it costs or breaks does not touch the window.

The work and what it is given travel as pickled values between two processes of this program, never from elsewhere.
"""

import multiprocessing
import os
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TypeVar, cast

from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import BriefingError

Given = TypeVar("Given")
Result = TypeVar("Result")

_GLANCE_S = 0.05


@dataclass(frozen=True, slots=True)
class _Step:
    """So much is done."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of the work."""

    result: object


@dataclass(frozen=True, slots=True)
class _Failed:
    """Why nothing came of it, in words for the reader."""

    error: BriefingError


@dataclass(frozen=True, slots=True)
class _Broken:
    """A bug, as the other process saw it."""

    traceback: str


def run_apart(
    work: Callable[[Given, Progress], Result], given: Given, progress: Progress = NO_PROGRESS, *, lost: BriefingError
) -> Result:
    """What ``work(given, progress)`` returns, worked out in a process of its own.

    ``work`` is a function of a module, which should import what it needs inside itself, since this process imports that
    module too. Raises ``CancelledError`` within a glance, the ``BriefingError`` that the work raised, ``lost`` when the
    process cannot be started or ends before its work does, and ``RuntimeError`` for a bug in the work. Whatever the
    end, the process is gone when this returns. May be called from any thread.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, given), daemon=True)
    try:
        process.start()
    except OSError as error:
        ours.close()
        theirs.close()
        raise lost from error
    theirs.close()
    try:
        return cast("Result", _followed(ours, progress, lost))
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _followed(connection: Connection, progress: Progress, lost: BriefingError) -> object:
    """The result that comes through ``connection``; progress is asked at every glance, not only at steps."""
    done, total = 0, 1
    while True:
        progress.step(done, total)
        if not connection.poll(_GLANCE_S):
            continue
        try:
            message = connection.recv()
        except (EOFError, OSError) as error:
            raise lost from error
        match message:
            case _Step():
                done, total = message.done, message.total
            case _Done():
                return message.result
            case _Failed():
                raise message.error
            case _Broken():
                raise RuntimeError(f"in a process of its own:\n{message.traceback}")


def _serve(connection: Connection, work: Callable[[Given, Progress], Result], given: Given) -> None:
    """The other process: send steps, and in the end what came of the work."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    progress = Progress(lambda done, total: connection.send(_Step(done, total)))
    try:
        connection.send(_Done(work(given, progress)))
    except BriefingError as error:
        connection.send(_Failed(error))
    except MemoryError:
        # No answer is the answer: the process ends as if the system had ended it.
        os._exit(1)
    except BaseException:
        connection.send(_Broken(traceback.format_exc()))
        raise


def _end_with_parent() -> None:
    """A window that was killed leaves nothing running behind."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
