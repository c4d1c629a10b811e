"""A folder that colleagues share: each computer adds lines to one file of its own there and reads those of the others.

The folder may be a network drive, a USB stick or a synchronised folder. Files may come late, in part, twice or damaged;
nothing in it is ever locked, and no database is opened there.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.annotation.model import Annotation, AnnotationId
from briefing.annotation.told import Told, line_of, read_line
from briefing.app.files import write_whole
from briefing.errors import SharedFolderError, reason

SUFFIX = ".briefing-notes"
_LARGEST = 256 * 1024 * 1024
_MOST_FILES = 1000
_REMEMBERED = 64
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True)
class News:
    """What was read: what the lines say in the order of the files, and how many lines could not be understood.

    ``files`` counts the files of others. ``anew`` says that it is all there is, and that our own file is no longer
    what we wrote: it was lost, or brought back in an older state.
    """

    told: tuple[Told, ...]
    damaged: int
    files: int
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is to be told, and which notes were purged here: what our own file still says of them is taken out."""

    told: tuple[Told, ...]
    purged: frozenset[AnnotationId] = frozenset()


@dataclass(slots=True)
class _Read:
    """How far a file was read: to ``end``, before which stood ``tail``; ``damaged`` lines in it may yet be repaired."""

    end: int = 0
    tail: bytes = b""
    damaged: int = 0
    state: tuple[int, int] = (-1, -1)
    is_another: bool = False


class SharedFolder:
    """One computer's view of the folder. Every method raises ``SharedFolderError`` where the folder cannot be reached.

    It may be used from any thread, by one at a time.
    """

    def __init__(self, folder: Path, device: str) -> None:
        self.folder = folder
        self._device = device
        self._read: dict[str, _Read] = {}
        self._free_of: frozenset[AnnotationId] = frozenset()

    def news(self) -> News:
        """What stands in the files that was not read before; a line that is not whole is left for later."""
        news = self._unread_news()
        ours = [read for name, read in self._read.items() if self._is_ours(Path(name))]
        if not any(read.is_another for read in ours):
            return news
        self.forget()
        return replace(self._unread_news(), anew=True)

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._read.clear()

    def tell(self, outgoing: Outgoing, author: str) -> None:
        """Add lines to our own file, on the disk when this returns."""
        if not outgoing.purged <= self._free_of:
            self._take_out(outgoing.purged)
            self._free_of = outgoing.purged
        if not outgoing.told:
            return
        path = next((path for path in self._files() if self._is_ours(path)), self.folder / self._name(author))
        content = "".join(map(line_of, outgoing.told)).encode()
        try:
            with path.open("ab+") as file:
                # The last time may have ended in the middle of a line.
                if file.tell():
                    file.seek(-1, os.SEEK_END)
                    content = content if file.read(1) == b"\n" else b"\n" + content
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise SharedFolderError(self.folder, reason(error)) from error

    def _take_out(self, purged: frozenset[AnnotationId]) -> None:
        for path in self._files():
            if not self._is_ours(path):
                continue
            told = list(self._lines(path, _Read()))
            kept = [one for one in told if not (isinstance(one, Annotation) and one.id in purged and _has_words(one))]
            if len(kept) < len(told):
                try:
                    write_whole(path, "".join(map(line_of, kept)).encode())
                except OSError as error:
                    raise SharedFolderError(self.folder, reason(error)) from error

    # inner parts

    def _unread_news(self) -> News:
        told: list[Told] = []
        files = self._files()
        there = {path.name for path in files}
        for name, read in self._read.items():
            read.is_another |= name not in there
        for path in files:
            told += self._news_of(path)
        others = sum(not self._is_ours(path) for path in files)
        return News(tuple(told), sum(read.damaged for read in self._read.values()), others)

    def _files(self) -> list[Path]:
        try:
            with os.scandir(self.folder) as entries:
                # No links: the folder is others' too, and a link leads anywhere.
                found = [e.name for e in entries if e.name.endswith(SUFFIX) and e.is_file(follow_symlinks=False)]
        except OSError as error:
            raise SharedFolderError(self.folder, reason(error)) from error
        return [self.folder / name for name in sorted(found)[:_MOST_FILES]]

    def _is_ours(self, path: Path) -> bool:
        return path.name.endswith(f"-{self._device}{SUFFIX}")

    def _name(self, author: str) -> str:
        shown = _NOT_IN_NAMES.sub("-", author).strip("-")[:40] or "notes"
        return f"{shown}-{self._device}{SUFFIX}"

    def _news_of(self, path: Path) -> Iterator[Told]:
        return self._lines(path, self._read.setdefault(path.name, _Read()))

    def _lines(self, path: Path, read: _Read) -> Iterator[Told]:
        try:
            about = path.stat()
            state = (about.st_size, about.st_mtime_ns)
            if state == read.state or about.st_size > _LARGEST:
                return
            content = self._unread(path, read)
        except OSError:
            # A file that another computer is just bringing here is tried again the next time.
            return
        whole = content.rfind(b"\n") + 1
        for line in content[:whole].split(b"\n"):
            try:
                # Some systems fill with nulls what has not arrived.
                if line.strip(b"\0 \r"):
                    yield read_line(line)
            except ValueError:
                read.damaged += 1
        read.end += whole
        read.tail = (read.tail + content[:whole])[-_REMEMBERED:]
        read.state = state

    def _unread(self, path: Path, read: _Read) -> bytes:
        with path.open("rb") as file:
            file.seek(max(0, read.end - len(read.tail)))
            if read.damaged or file.read(len(read.tail)) != read.tail:
                # Not the file it was: repaired, or brought here anew.
                read.is_another = not read.damaged
                read.end, read.tail, read.damaged = 0, b"", 0
                file.seek(0)
            return file.read(_LARGEST)


def _has_words(told: Annotation) -> bool:
    return bool(told.created or told.body or told.clocks.tags or told.rivals)
