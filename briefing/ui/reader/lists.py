"""Labels of list items: numbers and bullets, generated as text so that a screen reader says them."""

from briefing.document.blocks import ListBlock
from briefing.ui.reader.writer import Label

HANG = 28.0
"""Room for a label, in pixels at 100 %."""

_BULLETS = ("•", "–")


def item_labels(block: ListBlock, depth: int) -> tuple[Label, ...]:
    """One label for each item of a list that stands inside ``depth`` others."""
    if block.ordered:
        return tuple(Label(str(block.start + number)) for number in range(len(block.items)))
    return (Label(_BULLETS[depth % len(_BULLETS)]),) * len(block.items)
