import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from briefing.app.settings import Settings, load, save
from briefing.errors import SettingsUnwritableError
from tests.unit.strategies import json_values, texts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reader" / "settings.json"


def test_without_a_file_there_are_defaults(path: Path):
    assert load(path) == Settings()


def test_what_was_saved_is_loaded(path: Path):
    chosen = Settings().changed(theme="dark", text_size=120, language="zh-HK", author="陳")
    save(chosen, path)
    assert load(path) == chosen


def test_keys_of_another_version_are_kept(path: Path):
    path.parent.mkdir()
    path.write_text('{"theme": "dark", "sidebar": {"width": 3}}')
    save(load(path).changed(text_size=90), path)
    assert json.loads(path.read_text())["sidebar"] == {"width": 3}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("text_size", 1000),
        ("text_size", True),
        ("text_size", "100"),
        ("language", 3),
        ("author", None),
    ],
)
def test_a_wrong_value_falls_back_alone(path: Path, name: str, value: object):
    path.parent.mkdir()
    path.write_text(json.dumps({"prepared_for": "B", name: value}))
    loaded = load(path)
    assert getattr(loaded, name) == getattr(Settings(), name)
    assert loaded.prepared_for == "B"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'"text"', b"[" * 100_000])
def test_a_file_that_makes_no_sense_gives_defaults(path: Path, content: bytes):
    path.parent.mkdir()
    path.write_bytes(content)
    assert load(path) == Settings()


@examples(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.dictionaries(texts | st.sampled_from(["theme", "text_size", "author", "kept"]), json_values))
def test_any_object_can_be_loaded_and_saved(path: Path, found: dict):
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found), encoding="utf-8")
    loaded = load(path)
    save(loaded, path)
    assert load(path) == loaded


def test_a_name_with_half_a_character_does_not_keep_the_rest_from_being_saved(path: Path):
    save(Settings().changed(last_pack="\udcff.briefing", author="A"), path)
    assert load(path).author == "A"


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsUnwritableError, match="Settings cannot be saved in"):
        save(Settings(), tmp_path / "file" / "settings.json")


def test_nothing_is_left_beside_the_file(path: Path):
    save(Settings(), path)
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]
