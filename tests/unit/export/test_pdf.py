import errno
import os
from pathlib import Path

import pytest

from briefing.document.progress import Progress
from briefing.errors import CancelledError, ExportError
from briefing.export.pdf import write_pdf
from briefing.export.request import NotesMode
from tests.unit.export.requests import FEATURES, note, read, request


def test_the_same_request_gives_the_same_bytes(tmp_path: Path):
    pack = read(FEATURES)
    for name in ("one.pdf", "two.pdf"):
        write_pdf(request(pack, note(pack, pack.sections[0], "This section", "a note")), tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_characters_without_a_font_are_reported(tmp_path: Path):
    assert "😀" in write_pdf(request(read(FEATURES)), tmp_path / "pack.pdf").missing


def test_progress_counts_every_chapter(tmp_path: Path):
    seen: list[tuple[int, int]] = []
    write_pdf(request(read(FEATURES)), tmp_path / "pack.pdf", Progress(lambda *step: seen.append(step)))
    total = seen[0][1]
    assert seen == [(done, total) for done in range(total + 1)]
    # Sections, quotes, questions, the four reference sections, and what is said about the copy.
    assert total == 3 + 2 + 4 + 1


def test_stopping_leaves_the_earlier_pack_alone(tmp_path: Path):
    path = tmp_path / "pack.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(CancelledError):
        write_pdf(request(read(FEATURES)), path, Progress(cancelled=lambda: True))
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path):
    path = tmp_path / "nowhere" / "pack.pdf"
    with pytest.raises(ExportError, match=r"cannot be written: no such file or directory\.$"):
        write_pdf(request(read(FEATURES)), path)


def test_a_full_disk_leaves_the_earlier_pack_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "pack.pdf"
    path.write_bytes(b"earlier")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match=r"no space left on device\.$"):
        write_pdf(request(read(FEATURES)), path)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_missing_fonts_are_an_error_and_no_half_pack(tmp_path: Path):
    with pytest.raises(ExportError):
        write_pdf(request(read(FEATURES), fonts=tmp_path), tmp_path / "pack.pdf")
    assert not (tmp_path / "pack.pdf").exists()


@pytest.mark.parametrize("mode", NotesMode)
def test_every_way_to_take_notes_along_gives_a_pack(mode: NotesMode, tmp_path: Path):
    pack = read(FEATURES)
    notes = (note(pack, pack.sections[0], "This section", "a note"), note(pack, pack.sections[0], body="all", number=2))
    assert write_pdf(request(pack, *notes, mode=mode), tmp_path / "pack.pdf").pages > 5
