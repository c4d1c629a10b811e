"""Ids of blocks: the author's, or one derived from the text so that it survives edits elsewhere."""

import hashlib
import re

from briefing.document.ids import BlockId
from briefing.pack.problems import Findings


class BlockIds:
    """Hands out ids that are unique in one section."""

    def __init__(self, file: str, findings: Findings) -> None:
        self._file = file
        self._findings = findings
        self._lines: dict[str, int] = {}
        self._rows: dict[str, int] = {}
        self._previous = ""

    @property
    def lines(self) -> dict[BlockId, int]:
        """The line of every block by its id."""
        return {BlockId(id_): line for id_, line in self._lines.items()}

    def take(self, given: str, text: str, line: int, *, told_at: int = 0) -> BlockId:
        """The id of the next block in reading order, which starts on ``line``: ``given``, else derived from ``text``.

        That it is taken already is told on the line ``told_at``, where the id stands.
        """
        if given and given in self._lines:
            self._tell(given, self._lines[given], told_at or line)
        return self._keep(given if given and given not in self._lines else self._derived(text), line)

    def take_row(self, given: str, text: str, line: int) -> str:
        """The id of the next row of a table: ``given``, else derived from ``text``."""
        if given and given in self._rows:
            self._tell(given, self._rows[given], line)
        row = given or derived_id(text)
        while row in self._rows:
            row = derived_id(f"{text}\n{row}")
        self._rows[row] = line
        return row

    def take_cell(self, row: str, column: str, line: int) -> BlockId:
        """The id of a cell; rows and columns have ids of their own, so none is taken."""
        return self._keep(f"{row}.{column}", line)

    def _keep(self, id_: str, line: int) -> BlockId:
        self._lines[id_] = line
        self._previous = id_
        return BlockId(id_)

    def _tell(self, id_: str, first: int, line: int) -> None:
        self._findings.problem(self._file, line, f"The id “{id_}” is taken already, on line {first}.")

    def _derived(self, text: str) -> str:
        id_ = derived_id(text)
        while id_ in self._lines:
            # The same words again: what stands before tells them apart.
            id_ = derived_id(f"{text}\n{self._previous}\n{id_}")
        return id_


def derived_id(text: str) -> str:
    """A short id that depends on ``text`` alone."""
    return f"t-{hashlib.sha256(text.encode()).hexdigest()[:10]}"


def is_derived(id_: str) -> bool:
    """Whether ``id_`` looks like one made by ``derived_id``, and so differs between languages."""
    return re.fullmatch(r"t-[0-9a-f]{10}", id_) is not None
