import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from briefing.annotation.model import Kind, Privacy
from briefing.app.profiles import BODY_SIZES, BUILT_IN, CLEAN, LARGE, LEAVING, MINISTER, Profile, Profiles, Scope
from briefing.app.profiles_file import load_profiles, save_profiles
from briefing.document.ids import LANGUAGES, SectionId
from briefing.errors import SettingsUnwritableError
from briefing.export.request import Arrangement, Layout, NotesMode, Paper, Part, Standard
from tests.unit.strategies import json_values, names

layouts = st.builds(Layout, st.sampled_from(Paper), st.sampled_from(Arrangement), st.booleans(), st.floats(*BODY_SIZES))
labels = st.text(min_size=1, max_size=80)
profiles = st.builds(
    Profile,
    name=labels,
    scope=st.sampled_from(Scope),
    sections=st.lists(names.map(SectionId), max_size=3).map(tuple),
    parts=st.frozensets(st.sampled_from(sorted(set(Part) - {Part.NOTES}, key=list(Part).index))),
    notes_mode=st.sampled_from(NotesMode),
    kinds=st.frozensets(st.sampled_from(Kind)),
    privacies=st.frozensets(st.sampled_from(sorted(LEAVING, key=list(Privacy).index))),
    layout=layouts,
    standard=st.sampled_from(Standard),
    companion=st.none() | st.sampled_from(LANGUAGES),
    dividers=st.booleans(),
)
anyhow = examples(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "reader" / "profiles.json"


@anyhow
@given(own=st.lists(profiles, max_size=4), last=profiles, built_in=st.sampled_from(BUILT_IN))
def test_what_was_saved_is_loaded(path: Path, own, last, built_in):
    kept = Profiles()
    for profile in own:
        if kept.may_be_named(profile.name):
            kept = kept.saved(profile)
    kept = kept.used(replace(last, name=built_in.name, key=built_in.key))
    save_profiles(kept, path)
    assert load_profiles(path) == kept


@anyhow
@given(json_values)
def test_any_json_gives_profiles_that_work(path: Path, content):
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"profiles": [content, {"name": "Own", "parts": content}], "last": content}))
    loaded = load_profiles(path)
    assert loaded.named("own") is not None
    assert loaded.last.privacies <= LEAVING


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_a_file_that_makes_no_sense_gives_the_built_in_profiles(path: Path, content: bytes):
    path.parent.mkdir()
    path.write_bytes(content)
    assert load_profiles(path) == Profiles()


def test_a_wrong_value_falls_back_alone(path: Path):
    path.parent.mkdir()
    wrong = {"key": "large-print", "body_size": 400, "duplex": 1, "paper": "a3", "privacies": ["private", "record"]}
    path.write_text(json.dumps({"last": wrong}))
    last = load_profiles(path).last
    assert last == replace(LARGE, layout=Layout(Paper.A3, body_size=18), privacies=frozenset({Privacy.RECORD}))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(SettingsUnwritableError):
        save_profiles(Profiles(), tmp_path / "file" / "profiles.json")


@pytest.mark.parametrize("name", ["minister", "Minister's pack", "MINISTER’S  PACK"])
def test_a_profile_is_found_by_key_or_name(name: str):
    assert Profiles().named(name) is MINISTER


def test_a_profile_of_the_reader_is_saved_renamed_and_deleted():
    kept = Profiles().saved(replace(CLEAN, name=" For the\nTreasury "))
    assert [one.name for one in kept.own] == ["For the Treasury"]
    assert kept.own[0].key == ""
    kept = kept.used(kept.own[0]).renamed("For the Treasury", "for the treasury")
    assert (kept.own[0].name, kept.last.name) == ("for the treasury", "for the treasury")
    assert kept.without("for the treasury").own == ()


@pytest.mark.parametrize("name", ["", "  ", "clean", "Clean copy", "Minister's Pack"])
def test_no_profile_takes_the_name_of_a_built_in_one(name: str):
    assert not Profiles().may_be_named(name)
    with pytest.raises(ValueError, match="no profile"):
        Profiles().saved(Profile(name))


def test_no_profile_is_renamed_over_another():
    kept = Profiles().saved(Profile("One")).saved(Profile("Two"))
    with pytest.raises(ValueError, match="there is a profile"):
        kept.renamed("One", "TWO")


def test_saving_under_the_same_name_replaces():
    kept = Profiles().saved(Profile("One")).saved(Profile("ONE", dividers=True))
    assert kept.own == (Profile("ONE", dividers=True),)


@given(profiles)
def test_the_notes_part_follows_how_notes_leave(profile: Profile):
    assert (Part.NOTES in profile.printed_parts) is (profile.notes_mode in {NotesMode.PRINTED, NotesMode.BOTH})


def test_built_in_profiles_differ_and_large_print_is_large():
    assert len({(one.parts, one.notes_mode, one.layout) for one in BUILT_IN}) == len(BUILT_IN)
    assert LARGE.layout.body_size >= 18
    assert CLEAN.notes_mode is NotesMode.NONE
