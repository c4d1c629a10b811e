"""The Sources panel: what the open section rests on, and where in it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.document.companions import Source
from briefing.document.ids import SourceId
from briefing.document.pack import SOURCES
from briefing.document.section import PlacedLeaf, Section
from briefing.ui.panels.card import Card, section_links
from briefing.ui.panels.flow import Flow
from briefing.ui.panels.panel import FollowingPanel
from briefing.ui.pieces import label, link, tell_on_hover
from briefing.ui.source_words import kind_words, origin_words

_MOST_PLACES = 12


def places_of(source: SourceId, section: Section) -> list[PlacedLeaf]:
    """Where in ``section`` something rests on ``source``."""
    return [placed for placed in section.leaves if source in placed.leaf.facts.sources]


def sources_of(section: Section, sources: Sequence[Source]) -> list[Source]:
    """Those of ``sources`` that ``section`` names, in the order in which it names them first."""
    known = {source.id: source for source in sources}
    named = dict.fromkeys(each for placed in section.leaves for each in placed.leaf.facts.sources)
    return [known[each] for each in named if each in known]


class SourcesPanel(FollowingPanel):
    """Cards of sources, each with its grade, with links to the paragraphs that name it."""

    place_requested = Signal(str, int, int)
    """A section, and start and end of a paragraph in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Sources"))
        self.list.setAccessibleName(self.tr("Sources"))

    def show_source(self, source: str) -> None:
        """Bring the source with that id into view."""
        if self._pack is None:
            return
        if source not in {each.id for each in self._shown()}:
            self.show_all()
        self._go_to(source, [each.id for each in self._shown()])

    # FollowingPanel

    def refresh(self) -> None:
        if self._pack is None:
            return
        every, shown = self._pack.sources, self._shown()
        makers = [partial(self._card, source) for source in shown]
        if self._all:
            summary = self.tr("All {count} sources").format(count=len(every))
            self._show(makers, summary, self.tr("This section only"))
        else:
            toggle = self.tr("Show all {count}").format(count=len(every)) if len(every) > len(shown) else ""
            self._show(makers, self.tr("{count} in this section").format(count=len(shown)), toggle)

    def _shown(self) -> list[Source]:
        assert self._pack is not None
        if self._all:
            return list(self._pack.sources)
        section = self._here()
        return sources_of(section, self._pack.sources) if section is not None else []

    def _here(self) -> Section | None:
        return self._pack.section(self._section) if self._pack is not None and self._section is not None else None

    def _card(self, source: Source) -> QWidget:
        assert self._pack is not None
        origin = origin_words(source, self._pack)
        kind = kind_words(source)
        card = Card(f"{origin}. {source.title}. {kind}", "\n".join(filter(None, (source.title, origin, source.url))))
        card.column.setSpacing(4)
        card.column.addWidget(label(source.title, "name"))
        for words, look in ((origin, "small"), (kind, "status"), (source.note, "small")):
            if words:
                card.column.addWidget(label(words, look))
        for links in (self._paragraphs(source), self._sections(source), self._list_link(source)):
            if links is not None:
                card.column.addWidget(links)
        return card

    def _paragraphs(self, source: Source) -> QWidget | None:
        """Links to the paragraphs of the open section that name ``source``."""
        section = self._here()
        places = places_of(source.id, section) if section is not None and not self._all else []
        if section is None or not places:
            return None
        numbers = {placed.leaf.id: number for number, placed in enumerate(section.leaves, 1)}
        flow = Flow(gap=5)
        flow.add(label(self.tr("Here:"), "small", wraps=False))
        for placed in places[:_MOST_PLACES]:
            number = numbers[placed.leaf.id]
            name = self.tr("Paragraph {number}: {words}").format(number=number, words=placed.leaf.text)
            ask = partial(self.place_requested.emit, section.id, placed.start, placed.end)
            made = link(f"¶{number}", ask, name)
            tell_on_hover(made, placed.leaf.text)
            flow.add(made)
        if len(places) > _MOST_PLACES:
            more = self.tr("and {count} more").format(count=len(places) - _MOST_PLACES)
            flow.add(label(more, "small", wraps=False))
        return flow

    def _sections(self, source: Source) -> QWidget | None:
        """Links to all sections that name ``source``, where all sources are shown."""
        assert self._pack is not None
        named = [section.id for section in self._pack.sections if self._all and places_of(source.id, section)]
        return section_links(self._pack, named, self.follow) if named else None

    def _list_link(self, source: Source) -> QWidget | None:
        """A link to the row of ``source`` in the list of sources, where its address stands."""
        if self._section == SOURCES:
            return None
        flow = Flow()
        flow.add(link(self.tr("In the list of sources"), partial(self.follow_source, source.id)))
        return flow
