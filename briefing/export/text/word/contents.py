"""The contents of a Word file: a field that the word processor can renew, filled with links for those that do not."""

from collections.abc import Iterator

from briefing.export.text.parts import Chapter
from briefing.export.text.word.elements import Xml, element, field, run
from briefing.export.text.word.layout import Layout, paragraph
from briefing.export.text.word.places import Places

_INSTRUCTION = r'TOC \o "1-2" \h \z \u'


def contents(chapters: tuple[Chapter, ...], title: str, places: Places) -> Iterator[Xml]:
    """Chapters and what is directly under them, under ``title`` on a page of their own."""
    yield paragraph(Layout("TOCHeading", page_break=True), run(title))
    entries = [("TOC1", chapter) for chapter in chapters]
    entries = [entry for top in entries for entry in (top, *(("TOC2", inner) for inner in top[1].chapters))]
    *begin, end = field(_INSTRUCTION)
    for position, (style, chapter) in enumerate(entries):
        link = element("hyperlink", run(chapter.heading), anchor=places.name(chapter.anchor), history=1)
        last = [end] if position == len(entries) - 1 else []
        yield paragraph(Layout(style), *(begin if position == 0 else []), link, *last)
