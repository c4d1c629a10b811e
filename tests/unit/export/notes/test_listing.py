from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.annotation.model import Annotation, AnnotationId, Version
from briefing.annotation.stamps import UNSTAMPED
from briefing.document.ids import SectionId
from briefing.export.chapters.notebook import NoteBook
from briefing.export.notes.listing import ListedNote, grouped
from briefing.export.request import PlacedNote
from tests.unit.builders import pack
from tests.unit.export.requests import FEATURES, note, read, request
from tests.unit.export.text.samples import notes_everywhere
from tests.unit.strategies import sets_of_annotations

SMALL = pack()
ONE, TWO = SMALL.sections


def listed(*notes: PlacedNote) -> list[ListedNote]:
    return [one for group in grouped(SMALL, notes) for one in group.notes]


def reply(to: PlacedNote, body: str, number: int) -> PlacedNote:
    made = note(SMALL, ONE, body=body, number=number).annotation
    return PlacedNote(replace(made, reply_to=to.annotation.id))


def test_notes_stand_in_reading_order_those_on_all_first():
    notes = (
        note(SMALL, TWO, "Bond", "fifth", number=1),
        note(SMALL, ONE, body="fourth", number=2),
        note(SMALL, ONE, "License", "third", number=3),
        note(SMALL, ONE, "stablecoin", "second", number=4),
        note(SMALL, None, body="first", number=5),
    )
    assert [one.body for one in listed(*notes)] == ["first", "second", "third", "fourth", "fifth"]


@settings(max_examples=40)
@given(sets_of_annotations())
def test_every_note_is_listed_once(annotations: list[Annotation]):
    found = listed(*map(PlacedNote, annotations))
    assert sorted(one.annotation.id for one in found) == sorted(one.id for one in annotations)
    assert [one.position for one in found] == list(range(1, len(annotations) + 1))


@settings(max_examples=40)
@given(sets_of_annotations(), st.randoms())
def test_replies_in_any_tangle_are_listed_once(annotations: list[Annotation], random):
    ids = [one.id for one in annotations]
    tangled = [PlacedNote(replace(one, reply_to=random.choice([None, *ids]))) for one in annotations]
    assert sorted(one.annotation.id for one in listed(*tangled)) == sorted(ids)


def test_the_same_note_has_the_same_mark_in_every_format():
    features = read(FEATURES)
    notes = notes_everywhere(features)
    marks = {one.annotation.id: one.mark for group in grouped(features, notes) for one in group.notes}
    book = NoteBook(request(features, *notes), (*features.sections, *features.reference))
    assert marks == {one.annotation.id: one.mark for one in book.all}


def test_a_highlight_without_words_has_no_number():
    first, second = listed(note(SMALL, ONE, "Hong", number=1), note(SMALL, ONE, "August", "Why?", number=2))
    assert (first.mark, second.mark) == ("K", "1K")


def test_replies_follow_what_they_answer():
    question = note(SMALL, ONE, "stablecoin", "Why?", number=1)
    because = reply(question, "Because.", 2)
    thanks = reply(because, "Thanks.", 3)
    found = listed(note(SMALL, ONE, "regime", "Next.", number=4), thanks, because, question)
    assert [one.body for one in found] == ["Why?", "Because.", "Thanks.", "Next."]
    assert [one.answered.body if one.answered else "" for one in found] == ["", "Why?", "Because.", ""]


def test_paragraphs_count_the_blocks_of_a_section():
    found = listed(
        note(SMALL, ONE, "Hong", number=1), note(SMALL, ONE, "dealers", number=2), note(SMALL, ONE, number=3)
    )
    assert [one.paragraph for one in found] == [1, 3, 0]


def test_words_that_changed_are_told_from_those_the_note_was_made_on():
    made = note(SMALL, ONE, "stablecoin", "Why?").annotation
    (moved,) = listed(PlacedNote(made, 0, 9))
    assert (moved.words, moved.original) == ("Hong Kong", "stablecoin")
    (gone,) = listed(PlacedNote(made))
    assert (gone.words, gone.original, gone.start) == ("", "stablecoin", None)


def test_a_range_that_the_text_does_not_have_is_none():
    made = note(SMALL, ONE, "stablecoin", "Why?").annotation
    (one,) = listed(PlacedNote(made, 5, 10_000))
    assert (one.start, one.words) == (None, "")


def test_notes_on_sections_that_are_gone_come_last():
    made = note(SMALL, ONE, body="Lost.", number=1).annotation
    lost = PlacedNote(replace(made, target=replace(made.target, section=SectionId("gone"))))
    groups = grouped(SMALL, (lost, note(SMALL, TWO, body="Here.", number=2)))
    assert [(group.id, group.section) for group in groups] == [("two", TWO), ("gone", None)]


def test_other_versions_of_a_text_are_kept_with_their_authors():
    made = note(SMALL, ONE, "stablecoin", "Mine.").annotation
    rival = Version(UNSTAMPED, "B. Writer", "Theirs.")
    (one,) = listed(PlacedNote(replace(made, body="", rivals=(rival,))))
    assert one.versions == (("B. Writer", "Theirs."),)
    assert one.mark == "1K"


def test_what_no_format_can_hold_is_dropped():
    made = note(SMALL, ONE, "stablecoin", "a\x00b\r\nc", author="A\x07\nReader").annotation
    (one,) = listed(PlacedNote(replace(made, id=AnnotationId("urn:x"), tags=("t\x00ag", " "))))
    assert (one.body, one.author, one.tags) == ("ab\nc", "A Reader", ("tag",))


def test_a_note_stands_under_the_section_it_has_come_to():
    made = note(SMALL, ONE, "stablecoin", "Why?").annotation
    (group,) = grouped(SMALL, [PlacedNote(made, listed_in=TWO.id)])
    assert group.section is TWO
    assert group.notes[0].original == "stablecoin"
