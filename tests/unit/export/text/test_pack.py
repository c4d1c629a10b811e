import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest

from briefing.annotation.model import Kind, Privacy
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.errors import CancelledError, SectionMissingError
from briefing.export.request import NotesMode, PlacedNote
from briefing.export.text.pack import HTML, MARKDOWN, WORD, pack_text
from tests.unit.builders import pack as small_pack
from tests.unit.export.requests import FEATURES, note, read, request
from tests.unit.export.text.samples import annotated

FORMS = (MARKDOWN, HTML, WORD)
CANARY = "canary-5f1c"
each_form = pytest.mark.parametrize("form", FORMS)


def traces(content: bytes) -> str:
    """All that can be read in a file: its bytes, and those of its members when it has some."""
    parts = [content]
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts += [archive.read(name) for name in archive.namelist()]
    return "\n".join(part.decode(errors="replace") for part in parts)


@each_form
def test_the_same_request_gives_the_same_bytes(form: str):
    pack = read(FEATURES)
    assert pack_text(annotated(pack), form) == pack_text(annotated(pack), form)


@each_form
def test_neither_hash_seed_nor_time_zone_shows(form: str):
    code = (
        "import hashlib; from tests.unit.export.text.test_pack import *;"
        f"print(hashlib.sha256(pack_text(annotated(read(FEATURES)), {form!r})[0]).hexdigest())"
    )
    seen = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Hong_Kong")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        seen.add(subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True).stdout)
    assert len(seen) == 1


@each_form
def test_notes_that_are_not_given_leave_no_trace(form: str):
    pack = read(FEATURES)
    given = note(pack, pack.sections[0], "This section", f"{CANARY} given", number=1)
    kept = note(pack, pack.sections[1], "The paragraph", f"{CANARY} kept", number=2, author=f"{CANARY} author")
    assert f"{CANARY} given" in traces(pack_text(request(pack, given), form)[0])
    assert f"{CANARY} kept" in traces(pack_text(request(pack, given, kept), form)[0])
    assert CANARY not in traces(pack_text(request(pack), form)[0])
    chosen = request(pack, given, kept, sections=(pack.sections[0].id,))
    assert f"{CANARY} kept" not in traces(pack_text(chosen, form)[0])
    assert CANARY not in traces(pack_text(request(pack, given, kept, mode=NotesMode.NONE), form)[0])


@each_form
def test_it_says_how_many_notes_of_each_kind_and_privacy_left(form: str):
    pack = read(FEATURES)
    shared = note(pack, pack.sections[0], "This section", "one", number=1, kind=Kind.RISK)
    private = note(pack, None, body="two", number=2)
    private = PlacedNote(replace(private.annotation, privacy=Privacy.PRIVATE))
    left_behind = note(pack, pack.sections[1], "The paragraph", "three", number=3)
    _, count = pack_text(request(pack, shared, private, left_behind, sections=(pack.sections[0].id,)), form)
    assert count.kinds == ((Kind.KEY, 1), (Kind.RISK, 1))
    assert count.privacies == ((Privacy.PRIVATE, 1), (Privacy.SHAREABLE, 1))


@each_form
def test_notes_on_sections_that_are_gone_are_not_lost(form: str):
    pack = read(FEATURES)
    lost = note(pack, pack.sections[0], "This section", CANARY)
    target = replace(lost.annotation.target, section=SectionId("gone"))
    content, count = pack_text(request(pack, PlacedNote(replace(lost.annotation, target=target))), form)
    assert CANARY in traces(content)
    assert count.total == 1


@each_form
def test_the_marking_and_whom_it_is_for_stand_in_it(form: str):
    content = traces(pack_text(request(read(FEATURES), marking="<RESTRICTED>", prepared_for="A & B"), form)[0])
    assert any(written in content for written in ("<RESTRICTED>", "&lt;RESTRICTED&gt;", "\\<RESTRICTED>"))
    assert "A & B" in content or "A &amp; B" in content


@each_form
def test_progress_counts_chapters(form: str):
    seen: list[tuple[int, int]] = []
    pack_text(request(read(FEATURES)), form, Progress(lambda *step: seen.append(step)))
    # Two pillars, quotes, questions and the four reference sections.
    assert seen == [(done, 2 + 2 + 4) for done in range(2 + 2 + 4 + 1)]


@each_form
def test_it_can_be_stopped(form: str):
    with pytest.raises(CancelledError):
        pack_text(request(read(FEATURES)), form, Progress(cancelled=lambda: True))


@each_form
def test_an_unknown_section_is_refused(form: str):
    with pytest.raises(SectionMissingError):
        pack_text(request(read(FEATURES), sections=(SectionId("nothing"),)), form)


@each_form
def test_a_pack_without_companions_can_be_written(form: str):
    content, count = pack_text(request(small_pack()), form)
    assert "𨋢" in traces(content)
    assert count.total == 0
