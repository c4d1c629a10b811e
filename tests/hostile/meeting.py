"""The process in which the program meets hostile files, one after the other, with little memory and little time.

    python -m tests.hostile.meeting DOOR FOLDER DATA PACK

prints one JSON record for each file of ``FOLDER``.
"""

import contextlib
import io
import json
import resource
import shutil
import signal
import sys
import traceback
from pathlib import Path
from types import FrameType

from briefing.__main__ import main
from tests.hostile.threat import Door

SECONDS = 5
"""Of the processor, with all processes that a file starts: what else the machine does is not the file's fault."""
STOP = 15
"""Seconds by the clock, after which a file is given up."""
MEMORY = 500_000_000
"""Bytes of address space, which is more than what is used."""


class TooSlowError(BaseException):
    """The time is up; no code that catches what the reader may meet may catch it."""


def _command(door: Door, path: Path, data: Path, pack: Path) -> list[str]:
    where = ["--data-dir", str(data)]
    match door:
        case Door.PACK:
            return ["show", str(path), *where]
        case Door.STORE:
            data.mkdir(parents=True)
            shutil.copy(path, data / "notes.db")
            return ["notes", "list", str(pack), *where]
        case _:
            return ["notes", "import", str(pack), str(path), *where]


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def _meet(command: list[str]) -> tuple[int, str]:
    told = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace", write_through=True)
    signal.setitimer(signal.ITIMER_REAL, STOP)
    try:
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            code = main(command)
    except TooSlowError:
        code = -1
        told.write(f"It took more than {STOP} seconds.")
    except Exception:  # noqa: BLE001 - that there is none is what is tested
        code = -2
        told.write(traceback.format_exc())
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    buffer = told.buffer
    assert isinstance(buffer, io.BytesIO)
    return code, buffer.getvalue().decode("utf-8", "backslashreplace")


def _spent() -> float:
    """Seconds of the processor that this process and those it has waited for have had."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _peak() -> int:
    """The most memory that this process, or one it has waited for, has had in use, in bytes."""
    # What the kernel tells of this process's own usage counts the program that started it, too.
    status = Path("/proc/self/status").read_text("ascii")
    [own] = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024


def run(door: Door, folder: Path, data: Path, pack: Path) -> None:
    """Meet every file in ``folder``."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, _ring)
    for path in sorted(folder.iterdir()):
        place = data / path.name if door is Door.STORE else data
        started = _spent()
        code, told = _meet(_command(door, path, place, pack))
        record = {"name": path.name, "code": code, "told": told[-200_000:], "s": _spent() - started}
        print(json.dumps({**record, "peak": _peak()}), flush=True)  # noqa: T201 - a command line prints


if __name__ == "__main__":
    run(Door[sys.argv[1]], *map(Path, sys.argv[2:5]))
