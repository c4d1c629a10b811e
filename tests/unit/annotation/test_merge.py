"""Merging loses nothing, and comes to the same whatever is merged first, twice, or late."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import count, permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from briefing.annotation.editing import edited, made
from briefing.annotation.fields import only_a_deletion, stamped, versions, was_edited_meanwhile
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, Kind, Privacy, Status
from briefing.annotation.stamps import LogicalClock, Stamp
from tests.unit.strategies import annotations, targets

DEVICES = ("aa", "bb", "cc")
bodies = ("", "one", "two", "three")
changes = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(Kind),
        "status": st.sampled_from(Status),
        "privacy": st.sampled_from(Privacy),
        "deleted": st.booleans(),
        "owner": st.sampled_from(["", "Chan", "Wong"]),
        "due": st.sampled_from(["", "2026-12-01"]),
        "revision": st.none() | targets(),
        "body": st.sampled_from(bodies),
        "tags": st.sampled_from([(), ("a",), ("b", "a"), ("c",)]),
    },
)
overs = st.none() | st.sets(st.sampled_from(bodies)).map(tuple)
acts = st.tuples(st.sampled_from(DEVICES), st.tuples(changes, overs) | st.sampled_from(DEVICES))
"""Somebody changes their copy, having seen certain texts or all, or takes in a colleague's."""


def clock(device: str, start: int = 1_000_000) -> LogicalClock:
    moments = count(start)
    return LogicalClock(device, lambda: next(moments))


Act = tuple[dict[str, object], tuple[str, ...] | None] | str


def lives(first: Annotation, done: Sequence[tuple[str, Act]]) -> dict[str, Annotation]:
    """What three people have of the note after what they did."""
    clocks = {device: clock(device, 1_000_000 + 3 * place) for place, device in enumerate(DEVICES)}
    copies = dict.fromkeys(DEVICES, made(first, clocks["aa"].tick))
    for device, act in done:
        if isinstance(act, str):
            copies[device] = merge(copies[device], copies[act])
        else:
            given, over = act
            copies[device] = edited(copies[device], given, by=device, tick=clocks[device].tick, over=over)
    return copies


@given(annotations(), st.lists(acts, max_size=12))
def test_any_order_of_merging_gives_the_same(first: Annotation, done):
    copies = tuple(lives(first, done).values())
    results = {reduce(merge, order) for order in permutations(copies)}
    assert len(results) == 1
    a, b, c = copies
    assert merge(a, merge(b, c)) in results


@given(annotations(), st.lists(acts, max_size=12))
def test_merging_again_changes_nothing(first: Annotation, done):
    a, b, _ = lives(first, done).values()
    both = merge(a, b)
    assert merge(a, a) == a
    assert merge(both, a) == merge(both, b) == merge(both, both) == both


@given(annotations(), annotations(), annotations())
def test_notes_with_nothing_but_dates_merge_alike_too(one: Annotation, two: Annotation, three: Annotation):
    copies = [replace(each, id=one.id) for each in (one, two, three)]
    assert len({reduce(merge, order) for order in permutations(copies)}) == 1
    assert merge(copies[0], copies[0]) == stamped(copies[0])


@given(annotations(), st.lists(acts, max_size=8), st.lists(acts, max_size=8))
def test_copies_that_never_met_merge_alike_even_with_clashing_stamps(first: Annotation, done, also_done):
    copies = (*lives(first, done).values(), *lives(first, also_done).values())
    for seed in range(3):
        shuffled = list(copies)
        Random(seed).shuffle(shuffled)
        assert reduce(merge, shuffled) == reduce(merge, copies)


@given(annotations(), st.lists(acts, max_size=12))
def test_no_text_is_lost_that_somebody_still_sees(first: Annotation, done):
    copies = lives(first, done).values()
    replaced = {stamp for copy in copies for stamp in copy.clocks.replaced}
    merged = reduce(merge, copies)
    kept = {merged.body, *(rival.text for rival in merged.rivals)}
    for copy in copies:
        stamp = dict(copy.clocks.fields).get("body", copy.clocks.made)
        assert copy.body in kept or stamp in replaced


@given(annotations(), st.lists(acts, max_size=12), st.sampled_from(bodies), st.sets(st.sampled_from(bodies)))
def test_a_text_that_its_writer_did_not_see_stays_beside_the_new_one(first: Annotation, done, body, over):
    for note in lives(replace(first, rivals=()), done).values():
        written = edited(note, {"body": body}, by="dd", tick=clock("dd", 2_000_000).tick, over=over)
        before = {version.text for version in versions(note)}
        after = {version.text for version in versions(written)}
        assert after == (before - over) | {body}
        # Whoever has not got it yet comes to the same.
        assert merge(note, written) == merge(written, note) == written


