"""Briefings that the program knows of."""

import shutil
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.library import index_library, known_briefings
from briefing.app.paths import built_in_pack
from briefing.app.recent import MOST, read_recent, with_recent, without_recent
from briefing.document.ids import ENGLISH, TRADITIONAL

FEATURES = Path(__file__).parent.parent.parent / "packs" / "features"
PATHS = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1).map(Path))


@given(PATHS)
def test_the_last_opened_comes_first_and_each_once(paths: list[Path]):
    text = ""
    for path in paths:
        text = with_recent(text, path)
    assert read_recent(text) == tuple(dict.fromkeys(reversed(paths)))[:MOST]


def test_a_briefing_can_be_forgotten():
    text = with_recent(with_recent("", Path("/a")), Path("/b"))
    assert read_recent(without_recent(text, Path("/b"))) == (Path("/a"),)


def test_settings_that_make_no_sense_name_nothing():
    for text in ("{", "3", '{"a": 1}', "[1, null]"):
        assert read_recent(text) == ()


def test_what_cannot_be_opened_is_listed_with_the_reason(tmp_path: Path):
    gone, damaged = tmp_path / "gone.briefing", tmp_path / "damaged.briefing"
    damaged.write_bytes(b"no zip")
    found = known_briefings((FEATURES, gone, damaged))
    assert [known.edition is not None for known in found] == [True, False, False]
    assert "gone.briefing" in found[1].problem
    assert "damaged.briefing" in found[2].problem


def test_the_same_briefing_at_two_places_is_listed_once(tmp_path: Path):
    shutil.copytree(FEATURES, tmp_path / "copy")
    assert [known.path for known in known_briefings((FEATURES, tmp_path / "copy"))] == [FEATURES.resolve()]


def test_words_are_found_in_every_briefing_and_know_where_they_stand():
    known = known_briefings((FEATURES, built_in_pack()))
    index = index_library(known, ENGLISH)
    hits = index.search("section")
    assert {hit.path for hit in hits} == {each.path for each in known}
    [first, *_] = index.search("stablecoin issuer licences")
    assert first.path == built_in_pack().resolve()
    assert first.place == "Stablecoin issuer licences"
    index.close()


def test_a_briefing_is_searched_in_the_readers_language_where_it_has_it():
    index = index_library(known_briefings((built_in_pack(),)), TRADITIONAL)
    assert {hit.hit.language for hit in index.search("穩定幣")} == {TRADITIONAL}
    index.close()
