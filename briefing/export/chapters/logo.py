"""The logo of a pack, on its cover."""

from briefing.export.chapters.blocks import painter
from briefing.export.chapters.press import Press
from briefing.export.tagging.pictures import read_picture
from briefing.export.tagging.structure import Element, Traits
from briefing.export.typesetting.picture import PictureBox

_TALLEST = 52.0
"""Points, at the usual size of text."""


def logo_box(press: Press, parent: Element) -> PictureBox | None:
    """The pack's logo as a figure that says whose it is; None for a pack without one, or one that cannot be read."""
    logo = press.pack.logo
    content = press.pack.asset(logo.asset) if logo is not None else None
    picture = read_picture(content) if content is not None else None
    if logo is None or picture is None:
        return None
    alt = logo.alt or press.part_labels.logo.format(name=press.pack.publisher or press.pack.title)
    element = Element("Figure", parent, Traits(alt=alt))
    name = press.document.picture(logo.asset, picture)
    size = (picture.width, picture.height)
    return PictureBox(size, press.scale.points(_TALLEST), painter(element, name))
