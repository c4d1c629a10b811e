"""How words that were put in or taken out are set: by a line and by ink, and told to screen readers as well."""

from dataclasses import dataclass

from briefing.document.runs import Style
from briefing.export.chapters.areas import Rule
from briefing.export.tagging.objects import Name, Value
from briefing.export.tokens import DELETED, INSERTED


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """How one kind of change is drawn; ``attributes`` say it in the structure tree (ISO 32000-1, 14.8.5.4).

    ``height`` is where the line runs, as a part of the height of the words' box.
    """

    colour: str
    height: float
    attributes: tuple[tuple[str, Value], ...]

    def rule(self) -> Rule:
        """A line for one stretch of words; the next stretch needs its own, or the line would join them."""
        return Rule(self.colour, self.height)


def _attributes(decoration: str) -> tuple[tuple[str, Value], ...]:
    return (("O", Name("Layout")), ("TextDecorationType", Name(decoration)))


CHANGES = {
    Style.INSERTED: ChangeMark(INSERTED, 0.13, _attributes("Underline")),
    Style.DELETED: ChangeMark(DELETED, 0.44, _attributes("LineThrough")),
}
