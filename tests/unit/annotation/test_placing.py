from dataclasses import replace

from briefing.annotation.model import Annotation
from briefing.annotation.placing import place
from briefing.annotation.selectors import describe
from briefing.document.ids import BlockId, SectionId
from tests.unit.builders import pack, paragraph, section


def on(note: Annotation, **changes: object) -> Annotation:
    """``note`` with another target."""
    return replace(note, target=replace(note.target, **changes))  # type: ignore[arg-type]


def test_in_its_own_text_a_note_stands_at_its_offsets(note: Annotation):
    assert place(note, pack()) == (0, 9)


def test_offsets_that_do_not_hold_the_words_are_not_believed(note: Annotation):
    assert note.target.selector is not None
    wrong = on(note, selector=replace(note.target.selector, start=1, end=10))
    assert place(wrong, pack()) is None


def test_in_another_edition_the_words_are_found_in_their_paragraph(note: Annotation):
    newer = pack(section("one", paragraph("new", "Hong Kong"), paragraph("one-lead", "In Hong Kong, the regime")))
    start, end = place(note, newer) or (0, 0)
    assert newer.sections[0].text[start:end] == "Hong Kong"
    assert start == len("Hong Kong\nIn ")


def test_words_that_stand_twice_or_not_at_all_mean_the_whole_paragraph(note: Annotation):
    for text in ("Hong Kong and Hong Kong", "The city"):
        newer = pack(section("one", paragraph("new", "x"), paragraph("one-lead", text)))
        assert place(note, newer) == (2, 2 + len(text))


def test_without_its_paragraph_a_note_has_no_place(note: Annotation):
    assert place(note, pack(section("one", paragraph("new", "Hong Kong")))) is None
    assert place(note, pack(section("one", paragraph("one-lead", "")))) is None
    assert place(note, pack(section("two", paragraph("one-lead", "Hong Kong")))) is None


def test_a_note_on_a_section_or_on_everything_has_no_place(note: Annotation):
    assert place(on(note, selector=None), pack()) is None
    assert place(on(note, selector=None, section=None), pack()) is None
    assert place(on(note, section=SectionId("nowhere")), pack()) is None


def test_a_note_without_a_block_stays_unplaced_elsewhere(note: Annotation):
    assert note.target.selector is not None
    unknown = on(note, section_digest="0" * 64, selector=replace(note.target.selector, block=None))
    assert place(unknown, pack()) is None
    named = on(note, section_digest="0" * 64, selector=replace(note.target.selector, block=BlockId("one-m1")))
    assert place(named, pack()) is not None


def test_a_note_put_elsewhere_stands_there_in_that_text(note: Annotation):
    shown = pack()
    one = shown.sections[0]
    moved = replace(note, revision=replace(note.target, selector=describe(one, 10, 14)))
    assert place(moved, shown) == (10, 14)


def test_a_note_put_elsewhere_in_a_later_edition_is_where_it_was_in_the_first(note: Annotation):
    later = pack(section("one", paragraph("one-lead", "A new text")))
    one = later.sections[0]
    carried = replace(note, revision=replace(note.target, section_digest=one.digest, selector=describe(one, 2, 5)))
    assert place(carried, later) == (2, 5)
    assert place(carried, pack()) == (0, 9)


def test_words_that_came_without_a_section_stand_where_they_were_put(note: Annotation):
    unplaced = on(note, section=None, section_digest="")
    assert (unplaced.section, place(unplaced, pack())) == (None, None)
    put = replace(unplaced, revision=note.target)
    assert (put.section, place(put, pack())) == (note.section, (0, 9))
