"""A Word file from its making to its bytes, which are the same for the same content."""

import io
import zipfile
from datetime import datetime

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import _Footer, _Header
from docx.shared import Twips

from briefing.document.ids import Language
from briefing.export.labels import labels_in
from briefing.export.text.word.elements import Xml, element, field, run
from briefing.export.text.word.layout import Layout, paragraph
from briefing.export.text.word.numbering import Numbering
from briefing.export.text.word.styles import style_sheet

_A4 = (11906, 16838)
_MARGINS = {"top_margin": 1500, "bottom_margin": 1400, "left_margin": 1247, "right_margin": 1247}
# What the library's template brings and no file of ours needs.
_UNUSED = {"customXml", "stylesWithEffects", "webSettings", "thumbnail", "extended-properties"}
_SETTINGS = (
    f"<w:settings {nsdecls('w')}>"
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat></w:settings>'
)
_DATED = (1980, 1, 1, 0, 0, 0)


class WordFile:
    """A document on A4 with our styles and nothing in it. ``date`` is ``YYYY-MM-DD``."""

    def __init__(self, language: Language, *, title: str, author: str, date: str, marking: str = "") -> None:
        self.document: Document = docx.Document()
        self._clear()
        self._replace(self.document.styles.element, style_sheet(language))
        self._replace(self.document.settings.element, parse_xml(_SETTINGS))
        self.numbering = Numbering(self.document.part.numbering_part.element)
        self._set_properties(language, title, author, date, marking)
        self._set_page()

    def _clear(self) -> None:
        for relations in (self.document.part.package.rels, self.document.part.rels):
            unused = [key for key, each in relations.items() if each.reltype.rpartition("/")[2] in _UNUSED]
            for key in unused:
                del relations[key]

    @staticmethod
    def _replace(part: Xml, other: Xml) -> None:
        part[:] = other[:]

    def _set_properties(self, language: Language, title: str, author: str, date: str, marking: str) -> None:
        moment = datetime.fromisoformat(date)
        properties = self.document.core_properties
        properties.title, properties.author, properties.last_modified_by = title, author, author
        properties.subject, properties.keywords, properties.comments = marking, "", ""
        properties.created = properties.modified = moment
        properties.revision, properties.language = 1, labels_in(language).tag

    def _set_page(self) -> None:
        page = self.document.sections[0]
        page.page_width, page.page_height = (Twips(length) for length in _A4)
        for name, length in _MARGINS.items():
            setattr(page, name, Twips(length))
        page.header_distance = page.footer_distance = Twips(600)

    def add(self, *blocks: Xml) -> None:
        """Put ``blocks``, paragraphs and tables, at the end."""
        end = self.document.element.body.sectPr
        for block in blocks:
            end.addprevious(block)

    def set_furniture(self, running: str, marking: str, *, cover: bool = False) -> None:
        """What stands on every page: the ``marking`` at top and bottom, the ``running`` title and the page number.

        A ``cover`` has the marking only.
        """
        section = self.document.sections[0]
        numbers = [run("\t"), *field("PAGE", run("1")), run(" / "), *field("NUMPAGES", run("1"))]
        _fill(section.header, [*_marked(marking), paragraph(Layout("Header"), run(running))])
        _fill(section.footer, [paragraph(Layout("Footer"), run(running), *numbers), *_marked(marking)])
        if cover:
            section.different_first_page_header_footer = True
            for area in (section.first_page_header, section.first_page_footer):
                _fill(area, _marked(marking) or [paragraph(Layout("Header"))])

    def web_link(self, target: str, runs: list[Xml]) -> Xml:
        """``runs`` as a link to the web address ``target``."""
        link = element("hyperlink", *runs, history=1)
        relation = self.document.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link.set(qn("r:id"), relation)
        return link

    def written(self) -> bytes:
        """The file: members in order of their names, all with one date."""
        loose, fixed = io.BytesIO(), io.BytesIO()
        self.document.save(loose)
        with zipfile.ZipFile(loose) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in sorted(source.namelist()):
                member = zipfile.ZipInfo(name, _DATED)
                member.compress_type = zipfile.ZIP_DEFLATED
                member.external_attr = 0o644 << 16
                # Else the system it is made on stands in the file.
                member.create_system = 3
                target.writestr(member, source.read(name))
        return fixed.getvalue()


def _marked(marking: str) -> list[Xml]:
    return [paragraph(Layout("Marking"), run(marking))] if marking else []


def _fill(area: _Header | _Footer, content: list[Xml]) -> None:
    area.is_linked_to_previous = False
    area._element[:] = content
