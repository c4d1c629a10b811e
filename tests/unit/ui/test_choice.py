from dataclasses import replace
from pathlib import Path

from briefing.ui.export.choice import file_name, free_path
from tests.unit.builders import pack


def test_the_name_says_briefing_audience_date_and_marking():
    name = file_name(pack(), date="2026-11-22", marking="Restricted", prepared_for="Secretary")
    assert name == "Briefing pack - Test - Secretary - 2026-11-22 - RESTRICTED.pdf"


def test_what_is_empty_is_left_out_of_the_name():
    assert file_name(pack(), date="2026-11-22", marking="") == "Briefing pack - Test - 2026-11-22.pdf"


def test_the_marking_of_the_briefing_stands_in_for_none():
    marked = replace(pack(), marking="CONFIDENTIAL")
    assert file_name(marked, date="2026-11-22", marking="").endswith("- CONFIDENTIAL.pdf")


def test_characters_that_no_file_system_takes_become_blanks_and_chinese_stays():
    titled = replace(pack(), short_title='數字資產 2.0: "A/B"?')
    assert file_name(titled, date="2026-11-22", marking="") == "Briefing pack - 數字資產 2.0 A B - 2026-11-22.pdf"


def test_a_name_that_is_taken_gets_the_next_version(tmp_path: Path):
    path = tmp_path / "Briefing pack.pdf"
    assert free_path(path) == path
    path.touch()
    (tmp_path / "Briefing pack v2.pdf").touch()
    assert free_path(path) == tmp_path / "Briefing pack v3.pdf"
