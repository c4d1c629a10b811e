"""The benchmark itself: what it writes, and that a long statute is carried over in time."""

import json
import subprocess
import sys
import time
from pathlib import Path

from briefing.annotation.alignment import Alignment
from briefing.annotation.anchoring import anchor
from briefing.annotation.resolution import Outcome
from tests.benchmarks.anchoring import ROOT, selector_of
from tests.benchmarks.large_text import edited, large_text, passages

OLD = "Fees are paid in advance.\r\nThe Authority keeps a register 😀 of licences."
NEW = "The Authority keeps a register 😀 of all licences."


def folder_with_cases(folder: Path) -> Path:
    (folder / "texts").mkdir()
    (folder / "texts/a.old.txt").write_bytes(OLD.encode())
    (folder / "texts/a.new.txt").write_bytes(NEW.encode())
    texts = {"old": "texts/a.old.txt", "new": "texts/a.new.txt"}
    kept, gone = OLD.index("of licences"), OLD.index("Fees")
    cases = [{"id": "kept", "start": kept, "end": kept + 11}, {"id": "gone", "start": gone, "end": gone + 14}]
    lines = [json.dumps({**case, **texts, "cls": "unknown"}) for case in cases]
    (folder / "cases.jsonl").write_text("\n".join(lines), "utf-8")
    return folder


def run(*arguments: object) -> str:
    command = [sys.executable, "tests/benchmarks/anchoring.py", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout


def test_each_case_gets_a_range_or_null(tmp_path: Path):
    run(folder_with_cases(tmp_path), "--json", tmp_path / "out.json")
    written = json.loads((tmp_path / "out.json").read_text("utf-8"))
    start, end, score = written["kept"]
    assert NEW[start:end] == "of all licences"
    assert 0 < score <= 1
    assert written["gone"] is None


def test_a_folder_without_a_scorer_is_counted(tmp_path: Path):
    assert run(folder_with_cases(tmp_path), "--quote-only").startswith(("0 of 2", "1 of 2"))


def test_200_notes_on_a_statute_of_a_million_characters_are_carried_in_time():
    old = large_text([" ".join(f"word{n * n % 997}" for n in range(k, k + 60)) + ".\n" for k in range(400)])
    new, ranges = edited(old), passages(old)
    started = time.process_time()
    alignment = Alignment.of(old, new)
    found = [anchor(selector_of(old, start, end), new, alignment) for start, end in ranges]
    seconds = time.process_time() - started
    assert len(old) > 1_000_000
    assert seconds < 2.5
    assert sum(resolution.outcome is Outcome.EXACT for resolution in found) > 100
