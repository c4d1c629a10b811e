import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from briefing.app.session import SectionState
from briefing.document.ids import PillarId, SectionId
from briefing.document.pack import Colour, Pack, Pillar
from briefing.ui.contents.marks import Mark
from briefing.ui.contents.model import ContentsModel, Role
from briefing.ui.contents.nodes import NodeKind, nodes_of
from tests.unit.builders import pack, section

ONE, TWO = SectionId("one"), SectionId("two")


def two_pillars() -> Pack:
    made = pack(section("one"), section("two"), section("three"))
    pillars = (
        Pillar(PillarId("legal"), "L", Colour.BLUE, "Legal and regulatory", "Legal", (ONE, TWO)),
        Pillar(PillarId("people"), "P", Colour.PURPLE, "People", "", (SectionId("three"),)),
    )
    return Pack(**{**made.__dict__, "pillars": pillars, "reference": (section("glossary"),)})


@pytest.fixture
def model(qapp: object) -> ContentsModel:
    return ContentsModel(nodes_of(two_pillars(), "Reference"))


def rows(model: ContentsModel, parent: QModelIndex | None = None) -> list[object]:
    """The tree as nested lists of titles."""
    under = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(under)):
        index = model.index(row, 0, under)
        children = rows(model, index)
        found += [index.data(), children] if children else [index.data()]
    return found


def test_the_tree_has_pillars_sections_and_reference_pages(model: ContentsModel):
    assert rows(model) == ["Legal", ["One", "Two"], "People", ["Three"], "Reference", "Glossary"]


def test_qt_finds_nothing_wrong_with_the_model_while_it_changes(model: ContentsModel):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_filter("tw")
    model.set_open(TWO)
    model.set_counts({TWO: 3})
    model.set_states({TWO: SectionState.READ})
    model.set_filter("")
    assert tester.model() is model


def test_the_filter_keeps_what_holds_every_word_and_its_pillar(model: ContentsModel):
    model.set_filter("O tW")
    assert rows(model) == ["Legal", ["Two"]]


def test_a_pillar_that_matches_keeps_all_its_sections(model: ContentsModel):
    model.set_filter("regulatory")
    assert rows(model) == ["Legal", ["One", "Two"]]


def test_a_filter_that_finds_nothing_leaves_nothing(model: ContentsModel):
    model.set_filter("nowhere")
    assert rows(model) == []


def test_an_index_of_a_filtered_section_is_invalid(model: ContentsModel):
    model.set_filter("two")
    assert not model.index_of(ONE).isValid()
    assert model.index_of(TWO).parent().data() == "Legal"


def test_a_pillar_counts_the_notes_of_its_sections(model: ContentsModel):
    model.set_counts({ONE: 1, TWO: 3})
    assert model.index(0, 0).data(Role.NOTES) == 4
    assert model.index(1, 0).data(Role.NOTES) == 0


def test_only_rows_that_changed_are_drawn_again(model: ContentsModel):
    changed: list[str] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.data()))
    model.set_counts({ONE: 2})
    model.set_counts({ONE: 2})
    assert changed == ["One", "Legal"]


def test_a_row_is_spoken_with_its_state_and_its_notes(model: ContentsModel):
    model.set_states({ONE: SectionState.READING})
    model.set_counts({ONE: 1})
    assert model.index_of(ONE).data(Qt.ItemDataRole.AccessibleTextRole) == "One, reading, 1 note"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "L Legal, 1 note"


def test_the_heading_over_the_reference_pages_cannot_be_chosen(model: ContentsModel):
    heading = model.index(2, 0)
    assert heading.data(Role.KIND) is NodeKind.GROUP
    assert heading.flags() == Qt.ItemFlag.NoItemFlags


def marked(model: ContentsModel) -> None:
    model.set_states({ONE: SectionState.READ, TWO: SectionState.READING})
    model.set_counts({TWO: 3})
    model.set_actions({TWO: 2})
    model.set_changes({ONE: Mark.NEW, SectionId("three"): Mark.CHANGED})


@pytest.mark.parametrize(
    ("mark", "kept"),
    [
        (Mark.UNREAD, ["People", ["Three"]]),
        (Mark.READING, ["Legal", ["Two"]]),
        (Mark.READ, ["Legal", ["One"]]),
        (Mark.NOTES, ["Legal", ["Two"]]),
        (Mark.ACTIONS, ["Legal", ["Two"]]),
        (Mark.CHANGED, ["People", ["Three"]]),
        (Mark.NEW, ["Legal", ["One"]]),
    ],
)
def test_the_filter_keeps_what_has_a_mark(model: ContentsModel, mark: Mark, kept: list[object]):
    marked(model)
    model.set_filter("", mark)
    assert rows(model) == kept


def test_words_and_a_mark_are_asked_for_together(model: ContentsModel):
    marked(model)
    model.set_filter("three", Mark.READ)
    assert rows(model) == []
    model.set_filter("regulatory", Mark.READ)
    assert rows(model) == ["Legal", ["One"]]


def test_marks_are_spoken(model: ContentsModel):
    marked(model)
    spoken = str(model.index_of(TWO).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "2 open action" in spoken
    assert str(model.index_of(ONE).data(Qt.ItemDataRole.AccessibleTextRole)).endswith("new in this edition")


def test_sections_are_counted_by_mark(model: ContentsModel):
    marked(model)
    counts = model.mark_counts()
    assert [counts[mark] for mark in Mark] == [1, 1, 1, 1, 1, 1, 1]
