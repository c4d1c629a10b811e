"""The leaves of a section as spans: their own text, and what is generated around it.

A leaf's structure element has an identifier, ``section#block``. Its text, without what stands in a ``Reference``, is
the leaf's text to the letter; so offsets can be read back from the file.
"""

from briefing.document.blocks import Facts, Footnotes, Leaf
from briefing.document.decoration import DecoratedRun, Decoration, decorate, decorations_by_leaf
from briefing.document.runs import Link, LinkKind, Run, Style
from briefing.document.section import Section
from briefing.export.chapters.areas import HighlightArea, LinkArea, Shade
from briefing.export.chapters.changes import CHANGES
from briefing.export.chapters.dates import written_date
from briefing.export.chapters.looks import strengthened
from briefing.export.chapters.press import Press
from briefing.export.chapters.remarks import answers_to, remark_of
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import ACCENT, CHIP, HIGHLIGHTS, KIND_INK, LARGE_BODY, QUIET, code_colour
from briefing.export.typesetting.fonts import Cut, Family
from briefing.export.typesetting.spans import Area, Look, Span

_QUIET_LINK = {LinkKind.TERM, LinkKind.SOURCE}


class Leaves:
    """Sets the leaves of one section."""

    def __init__(self, press: Press, section: Section) -> None:
        self._press = press
        self._section = section
        self.looks = press.looks_in(section.language)
        decorations = press.notes.decorations(section)
        self._pieces = decorations_by_leaf(section, decorations)
        # A range may run over several leaves; its mark stands once, at its end.
        self._last = {
            (decoration.id, section.slices(decoration.start, decoration.end)[-1].placed.leaf.id)
            for decoration in decorations
            if section.slices(decoration.start, decoration.end)
        }
        self._parts: dict[str, int] = {}

    def element(self, leaf: Leaf, tag: str, parent: Element, *, keep: bool = False) -> Element:
        """The structure element of ``leaf``, which can be found by its identifier."""
        return Element(tag, parent, Traits(id=f"{self._section.id}#{leaf.id}{self._press.column}"), keep=keep)

    def spans(self, leaf: Leaf, element: Element, look: Look, *, sources: bool = True) -> list[Span]:
        """All of ``leaf``, drawn for ``element``; its sources after it unless they are shown elsewhere."""
        setter = _LeafSetter(self._press, self._section, element, look, self)
        pieces = self._pieces.get(leaf.id, ())
        spans = [span for run in decorate(leaf.runs, pieces) for span in setter.set(run, leaf)]
        if sources:
            spans += self.source_marks(leaf.facts, element, look)
        return spans

    def ends_in(self, decoration: Decoration, leaf: Leaf) -> bool:
        """Whether ``leaf`` is the last one that ``decoration`` covers."""
        return (decoration.id, leaf.id) in self._last

    def part_name(self, decoration: Decoration) -> str:
        """The name of the next PDF annotation of ``decoration``: its id, then id and a number for further leaves."""
        number = self._parts.get(decoration.id, 0)
        self._parts[decoration.id] = number + 1
        return f"{decoration.id}.{number}" if number else decoration.id

    def source_marks(self, facts: Facts, owner: Element, look: Look) -> list[Span]:
        """The ids of a statement's sources, each a link into the list of sources."""
        marks: list[Span] = []
        quiet = self.looks.source(look)
        for position, source in enumerate(facts.sources):
            reference = Element("Reference", owner, inline=True)
            before = "\u00a0\u00a0" if not position else " "
            marks.append(Span(before, quiet, reference, glued=not position))
            marks += self._press.linked(source, quiet, reference, f"source:{source}")
        return marks

    def chip(self, facts: Facts, parent: Element, look: Look, *, narrow: bool = False) -> list[Span]:
        """Who leads a measure and how far it has come, after its text; ``narrow`` when it may be wrapped."""
        if not facts.status and not facts.lead:
            return []
        element = Element("P", parent)
        strong, quiet = self.looks.chip(look, strong=True), self.looks.chip(look)
        ground = (Shade(CHIP),)
        # In large print and in half of the width it may be longer than a line.
        divided = narrow or self._press.scale.body >= LARGE_BODY or self._press.second is not None or self._press.column
        lead = self._press.labels_in(self._section.language).between.join(facts.lead)
        words = [(facts.status, strong), (self.as_known(facts), quiet), (lead, quiet)]
        spans = [] if narrow else [Span("\u00a0 ", quiet, element, glued=True, whole=True)]
        for position, (text, ink) in enumerate((text, ink) for text, ink in words if text):
            between = "\u00a0· " if position else "\u00a0"
            spans.append(Span(between, quiet, element, ground, glued=position > 0, whole=not narrow))
            spans.append(Span(text, ink, element, ground, glued=not (divided and position), whole=not narrow))
        return [*spans, Span("\u00a0", quiet, element, ground, glued=True)]

    def as_known(self, facts: Facts) -> str:
        """When a state was last known, in words."""
        return written_date(facts.as_known, self._section.language, short=True) if facts.as_known else ""


