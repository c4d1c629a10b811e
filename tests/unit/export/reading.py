"""Reads a pack back with other libraries: pdfminer for what is drawn, pikepdf for the structure tree."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.psparser import PSLiteral

SOFT_HYPHEN = "\u00ad"
Drawn = dict[tuple[int, int], str]
"""Text by page index and marked content number."""


class _MarkedText(PDFDevice):
    """Collects what text operators show, by the marked content they stand in."""

    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.page = -1
        self.drawn: Drawn = {}
        self.unmarked = ""
        self._open: list[int | str] = []

    def begin_page(self, page, ctm) -> None:
        self.page += 1

    def begin_tag(self, tag: PSLiteral, props=None) -> None:
        content = props.get("MCID") if isinstance(props, dict) else None
        self._open.append(str(tag.name) if content is None else content)

    def end_tag(self) -> None:
        self._open.pop()

    def render_string(self, textstate, seq, ncs, graphicstate) -> None:
        font = textstate.font
        text = "".join(font.to_unichr(code) for part in seq if isinstance(part, bytes) for code in font.decode(part))
        if not self._open:
            self.unmarked += text
        elif isinstance(self._open[-1], int):
            key = (self.page, self._open[-1])
            self.drawn[key] = self.drawn.get(key, "") + text


class TaggedPdf:
    """A written pack; its pages are read when their text is first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.pdf = pikepdf.open(path)
        self._page_numbers = {page.objgen: number for number, page in enumerate(self.pdf.pages)}

    @cached_property
    def _device(self) -> _MarkedText:
        manager = PDFResourceManager()
        device = _MarkedText(manager)
        interpreter = PDFPageInterpreter(manager, device)
        with self._path.open("rb") as file:
            for page in PDFPage.get_pages(file):
                interpreter.process_page(page)
        return device

    @property
    def drawn(self) -> Drawn:
        """The text of each marked content."""
        return self._device.drawn

    @property
    def unmarked(self) -> str:
        """Text that stands outside any marked content."""
        return self._device.unmarked

    @property
    def root(self) -> Any:
        """The structure tree's one top element."""
        return self.pdf.Root.StructTreeRoot.K

    def elements(self, element: Any = None) -> Iterator[Any]:
        """All structure elements in reading order."""
        element = self.root if element is None else element
        yield element
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from self.elements(kid)

    def leaves(self) -> dict[str, str]:
        """The text of every element with an identifier: ``section#block -> text``."""
        return {
            bytes(element.ID).decode(): self.text(element).replace(SOFT_HYPHEN, "")
            for element in self.elements()
            if "/ID" in element
        }

    def kids(self, element: Any) -> list[Any]:
        """The structure elements directly below ``element``."""
        return [kid for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]

    def text(self, element: Any, page: int | None = None) -> str:
        """What is drawn for ``element`` without the marks that the program adds."""
        page = self._page_numbers[element.Pg.objgen] if "/Pg" in element else page
        parts = []
        for kid in kids(element):
            if isinstance(kid, int):
                assert page is not None
                parts.append(self.drawn.get((page, kid), ""))
            elif kid.get("/Type") == "/MCR":
                parts.append(self.drawn.get((self._page_numbers[kid.Pg.objgen], int(kid.MCID)), ""))
            elif "/S" in kid and kid.S != "/Reference":
                parts.append(self.text(kid, page))
        return "".join(parts)

    def annotations(self, subtype: str) -> list[Any]:
        """All PDF annotations of one subtype, page by page."""
        return [
            annotation
            for page in self.pdf.pages
            for annotation in page.get("/Annots", [])
            if annotation.Subtype == f"/{subtype}"
        ]


def kids(element: Any) -> list[Any]:
    """The kids of a structure element; one alone is not in an array."""
    if "/K" not in element:
        return []
    found = element.K
    return list(found) if isinstance(found, pikepdf.Array) else [found]