def two(note: Annotation) -> tuple[Annotation, Callable[..., Annotation], Callable[..., Annotation]]:
    """The note as both have it, and what each does to it."""
    ours, theirs = clock("aa"), clock("bb", 1_000_100)
    base = made(note, ours.tick)
    return (
        base,
        lambda copy, **what: edited(copy, what, by="Ours", tick=ours.tick),
        lambda copy, **what: edited(copy, what, by="Theirs", tick=theirs.tick),
    )


def test_what_came_while_a_text_was_written_is_a_rival_until_it_was_seen(note: Annotation):
    base, _, theirs = two(replace(note, body="50"))
    ours = clock("aa", 1_000_200).tick
    arrived = theirs(base, body="50 to 75")
    typed = edited(arrived, {"body": "50 to 6"}, by="Ours", tick=ours, over=("50",))
    on = edited(typed, {"body": "50 to 60"}, by="Ours", tick=ours, over=("50 to 6",))
    assert (on.body, [(rival.by, rival.text) for rival in on.rivals]) == ("50 to 60", [("Theirs", "50 to 75")])
    settled = edited(on, {"body": "50 to 70"}, by="Ours", tick=ours, over=("50 to 60", "50 to 75"))
    assert (settled.body, settled.rivals) == ("50 to 70", ())


def test_changes_to_different_fields_are_all_kept(note: Annotation):
    base, ours, theirs = two(note)
    merged = merge(ours(base, status=Status.DONE, tags=("x",)), theirs(base, body="new", tags=("y",)))
    assert (merged.status, merged.body, merged.rivals, merged.tags) == (Status.DONE, "new", (), ("x", "y"))


def test_of_two_values_of_a_field_the_later_holds(note: Annotation):
    base, ours, theirs = two(note)
    assert merge(theirs(base, kind=Kind.RISK), ours(base, kind=Kind.LINE)).kind is Kind.RISK


def test_two_new_texts_are_both_kept_with_their_authors_until_one_is_written(note: Annotation):
    base, ours, theirs = two(note)
    merged = merge(ours(base, body="50 to 60"), theirs(base, body="50 to 75"))
    assert (merged.body, merged.clocks.by) == ("50 to 75", "Theirs")
    assert [(rival.by, rival.text) for rival in merged.rivals] == [("Ours", "50 to 60")]
    joined = ours(merged, body="50 to 75")
    assert (joined.body, joined.rivals) == ("50 to 75", ())
    assert merge(joined, merged) == joined


def test_a_text_written_over_another_takes_its_place(note: Annotation):
    base, ours, theirs = two(note)
    first = ours(base, body="first")
    second = theirs(first, body="second")
    assert merge(first, second) == merge(second, base) == second


def test_a_removed_tag_stays_removed_and_a_new_one_stays(note: Annotation):
    base, ours, theirs = two(replace(note, tags=("old", "kept")))
    merged = merge(ours(base, tags=("kept",)), theirs(base, tags=("old", "kept", "new")))
    assert merged.tags == ("kept", "new")


def test_tags_stand_in_the_order_last_given(note: Annotation):
    base, ours, _ = two(replace(note, tags=("a", "b")))
    assert ours(base, tags=("b", "a")).tags == ("b", "a")
    assert ours(base, tags=("c", "a", "b")).tags == ("c", "a", "b")


def test_a_deletion_holds_and_says_that_the_note_was_edited_meanwhile(note: Annotation):
    base, ours, theirs = two(note)
    # Earlier and later than the deletion makes no difference.
    for merged in (
        merge(ours(base, deleted=True), theirs(base, body="more")),
        merge(ours(base, body="more"), theirs(base, deleted=True)),
    ):
        assert (merged.deleted, merged.body, was_edited_meanwhile(merged)) == (True, "more", True)
    assert not was_edited_meanwhile(ours(theirs(base, body="more"), deleted=True))


def test_a_deletion_of_an_unknown_note_waits_for_it(note: Annotation):
    base, ours, _ = two(note)
    gone = ours(base, deleted=True)
    husk = only_a_deletion(note.id, note.target.pack, dict(gone.clocks.fields)["deleted"], gone.clocks.seen)
    assert merge(husk, base) == merge(base, husk) == gone


def test_with_nothing_but_dates_the_later_text_is_the_text(note: Annotation):
    later = replace(note, body="later", modified="2026-01-01T00:00:01Z")
    merged = merge(note, later)
    assert (merged.body, merged.rivals, merged.modified) == ("later", (), later.modified)


def test_the_note_has_its_first_stamp_from_the_clock(note: Annotation):
    assert made(note, clock("aa").tick).clocks.made == Stamp("0000000f42400000-aa")
