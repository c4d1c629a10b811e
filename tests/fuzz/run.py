"""Fuzzing by mutation of good input:  python -m tests.fuzz.run [--inputs N] [--seed S] [--only pack] [--keep FOLDER]

Every input must end in a model or in a sentence for the reader, within five seconds of the processor and 600 MB. What
does not is kept in FOLDER under a name that tells its door, seed and number; the same seed makes the same inputs.
"""

import argparse
import logging
import random
import resource
import shutil
import signal
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from briefing.errors import BriefingError
from tests.fuzz.targets import TARGETS, Target

BUDGET_S = 5
MEMORY = 600_000_000


class TooSlowError(BaseException):
    """The time is up."""


@dataclass
class Tally:
    """What came of the inputs of one door; ``crashers`` are the ends of their tracebacks by the file's name."""

    read: int = 0
    refused: int = 0
    slowest_s: float = 0.0
    crashers: dict[str, str] = field(default_factory=dict)


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def fuzz(target: Target, inputs: int, seed: int, folder: Path, keep: Path | None = None) -> Tally:
    """Meet so many inputs of ``target``; each has a folder of its own below ``folder``."""
    before = signal.signal(signal.SIGVTALRM, _ring)
    tally = Tally()
    for number in range(inputs):
        place = folder / "one"
        place.mkdir()
        path = place / f"{target.name}-{seed}-{number}.bin"
        path.write_bytes(target.make(random.Random(f"{target.name} {seed} {number}")))
        kept = path.read_bytes()
        started = time.process_time()
        if ending := _meet(target, path, tally):
            tally.crashers[path.name] = ending
            if keep is not None:
                (keep / path.name).write_bytes(kept)
        tally.slowest_s = max(tally.slowest_s, time.process_time() - started)
        shutil.rmtree(place)
    signal.signal(signal.SIGVTALRM, before)
    return tally


def _meet(target: Target, path: Path, tally: Tally) -> str:
    signal.setitimer(signal.ITIMER_VIRTUAL, BUDGET_S)
    try:
        target.meet(path)
        tally.read += 1
    except BriefingError:
        tally.refused += 1
    except (Exception, TooSlowError):  # noqa: BLE001 - looking for what nobody thought of
        return "".join(traceback.format_exc().splitlines(keepends=True)[-5:])
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return ""


def main() -> None:
    """Run as the arguments say and print one line for each door."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", type=int, default=50_000, help="for each door")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="pack, notes, pdf or store")
    parser.add_argument("--keep", type=Path, default=Path("crashers"))
    arguments = parser.parse_args()
    arguments.keep.mkdir(parents=True, exist_ok=True)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    logging.disable(logging.CRITICAL)
    for make_target in TARGETS:
        if not make_target.__name__.startswith(arguments.only):
            continue
        with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
            target = make_target(Path(name))
            started = time.monotonic()
            tally = fuzz(target, arguments.inputs, arguments.seed, Path(name), arguments.keep)
        took = time.monotonic() - started
        print(  # noqa: T201 - a command line prints
            f"{target.name}: {arguments.inputs} inputs in {took:.0f} s, {tally.read} read, {tally.refused} refused, "
            f"slowest {tally.slowest_s:.2f} s, {len(tally.crashers)} crashers",
            flush=True,
        )
        for file, ending in tally.crashers.items():
            print(f"  {file}\n{ending}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
