from pathlib import Path

import pytest

from briefing.app.paths import DataFolder, built_in_pack, built_in_packs, fonts, resources


def test_the_argument_comes_before_the_environment(tmp_path: Path):
    environment = {"BRIEFING_DATA_DIR": "/elsewhere"}
    assert DataFolder.choose(tmp_path, environment).root == tmp_path
    assert DataFolder.choose(None, environment).root == Path("/elsewhere")


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_DATA_HOME": "/d"}, "/d/briefing"),
        ("linux", {}, "~/.local/share/briefing"),
        ("darwin", {}, "~/Library/Application Support/Briefing"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/Briefing"),
        ("win32", {}, "~/AppData/Roaming/Briefing"),
    ],
)
def test_otherwise_it_is_the_usual_folder_of_the_system(monkeypatch, platform, environment, folder):
    monkeypatch.setattr("sys.platform", platform)
    assert DataFolder.choose(None, environment).root == Path(folder).expanduser()


def test_everything_the_reader_owns_is_in_the_data_folder(tmp_path: Path):
    data = DataFolder(tmp_path)
    assert {data.notes.parent, data.settings.parent, data.log.parent} == {tmp_path}


def test_the_program_finds_what_comes_with_it():
    assert (built_in_pack() / "pack.toml").is_file()
    assert (resources() / "search" / "traditional-to-simplified.txt").is_file()
    assert list(fonts().glob("*.ttf"))


def test_every_built_in_edition_is_known_the_newest_first():
    assert built_in_packs()[0] == built_in_pack()
    assert len(built_in_packs()) == len(set(built_in_packs())) >= 2
    assert all((path / "pack.toml").is_file() for path in built_in_packs())
