"""Reading a returned file in a process of its own, which can be stopped and has no more memory than it may have.

A file that does harm, by size, by nesting or by faults in what reads it, costs that process and nothing else.
"""

import multiprocessing
from collections.abc import Iterable, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from briefing.annotation.importing import Incoming
from briefing.annotation.model import Annotation
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import ReturnedFileError
from briefing.returned.bounds import PATIENCE
from briefing.returned.incoming import incoming
from briefing.returned.notes import ReturnedNotes
from briefing.returned.worker import Failed, Request, Step, serve
from briefing.sentence import Sentence

_START = 60.0
"""Seconds in which the process has to be there."""
_GLANCE = 0.1


def read_returned(
    path: Path,
    pack: Pack,
    progress: Progress = NO_PROGRESS,
    *,
    others: Iterable[Pack] = (),
    known: Iterable[Annotation] = (),
) -> ReturnedNotes:
    """What colleagues did in the PDF pack at ``path``, which was printed from ``pack`` or another edition of it.

    ``others`` are the same briefing in other languages, asked only for a file whose tags are gone. ``known`` are the
    reader's notes, deleted ones too: the state that counts as exported for a file that does not list its notes.
    Progress counts marks. Nothing is changed. Raises ``ReturnedFileError`` and ``CancelledError``; may be called from
    any thread.
    """
    packs = tuple(replace(one, assets=()) for one in (pack, *others))
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(theirs, Request(path, packs, tuple(known))), daemon=True)
    process.start()
    theirs.close()
    try:
        return _followed(ours, path, progress)
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def read_incoming(
    path: Path,
    pack: Pack,
    progress: Progress = NO_PROGRESS,
    *,
    others: Sequence[Pack] = (),
    known: Iterable[Annotation] = (),
) -> Incoming:
    """The same in the form of a notes file, ready to be merged."""
    return incoming(read_returned(path, pack, progress, others=others, known=known), pack.id)


def _followed(connection: Connection, path: Path, progress: Progress) -> ReturnedNotes:
    done, total = 0, 1
    deadline = monotonic() + _START
    while True:
        progress.step(done, total)
        if not connection.poll(_GLANCE):
            if monotonic() > deadline:
                raise ReturnedFileError(path, Sentence("reading it takes too long."))
            continue
        try:
            message = connection.recv()
        except EOFError:
            raise ReturnedFileError(path, Sentence("reading it failed; ask for another copy of it.")) from None
        match message:
            case Step(done=done, total=total):
                deadline = monotonic() + PATIENCE
            case Failed(what=what):
                raise ReturnedFileError(path, what)
            case ReturnedNotes():
                return message
