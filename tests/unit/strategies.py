"""Hypothesis strategies for annotations and JSON."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from briefing.annotation.editing import edited, made
from briefing.annotation.fields import BODY, stamps_of, with_stamps
from briefing.annotation.instants import written
from briefing.annotation.model import Annotation, AnnotationId, Kind, Privacy, Selector, Status, Target, Version
from briefing.annotation.stamps import UNSTAMPED, LogicalClock
from briefing.annotation.wording import clean_body, clean_line, clean_tags
from briefing.document.ids import LANGUAGES, BlockId, PackId, SectionId

# Everything a text of a pack may hold: no surrogates, which Python lets stand alone and UTF-8 does not.
characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters, max_size=40)
words = st.text(characters, min_size=1, max_size=40)
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
names = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
zones = st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-9, minutes=-30))])
# Not the first and last year, which other time zones push out of the calendar.
instants = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=zones).map(written)


@st.composite
def selectors(draw: st.DrawFn) -> Selector:
    exact = draw(words)
    start = draw(st.integers(0, 10_000))
    block = draw(st.none() | names.map(BlockId))
    return Selector(start, start + len(exact), exact, draw(texts), draw(texts), block)


@st.composite
def targets(draw: st.DrawFn, pack: str = "test-pack") -> Target:
    section = draw(st.none() | names.map(SectionId))
    return Target(
        pack=PackId(pack),
        edition=draw(texts),
        pack_digest=draw(digests),
        language=draw(st.sampled_from(LANGUAGES)),
        section=section,
        section_digest="" if section is None else draw(digests),
        selector=None if section is None else draw(st.none() | selectors()),
    )


def identifiers() -> st.SearchStrategy[AnnotationId]:
    return st.integers(0, 2**128 - 1).map(lambda number: AnnotationId(f"urn:uuid:{uuid.UUID(int=number)}"))


@st.composite
def annotations(draw: st.DrawFn, pack: str = "test-pack") -> Annotation:
    """Annotations as the program makes them."""
    target = draw(targets(pack))
    reply_to = None if target.selector else draw(st.none() | identifiers())
    plain = Annotation(
        id=draw(identifiers()),
        target=target,
        kind=draw(st.sampled_from(Kind)),
        body=clean_body(draw(texts)),
        creator=clean_line(draw(texts)),
        created=draw(instants),
        modified=draw(instants),
        tags=clean_tags(tuple(draw(st.lists(texts, max_size=3)))),
        status=draw(st.sampled_from(Status)),
        privacy=draw(st.sampled_from(Privacy)),
        revision=draw(st.none() | targets(pack)),
        reply_to=reply_to,
        owner=clean_line(draw(texts)),
        due=draw(st.just("") | st.dates().map(str)),
    )
    clock = LogicalClock(draw(st.sampled_from(["aa", "bb"])), lambda: 1_800_000_000_000)
    note = made(plain, clock.tick)
    if draw(st.booleans()):
        # The text that stands first is the latest.
        rival = Version(clock.tick(UNSTAMPED), draw(st.sampled_from(["", "B"])), clean_body(draw(texts)))
        clocks = with_stamps(note.clocks, {**stamps_of(note), BODY: clock.tick(UNSTAMPED)})
        note = replace(note, rivals=(rival,), clocks=clocks)
    return edited(note, {"tags": clean_tags(tuple(draw(st.lists(texts, max_size=3))))}, by="", tick=clock.tick)


def sets_of_annotations(pack: str = "test-pack") -> st.SearchStrategy[list[Annotation]]:
    """Annotations with different ids."""
    return st.lists(annotations(pack), max_size=4, unique_by=lambda one: one.id)