class _LeafSetter:
    """Turns the runs of one leaf into spans. Neighbouring runs of one highlight or link share its element."""

    def __init__(self, press: Press, section: Section, element: Element, look: Look, leaves: Leaves) -> None:
        self._press = press
        self._section = section
        self._element = element
        self._look = look
        self._leaves = leaves
        self._highlights: dict[str, tuple[Element, Area]] = {}
        self._after_mark = False
        self._link: tuple[Link | None, Element, Element, tuple[Area, ...]] | None = None

    def set(self, decorated: DecoratedRun, leaf: Leaf) -> list[Span]:
        """One run and the marks after it."""
        run = decorated.run
        owner, areas = self._covered(decorated)
        owner, areas, look = self._styled(run, owner, areas)
        spans = [
            Span(span.text, span.look, span.owner, areas)
            for span in self._press.spans(run.text, look, owner, self._section.language)
        ]
        self._after_mark = self._after_mark and not run.text
        for decoration in decorated.closing:
            if self._leaves.ends_in(decoration, leaf):
                spans += self._note_mark(decoration)
        number = footnote_number(self._section, run.footnote)
        if number:
            spans += self._mark(str(number), ACCENT, f"#footnote:{self._section.id}:{run.footnote}{self._press.column}")
        return spans

    def _covered(self, decorated: DecoratedRun) -> tuple[Element, tuple[Area, ...]]:
        """The element for a run's text and all that covers it; the first highlight and then a link enclose it."""
        owner = self._element
        areas: list[Area] = []
        for position, decoration in enumerate(decorated.decorations):
            element, area = self._highlight(decoration)
            areas.append(area)
            if not position and self._press.notes.commented:
                owner = element
        link = decorated.run.link
        if link is None:
            self._link = None
            return owner, tuple(areas)
        if self._link is None or self._link[0] != link or self._link[1] is not owner:
            self._link = (link, owner, *self._linked(link, owner, decorated.run.text))
        return self._link[2], (*areas, *self._link[3])

    def _highlight(self, decoration: Decoration) -> tuple[Element, Area]:
        known = self._highlights.get(decoration.id)
        if known is None:
            press = self._press
            element = Element("Annot", self._element, inline=True)
            area: Area = Shade(HIGHLIGHTS[decoration.style])
            if press.notes.commented:
                area = self._highlight_area(decoration, element)
            known = self._highlights[decoration.id] = (element, area)
        return known

    def _highlight_area(self, decoration: Decoration, element: Element) -> HighlightArea:
        section = self._section
        note = next(note for note in self._press.notes.of_section(section.id) if note.annotation.id == decoration.id)
        # A highlight without a note says the words it is on, since PDF/UA wants contents (7.18.1).
        contents = note.annotation.body or section.text[decoration.start : decoration.end]
        name = self._leaves.part_name(decoration)
        remark = remark_of(self._press, note.annotation, name, contents)
        # Replies are to the first of several pieces.
        answers = answers_to(self._press, note) if name == decoration.id else ()
        return HighlightArea(self._press.document, element, remark, answers)

    def _linked(self, link: Link, owner: Element, words: str) -> tuple[Element, tuple[Area, ...]]:
        target = self._target(link)
        if not target:
            return owner, ()
        element = Element("Link", owner, inline=True)
        return element, (LinkArea(self._press.document, element, target, words),)

    def _target(self, link: Link) -> str:
        if link.kind is LinkKind.WEB:
            return link.target
        for key in (link.address, link.address.partition("#")[0]):
            if self._press.reaches(key):
                return f"#{key}"
        return ""

    def _styled(self, run: Run, owner: Element, areas: tuple[Area, ...]) -> tuple[Element, tuple[Area, ...], Look]:
        look = self._look
        cut, size, colour = look.cut, look.size, look.colour
        if run.link is not None and self._target(run.link) and run.link.kind not in _QUIET_LINK:
            colour = ACCENT
        if run.token:
            colour = code_colour(run.token)
        if Style.CODE in run.style:
            cut, size = Cut(Family.MONO, cut.weight), round(size * 0.88, 1)
            owner = Element("Code", owner, inline=True)
            areas = (Shade(QUIET), *areas)
        for style, mark in CHANGES.items():
            if style in run.style:
                colour = mark.colour
                owner = Element("Span", owner, Traits(attributes=mark.attributes), inline=True)
                areas = (*areas, mark.rule())
        strong, slanted = Style.STRONG in run.style, Style.EMPHASIS in run.style
        return owner, areas, Look(strengthened(cut, strong=strong, slanted=slanted), size, colour)

    def _note_mark(self, decoration: Decoration) -> list[Span]:
        ink = KIND_INK[decoration.style]
        if decoration.number and self._press.notes.printed:
            return self._mark(f"{decoration.number}{decoration.style}", ink, f"#note:{decoration.number}")
        return self._mark(decoration.style, ink)

    def _mark(self, text: str, ink: str, target: str = "") -> list[Span]:
        """A raised mark, a link when it leads somewhere; a comma keeps two marks in a row apart."""
        owner = Element("Reference", self._element, inline=True)
        look = self._leaves.looks.mark(self._look, ink)
        spans = [Span(",", look, owner, glued=True)] if self._after_mark else []
        areas: tuple[Area, ...] = ()
        if target:
            owner = Element("Link", owner, inline=True)
            areas = (LinkArea(self._press.document, owner, target, text),)
        self._after_mark = True
        return [*spans, Span(text, look, owner, areas, glued=True)]


def footnote_number(section: Section, label: str) -> int:
    """The number of the footnote with that label, 0 when the section has none."""
    footnotes = section.blocks[-1] if section.blocks else None
    if not label or not isinstance(footnotes, Footnotes):
        return 0
    return next((note.number for note in footnotes.notes if note.label == label), 0)
