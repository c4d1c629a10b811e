"""Every guard that a PDF pack has, and how to break it: one line each.

A mutation changes what the program writes at the place where it is written, so that a guard which is lost by mistake
would show in the same way.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import pytest

from briefing.export.chapters import areas, press
from briefing.export.tagging import destinations, document, file, fonts, metadata, page, structure
from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Value
from briefing.export.tagging.structure import Element

_RADICALS = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)}
"""The characters that have a twin among the Kangxi radicals, which may have the same glyph."""
Change = Callable[[pytest.MonkeyPatch], None]
Edit = Callable[[dict[str, Value]], dict[str, Value]]


@dataclass(frozen=True)
class Mutation:
    """``seen_by`` is the rule of the validator, or the name of our own check, that must see the guard missing."""

    guard: str
    seen_by: str
    change: Change


def edited(edit: Edit, **where: str) -> Change:
    """Edits every dictionary whose entries are names as ``where`` says, as it is put into the file."""

    def change(patch: pytest.MonkeyPatch) -> None:
        put, put_stream = PdfFile.put, PdfFile.put_stream

        def fits(value: object) -> bool:
            return isinstance(value, Mapping) and all(value.get(key) == Name(name) for key, name in where.items())

        def put_edited(self, reference, value):
            put(self, reference, edit(dict(value)) if fits(value) else value)

        def put_stream_edited(self, reference, entries, content, *, packed=False):
            put_stream(self, reference, edit(dict(entries)) if fits(entries) else entries, content, packed=packed)

        patch.setattr(PdfFile, "put", put_edited)
        patch.setattr(PdfFile, "put_stream", put_stream_edited)

    return change


def without(key: str, **where: str) -> Change:
    """Leaves ``key`` out of those dictionaries."""
    return edited(lambda entries: {name: value for name, value in entries.items() if name != key}, **where)


def with_entry(key: str, value: Value, **where: str) -> Change:
    """Writes another ``value`` under ``key``."""
    return edited(lambda entries: entries | {key: value}, **where)


def patched(owner: object, name: str, made: Callable[..., object]) -> Change:
    """Puts ``made(the real one)`` in the place of a function."""
    return lambda patch: patch.setattr(owner, name, made(getattr(owner, name)))


def _both(first: Change, second: Change) -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        first(patch)
        second(patch)

    return change


def _no_parents(real):
    return lambda *_: {"Nums": []}


def _no_names(real):
    return lambda *_: {"Names": []}


def _as_they_are(real):
    return lambda char: char


def _all_the_same(real):
    return lambda self, char: self.setdefault(char, "0000")


def _unclaimed(real):
    return lambda claims: [""]


def _tagged_as(tag: str, wrong: str) -> Change:
    return with_entry("S", Name(wrong), Type="StructElem", S=tag)


def _artifacts_without_marks(real):
    def opened(self, owner, *, text):
        real(self, owner, text=text)
        if isinstance(owner, page.Artifact) and self._operators[-1 - text].startswith("/Artifact"):
            self._operators[-1 - text] = "/Artifact BMC EMC"

    return opened


def _untagged(real):
    def finished(self, first=0):
        content, owners = real(self, first)
        lines = [
            line for line in content.split(b"\n") if not line.startswith((b"/Artifact", b"/P ")) and line != b"EMC"
        ]
        return b"\n".join(lines), owners

    return finished


def _only_low_characters(real):
    def to_unicode(self):
        return real(self).replace(b"D860DEE2", b"282E")

    return to_unicode


def _as_radicals(real):
    return lambda char: real(_RADICALS.get(char, char))


def _moved(real):
    def highlight(made, sheet, owner, boxes, remark):
        return real(made, sheet, owner, [(left + 30, low, right + 30, top) for left, low, right, top in boxes], remark)

    return highlight


def _in_the_paragraph(real):
    def annotated(self, reference, owner: Element, entries):
        real(self, reference, owner.within("P") or owner if owner.tag == "Annot" else owner, entries)

    return annotated


def _reversed_sections(real):
    def pruned(self):
        kept = real(self)
        if self.tag in {"LBody", "TBody"}:
            self.kids.reverse()
        return kept

    return pruned


def _first_and_last_swapped(real):
    def written(made, entries, *rest):
        return real(made, [entries[-1], *entries[1:-1], entries[0]], *rest)

    return written


def _one_sheet_off(real):
    def shown(self, key, places: Sequence[destinations.Place]):
        return real(self, key, [*places[1:], places[0]])

    return shown


def _untitled(real):
    return lambda *said: re.sub(rb"<dc:title>.*?</dc:title>", b"", real(*said))


def _without_line_feed(real):
    return lambda self: real(self).replace(b"\nendstream", b"endstream")


def _no_spans(real):
    def spans(self, text, look, owner, language=None):
        return real(self, text, look, owner, "zh-HK")

    return spans


MUTATIONS = (
    # What is drawn, and what it belongs to
    Mutation("nothing is drawn outside marked content", "7.1-3", patched(page.Page, "finish", _untagged)),
    Mutation(
        "what is no part of the text is an artifact", "7.1-3", patched(page.Page, "_open", _artifacts_without_marks)
    ),
    Mutation("pages know their marked content", "7.1-3", without("StructParents", Type="Page")),
    Mutation("marked content knows its element", "7.1-3", patched(structure.Structure, "_parent_tree", _no_parents)),
    Mutation("tab order follows the structure", "7.18.3-1", without("Tabs", Type="Page")),
    Mutation("blocks stand in reading order", "order", patched(Element, "prune", _reversed_sections)),
    # The structure tree
    Mutation("the file says that it is tagged", "6.2-1", without("MarkInfo", Type="Catalog")),
    Mutation("tags are those of the standard", "7.1-5", _tagged_as("Sect", "Chapter")),
    Mutation("headings leave out no level", "7.4.2-1", _tagged_as("H2", "H4")),
    Mutation("figures say what they show", "7.3-1", without("Alt", Type="StructElem", S="Figure")),
    Mutation("figures say where they stand", "figures", without("A", Type="StructElem", S="Figure")),
    Mutation("header cells say what they head", "7.5-1", without("A", Type="StructElem", S="TH")),
    Mutation("rows stand in the body of a table", "7.2-14", _tagged_as("TBody", "Div")),
    Mutation("items stand in lists", "7.2-17", _tagged_as("L", "Div")),
    Mutation("rows of the contents stand in contents", "7.2-26", _tagged_as("TOC", "Div")),
    Mutation("footnotes have names", "7.9-1", without("ID", Type="StructElem", S="Note")),
    Mutation("repeated header rows are read once", "headers", patched(page.Page, "repeating", lambda _: nullcontext)),
    # Languages
    Mutation(
        "the file has a language", "7.2-34", _both(without("Lang", Type="Catalog"), without("Lang", Type="StructElem"))
    ),
    Mutation("languages are well formed", "7.2-29", with_entry("Lang", "Hong Kong", Type="StructElem", S="Document")),
    Mutation("Chinese words in English text say so", "language", patched(press.Press, "spans", _no_spans)),
    # Text and fonts
    Mutation("fonts are embedded", "7.21.4.1-1", without("FontFile2", Type="FontDescriptor")),
    Mutation("codes lead back to characters", "7.21.7-1", without("ToUnicode", Type="Font", Subtype="Type0")),
    Mutation("also beyond U+FFFF", "text", patched(fonts.Subset, "_to_unicode", _only_low_characters)),
    Mutation("characters are no radicals", "characters", patched(fonts, "_readable", _as_radicals)),
    Mutation("private use reads back as a replacement", "6.2.11.7.3-1", patched(fonts, "_readable", _as_they_are)),
    Mutation("widths are those of the glyphs", "7.21.5-1", with_entry("W", [1, [500] * 40], Subtype="CIDFontType2")),
    Mutation("no missing glyph is drawn", "7.21.8-1", patched(fonts.Subset, "__missing__", _all_the_same)),
    # PDF annotations
    Mutation("links say where they lead", "7.18.5-2", without("Contents", Type="Annot", Subtype="Link")),
    Mutation("links stand in links", "7.18.5-1", _tagged_as("Link", "Span")),
    Mutation("links lead somewhere", "links", patched(destinations, "name_tree", _no_names)),
    Mutation("rows of the contents are links", "contents", without("Dest", Type="Annot", Subtype="Link")),
    Mutation(
        "contents lead to the page they name", "contents", patched(destinations.Destinations, "_shown", _one_sheet_off)
    ),
    Mutation("highlights say something", "7.18.1-2", without("Contents", Type="Annot", Subtype="Highlight")),
    Mutation("highlights have an element", "7.18.1-1", without("StructParent", Type="Annot", Subtype="Highlight")),
    Mutation("it is one for annotations", "7.18.1-1", patched(page.Page, "annotate", _in_the_paragraph)),
    Mutation("highlights are drawn by the file", "6.3.3-1", without("AP", Type="Annot", Subtype="Highlight")),
    Mutation("PDF annotations are printed", "6.3.2-1", without("F", Type="Annot")),
    Mutation("highlights have the names of their notes", "notes", without("NM", Type="Annot", Subtype="Highlight")),
    Mutation("highlights have an author", "notes", without("T", Type="Annot", Subtype="Highlight")),
    Mutation("highlights have their dates", "notes", without("M", Type="Annot", Subtype="Highlight")),
    Mutation("highlights say their kind", "notes", without("Subj", Type="Annot", Subtype="Highlight")),
    Mutation("highlights lie on their words", "notes", patched(areas, "add_highlight", _moved)),
    # What stands around the text
    Mutation("viewers show the title", "7.1-10", without("ViewerPreferences", Type="Catalog")),
    Mutation("the outline is there", "outline", without("Outlines", Type="Catalog")),
    Mutation("the outline mirrors the tree", "outline", patched(document, "write_outline", _first_and_last_swapped)),
    Mutation("pages are called what is printed on them", "labels", without("PageLabels", Type="Catalog")),
    Mutation("the packet names the title", "7.1-9", patched(document, "xmp_packet", _untitled)),
    Mutation("packet and dictionary say the same", "metadata", without("Title", Producer="Briefing")),
    Mutation("the packet claims PDF/UA", "5-1", patched(metadata, "_identification", _unclaimed)),
    Mutation("the packet describes that claim", "6.6.2.3.1-1", patched(metadata, "_PDFUA_SCHEMA", lambda _: "")),
    Mutation("colours are sRGB", "6.2.4.3-2", without("OutputIntents", Type="Catalog")),
    Mutation("streams end on a line of their own", "6.1.7.1-2", patched(file._Stream, "written", _without_line_feed)),
    # What is attached
    Mutation("the attachment says what it is to the file", "6.8-3", without("AFRelationship", Type="Filespec")),
    Mutation("it is associated with the file", "6.8-4", without("AF", Type="Catalog")),
    Mutation("it has a media type", "6.8-1", without("Subtype", Type="EmbeddedFile")),
    Mutation("it has a name for all systems", "7.11-1", without("UF", Type="Filespec")),
)
