"""A tagged PDF document: pages, fonts, pictures, destinations, outline and metadata, written as one file.

It meets what it claims by construction; see the modules beside it for each part.
"""

from collections.abc import Sequence
from pathlib import Path

from briefing.export.tagging.attachments import Attachment, write_attachment
from briefing.export.tagging.claims import UA1_A3A, Claims
from briefing.export.tagging.destinations import Destination, Destinations, Place
from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.fonts import Face, Subset
from briefing.export.tagging.imposition import PaperSheet, Placed, sheet_content
from briefing.export.tagging.metadata import Metadata, colour_intent, info_entries, xmp_packet
from briefing.export.tagging.objects import Name, Ref, Value
from briefing.export.tagging.outline import OutlineEntry, write_outline
from briefing.export.tagging.page import Page
from briefing.export.tagging.pictures import Picture
from briefing.export.tagging.structure import Element, Structure, name_tree


class PdfDocument:
    """A document under way. Add pages in any order, then ``write``."""

    def __init__(self, width: float, height: float, root: Element, claims: Claims = UA1_A3A) -> None:
        self.width = width
        self.height = height
        self.claims = claims
        self.file = PdfFile("2.0" if claims.is_second else "1.7")
        self.structure = Structure(root)
        self.destinations: dict[str, Destination] = {}
        self.outline: list[OutlineEntry] = []
        self.pages: list[Page] = []
        self.attachments: list[Attachment] = []
        self.remarks: list[str] = []
        """The names of the notes that were drawn as PDF annotations."""
        self.sheets: tuple[PaperSheet, ...] = ()
        """Where the pages stand on paper; without sheets each page is one of its own."""
        self.page_labels: dict[int, dict[str, Value]] = {}
        """How sheets are numbered (12.4.2): by the index of the first sheet that a way of numbering is for."""
        self._subsets: dict[str, Subset] = {}
        self._pictures: dict[str, tuple[str, Ref]] = {}

    def add_page(self) -> Page:
        """A new last page."""
        page = Page(len(self.pages), (self.width, self.height), self.structure, self.font)
        self.pages.append(page)
        return page

    def font(self, face: Face) -> Subset:
        """The part of ``face`` this document uses."""
        subset = self._subsets.get(face.name)
        if subset is None:
            subset = self._subsets[face.name] = Subset(face, f"F{len(self._subsets) + 1}")
        return subset

    def picture(self, key: str, picture: Picture) -> str:
        """The resource name of ``picture``, embedded once for all uses of ``key``."""
        known = self._pictures.get(key)
        if known is None:
            reference = self.file.add_stream(picture.entries(), picture.content, packed=picture.packed)
            known = self._pictures[key] = (f"I{len(self._pictures) + 1}", reference)
        return known[0]

    def write(self, metadata: Metadata, profile: Path, password: str = "") -> bytes:
        """The whole file. ``profile`` is the ICC file of the colours; with a ``password`` it opens with that alone."""
        file = self.file
        tree = file.reserve()
        resources = file.reserve()
        targets = Destinations(file, self.destinations, self.pages, structured=self.claims.is_second)
        places = self._write_sheets(tree, resources, targets)
        fonts: dict[str, Value] = {subset.resource: subset.write(file) for subset in self._subsets.values()}
        pictures: dict[str, Value] = dict(self._pictures.values())
        file.put(resources, {"Font": fonts, "XObject": pictures})
        catalogue: dict[str, Value] = {
            "Type": Name("Catalog"),
            "Pages": tree,
            "Lang": metadata.language,
            "MarkInfo": {"Marked": True},
            "ViewerPreferences": {"DisplayDocTitle": True},
            "PageMode": Name("UseOutlines"),
            "Metadata": _uncompressed(file, xmp_packet(metadata, self.claims)),
            "OutputIntents": [colour_intent(file, profile)],
            **self._write_trees(places, targets),
        }
        if password:
            # What PDF 1.7 itself has no word for (revision 6 of the security handler) is named as Adobe's.
            catalogue["Extensions"] = {"ADBE": {"BaseVersion": Name("1.7"), "ExtensionLevel": 8}}
        # PDF 2.0 knows the information dictionary no more (ISO 19005-4, 6.1.3).
        info = None if self.claims.is_second else file.add(info_entries(metadata))
        return file.write(file.add(catalogue), info, password)

    def _write_trees(self, places: Sequence[Place], targets: Destinations) -> dict[str, Value]:
        """Put what leads through the pages into the file: tags, outline, names and labels, and what is attached."""
        file = self.file
        if self.claims.is_second:
            self.structure.relate(targets.element)
        sheets = [(place.sheet, place.first) for place in places]
        entries: dict[str, Value] = {
            "StructTreeRoot": self.structure.write(file, sheets, is_second=self.claims.is_second)
        }
        if self.outline:
            entries["Outlines"] = write_outline(file, self.outline, targets.lead)
        if self.page_labels:
            numbers = [value for entry in sorted(self.page_labels.items()) for value in entry]
            entries["PageLabels"] = {"Nums": numbers}
        names = targets.write(places)
        attached = [(one.name, write_attachment(file, one)) for one in self.attachments if self.claims.attaches]
        if attached:
            names["EmbeddedFiles"] = name_tree(file, attached)
            entries["AF"] = [reference for _, reference in attached]
        return entries | {"Names": names} if names else entries

    def _write_sheets(self, tree: Ref, resources: Ref, targets: Destinations) -> list[Place]:
        """Put all sheets into the file; where each page has come to stand."""
        file = self.file
        sheets = self.sheets or tuple(PaperSheet(self.width, self.height, (Placed(page.index),)) for page in self.pages)
        references: list[Value] = []
        places: dict[int, Place] = {}
        for sheet in sheets:
            reference = file.reserve()
            references.append(reference)
            content, owners, first = sheet_content(sheet, self.pages)
            entries: dict[str, Value] = {
                "Type": Name("Page"),
                "MediaBox": [0, 0, sheet.width, sheet.height],
                "StructParents": self.structure.add_page(owners),
                "Tabs": Name("S"),
                # Highlights are blended with the page, so it says in which colour space (PDF/A-2, 6.2.10).
                "Group": {"S": Name("Transparency"), "CS": Name("DeviceRGB")},
                "Parent": tree,
                "Resources": resources,
                "Contents": file.add_stream({}, content),
            }
            annotations: list[Value] = []
            for placed in sheet.pages:
                places[placed.page] = Place(reference, first[placed.page], placed)
                for annotation, said in self.pages[placed.page].annotations:
                    file.put(annotation, {**targets.led(placed.annotation(said)), "P": reference})
                    annotations.append(annotation)
            if annotations:
                entries["Annots"] = annotations
            file.put(reference, entries)
        file.put(tree, {"Type": Name("Pages"), "Kids": references, "Count": len(references)})
        return [places[page.index] for page in self.pages]


def _uncompressed(file: PdfFile, packet: bytes) -> Ref:
    """Metadata stays readable for programs that know no PDF."""
    return file.add_stream({"Type": Name("Metadata"), "Subtype": Name("XML")}, packet, packed=True)
