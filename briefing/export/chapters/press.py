"""What every chapter of one export needs: the request, its words and fonts, and the document that is written."""

import re
from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from functools import cached_property

from briefing.document.ids import Language
from briefing.export.chapters.areas import LinkArea
from briefing.export.chapters.looks import Looks, Setting
from briefing.export.chapters.notebook import NoteBook
from briefing.export.chapters.plan import Plan
from briefing.export.labels import Labels, labels_in
from briefing.export.part_labels import part_labels_in
from briefing.export.request import PdfRequest
from briefing.export.tagging.destinations import Destination
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.page import Page
from briefing.export.tagging.structure import Element, Traits
from briefing.export.tokens import MUTED, Scale
from briefing.export.typesetting.boxes import Anchor, LaidOut
from briefing.export.typesetting.fonts import FontSet
from briefing.export.typesetting.pages import Sheet
from briefing.export.typesetting.spans import Look, Span
from briefing.export.typesetting.text import TextBox

# Chinese words with the punctuation between them.
_CHINESE = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]*"
)


class Press:
    """One export under way."""

    def __init__(self, request: PdfRequest, document: PdfDocument, sheet: Sheet, plan: Plan) -> None:
        self.request = request
        self.sheet = sheet
        self.plan = plan
        self.pack = request.pack
        self.document = document
        self.labels = labels_in(request.pack.language)
        self.fonts = FontSet(request.fonts, request.pack.language)
        self.part_labels = part_labels_in(request.pack.language)
        self.scale = Scale(request.layout.body_size)
        self.sheets: list[Sheet] = []
        """The margins of every page, by its index."""
        self.page_numbers: list[str] = []
        """What every page is called, by its index."""
        self.notes = NoteBook(request, (*plan.chosen, *plan.beside))
        self.looks = self.looks_in(request.pack.language)
        self.column = ""
        """What the identifiers of blocks end in: nothing, or ``@`` and the language of the second column."""
        self.section_level = 3 if request.dividers else 2
        """The level of a section's title: below that of its pillar, where a divider sheet has it."""
        self.marking = request.marking or request.pack.marking

    @cached_property
    def second(self) -> "Press | None":
        """The same export for the second of two languages; it has no notes, since those stand in the first."""
        companion = self.request.companion
        if companion is None or companion.language == self.pack.language:
            return None
        second = copy(self)
        second.pack = companion
        second.labels = labels_in(companion.language)
        second.part_labels = part_labels_in(companion.language)
        second.fonts = FontSet(self.request.fonts, companion.language)
        second.fonts.missing = self.fonts.missing
        second.looks = second.looks_in(companion.language)
        second.notes = NoteBook(replace(self.request, notes=()), ())
        second.column = f"@{companion.language}"
        return second

    def sized(self, part: float) -> "Press":
        """The same export with letters of ``part`` of their size, for a page that must hold what it holds."""
        sized = copy(self)
        sized.scale = Scale(self.scale.body * part)
        sized.looks = sized.looks_in(self.pack.language)
        return sized

    def looks_in(self, language: Language) -> Looks:
        """The settings of text in ``language``."""
        return Looks(self.scale, language)

    def reaches(self, key: str) -> bool:
        """Whether the pack prints what ``key`` stands for, so that a link can lead there."""
        return key in self.plan.targets or (key.startswith("note:") and self.notes.printed)

    def is_wanted(self, key: str) -> bool:
        """Whether something in the pack leads to ``key``."""
        return key in self.plan.wanted

    def labels_in(self, language: Language) -> Labels:
        """The pack's own words in the language of a section."""
        return labels_in(language)

    def anchor(self, key: str) -> Anchor:
        """The place that links to ``key`` lead to; a second place of that name is left out."""

        def arrive(page: Page, top: float) -> None:
            place = Destination(page.index, min(top + 6, page.height), len(page.owners))
            self.document.destinations.setdefault(key, place)

        return Anchor(arrive)

    def page_number(self, key: str) -> str:
        """The number of the page where ``key`` has come to stand, or nothing while it has not."""
        place = self.document.destinations.get(key)
        return self.page_numbers[place.page] if place is not None else ""

    def spans(self, text: str, look: Look, owner: Element, language: Language | None = None) -> list[Span]:
        """``text`` in one look; Chinese inside another language says so in the structure tree."""
        if text.isascii() or (language or self.pack.language).startswith("zh"):
            return [Span(text, look, owner)] if text else []
        spans = []
        at = 0
        for found in _CHINESE.finditer(text):
            if found.start() > at:
                spans.append(Span(text[at : found.start()], look, owner))
            chinese = Element("Span", owner, Traits(language=CHINESE_TAG), inline=True)
            spans.append(Span(found.group(), look, chinese))
            at = found.end()
        if at < len(text):
            spans.append(Span(text[at:], look, owner))
        return spans

    def linked(self, text: str, look: Look, owner: Element, key: str) -> list[Span]:
        """``text`` as a link to ``key`` inside the pack, or as plain text when the pack does not print it."""
        if not self.reaches(key):
            return self.spans(text, look, owner)
        link = Element("Link", owner, inline=True)
        area = LinkArea(self.document, link, f"#{key}", text)
        return [Span(span.text, span.look, span.owner, (area,)) for span in self.spans(text, look, link)]

    def text(self, text: str, setting: Setting, owner: Element) -> TextBox:
        """A block of ``text``."""
        return self.block(self.spans(text, setting.look, owner), setting)

    def chapter_title(self, title: str, key: str, element: Element) -> list[LaidOut]:
        """The head of a chapter that is no section of a pillar."""
        eyebrow = self.looks.label.in_colour(MUTED)
        return [
            self.anchor(key),
            self.text(self.pack.short_title.upper(), eyebrow, Element("P", element)),
            self.text(title, self.looks.title, Element("H2", element)),
        ]

    def block(self, spans: Iterable[Span], setting: Setting) -> TextBox:
        """A block of ``spans``."""
        return TextBox(tuple(spans), setting.style, self.fonts)


CHINESE_TAG = "zh-Hant-HK"


def tag_of(language: Language) -> str:
    """``language`` as BCP 47."""
    return labels_in(language).tag
