"""Which note answers which."""

from dataclasses import replace

from briefing.export.notes.threads import Threads
from briefing.export.request import PlacedNote
from tests.unit.export.requests import FEATURES, note, read


def made(number: int, answered: int | None = None, created: str = "2026-11-21T08:30:00Z") -> PlacedNote:
    placed = note(read(FEATURES), None, body=f"note {number}", number=number)
    reply_to = note(read(FEATURES), None, number=answered).annotation.id if answered is not None else None
    return PlacedNote(replace(placed.annotation, reply_to=reply_to, created=created))


def test_replies_stand_with_what_they_answer_the_oldest_first():
    root, late, early = made(1), made(2, 1, "2026-11-23T08:00:00Z"), made(3, 1, "2026-11-22T08:00:00Z")
    threads = Threads([late, root, early])
    assert threads.roots == (root,)
    assert threads.replies_to(root) == (early, late)


def test_a_reply_to_a_reply_stands_below_that():
    root, reply, deeper = made(1), made(2, 1), made(3, 2)
    assert Threads([root, reply, deeper]).replies_to(reply) == (deeper,)


def test_a_reply_to_a_note_that_stays_behind_is_a_note():
    reply = made(2, 1)
    assert Threads([reply]).roots == (reply,)


def test_notes_that_answer_each_other_in_a_circle_are_not_lost():
    one, other = made(1, 2), made(2, 1)
    threads = Threads([one, other])
    assert threads.roots == (one,)
    assert threads.replies_to(one) == (other,)
    assert threads.replies_to(other) == ()
