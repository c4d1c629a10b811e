"""The TOML head between ``+++`` lines at the start of a Markdown file."""

from dataclasses import dataclass

from briefing.pack.problems import Findings
from briefing.pack.record import Record
from briefing.pack.toml_file import read_toml

_FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Front:
    """A Markdown file cut in two: its head, and the Markdown text that starts on ``body_line`` (from 1)."""

    head: Record
    body: str
    body_line: int


def split_front(name: str, text: str, what: str, findings: Findings) -> Front:
    """Cut ``text``, the content of the file ``name``; ``what`` names its head in sentences."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        findings.problem(name, 1, "The file must start with a head between two “+++” lines.")
        return Front(_head(name, "", what, findings), text, 1)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        findings.problem(name, 1, "The head has no second “+++” line.")
        return Front(_head(name, "", what, findings), "", len(lines))
    return Front(_head(name, "\n".join(lines[1:end]), what, findings), "\n".join(lines[end + 1 :]), end + 2)


def _head(name: str, toml: str, what: str, findings: Findings) -> Record:
    # The head starts on the line after the first fence.
    file = read_toml(name, toml, findings, first_line=2)
    return Record(file, (), file.tables, what, findings)
