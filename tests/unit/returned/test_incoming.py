"""What a returned file has besides sure notes reaches the merge desk: doubts with their places, and old texts."""

from dataclasses import replace
from pathlib import Path

from briefing.annotation.model import Annotation, Target
from briefing.annotation.planning import Fate, Here, plan
from briefing.document.ids import ENGLISH, SectionId
from briefing.returned.incoming import incoming
from briefing.returned.notes import Place, PrintedText, ReturnedNotes, Unplaced


def test_a_note_in_doubt_is_unplaced_and_has_its_candidates(note: Annotation):
    places = tuple(replace(note.target, section=SectionId(name)) for name in ("one", "two"))
    candidates = tuple(Place(SectionId("one"), 0, 4, 0.5, target) for target in places)
    doubtful = Unplaced(replace(note, target=_whole(note.target)), "its words stand in two places", candidates)
    found = ReturnedNotes("2024", "d" * 64, ENGLISH, "2026-01-01T00:00:00Z", unplaced=(doubtful,))
    planned = plan([(Path("back.pdf"), incoming(found, note.target.pack))], Here(note.target.pack, {}, {}))
    [item] = planned.items
    assert (item.fate, item.why, item.places) == (Fate.UNPLACED, "its words stand in two places", places)


def test_the_texts_of_an_old_edition_come_along(note: Annotation):
    text = PrintedText(SectionId("one"), ENGLISH, "As it was.", "e" * 64)
    found = ReturnedNotes("2024", "d" * 64, ENGLISH, "2026-01-01T00:00:00Z", added=(note,), texts=(text,))
    planned = plan([(Path("back.pdf"), incoming(found, note.target.pack))], Here(note.target.pack, {}, {}))
    assert [(one.edition, one.section, one.text) for one in planned.texts] == [("2024", "one", "As it was.")]


def _whole(target: Target) -> Target:
    return replace(target, selector=None)
