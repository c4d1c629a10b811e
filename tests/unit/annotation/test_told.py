import hashlib
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.differences import difference
from briefing.annotation.editing import edited
from briefing.annotation.fields import only_a_deletion, stamped
from briefing.annotation.instants import instant, written
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, Status
from briefing.annotation.stamps import LogicalClock, Stamp
from briefing.annotation.told import Witnessed, line_of, read_line
from tests.unit.annotation.test_merge import acts, lives
from tests.unit.strategies import annotations

CLOCK = LogicalClock("zz", lambda: 1_900_000_000_000)


@given(annotations())
def test_a_line_says_all_of_a_note(note: Annotation):
    assert read_line(line_of(note).encode()) == note
    assert line_of(note).count("\n") == 1


@given(annotations(), st.lists(acts, max_size=10))
def test_what_others_lack_merges_to_what_we_have(first: Annotation, done):
    ours, theirs, _ = lives(replace(first, rivals=()), done).values()
    told = difference(ours, theirs)
    if ours.deleted:
        assert told is None or (told.deleted, told.body, told.tags) == (True, "", ())
    elif told is None:
        assert merge(theirs, ours) == theirs
    else:
        read = read_line(line_of(told).encode())
        assert isinstance(read, Annotation)
        assert merge(theirs, read) == merge(theirs, ours)


@given(annotations())
def test_of_what_nobody_knows_all_is_told_and_of_what_all_know_nothing(note: Annotation):
    assert difference(note, None) == note
    assert difference(note, note) is None


@given(annotations())
def test_a_change_that_came_to_nothing_still_tells_when_the_note_was_last_changed(note: Annotation):
    note = stamped(replace(note, deleted=False))
    later = replace(note, modified=written(instant(note.modified) + timedelta(seconds=1)))
    told = difference(later, note)
    assert told is not None
    assert merge(note, told).modified == later.modified
    assert difference(note, later) is None


def test_of_one_changed_field_little_is_told(note: Annotation):
    first = stamped(replace(note, body="CANARY"))
    later = edited(first, {"status": Status.DONE}, by="", tick=CLOCK.tick)
    told = line_of(difference(later, first) or note)
    assert "done" in told
    assert "CANARY" not in told
    assert note.target.pack_digest not in told


def test_a_deletion_does_not_repeat_the_text(note: Annotation):
    first = stamped(replace(note, body="CANARY", tags=("CANARY",)))
    gone = edited(first, {"deleted": True}, by="", tick=CLOCK.tick)
    told = difference(gone, first)
    assert told is not None
    assert "CANARY" not in line_of(told)
    assert merge(first, told) == gone
    assert difference(gone, only_a_deletion(note.id, note.target.pack, dict(gone.clocks.fields)["deleted"], ())) is None


def test_a_stamp_and_what_it_counts_as_are_a_line_too():
    told = Witnessed(Stamp("01a2032000000000-bb"), Stamp("0190000000000000-bb~01a2032000000000-bb"))
    assert read_line(line_of(told).encode()) == told


@given(annotations(), st.data())
def test_a_damaged_line_is_never_taken_for_a_whole_one(note: Annotation, data: st.DataObject):
    line = line_of(note).encode()
    cut = data.draw(st.integers(0, len(line) - 2))
    with pytest.raises(ValueError):  # noqa: PT011 - JSON and our own alike
        read_line(line[:cut])
    at = data.draw(st.integers(0, len(line) - 2))
    torn = line[:at] + bytes([line[at] ^ data.draw(st.integers(1, 255))]) + line[at + 1 :]
    try:
        read = read_line(torn)
    except ValueError:
        return
    # Blanks between the parts of JSON say nothing.
    assert read == note


def whole_line(content: str) -> bytes:
    return f'{{"sum":"{hashlib.sha256(content.encode()).hexdigest()[:16]}","told":{content}}}\n'.encode()


@pytest.mark.parametrize(
    "change",
    [{"id": ""}, {"pack": 1}, {"clocks": {}}, {"clocks": {"made": "x"}}, {"kind": "Z"}, {"made": []}, {"rivals": [1]}],
)
def test_a_line_that_makes_no_sense_is_refused_though_it_is_whole(note: Annotation, change: dict[str, object]):
    content = json.loads(line_of(stamped(note)))["told"] | change
    with pytest.raises(ValueError):  # noqa: PT011 - each has its own reason
        read_line(whole_line(json.dumps(content)))


@pytest.mark.parametrize("content", ["{" + '"a":{' * 100_000 + "}" * 100_001, '{"a":1,}', '{"a":"\\ud800"}'])
def test_a_line_that_is_hardly_json_is_refused_though_it_is_whole(content: str):
    with pytest.raises(ValueError):  # noqa: PT011 - each has its own reason
        read_line(whole_line(content))
