"""The two built-in editions, and notes made on the earlier one."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from briefing.annotation.model import Kind
from briefing.app.paths import DataFolder, built_in_pack
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.edition.comparing import compare
from briefing.edition.comparison import Comparison
from briefing.pack.reader import PackReader

NEW = built_in_pack()
OLD = NEW.parent / "hk-virtual-assets-2022"
_PARAGRAPHS = 40


@cache
def comparison() -> Comparison:
    """The two editions in English."""
    return compare(PackReader.open(OLD).read(), PackReader.open(NEW).read())


def annotate_old(folder: Path, count: int = 20) -> None:
    """Make ``count`` notes on the edition of 2022: on paragraphs all over it, each second one with a text."""
    session = Session.open(OLD, DataFolder(folder))
    kinds = list(Kind)
    session.add(SectionId("retail-access"), kind=Kind.RISK, body="Sensitive.")
    made = 1
    long = [
        (section.id, leaf)
        for section in session.pack.sections
        for leaf in section.leaves
        if len(leaf.leaf.text) > _PARAGRAPHS
    ]
    for section, leaf in long[:: len(long) // (count - 1)][: count - 1]:
        body = f"Note {made}" if made % 2 else ""
        session.add(section, kind=kinds[made % len(kinds)], body=body, start=leaf.start, end=leaf.end)
        made += 1
    session.close()
    assert made == count


def is_there(found: Callable[[], object]) -> Callable[[], bool]:
    """For ``waitUntil``: whether ``found`` gives anything."""
    return lambda: found() is not None
