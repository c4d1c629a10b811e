"""The commands, called in this process on a small pack."""

import json
from pathlib import Path
from typing import Any

import pytest

import briefing
from briefing.cli.main import main

PACK = str(Path(__file__).parent.parent / "packs" / "features")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command and gives its exit code, its output and its errors."""

    def run_one(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run_one


@pytest.fixture
def section(run) -> str:
    """The id of the pack's first section."""
    return str(json.loads(run("show", PACK, "--json")[1])["sections"][0]["id"])


@pytest.fixture
def add(run, section: str):
    """Adds a note to the first section and gives its id."""

    def add_one(*arguments: str) -> str:
        code, out, err = run("notes", "add", PACK, "--section", section, *arguments)
        assert (code, err) == (0, "")
        return str(out.strip())

    return add_one


def listed(run, *arguments: str) -> list[dict[str, Any]]:
    found = json.loads(run("notes", "list", PACK, "--json", *arguments)[1])
    assert isinstance(found, list)
    return found


def test_the_version_is_printed(run):
    assert run("--version") == (0, f"briefing {briefing.__version__}\n", "")


def test_one_help_names_the_window_and_every_command(run):
    code, out, _ = run("-h")
    assert code == 0
    for word in (
        "PACK",
        "--smoke-test",
        "--data-dir",
        "--language",
        "check",
        "build",
        "show",
        "search",
        "notes",
        "export",
    ):
        assert word in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("show",),
        ("notes",),
        ("notes", "add", PACK, "--start", "1"),
        ("notes", "add", PACK, "--start", "1", "--end", "2"),
        ("notes", "add", PACK, "--kind", "Z"),
        ("search", PACK, "word", "--limit", "0"),
        ("search", PACK, "word", "--limit", "²"),
        ("export", PACK),
        ("export", PACK, "-o", "x.pdf", "--date", "tomorrow"),
        ("export", PACK, "-o", "x.pdf", "--notes", "some"),
    ],
)
def test_bad_usage_ends_with_2_and_says_what_is_wrong(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "error: " in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("show", "nowhere"), "There is no briefing at nowhere"),
        (("check", "nowhere"), "There is no briefing at nowhere"),
        (("show", PACK, "--section", "nowhere"), "This briefing has no section “nowhere”."),
        (("show", PACK, "--language", "fr"), "This briefing has no text in “fr”; it has en, zh-HK."),
        (("notes", "add", PACK, "--section", "nowhere"), "This briefing has no section “nowhere”."),
        (("notes", "delete", PACK, "urn:uuid:none"), "There is no note with the id urn:uuid:none."),
        (("notes", "import", PACK, "nowhere.json"), "The notes in nowhere.json cannot be imported: no such file"),
        (("notes", "export", PACK, "-o", "/nowhere/notes.json"), "/nowhere/notes.json cannot be written: no such file"),
        (("export", PACK, "-o", "x.pdf", "--sections", "nowhere"), "This briefing has no section “nowhere”."),
    ],
)
def test_bad_input_ends_with_1_and_one_sentence(run, arguments, told):
    code, out, err = run(*arguments)
    assert (code, out) == (1, "")
    assert err.startswith(told)
    assert err.count("\n") == 1


def test_a_sound_pack_checks(run):
    assert run("check", PACK)[0] == 0
    assert json.loads(run("check", PACK, "--json")[1]) == []


def test_the_problems_of_a_pack_are_printed_as_lines_and_as_json(run, tmp_path: Path):
    (tmp_path / "pack.toml").write_text("format = 1\nid = 5\n")
    code, out, _ = run("check", str(tmp_path))
    assert code == 1
    assert out.startswith("pack.toml:")
    problems = json.loads(run("check", str(tmp_path), "--json")[1])
    assert [f"{one['file']}:{one['line']}: {one['sentence']}" for one in problems] == out.splitlines()


def test_a_built_file_shows_the_same_texts(run, tmp_path: Path):
    built = tmp_path / "features.briefing"
    code, digest, _ = run("build", PACK, "-o", str(built))
    assert code == 0
    shown = json.loads(run("show", str(built), "--json")[1])
    assert shown["digest"] == digest.strip()
    assert shown["sections"] == json.loads(run("show", PACK, "--json")[1])["sections"]


