"""The export command with all that the dialog asks, called in this process."""

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from briefing.app.paths import DataFolder, built_in_packs
from briefing.app.profiles import Profile, Profiles, Scope
from briefing.app.profiles_file import save_profiles
from briefing.cli.main import main
from briefing.export.request import NotesMode, Part

PACK = str(Path(__file__).parent.parent / "packs" / "features")
SHORT = ("--sections", "plain", "--parts", "cover,text,provenance", "--date", "2026-11-22")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    """Runs a command and gives its exit code, its output and its errors."""

    def run_one(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run_one


@pytest.fixture
def export(run, tmp_path: Path):
    """Exports into the test's folder and gives the report."""

    def export_one(*arguments: str, to: str = "pack.pdf") -> Any:
        code, out, err = run("export", PACK, "-o", str(tmp_path / to), "--json", *arguments)
        assert code == 0
        assert all(line.startswith("No bundled font has") for line in err.splitlines())
        return json.loads(out)

    return export_one


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize("profile", ["minister", "meeting", "Clean copy", "large-print", "notes"])
def test_every_built_in_profile_writes_a_pack(export, tmp_path: Path, profile: str):
    report = export("--profile", profile)
    assert report["files"][0]["pages"] == len(PdfReader(tmp_path / "pack.pdf").pages)
    assert report["marking"] == "SAMPLE"


def test_an_own_profile_is_used_by_its_name_and_options_change_it(export, data_folder: Path, tmp_path: Path):
    own = Profile("For LegCo", parts=frozenset({Part.COVER, Part.TEXT}), notes_mode=NotesMode.NONE)
    save_profiles(Profiles().saved(own).used(own), DataFolder(data_folder).profiles)
    normal = export("--profile", "for legco", to="a.pdf")["files"][0]["pages"]
    large = export("--profile", "last", "--body-size", "24", to="b.pdf")["files"][0]["pages"]
    assert large > normal
    assert export("--profile", "last", "--paper", "a3", "--arrangement", "two-up", to="c.pdf")
    assert PdfReader(tmp_path / "c.pdf").pages[0].mediabox.width > 1000


def test_the_occasion_stands_on_the_cover(export, tmp_path: Path):
    export(*SHORT, "--meeting", "Panel on Financial Affairs", "--organisation", "FSTB", "--prepared-for", "Secretary")
    text = text_of(tmp_path / "pack.pdf")
    for words in ("Panel on Financial Affairs", "FSTB", "Secretary"):
        assert words in text


def test_copies_go_to_a_folder_under_their_own_names(export, tmp_path: Path):
    report = export(*SHORT, "--copies", "Amy Wong; 陳先生", to=".")
    assert [(one["recipient"], one["copy"], one["of"]) for one in report["files"]] == [
        ("Amy Wong", 1, 2),
        ("陳先生", 2, 2),
    ]
    names = [Path(one["path"]).name for one in report["files"]]
    assert names == [
        "Briefing pack - Features - Amy Wong - 2026-11-22 - SAMPLE.pdf",
        "Briefing pack - Features - 陳先生 - 2026-11-22 - SAMPLE.pdf",
    ]
    assert "陳先生" in text_of(tmp_path / names[1])


def test_without_json_the_names_in_a_folder_are_printed(run, tmp_path: Path):
    for version in ("", " v2"):
        out = run("export", PACK, "-o", str(tmp_path), *SHORT)[1]
        assert out == f"{tmp_path}/Briefing pack - Features - 2026-11-22 - SAMPLE{version}.pdf\n"


def test_a_lower_marking_is_refused_until_it_is_meant(run, tmp_path: Path):
    target = tmp_path / "pack.pdf"
    command = ("export", PACK, "-o", str(target), *SHORT, "--marking", "UNCLASSIFIED")
    code, _, err = run(*command)
    assert code == 1
    assert err.startswith("The contents are marked SAMPLE, and “UNCLASSIFIED” is lower or leaves that out;")
    assert not target.exists()
    assert run(*command, "--lower-marking")[0] == 0
    assert "UNCLASSIFIED" in text_of(target)


def test_the_notes_counted_are_those_in_the_file(run, export, tmp_path: Path):
    for section, kind, privacy in (("plain", "R", "shareable"), ("plain", "K", "record"), ("blocks", "K", "private")):
        note = run("notes", "add", PACK, "--section", section, "--kind", kind, "--body", "x")[1].strip()
        assert run("notes", "edit", PACK, note, "--privacy", privacy)[0] == 0
    for arguments, expected in (
        ((), {"leaving": 2, "private": 1, "others": 0}),
        (("--kinds", "K"), {"leaving": 1, "private": 1, "others": 1}),
        (("--privacy", "record,private"), {"leaving": 1, "private": 1, "others": 1}),
        (("--notes", "none"), {"leaving": 0, "private": 1, "others": 2}),
        (("--parts", "cover,text"), {"leaving": 0, "private": 1, "others": 2}),
    ):
        assert export(*arguments)["notes"] == expected
        held = PdfReader(tmp_path / "pack.pdf").attachments.get("notes.jsonld", [b'{"items": []}'])
        assert len(json.loads(b"".join(held))["items"]) == expected["leaving"]


def test_a_second_language_stands_beside_the_first(export, tmp_path: Path):
    export(*SHORT, "--companion", "zh-HK")
    assert "純文字" in text_of(tmp_path / "pack.pdf")


def test_a_protected_pack_opens_with_its_password_alone(export, run, tmp_path: Path):
    (tmp_path / "password").write_text("correct 馬 battery\nnot this line\n", encoding="utf-8")
    protected = (*SHORT, "--standard", "protected")
    export(*protected, "--password-file", str(tmp_path / "password"))
    reader = PdfReader(tmp_path / "pack.pdf")
    assert reader.is_encrypted
    assert not reader.decrypt("not this line")
    assert reader.decrypt("correct 馬 battery")
    code, _, err = run("export", PACK, "-o", str(tmp_path / "other.pdf"), *protected)
    assert (code, err.split(";")[0]) == (1, "A protected pack needs a password")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--parts", "cover,nothing"), "“nothing” is none of cover, contents"),
        (("--body-size", "4"), "no size from 8 to 24 points"),
        (("--copies", "A;B"), "must be a folder when there are several copies"),
        (("--password-file", "/nowhere"), "the password file /nowhere cannot be read"),
    ],
)
def test_bad_usage_is_said(run, tmp_path: Path, arguments: tuple[str, ...], words: str):
    code, _, err = run("export", PACK, "-o", str(tmp_path / "pack.pdf"), *arguments)
    assert code == 2
    assert words in err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--profile", "nobody"), "There is no profile called “nobody”; there are minister, meeting, clean,"),
        (("--companion", "zh-CN"), "This briefing has no text in “zh-CN”"),
        (("--scope", "changed"), "No earlier edition of this briefing is known"),
        (("--parts", "text,changes"), "No earlier edition of this briefing is known"),
        (("--scope", "with-notes"), "There is nothing to export"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(run, tmp_path: Path, arguments: tuple[str, ...], sentence: str):
    code, _, err = run("export", PACK, "-o", str(tmp_path / "pack.pdf"), *arguments)
    assert code == 1
    assert err.startswith(sentence)


def test_the_sections_that_changed_are_exported_with_the_list_of_changes(run, tmp_path: Path):
    target = tmp_path / "pack.pdf"
    new = str(built_in_packs()[0])
    code, _, err = run(
        "export", new, "-o", str(target), "--scope", "changed", "--parts", "contents,changes", "--notes", "none"
    )
    assert (code, err) == (0, "")
    assert len(PdfReader(target).pages) > 3


def test_the_profiles_are_listed_with_the_one_used_last(run, data_folder: Path):
    own = Profile("For LegCo", scope=Scope.CURRENT)
    save_profiles(Profiles().saved(own).used(own), DataFolder(data_folder).profiles)
    lines = run("profiles")[1].splitlines()
    assert lines[0].split() == ["minister", "Minister’s", "pack"]
    assert lines[-1] == "For LegCo        (used last)"
    assert json.loads(run("profiles", "--json")[1])[-1] == {"name": "For LegCo", "key": "", "last": True}


def test_a_profile_can_be_used_for_other_forms(run, tmp_path: Path):
    code, out, _ = run("export", PACK, "-o", str(tmp_path / "pack.html"), "--profile", "clean", "--json")
    assert code == 0
    assert json.loads(out)["notes"] == {"leaving": 0}
