"""What is left on a disk when the power goes: what was synced, and of the rest any part, torn at any sector."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from tests.durability.disk import Acknowledge, Create, Delete, Event, Operation, Sync, Truncate, Write

SECTOR = 512
"""Bytes that a disk writes as a whole, at the least."""


class _File:
    """One file: its bytes on the disk, or None where not even its name is there, and what was done to it since."""

    def __init__(self, lasting: bytearray | None = None) -> None:
        self.lasting = lasting
        self.pending: list[Operation] = []

    def settle(self) -> None:
        for operation in self.pending:
            self.lasting = _after(self.lasting, operation)
        self.pending.clear()

    def settle_name(self) -> None:
        names = [place for place, operation in enumerate(self.pending) if isinstance(operation, Create | Delete)]
        if names:
            self.lasting = _after(None, self.pending[names[-1]])
            del self.pending[: names[-1] + 1]

    def left(self, random: Random, chance: float) -> bytearray | None:
        """The file after the cut, each pending operation or sector of it having come through by ``chance``."""
        content = None if self.lasting is None else bytearray(self.lasting)
        made = True
        for operation in self.pending:
            if isinstance(operation, Create):
                made = random.random() < chance
            # What is written to a file whose name is lost is not written to an older file of that name.
            for part in _sectors(operation) if made else ():
                if random.random() < chance or isinstance(part, Create):
                    content = _after(content, part)
        return content


def cuts(
    found: Mapping[str, bytes], record: Sequence[Event], random: Random, moments: Sequence[int]
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Cut the power before each of the ``moments``, which are places in ``record`` in ascending order.

    The files in ``found``, each with its name, were on the disk before. Gives the number of the last action that was
    acknowledged, and the files with what is left of each.
    """
    files = {name: _File(bytearray(content)) for name, content in found.items()}
    acknowledged = 0
    wanted = iter(moments)
    moment = next(wanted, None)
    for place, event in enumerate((*record, None)):
        while moment == place:
            yield acknowledged, _left(files, random)
            moment = next(wanted, None)
        if isinstance(event, Acknowledge):
            acknowledged = event.number
        elif event is not None:
            _happen(files, event)


def _happen(files: dict[str, _File], operation: Operation) -> None:
    file = files.setdefault(Path(operation.file).name, _File())
    if isinstance(operation, Sync):
        file.settle()
    else:
        file.pending.append(operation)
    if isinstance(operation, Sync | Delete) and operation.folder:
        for each in files.values():
            each.settle_name()


def _left(files: dict[str, _File], random: Random) -> dict[str, bytes]:
    # Nothing, all or any part of what was in the system's memory has come through.
    chance = random.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    left = {name: file.left(random, chance) for name, file in files.items()}
    return {name: bytes(content) for name, content in left.items() if content is not None}


def _sectors(operation: Operation) -> Iterator[Operation]:
    if not isinstance(operation, Write):
        yield operation
        return
    start, end = operation.offset, operation.offset + len(operation.content)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield Write(operation.file, start, operation.content[start - operation.offset : stop - operation.offset])
        start = stop


def _after(content: bytearray | None, operation: Operation) -> bytearray | None:
    if isinstance(operation, Delete):
        return None
    if content is None:
        content = bytearray()
    if isinstance(operation, Create):
        return bytearray()
    if isinstance(operation, Truncate):
        return content[: operation.size]
    if isinstance(operation, Write):
        # Where something before it was lost there is a hole.
        content.extend(bytes(max(0, operation.offset - len(content))))
        content[operation.offset : operation.offset + len(operation.content)] = operation.content
    return content