def test_one_section_is_shown_in_another_language(run, section):
    shown = json.loads(run("show", PACK, "--language", "zh-HK", "--section", section, "--json")[1])
    assert [one["id"] for one in shown["sections"]] == [section]
    assert shown["title"] == "用盡所有功能的簡報"
    assert run("show", PACK, "--language", "zh-HK")[1].count("\n") > 10


def test_a_note_on_words_is_listed_as_a_web_annotation(run, add, section):
    name = add("--start", "2", "--end", "7", "--kind", "Q", "--body", "為何？ 𨋢", "--author", "A")
    (item,) = listed(run)
    text = next(one for one in json.loads(run("show", PACK, "--json")[1])["sections"] if one["id"] == section)["text"]
    position, quote = item["target"]["selector"][:2]
    assert (item["id"], item["body"]["value"], item["creator"]["name"]) == (name, "為何？ 𨋢", "A")
    assert (position["start"], position["end"], quote["exact"]) == (2, 7, text[2:7])


def test_a_note_can_be_on_a_section_or_on_everything(run, add, section):
    add("--body", "section")
    run("notes", "add", PACK, "--body", "everything")
    assert [item["target"]["source"] for item in listed(run)] == [
        "urn:briefing:features",
        f"urn:briefing:features#{section}",
    ]


def test_notes_are_listed_for_reading(run, add):
    name = add("--start", "0", "--end", "4", "--kind", "R", "--body", "two\nlines", "--author", "A")
    out = run("notes", "list", PACK)[1]
    assert out.startswith(f"{name}  R  ")
    assert "    two\n    lines\n    A, " in out
    assert out.endswith(", open\n")


def test_what_is_said_about_a_note_is_listed_too(run, add):
    name = add("--kind", "A", "--body", "Ask")
    changes = ("--status", "accepted", "--tags", "law, date", "--owner", "Chan", "--due", "2026-12-01")
    assert run("notes", "edit", PACK, name, *changes, "--privacy", "record") == (0, "", "")
    out = run("notes", "list", PACK)[1]
    assert out.rstrip().endswith("accepted, for the record, #law, #date, for Chan, due 2026-12-01")


def test_actions_are_listed_with_owner_and_due_date_until_they_are_done(run, add):
    late, soon = add("--kind", "A", "--body", "later"), add("--kind", "A", "--body", "soon")
    add("--kind", "K", "--body", "no action")
    run("notes", "edit", PACK, soon, "--owner", "Chan", "--due", "2026-12-01")
    lines = run("notes", "actions", PACK)[1].splitlines()
    assert [line.split()[0] for line in lines] == ["2026-12-01", "(no"]
    assert ("Chan" in lines[0], lines[0].split()[-1], lines[1].split()[-1]) == (True, soon, late)
    run("notes", "edit", PACK, soon, "--status", "done")
    assert [item["id"] for item in json.loads(run("notes", "actions", PACK, "--json")[1])] == [late]


def test_a_date_that_is_none_is_bad_usage(run, add):
    code, _, err = run("notes", "edit", PACK, add(), "--due", "soon")
    assert (code, "no date like" in err) == (2, True)


def test_an_answer_is_listed_below_its_note(run, add):
    first, second = add("--body", "first"), add("--body", "second")
    answer = run("notes", "reply", PACK, first, "Why?")[1].strip()
    # Notes of one second stand in any order, but an answer right below its note.
    ids = [item["id"] for item in listed(run)]
    assert set(ids) == {first, answer, second}
    assert ids.index(answer) == ids.index(first) + 1
    assert f"answers {first}" in run("notes", "list", PACK)[1]


def test_deleted_notes_are_listed_restored_and_purged(run, add, tmp_path: Path):
    kept, gone = add("--body", "kept"), add("--body", "gone")
    for name in (kept, gone):
        run("notes", "delete", PACK, name)
    assert "gone" in run("notes", "deleted", PACK)[1]
    run("notes", "restore", PACK, kept)
    assert [item["id"] for item in listed(run)] == [kept]
    assert run("notes", "purge", PACK)[0] == 2
    assert run("notes", "purge", PACK, "-o", str(tmp_path / "gone.annotation")) == (0, "1 note purged.\n", "")
    assert run("notes", "deleted", PACK) == (0, "", "")
    assert "gone" in (tmp_path / "gone.annotation").read_text("utf-8")


