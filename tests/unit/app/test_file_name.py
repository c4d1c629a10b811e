import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app.file_name import LONGEST_NAME, free_path, notes_name, pack_name
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL
from tests.unit.builders import pack

anything = st.text(max_size=400)


def name_of(title: str, marking: str = "", audience: str = "") -> str:
    return pack_name(replace(pack(), short_title=title), date="2026-11-22", marking=marking, audience=audience)


def test_a_name_says_what_for_whom_when_and_how_to_handle_it():
    name = name_of("Digital Assets 2.0", "Restricted", "Minister")
    assert name == "Briefing pack - Digital Assets 2.0 - Minister - 2026-11-22 - RESTRICTED.pdf"


def test_chinese_stays_and_what_is_empty_is_left_out():
    assert name_of("數字資產 2.0") == "Briefing pack - 數字資產 2.0 - 2026-11-22.pdf"


@pytest.mark.parametrize(("language", "kind"), [(TRADITIONAL, "簡報文件"), (SIMPLIFIED, "简报文件")])
def test_a_pack_in_chinese_is_called_what_its_cover_calls_it(language, kind):
    made = replace(pack(), language=language, short_title="數字資產 2.0")
    assert pack_name(made, date="2026-11-22", marking="") == f"{kind} - 數字資產 2.0 - 2026-11-22.pdf"


@pytest.mark.parametrize(("language", "kind"), [(ENGLISH, "Notes"), (TRADITIONAL, "註記"), (SIMPLIFIED, "批注")])
def test_notes_are_called_so_in_the_language_of_their_briefing(language, kind):
    made = replace(pack(), language=language, short_title="數字資產 2.0")
    assert notes_name(made, "csv") == f"{kind} - 數字資產 2.0.csv"


@pytest.mark.parametrize("title", ['a/b\\c:d*e?f"g<h>i|j', "a\x00b\n", "\u202efdp.exe"])
def test_what_a_file_system_refuses_is_replaced(title):
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f\u202e]', name_of(title))


@given(anything, anything, anything)
def test_every_name_is_short_enough_even_with_a_version_and_ends_well(title, marking, audience):
    name = name_of(title, marking, audience)
    assert len(name.replace(".pdf", " v999.pdf").encode()) <= LONGEST_NAME
    assert "2026-11-22" in name
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f]|[ .]\.pdf$', name)


def test_a_long_title_gives_way_and_the_marking_stays():
    name = name_of("數字資產" * 80, "CONFIDENTIAL", "財經事務及庫務局局長" * 10)
    assert name.endswith(" - 2026-11-22 - CONFIDENTIAL.pdf")
    assert name.startswith("Briefing pack - 數字資產數")


@given(anything)
def test_the_name_of_a_notes_file_is_short_enough(title):
    assert len(notes_name(replace(pack(), short_title=title), "jsonld").encode()) <= LONGEST_NAME


def test_a_second_file_of_that_name_is_version_two(tmp_path: Path):
    for expected in ("pack.pdf", "pack v2.pdf", "pack v3.pdf"):
        free = free_path(tmp_path / "pack.pdf")
        assert free.name == expected
        free.touch()
