"""A file whose first page is broken, in part or as a whole, gives its notes back."""

from pathlib import Path

import pytest

from briefing.annotation.model import Annotation
from briefing.document.ids import PackId
from briefing.store.store import Store

PACK = PackId("test-pack")


@pytest.mark.parametrize("broken", [range(1), range(16, 20), range(100), range(512), range(100, 108), range(4096)])
def test_what_is_broken_of_the_first_page_costs_no_note(path: Path, note: Annotation, broken: range):
    store = Store.open(path)
    store.put((note,))
    store.close()
    content = bytearray(path.read_bytes())
    content[broken.start : broken.stop] = b"\xff" * len(broken)
    path.write_bytes(content)
    store = Store.open(path)
    assert store.annotations(PACK) == (note,)
    assert "1 note was carried over" in store.notice
    store.close()


def test_nothing_is_found_where_nothing_is(path: Path):
    path.parent.mkdir()
    path.write_bytes(b"no notes in here" * 1000)
    store = Store.open(path)
    assert "0 notes were carried over" in store.notice
    store.close()
    assert sorted(one.suffix for one in path.parent.iterdir()) == [".db", ".db", ".lock"]