def test_a_range_outside_the_text_is_told(run, section):
    code, _, err = run("notes", "add", PACK, "--section", section, "--start", "0", "--end", "99999")
    assert code == 1
    assert err.startswith(f"There is no text from 0 to 99999 in section “{section}”")


def test_a_deleted_note_is_no_longer_listed(run, add):
    name = add()
    assert run("notes", "delete", PACK, name) == (0, "", "")
    assert listed(run) == []


def test_notes_go_to_another_data_folder_and_come_back_the_same(run, add, tmp_path: Path):
    add("--start", "0", "--end", "4", "--body", "text")
    first, other = tmp_path / "notes.json", str(tmp_path / "other")
    assert run("notes", "export", PACK, "-o", str(first)) == (0, "1 note: 1 Key point; 1 shareable\n", "")
    assert run("notes", "import", PACK, str(first), "--data-dir", other)[1].startswith("1 added, ")
    assert run("notes", "export", PACK, "--data-dir", other)[1] == first.read_text(encoding="utf-8")
    report = json.loads(run("notes", "import", PACK, str(first), "--data-dir", other, "--json")[1])
    assert (report["added"], len(report["unchanged"])) == ([], 1)


def test_notes_on_another_briefing_are_refused_with_the_reason(run, tmp_path: Path):
    run("notes", "add", PACK, "--body", "text")
    text = run("notes", "export", PACK)[1].replace("urn:briefing:features", "urn:briefing:other")
    (tmp_path / "other.json").write_text(text, encoding="utf-8")
    code, out, err = run("notes", "import", PACK, str(tmp_path / "other.json"))
    assert (code, out) == (1, "0 added, 0 changed, 0 unchanged, 1 refused\n")
    assert err == "items[0] was not imported: it is about the briefing “other”.\n"


def test_several_files_are_previewed_by_author_and_then_merged(run, add, tmp_path: Path):
    files = []
    for name in ("ann", "ben"):
        there = ("--data-dir", str(tmp_path / name))
        run("notes", "add", PACK, "--body", f"of {name}", "--author", name, *there)
        files.append(str(tmp_path / f"{name}.json"))
        run("notes", "export", PACK, "-o", files[-1], *there)
    out = run("notes", "import", PACK, *files, "--preview")[1]
    assert [line for line in out.splitlines() if not line.startswith(" ")] == ["ann: 1 new", "ben: 1 new"]
    assert listed(run) == []
    preview = json.loads(run("notes", "import", PACK, *files, "--preview", "--json")[1])
    assert [(one["fate"], one["author"], one["files"]) for one in preview["notes"]] == [
        ("new", "ann", files[:1]),
        ("new", "ben", files[1:]),
    ]
    assert run("notes", "import", PACK, *files) == (0, "2 added, 0 changed, 0 unchanged, 0 refused\n", "")


def test_a_conflict_is_told_and_can_be_left_out(run, add, tmp_path: Path):
    name, file, there = add("--body", "first"), str(tmp_path / "n.json"), ("--data-dir", str(tmp_path / "ben"))
    run("notes", "export", PACK, "-o", file)
    run("notes", "import", PACK, file, *there)
    run("notes", "edit", PACK, name, "--body", "his", *there)
    run("notes", "edit", PACK, name, "--body", "hers")
    run("notes", "export", PACK, "-o", file, *there)
    assert run("notes", "import", PACK, file, "--conflict-free")[1].startswith("0 added, 0 changed")
    assert f"Both texts were kept of: {name}" in run("notes", "import", PACK, file)[1]
    assert "written at the same time by" in run("notes", "list", PACK)[1]


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_taken_over(run, tmp_path: Path):
    (tmp_path / "broken.json").write_text("{")
    good, there = str(tmp_path / "good.json"), ("--data-dir", str(tmp_path / "ben"))
    run("notes", "add", PACK, "--body", "his", *there)
    run("notes", "export", PACK, "-o", good, *there)
    code, out, err = run("notes", "import", PACK, str(tmp_path / "broken.json"), good)
    assert (code, out) == (1, "1 added, 0 changed, 0 unchanged, 1 refused\n")
    assert err.startswith(f"The notes in {tmp_path / 'broken.json'} cannot be imported: line 1")


