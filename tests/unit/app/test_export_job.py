"""Exporting in a process of its own: the same file, the same sentences, and nothing left behind when it is stopped."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.app.apart import run_apart
from briefing.app.export_job import export_pdf
from briefing.document.ids import SectionId
from briefing.document.progress import Progress
from briefing.errors import CancelledError, ExportEndedError, ExportError, SectionMissingError
from briefing.export.pdf import write_pdf
from tests.unit.builders import pack
from tests.unit.export.requests import FONTS, ROOT, request

LOST = ExportEndedError(Path("pack.pdf"))
PATIENCE_S = 60


def end_itself(_given: None, progress: Progress) -> None:
    progress.step(1, 2)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE_S)


def want_all_memory(_given: None, _progress: Progress) -> None:
    raise MemoryError


def divide(given: int, _progress: Progress) -> float:
    return 1 / given


def refuse(given: str, _progress: Progress) -> None:
    raise SectionMissingError(given)


def never_end(given: Path, progress: Progress) -> None:
    given.write_text(str(os.getpid()))
    progress.step(0, 1)
    time.sleep(PATIENCE_S)


def test_the_other_process_makes_the_same_file(tmp_path: Path):
    wanted = request(pack())
    report = export_pdf(wanted, tmp_path / "apart.pdf")
    assert report == write_pdf(wanted, tmp_path / "here.pdf")
    assert (tmp_path / "apart.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_progress_comes_from_the_other_process(tmp_path: Path):
    seen: list[tuple[int, int]] = []
    export_pdf(request(pack()), tmp_path / "pack.pdf", Progress(lambda done, total: seen.append((done, total))))
    assert seen == sorted(seen, key=lambda step: step[0] / step[1])
    assert len(set(seen)) > 2


def test_a_stopped_export_leaves_the_old_file_and_no_process(tmp_path: Path):
    path = tmp_path / "pack.pdf"
    path.write_bytes(b"the old one")
    steps: list[int] = []
    stopping = Progress(lambda _done, total: steps.append(total), lambda: steps[-1] > 1)
    with pytest.raises(CancelledError):
        export_pdf(request(pack()), path, stopping)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("pack.pdf", b"the old one")]
    assert multiprocessing.active_children() == []


def test_work_that_does_not_listen_is_stopped_too(tmp_path: Path):
    begun = tmp_path / "begun"
    with pytest.raises(CancelledError):
        run_apart(never_end, begun, Progress(cancelled=begun.exists), lost=LOST)
    assert multiprocessing.active_children() == []


def test_a_sentence_comes_through_as_it_was_said():
    with pytest.raises(SectionMissingError, match=r"^This briefing has no section “nine”\.$"):
        run_apart(refuse, "nine", lost=LOST)


def test_an_unknown_section_is_named(tmp_path: Path):
    with pytest.raises(SectionMissingError, match="“nine”"):
        export_pdf(request(pack(), sections=(SectionId("nine"),)), tmp_path / "pack.pdf")
    assert list(tmp_path.iterdir()) == []


def test_missing_fonts_are_named_with_the_file_that_is_not_written(tmp_path: Path):
    with pytest.raises(ExportError, match=r"pack\.pdf cannot be written: no such file"):
        export_pdf(request(pack(), fonts=FONTS / "nowhere"), tmp_path / "pack.pdf")


def test_a_folder_that_is_not_there_shows_at_once(tmp_path: Path):
    with pytest.raises(ExportError, match="nowhere"):
        export_pdf(request(pack()), tmp_path / "nowhere" / "pack.pdf")


@pytest.mark.parametrize("work", [end_itself, want_all_memory])
def test_a_process_that_is_ended_gives_one_sentence(work: Callable[[None, Progress], None]):
    with pytest.raises(ExportEndedError, match="ended from outside"):
        run_apart(work, None, lost=LOST)


def test_a_bug_comes_back_as_a_bug_with_its_place(capfd: pytest.CaptureFixture[str]):
    with pytest.raises(RuntimeError, match=r"(?s)in divide.*ZeroDivisionError"):
        run_apart(divide, 0, lost=LOST)
    capfd.readouterr()


def test_a_process_does_not_outlive_a_window_that_is_killed(tmp_path: Path):
    begun = tmp_path / "begun"
    script = (
        "from pathlib import Path\n"
        "from briefing.app.apart import run_apart\n"
        "from tests.unit.app.test_export_job import LOST, never_end\n"
        f"run_apart(never_end, Path({str(begun)!r}), lost=LOST)\n"
    )
    window = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE)
    deadline = time.monotonic() + PATIENCE_S
    while not begun.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    window.kill()
    # The pipe ends when the last process that has it is gone.
    assert window.communicate(timeout=PATIENCE_S / 2)[0] == b""
    assert begun.exists()
