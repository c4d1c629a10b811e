"""Time and memory of a whole process, and the table that several of them make."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Program:
    """Something that writes a PDF: the command that does it, and the file that is there afterwards."""

    name: str
    command: tuple[str, ...]
    target: Path


@dataclass(slots=True)
class Runs:
    """What was measured of one program: seconds from start to end, those of the processors, megabytes at the most."""

    processor: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    @property
    def time(self) -> float:
        return median(self.seconds)

    @property
    def work(self) -> float:
        return median(self.processor)

    @property
    def memory(self) -> float:
        return median(self.megabytes)


def run(program: Program, environment: Mapping[str, str]) -> tuple[float, float, float]:
    """Seconds, seconds of all processors and megabytes (resident at the most) of one run.

    Raises ``ChildProcessError`` when it fails.
    """
    program.target.unlink(missing_ok=True)
    started = time.perf_counter()
    child = subprocess.Popen(program.command, cwd=ROOT, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode or not program.target.exists():
        raise ChildProcessError(f"{program.name} failed ({child.returncode}): {' '.join(program.command)}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(programs: Sequence[Program], times: int, environment: Mapping[str, str]) -> dict[str, Runs]:
    """Every program once to warm up, then ``times`` times in turn, so that a busy moment hits all alike."""
    runs = {program.name: Runs() for program in programs}
    for program in programs:
        run(program, environment)
    for _ in range(times):
        for program in programs:
            seconds, processor, megabytes = run(program, environment)
            runs[program.name].processor.append(processor)
            runs[program.name].seconds.append(seconds)
            runs[program.name].megabytes.append(megabytes)
    return runs


def pages_of(path: Path) -> int:
    from pypdf import PdfReader

    return len(PdfReader(path).pages)


def table(programs: Sequence[Program], runs: Mapping[str, Runs], yardstick: str) -> str:
    """One line for each program; ratios are those of the medians to the program named ``yardstick``."""
    base = runs[yardstick]
    lines = [
        f"| {'':28} | pages | seconds (min-max)   | ratio | processors' | ratio | MB  | ratio | file MB |",
        f"|{'-' * 30}|{'-' * 7}|{'-' * 21}|{'-' * 7}|{'-' * 13}|{'-' * 7}|{'-' * 5}|{'-' * 7}|{'-' * 9}|",
    ]
    for program in programs:
        one = runs[program.name]
        spread = f"{one.time:.2f} ({min(one.seconds):.2f}-{max(one.seconds):.2f})"
        lines.append(
            f"| {program.name:28} | {pages_of(program.target):5} | {spread:19} | {one.time / base.time:5.2f} "
            f"| {one.work:11.2f} | {one.work / base.work:5.2f} "
            f"| {one.memory:3.0f} | {one.memory / base.memory:5.2f} | {program.target.stat().st_size / 1e6:7.2f} |"
        )
    return "\n".join(lines)
