"""A start of the program that is killed at its first step, then at its second, and so on: ``python -m ... FOLDER``.

Each time it begins with a copy of the data folder and is killed before it touches a file or executes a statement; then
it starts once more, undisturbed. What was killed and what the second start found is printed as a line of JSON; in the
last line nothing was killed, and the first start was undisturbed too.
"""

import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import Any, NoReturn

from tests.durability.reader import open_session

STEPS = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.truncate", "sqlite3.connect"})


def die_at(step: int, told: int) -> None:
    """End this process without a word at its ``step``-th step, of which the name is written to the pipe ``told``."""
    steps = count()
    last = ""

    def take(name: str) -> None:
        nonlocal last
        # Of statements that only differ in their values the first will do.
        if name[:40] != last and next(steps) == step:
            os.write(told, name.encode())
            os.kill(os.getpid(), signal.SIGKILL)
        last = name[:40]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in STEPS:
            take(f"{event} {arguments[0]}")

    def connect_watched(*arguments: Any, **options: Any) -> sqlite3.Connection:
        db = connect(*arguments, **options)
        db.set_trace_callback(take)
        return db

    connect = sqlite3.connect
    sys.addaudithook(watch)
    sqlite3.connect = connect_watched  # type: ignore[assignment] # for this program only


def start(folder: Path, author: str) -> None:
    session = open_session(folder)
    session.change_settings(author=author)
    session.close()


def start_and_die(folder: Path, step: int) -> str:
    """The step at which it was killed, or nothing if it ended before."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            die_at(step, tell)
            start(folder, "changed")
            status = 0
        finally:
            # Not the end of the loop that it was copied out of.
            os._exit(status)
    os.close(tell)
    with os.fdopen(told) as words:
        name = words.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0
    return name


def what_is_left(folder: Path) -> dict[str, object]:
    session = open_session(folder)
    found: dict[str, object] = {
        "notes": sorted(note.body for note in session.annotations()),
        "notice": session.notice,
        "author": session.settings.author,
        "files": sorted(path.name for path in folder.iterdir()),
    }
    session.close()
    return found


def main(template: Path) -> NoReturn:
    with tempfile.TemporaryDirectory(dir=template.parent) as name:
        for step in count():
            folder = Path(name) / str(step)
            shutil.copytree(template, folder)
            killed = start_and_die(folder, step)
            left = what_is_left(folder)
            sys.stdout.write(json.dumps({"killed": killed, **left}) + "\n")
            if not killed:
                sys.exit()
    raise AssertionError("it never ended by itself")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
