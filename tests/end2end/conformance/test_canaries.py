"""What does not leave leaves no trace: not in the bytes, the unpacked streams, metadata, attachments or outline."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest

from briefing.annotation.model import Privacy
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode, PlacedNote, Standard
from tests.unit.export.requests import FEATURES, note, read, request

SECRET = "zq7canaryzq7"
CHINESE = "金絲雀𨋢籠"
PASSWORD = "open sesame"


def secrets() -> tuple[PlacedNote, ...]:
    """Private notes with canaries in every field: on words, on a section, on the briefing, and a reply."""
    pack = read(FEATURES)
    first = pack.sections[0]
    on_words = note(pack, first, "holds runs of text", f"{SECRET} {CHINESE}", number=901, author=f"{SECRET} author")
    on_section = note(pack, first, body=f"{CHINESE} {SECRET}", number=902, author=CHINESE)
    on_briefing = note(pack, None, body=SECRET, number=903)
    made = [replace(one.annotation, tags=(SECRET,), owner=CHINESE) for one in (on_words, on_section, on_briefing)]
    reply = replace(note(pack, None, body=SECRET, number=904).annotation, reply_to=made[0].id)
    placed = zip((on_words, on_section, on_briefing, on_briefing), (*made, reply), strict=True)
    return tuple(replace(one, annotation=replace(annotation, privacy=Privacy.PRIVATE)) for one, annotation in placed)


def haystack(path: Path, password: str) -> bytes:
    """The file as it is, every object, every stream unpacked (attachments too), and what is drawn, without blanks."""
    parts = [path.read_bytes()]
    with pikepdf.open(path, password=password) as pdf:
        for found in pdf.objects:
            parts.append(found.unparse(resolved=True))
            if isinstance(found, pikepdf.Stream):
                parts.append(found.read_bytes() if found.get("/Filter") != "/DCTDecode" else found.read_raw_bytes())
        parts.append(repr(dict(pdf.docinfo)).encode() if "/Info" in pdf.trailer else b"")
        parts += [item.title.encode() for item in pdf.open_outline().root]
    drawn = "".join(page.extract_text() for page in pypdf.PdfReader(path, password=password or None).pages)
    return b"\n".join([*parts, "".join(drawn.split()).encode()])


def spellings(canary: str) -> list[bytes]:
    """How ``canary`` could stand in a file."""
    utf_16 = canary.encode("utf-16-be")
    escaped = canary.encode("ascii", "backslashreplace")
    return [canary.encode(), utf_16, utf_16.hex().encode(), utf_16.hex().upper().encode(), escaped]


def canaries() -> list[str]:
    ids = [one.annotation.id.removeprefix("urn:uuid:") for one in secrets()]
    return [SECRET, CHINESE, CHINESE[:3], *ids]


def found_in(path: Path, password: str) -> set[str]:
    content = haystack(path, password)
    return {canary for canary in canaries() if any(spelling in content for spelling in spellings(canary))}


@pytest.mark.parametrize("standard", Standard)
def test_notes_that_are_left_out_leave_no_trace(standard: Standard, tmp_path: Path):
    password = PASSWORD if standard is Standard.PROTECTED else ""
    wanted = request(read(FEATURES), *secrets(), mode=NotesMode.NONE, standard=standard, password=password)
    write_pdf(wanted, tmp_path / "pack.pdf")
    assert found_in(tmp_path / "pack.pdf", password) == set()


@pytest.mark.parametrize("standard", Standard)
def test_a_copy_with_other_notes_has_no_trace_of_those(standard: Standard, tmp_path: Path):
    pack = read(FEATURES)
    password = PASSWORD if standard is Standard.PROTECTED else ""
    shared = note(pack, pack.sections[0], "5 < 6 and 7", "Shared")
    write_pdf(request(pack, shared, standard=standard, password=password), tmp_path / "pack.pdf")
    assert found_in(tmp_path / "pack.pdf", password) == set()


@pytest.mark.parametrize("standard", Standard)
def test_the_search_would_find_them(standard: Standard, tmp_path: Path):
    password = PASSWORD if standard is Standard.PROTECTED else ""
    write_pdf(request(read(FEATURES), *secrets(), standard=standard, password=password), tmp_path / "pack.pdf")
    found = found_in(tmp_path / "pack.pdf", password)
    assert {SECRET, CHINESE, *canaries()[3:6]} <= found


def test_the_search_would_also_find_what_is_only_drawn(tmp_path: Path):
    wanted = request(read(FEATURES), *secrets(), mode=NotesMode.PRINTED, standard=Standard.ARCHIVE_BARE)
    write_pdf(wanted, tmp_path / "pack.pdf")
    assert {SECRET, CHINESE} <= found_in(tmp_path / "pack.pdf", "")
