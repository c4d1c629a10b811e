"""What is found while a pack is read: problems to be told to its author, and references to be followed later."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from briefing.document.normalize import code_point


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an author has to mend, at a line (from 1) of a file of the pack.

    A ``grave`` problem keeps the pack from being opened; the others are only told by the checker.
    """

    file: str
    line: int
    sentence: str
    grave: bool = field(default=True, compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


class Target(Enum):
    """What a reference points at; the value is the word used in sentences."""

    SECTION = "section"
    PILLAR = "pillar"
    TERM = "term"
    FAQ = "FAQ"
    QUOTE = "quote"
    SOURCE = "source"
    ACTOR = "actor"
    ASSET = "picture"


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that names something else in the pack. ``fragment`` is a block id inside a section, or empty."""

    file: str
    line: int
    kind: Target
    target: str
    fragment: str = ""


class Findings:
    """Collects problems and references in the order they are met."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.references: list[Reference] = []

    def problem(self, file: str, line: int, sentence: str, *, grave: bool = True) -> None:
        """Note a problem."""
        self.problems.append(Problem(file, line, sentence, grave))

    def reference(self, reference: Reference) -> None:
        """Note a reference."""
        self.references.append(reference)

    def add(self, problems: Iterable[Problem], references: Iterable[Reference]) -> None:
        """Take over what was found elsewhere."""
        self.problems.extend(problems)
        self.references.extend(references)

    def grave(self) -> tuple[Problem, ...]:
        """The problems that keep the pack from being opened, by file and line, each once."""
        return tuple(sorted({problem for problem in self.problems if problem.grave}))


def why_no_control(control: str) -> str:
    """The sentence about a control character in a text."""
    return f"There is a control character here ({code_point(control)}); take it out."


def quoted_list(words: Iterable[str], joined_by: str = "or") -> str:
    """``“a”, “b” or “c”``: choices as the end of a sentence."""
    quoted = [f"“{word}”" for word in words]
    return f" {joined_by} ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)
