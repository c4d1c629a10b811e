from dataclasses import replace

from briefing.annotation.model import Kind, Privacy
from briefing.document.ids import ENGLISH, SIMPLIFIED
from briefing.export.notes.counting import NoteCount


def test_notes_are_counted_by_kind_and_by_privacy(note):
    others = (replace(note, kind=Kind.RISK), replace(note, privacy=Privacy.PRIVATE))
    count = NoteCount.of([note, *others])
    assert count.total == 3
    assert count.sentence(ENGLISH) == "3 notes: 2 Questions, 1 Risk; 1 private, 2 shareable"
    assert count.sentence(SIMPLIFIED) == "3 条批注：2 问题、1 风险；1 私人、2 可分享"


def test_one_note_and_none_are_said_in_words(note):
    assert NoteCount.of([note]).sentence(ENGLISH) == "1 note: 1 Question; 1 shareable"
    assert NoteCount.of([]).sentence(ENGLISH) == "0 notes"
