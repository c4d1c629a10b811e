"""What stands beside a statement: its sources as small marks, who leads and its state as chips."""

from briefing.document.blocks import Facts
from briefing.document.ids import ENGLISH
from briefing.document.runs import Link, LinkKind
from briefing.ui.reader.labels import as_known_label
from briefing.ui.reader.typography import CHIP, SOURCE
from briefing.ui.reader.writer import Spot, Writer

_NO_BREAK_SPACE = "\u00a0"
_BETWEEN_CHIPS = "\u2002"


def write_sources(writer: Writer, facts: Facts) -> None:
    """Write the marks of the sources at the end of the statement, each a link to its source."""
    characters = writer.typography.generated(SOURCE)
    for number, source in enumerate(facts.sources):
        # The first mark must not part from the statement's last word.
        writer.generated(" " if number else _NO_BREAK_SPACE, characters)
        writer.generated(source, writer.linked(Link(LinkKind.SOURCE, source), characters))


def write_status(writer: Writer, facts: Facts, spot: Spot) -> None:
    """Write a line of chips under the statement: who leads, its state, and when that was last known."""
    if not (facts.lead or facts.status):
        return
    characters = writer.typography.generated(CHIP)
    writer.begin(CHIP, spot)
    words = [(" · " if writer.language == ENGLISH else "、").join(facts.lead), facts.status]
    for number, word in enumerate(filter(None, words)):
        if number:
            writer.generated(_BETWEEN_CHIPS, characters)
        padding = _NO_BREAK_SPACE * 2
        writer.chip(f"{padding}{word}{padding}".replace(" ", _NO_BREAK_SPACE), characters)
    if facts.as_known:
        known = as_known_label(facts.as_known, writer.language)
        writer.generated(f"{_BETWEEN_CHIPS}{known}", writer.typography.generated(SOURCE))
