"""A second window, as a program of its own that does what it is told.

Each line it reads is a JSON list, an action and what belongs to it; each line it prints is the answer to one, which is
``{"error": sentence}`` where the reader would be told a sentence.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from briefing.annotation.model import AnnotationId, Kind
from briefing.app.session import Session
from briefing.errors import BriefingError
from tests.durability.reader import ONE, open_session

ROOT = Path(__file__).resolve().parents[2]


class Window:
    """The near side: tells another program what to do in its window on the data folder."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.durability.window", str(folder)]
        self.program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def tell(self, *words: object) -> None:
        assert self.program.stdin is not None
        self.program.stdin.write(json.dumps(words) + "\n")
        self.program.stdin.flush()

    def hear(self) -> Any:
        assert self.program.stdout is not None
        return json.loads(self.program.stdout.readline())

    def do(self, *words: object) -> Any:
        self.tell(*words)
        return self.hear()


@contextmanager
def windows(folder: Path, number: int) -> Iterator[list[Window]]:
    """So many programs that share a data folder, none of which has opened it yet."""
    started = [Window(folder) for _ in range(number)]
    try:
        yield started
    finally:
        for window in started:
            window.program.communicate(timeout=30)


class _FarSide:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sessions: list[Session] = []
        self._locks = ExitStack()

    @property
    def _session(self) -> Session:
        return self._sessions[-1]

    def open(self, folder: str = "") -> str:
        """Open a session, beside those that are open: a window does so when it opens another briefing."""
        self._sessions.append(open_session(Path(folder) if folder else self._folder))
        return self._session.notice

    def close(self) -> None:
        self._sessions.pop(0).close()

    def add(self, body: str) -> str:
        return self._session.add(ONE, kind=Kind.KEY, body=body).id

    def add_many(self, name: str, number: int) -> list[str]:
        """Add notes as quickly as possible; where another window is in the way try again, as a reader would."""
        return [self._insist(f"{name} {place}") for place in range(number)]

    def _insist(self, body: str) -> str:
        while True:
            try:
                return self.add(body)
            except BriefingError as error:
                if "another window is writing" not in str(error):
                    raise

    def edit(self, note: str, body: str) -> str:
        return self._session.edit(AnnotationId(note), body=body).body

    def delete(self, note: str) -> None:
        self._session.delete(AnnotationId(note))

    def undo(self) -> bool:
        return self._session.undo() is not None

    def seen(self) -> list[str]:
        """The notes after a refresh, as when the window comes to the front."""
        self._session.refresh()
        return sorted(note.body for note in self._session.annotations())

    def hold(self) -> None:
        """Begin to write and do not come to an end."""
        self._locks.enter_context(self._session._store.transaction())

    def let_go(self) -> None:
        self._locks.close()


def main(folder: Path) -> None:
    far_side = _FarSide(folder)
    for line in sys.stdin:
        action, *rest = json.loads(line)
        try:
            answer = getattr(far_side, action)(*rest)
        except BriefingError as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
