"""Notes and packs in every format from the command line, each command a process of its own."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from briefing.app.paths import built_in_pack

PACK = str(built_in_pack())
SECTION = "what-it-is"


def briefing(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        env=dict(os.environ),
        check=False,
        timeout=100,
    )


@pytest.fixture
def noted() -> None:
    arguments = ("--section", SECTION, "--start", "0", "--end", "20", "--kind", "R", "--author", "A. Reader")
    assert briefing("notes", "add", PACK, *arguments, "--body", "=1+1 風險 𨋢").returncode == 0


@pytest.mark.usefixtures("noted")
@pytest.mark.parametrize("suffix", ["html", "md", "docx"])
def test_a_pack_is_written_as_its_file_is_named(suffix: str, tmp_path: Path):
    path = tmp_path / f"pack.{suffix}"
    ended = briefing(
        "export", PACK, "-o", str(path), "--sections", SECTION, "--marking", "SECRET", "--date", "2026-11-24"
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode().splitlines() == ["1 note: 1 Risk; 1 shareable"]
    if suffix == "docx":
        (comment,) = docx.Document(str(path)).comments
        assert "=1+1 風險 𨋢" in comment.text
    else:
        text = path.read_text("utf-8")
        assert "SECRET" in text
        assert "=1+1" in text


@pytest.mark.usefixtures("noted")
def test_notes_are_written_as_their_file_is_named(tmp_path: Path):
    for name in ("notes.md", "notes.csv", "notes.docx", "notes.jsonld"):
        ended = briefing("notes", "export", PACK, "-o", str(tmp_path / name))
        assert (ended.returncode, ended.stdout.decode().strip()) == (0, "1 note: 1 Risk; 1 shareable")
    (table,) = docx.Document(str(tmp_path / "notes.docx")).tables
    assert table.rows[1].cells[2].text == "“Policy Statement 2.0” — paragraph 1\n=1+1 風險 𨋢"
    assert "“Policy Statement 2.0”" in (tmp_path / "notes.md").read_text("utf-8")
    assert '"@context"' in (tmp_path / "notes.jsonld").read_text("utf-8")


@pytest.mark.usefixtures("noted")
def test_notes_are_printed_in_the_format_asked_for():
    ended = briefing("notes", "export", PACK, "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(ended.stdout.decode("utf-8-sig"), newline=""))
    assert (row["Letter"], row["Note"]) == ("R", "'=1+1 風險 𨋢")


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", PACK, "-o", "pack.odt"),
        ("notes", "export", PACK, "-o", "notes.txt"),
        ("notes", "export", PACK, "--format", "docx"),
    ],
)
def test_a_file_of_no_known_kind_is_bad_usage(arguments: tuple[str, ...]):
    ended = briefing(*arguments)
    assert (ended.returncode, ended.stdout) == (2, b"")


def test_the_library_for_word_files_is_imported_for_word_files_only(tmp_path: Path):
    code = (
        "import sys\nfrom briefing.__main__ import main\nmain(sys.argv[1:])\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('docx', 'lxml', 'PySide6', 'reportlab')])"
    )
    loaded = {}
    for suffix in ("html", "docx"):
        arguments = ("export", PACK, "-o", str(tmp_path / f"pack.{suffix}"), "--sections", SECTION)
        ended = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=True, timeout=100)
        loaded[suffix] = ended.stdout.decode().splitlines()[-1]
    assert loaded["html"] == "[]"
    assert "'docx'" in loaded["docx"]
    assert "reportlab" not in loaded["docx"]
