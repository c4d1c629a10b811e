import shutil
from pathlib import Path

import pytest

from briefing.app.comparing import compare_editions
from briefing.app.editions import Editions
from briefing.app.paths import DataFolder, built_in_pack, built_in_packs
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, TRADITIONAL, PackId
from briefing.errors import OtherBriefingError
from briefing.pack.build import build
from briefing.pack.edition import read_edition

PACK = PackId("hk-digital-assets")
FEATURES = Path(__file__).parents[2] / "packs" / "features"


def test_the_editions_at_the_places_given_are_known_the_oldest_first():
    known = Editions(PACK, (*built_in_packs(), FEATURES, Path("/nowhere"))).known()
    assert [one.edition for one in known] == ["2022", "2025"]
    assert known[1].title(TRADITIONAL) != known[1].title(ENGLISH)


def test_one_edition_in_a_folder_and_in_a_file_is_known_once(tmp_path: Path):
    file = tmp_path / "copy.briefing"
    build(built_in_pack(), file)
    known = Editions(PACK, (built_in_pack(), file)).known()
    assert [one.path for one in known] == [built_in_pack().resolve()]
    assert read_edition(file).digest == known[0].digest


def test_an_edition_is_found_by_its_digest_in_the_languages_it_has():
    editions = Editions(PACK, built_in_packs())
    digest = editions.known()[0].digest
    found = editions.find(digest, ENGLISH)
    assert found is not None
    assert found.digest == digest
    assert editions.find("0" * 64, ENGLISH) is None


def test_a_session_knows_the_other_editions_of_its_briefing(tmp_path: Path):
    session = Session.open(built_in_pack(), DataFolder(tmp_path))
    assert [one.edition for one in session.other_editions()] == ["2022"]
    session.close()


def test_editions_are_compared_in_a_language_that_both_have_in_full(tmp_path: Path):
    old, new = (one.path for one in Editions(PACK, built_in_packs()).known())
    assert compare_editions(old, new, TRADITIONAL).new.language == TRADITIONAL
    assert compare_editions(new, new, TRADITIONAL).is_same
    shutil.copytree(old, tmp_path / "partly")
    (tmp_path / "partly" / "sections" / f"exchanges.{TRADITIONAL}.md").unlink()
    assert compare_editions(tmp_path / "partly", new, TRADITIONAL).new.language == ENGLISH


def test_different_briefings_are_not_compared():
    with pytest.raises(OtherBriefingError, match="different briefings"):
        compare_editions(built_in_pack(), FEATURES)
