"""A disk for SQLite that keeps a record of all that is written to it, and can be full, broken or read-only.

It is a layer over the real file system, in apsw's copy of SQLite. The store runs on it as it is, statements, settings
and all: only ``sqlite3.connect`` is exchanged for a connection to this disk, see ``connection.py``.
"""

# ruff: noqa: N802 - the methods' names are SQLite's

import uuid
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import apsw

_WORDS = "made by the test"
Name = str | apsw.URIFilename | None


@dataclass(frozen=True, slots=True)
class Create:
    """A file that was not there is made, empty."""

    file: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes are handed to the system, which may keep them in its memory."""

    file: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file is cut to ``size`` bytes, in the system's memory at first."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was done to a file before is on the disk now, its name too; ``folder`` says whether all names are."""

    file: str
    folder: bool


@dataclass(frozen=True, slots=True)
class Delete:
    """A file's name is taken away; ``folder`` says whether all names are on the disk then."""

    file: str
    folder: bool


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """What the reader did for the ``number``-th time is called saved."""

    number: int


Operation = Create | Write | Truncate | Sync | Delete
Event = Operation | Acknowledge


class Trouble(Enum):
    """How a disk fails: with which of SQLite's errors, at which operations, and in the words for the reader."""

    FULL = (apsw.FullError, apsw.SQLITE_FULL, (Create, Write), "no space left on device.")
    BROKEN = (apsw.IOError, apsw.SQLITE_IOERR, (Create, Write, Truncate, Sync, Delete), "input/output error.")
    READ_ONLY = (apsw.ReadOnlyError, apsw.SQLITE_READONLY, (Create, Write, Truncate, Delete), "read-only file system.")

    def strikes(self, operation: Operation) -> bool:
        return isinstance(operation, self.value[2])

    def error(self) -> apsw.Error:
        kind, code, *_ = self.value
        error = kind(_WORDS)
        error.result = error.extendedresult = code
        return error

    @property
    def words(self) -> str:
        return self.value[3]


def is_made_here(error: BaseException | None) -> bool:
    """Whether it was made by a ``Trouble``."""
    return isinstance(error, apsw.Error) and error.args == (_WORDS,)


class Disk(apsw.VFS):
    """``record`` is what was done so far; ``fail`` makes what comes fail."""

    def __init__(self) -> None:
        self.name = f"disk-{uuid.uuid4()}"
        self.record: list[Event] = []
        self.struck = 0
        self.new_logs: set[str] = set()
        self._trouble: Trouble | None = None
        self._good = 0
        self._bad = 0
        super().__init__(self.name, "")

    def fail(self, trouble: Trouble, *, after: int, times: int = 1_000_000_000) -> None:
        """Of the operations that ``trouble`` can strike let ``after`` pass and ``times`` fail, until ``mend``."""
        self._trouble, self._good, self._bad, self.struck = trouble, after, times, 0

    def mend(self) -> None:
        """Let everything pass again."""
        self._trouble = None

    def begin(self, operation: Operation) -> None:
        """Raise the error that ``operation`` meets, if any."""
        if self._trouble is None or not self._trouble.strikes(operation):
            return
        if self._good:
            self._good -= 1
        elif self._bad:
            self._bad -= 1
            self.struck += 1
            raise self._trouble.error()

    def xOpen(self, name: Name, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if not path:
            # A temporary file, of no interest after a power cut.
            return apsw.VFSFile("", name, flags)
        if flags[0] & apsw.SQLITE_OPEN_CREATE and not Path(path).exists():
            operation = Create(path)
            self.begin(operation)
            self.record.append(operation)
            if path.endswith(("-wal", "-journal")):
                self.new_logs.add(path)
        return _File(self, path, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        operation = Delete(filename, bool(syncdir))
        self.begin(operation)
        super().xDelete(filename, syncdir)
        self.record.append(operation)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: str, name: Name, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._disk = disk
        self._path = path

    def xWrite(self, data: bytes, offset: int) -> None:
        operation = Write(self._path, offset, bytes(data))
        self._disk.begin(operation)
        super().xWrite(data, offset)
        self._disk.record.append(operation)

    def xTruncate(self, newsize: int) -> None:
        operation = Truncate(self._path, newsize)
        self._disk.begin(operation)
        super().xTruncate(newsize)
        self._disk.record.append(operation)

    def xSync(self, _flags: int) -> None:
        # Not handed on: the real disk is of no interest, and slow.
        # SQLite syncs the folder together with a log that it has just made.
        operation = Sync(self._path, self._path in self._disk.new_logs)
        self._disk.begin(operation)
        self._disk.new_logs.discard(self._path)
        self._disk.record.append(operation)
