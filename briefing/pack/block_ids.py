"""Ids of blocks: the author's, or one derived from the text so that it survives edits elsewhere."""

import hashlib

from briefing.document.ids import BlockId
from briefing.pack.problems import Findings


class BlockIds:
    """Hands out ids that are unique in one section."""

    def __init__(self, file: str, findings: Findings) -> None:
        self._file = file
        self._findings = findings
        self._lines: dict[str, int] = {}
        self._previous = ""

    @property
    def lines(self) -> dict[BlockId, int]:
        """The line of every block by its id."""
        return {BlockId(id_): line for id_, line in self._lines.items()}

    def take(self, given: str, text: str, line: int) -> BlockId:
        """The id of the next block in reading order: ``given``, else derived from ``text``."""
        if given and given in self._lines:
            self._findings.problem(
                self._file, line, f"The id “{given}” is taken already, on line {self._lines[given]}."
            )
        id_ = given if given and given not in self._lines else self._derived(text)
        self._lines[id_] = line
        self._previous = id_
        return BlockId(id_)

    def _derived(self, text: str) -> str:
        id_ = derived_id(text)
        while id_ in self._lines:
            # The same words again: what stands before tells them apart.
            id_ = derived_id(f"{text}\n{self._previous}\n{id_}")
        return id_


def derived_id(text: str) -> str:
    """A short id that depends on ``text`` alone."""
    return f"t-{hashlib.sha256(text.encode()).hexdigest()[:10]}"
