"""The head of a callout: a generated label that says why it stands out, and the author's title."""

from dataclasses import replace

from briefing.document.blocks import Callout, CalloutKind
from briefing.ui.reader.column import Column
from briefing.ui.reader.labels import callout_label
from briefing.ui.reader.typography import LABEL
from briefing.ui.reader.writer import Writer
from briefing.ui.theme import Theme

_PILLAR_COLOURS = {
    CalloutKind.NOTE: "blue",
    CalloutKind.EDITOR: "purple",
    CalloutKind.KEY: "green",
    CalloutKind.WARNING: "orange",
}


def callout_colour(kind: CalloutKind, theme: Theme) -> str:
    """The accent of callouts of that kind, ``#rrggbb``."""
    return theme.pillar(_PILLAR_COLOURS[kind])


def write_callout_head(writer: Writer, callout: Callout, column: Column, top: float) -> None:
    """Write label and title. The label is a line of its own, so that it is heard before the title."""
    look = replace(LABEL, colour=callout_colour(callout.kind, writer.typography.theme))
    writer.begin(look, column.spot(top))
    writer.generated(callout_label(callout.kind, writer.language), writer.typography.generated(look))
    if callout.title is not None:
        writer.leaf(callout.title, writer.looks.heading, column.spot(1))