def test_notes_are_exchanged_through_a_folder(run, add, tmp_path: Path):
    add("--body", "mine")
    (tmp_path / "shared").mkdir()
    folder, there = ("--folder", str(tmp_path / "shared")), ("--data-dir", str(tmp_path / "ben"))
    assert run("notes", "exchange", PACK)[0] == 2
    assert run("notes", "exchange", PACK, *folder) == (0, "0 notes changed.\n", "")
    assert run("notes", "exchange", PACK, *folder, *there) == (0, "1 note changed.\n", "")
    assert len(listed(run, *there)) == 1
    assert run("notes", "exchange", PACK) == (0, "0 notes changed.\n", "")


def test_a_printed_export_tells_how_many_notes_leave_beside_it(run, add):
    add("--body", "text")
    _, out, err = run("notes", "export", PACK)
    assert json.loads(out)["items"]
    assert err == "1 note: 1 Key point; 1 shareable\n"


def test_search_finds_texts_and_notes_in_every_language_or_in_one(run, add):
    add("--body", "aardvark", "--start", "0", "--end", "4")
    (hit,) = json.loads(run("search", PACK, "aardvark", "--json")[1])
    assert (hit["kind"], hit["start"], hit["end"], hit["snippet"]) == ("note", 0, 4, "aardvark")
    both = {one["language"] for one in json.loads(run("search", PACK, "2025", "--json")[1])}
    one = {one["language"] for one in json.loads(run("search", PACK, "2025", "--json", "--language", "en")[1])}
    assert one <= both
    assert "[aardvark]" in run("search", PACK, "aardvark")[1]


def test_search_can_be_narrowed_to_kinds_and_sections(run, add):
    add("--section", "blocks", "--body", "aardvark", "--start", "0", "--end", "4")
    assert run("search", PACK, "aardvark", "--kind", "text, quote") == (0, "", "")
    assert "[aardvark]" in run("search", PACK, "aardvark", "--kind", "note", "--in", "notes")[1]
    assert run("search", PACK, "aardvark", "--in", "actions") == (0, "", "")
    assert run("search", PACK, "aardvark", "--in", "read") == (0, "", "")
    assert {hit["section"] for hit in json.loads(run("search", PACK, "the", "--in", "notes", "--json")[1])} == {
        "blocks"
    }
    assert run("search", PACK, "aardvark", "--kind", "texts")[0] == 2


def test_search_says_what_is_spelt_otherwise_and_where_the_paragraph_stands_in_other_languages(run):
    (hit,) = json.loads(run("search", PACK, "durain", "--json")[1])
    assert hit["similar"]
    (answer,) = json.loads(run("search", PACK, "everthing", "--kind", "faq", "--json")[1])
    assert {one["language"] for one in answer["also"]} == {"zh-HK"}
    assert "also in zh-HK" in run("search", PACK, "everything", "--language", "en")[1]


def test_search_gives_no_more_than_asked_for(run):
    assert len(json.loads(run("search", PACK, "the", "--limit", "2", "--json")[1])) <= 2
    assert run("search", PACK, "zzzzzz") == (0, "", "")


def test_the_data_folder_is_the_only_place_written_to(run, add, data_folder: Path):
    add("--body", "text")
    assert {one.name for one in data_folder.iterdir()} == {"notes.db", "notes.lock"}


def test_notes_of_a_newer_version_are_neither_read_nor_hidden(run, data_folder: Path):
    import sqlite3

    data_folder.mkdir()
    db = sqlite3.connect(data_folder / "notes.db")
    db.execute("PRAGMA user_version = 99")
    db.close()
    for command in (("notes", "list", PACK), ("notes", "add", PACK), ("export", PACK, "-o", "x.pdf")):
        code, out, err = run(*command)
        assert (code, out) == (1, "")
        assert "newer version of the program" in err
    assert run("search", PACK, "the")[0] == 0


def test_a_folder_that_cannot_be_written_to_is_told_before_the_note_is_made(run, tmp_path: Path):
    (tmp_path / "file").write_text("")
    folder = str(tmp_path / "file")
    code, out, err = run("notes", "add", PACK, "--body", "text", "--data-dir", folder)
    assert (code, out) == (1, "")
    assert err.startswith("Notes cannot be saved in ")
    code, out, err = run("notes", "list", PACK, "--data-dir", folder)
    assert (code, out) == (0, "")
    assert err.startswith("Notes cannot be saved in ")
