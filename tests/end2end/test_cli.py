"""The whole job from the command line, each command a process of its own, on the built-in briefing."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from briefing.app.paths import built_in_pack
from briefing.document.ids import PackId
from briefing.store.store import Store

PACK = str(built_in_pack())


def briefing(*arguments: str, encoding: str = "utf-8", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        encoding=encoding,
        env={**os.environ, **environment},
        check=False,
        timeout=100,
    )


def in_json(*arguments: str) -> Any:
    ended = briefing(*arguments, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    return json.loads(ended.stdout)


def test_read_annotate_find_and_export(tmp_path: Path):
    shown = in_json("show", PACK)
    section = shown["sections"][1]
    start = section["text"].index(" ") + 1
    arguments = ("--section", section["id"], "--start", str(start), "--end", str(start + 20), "--kind", "R")
    added = briefing("notes", "add", PACK, *arguments, "--body", "Ask about “custody” 𨋢", "--author", "A. Reader")
    (note,) = in_json("notes", "list", PACK)
    assert note["id"] == added.stdout.strip()
    assert note["target"]["selector"][1]["exact"] == section["text"][start : start + 20]
    assert any(hit["kind"] == "note" for hit in in_json("search", PACK, "custody"))

    target = tmp_path / "pack.pdf"
    ended = briefing("export", PACK, "-o", str(target), "--marking", "RESTRICTED", "--date", "2026-11-22")
    assert (ended.returncode, ended.stderr) == (0, "")
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "RESTRICTED" in text
    assert "Ask about “custody”" in text


def test_the_same_request_gives_the_same_pdf(tmp_path: Path):
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for file in files:
        briefing(
            "export", PACK, "-o", str(file), "--date", "2026-11-22", "--notes", "none", "--sections", "at-a-glance"
        )
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("arguments", [("notes", "list", PACK), ("show", PACK), ("search", PACK, "bond"), ("-h",)])
def test_a_command_imports_neither_qt_nor_what_it_does_not_need(arguments):
    code = (
        "import sys\nfrom briefing.__main__ import main\nmain(sys.argv[1:])\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'reportlab', 'PIL')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=100
    )
    assert ended.stdout.splitlines()[-1] == "[]"


def test_the_export_needs_no_qt_either(tmp_path: Path):
    code = (
        "import sys\nfrom briefing.__main__ import main\nmain(sys.argv[1:])\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    arguments = ("export", PACK, "-o", str(tmp_path / "pack.pdf"), "--sections", "at-a-glance")
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=100
    )
    assert ended.stdout.splitlines()[-1] == "[]"


def test_output_is_utf_8_whatever_the_console_speaks():
    ended = briefing(
        "show", PACK, "--language", "zh-HK", "--section", "at-a-glance", PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert ended.returncode == 0
    assert "香港" in ended.stdout


@pytest.mark.skipif(os.name != "posix", reason="head is POSIX's")
def test_a_reader_that_has_seen_enough_is_no_error():
    ended = subprocess.run(
        f"'{sys.executable}' -m briefing show '{PACK}' | head -1",
        shell=True,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )
    assert ended.stderr == ""


WRITER = """
import sys
from pathlib import Path
from briefing.annotation.model import Kind
from briefing.app.paths import DataFolder
from briefing.app.session import Session
session = Session.open(Path(sys.argv[1]), DataFolder(Path(sys.argv[2])))
section = session.pack.sections[0]
number = int(sys.argv[3])
while True:
    number += 1
    note = session.add(section.id, kind=Kind.KEY, body=f"note {number}", start=0, end=5)
    session.edit(note.id, body=f"note {number}, edited")
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_no_acknowledged_note_is_lost_when_the_program_is_killed(data_folder: Path):
    acknowledged = 0
    for _ in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, PACK, str(data_folder), str(acknowledged)],
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.05)
        writer.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *(int(line) for line in writer.stdout.read().splitlines() if line)])
        writer.stdout.close()
        writer.wait()
    store = Store.open(data_folder / "notes.db")
    saved = {one.body for one in store.annotations(PackId("hk-digital-assets"))}
    store.close()
    assert store.notice == ""
    assert acknowledged > 5
    assert {f"note {number}, edited" for number in range(1, acknowledged + 1)} <= saved
