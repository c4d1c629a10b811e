"""The commands about two editions, called in this process on the built-in briefings."""

import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefing.app.paths import built_in_packs
from briefing.cli.main import main

NEW, OLD = map(str, built_in_packs()[:2])


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], data_folder: Path):
    """Runs a command and gives its exit code, its output and its errors."""

    def run_one(*arguments: str) -> tuple[int, str, str]:
        code = main([*arguments, "--data-dir", str(data_folder)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run_one


@pytest.fixture
def noted(run) -> None:
    """A note on the whole briefing and one on words that another edition has changed."""
    assert run("notes", "add", OLD, "--body", "All of it")[0] == 0
    lines = json.loads(run("show", OLD, "--section", "exchanges", "--json")[1])
    text = lines["sections"][0]["text"]
    start = text.index("Platforms were to be licensed by the SFC")
    run("notes", "add", OLD, "--section", "exchanges", "--start", str(start), "--end", str(start + 40), "--body", "SFC")


def test_what_changed_in_a_section_is_printed_with_its_words_marked(run):
    code, out, err = run("compare", OLD, NEW, "--section", "exchanges")
    assert (code, err) == (0, "")
    assert "Platforms [-were to be-] {+are+} licensed by the SFC" in out


def test_all_changes_are_printed_section_by_section(run):
    out = run("compare", OLD, NEW)[1]
    assert "REMOVED  Access for retail investors [retail-access]" in out
    assert "ADDED  quote:" in out


def test_a_comparison_as_json_counts_in_the_texts_of_both_editions(run):
    whole = json.loads(run("compare", OLD, NEW, "--json")[1])
    old = {one["id"]: one["text"] for one in json.loads(run("show", OLD, "--json")[1])["sections"]}
    (exchanges,) = [one for one in whole["sections"] if one["id"] == "exchanges"]
    removed = [old["exchanges"][start:end] for start, end in exchanges["removed"]]
    assert "were to be" in removed


def test_an_edition_is_the_same_as_itself(run):
    out = run("compare", NEW, NEW)[1]
    assert "0 sections changed, 0 added, 0 removed, 0 moved" in out
    assert "0 words added, 0 removed" in out


def test_editions_are_compared_in_chinese(run):
    code, out, err = run("compare", OLD, NEW, "--language", "zh-HK", "--section", "exchanges")
    assert (code, err) == (0, "")
    assert "發牌於2023年6月起成為強制規定" in out


def test_a_language_that_is_not_complete_in_both_is_replaced_and_that_is_told(run, tmp_path: Path):
    shutil.copytree(OLD, tmp_path / "partly")
    (tmp_path / "partly" / "sections" / "exchanges.zh-HK.md").unlink()
    code, _, err = run("compare", str(tmp_path / "partly"), NEW, "--language", "zh-HK", "--section", "exchanges")
    assert (code, err) == (0, "Compared in en: not both editions are in zh-HK.\n")


def test_a_list_of_changes_is_printed_as_a_pdf(run, tmp_path: Path):
    target = tmp_path / "changes.pdf"
    code, out, _ = run("compare", OLD, NEW, "--section", "exchanges", "-o", str(target), "--date", "2026-11-22")
    pages = PdfReader(target).pages
    assert (code, out) == (0, f"{len(pages)} pages\n")
    assert "were to be" in " ".join(page.extract_text() for page in pages)


def test_what_cannot_be_compared_is_one_sentence(run):
    features = str(Path(__file__).parent.parent / "packs" / "features")
    for arguments, sentence in ((("--section", "none"), "no section “none”"), ((), "different briefings")):
        code, _, err = run("compare", OLD, NEW if arguments else features, *arguments)
        assert code == 1
        assert sentence in err


@pytest.mark.usefixtures("noted")
def test_the_ledger_tells_what_became_of_each_note_and_writes_nothing(run):
    code, out, err = run("notes", "carry", OLD, NEW)
    assert (code, err) == (0, "")
    assert "1 exact, 1 changed, 0 moved, 0 ambiguous, 0 orphan" in out
    assert "new: …«Platforms {+are+} licensed by the SFC»" in out
    assert "accepted" not in run("notes", "carry", OLD, NEW)[1]


@pytest.mark.usefixtures("noted")
def test_accepted_outcomes_are_saved_in_the_notes(run):
    ledger = json.loads(run("notes", "carry", OLD, NEW, "--accept", "changed", "--json")[1])
    assert [(one["outcome"], one["accepted"]) for one in ledger["entries"]] == [("exact", False), ("changed", True)]
    notes = json.loads(run("notes", "list", NEW, "--json")[1])
    assert [one.get("briefing:revision", {}).get("briefing:edition") for one in notes] == [None, "2025"]


def test_only_notes_with_a_place_can_be_accepted(run):
    assert run("notes", "carry", OLD, NEW, "--accept", "orphan")[0] == 2
    assert run("notes", "carry", OLD, NEW, "--accept", "all")[0] == 2


@pytest.mark.usefixtures("noted")
def test_notes_from_an_edition_not_named_are_counted_only(run):
    _, out, err = run("notes", "carry", NEW, NEW)
    assert out.startswith("0 notes from other editions")
    assert err == "Notes from yet other editions, not listed here: 2\n"
