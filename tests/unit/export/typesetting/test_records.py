"""Tables as records where they are too wide."""

from briefing.document.ids import ENGLISH
from briefing.export.tagging.document import PdfDocument
from briefing.export.tagging.page import Artifact, Page
from briefing.export.tagging.structure import Element
from briefing.export.typesetting.boxes import Stack
from briefing.export.typesetting.columns import Column
from briefing.export.typesetting.fonts import Cut, Family, FontSet
from briefing.export.typesetting.records import Records, RecordStyle, is_crowded
from briefing.export.typesetting.spans import Align, BlockStyle, Look, Span
from briefing.export.typesetting.table import Row
from briefing.export.typesetting.text import TextBox
from tests.unit.export.requests import FONTS
from tests.unit.export.typesetting.test_boxes import Block

STYLE = RecordStyle(label=20, least=20, beside=4, between=0, above=0, below=0)


class Seen(Block):
    """A box that tells where it was drawn, and whether as a repetition."""

    def __init__(self, height: float) -> None:
        super().__init__(height)
        self.at: list[tuple[float, float, bool]] = []

    def draw(self, page: Page, left: float, top: float, width: float) -> None:
        self.at.append((left, top, page.is_repeating))


def row(*boxes: Block) -> Row:
    return Row(tuple(Stack([box]) for box in boxes))


def page() -> Page:
    return PdfDocument(300, 300, Element("Document")).add_page()


def test_words_that_do_not_fit_beside_each_other_make_a_table_crowded():
    wide = Column(30, (30.0,))
    assert is_crowded([wide] * 4, 100, 10)
    assert not is_crowded([wide] * 3, 100, 10)


def test_a_long_address_makes_no_table_crowded():
    assert not is_crowded([Column(500, (500.0,)), Column(30, (30.0,))], 300, 10)


def test_sentences_in_a_narrow_column_make_a_table_crowded():
    sentences = [Column(10, (800.0,)), Column(10, (800.0,)), Column(10, (800.0,))]
    assert is_crowded(sentences, 120, 60)
    assert not is_crowded(sentences, 400, 60)


def test_the_names_of_columns_are_read_once_and_shown_with_every_record():
    name = Seen(10)
    records = Records(row(name), [row(Seen(10)), row(Seen(10))], STYLE)
    records.draw(page(), 0, 100, 100)
    assert [repeated for _, _, repeated in name.at] == [False, True]


def test_names_stand_beside_cells_where_there_is_room_and_above_them_where_there_is_none():
    name, cell = Seen(10), Seen(10)
    records = Records(row(name), [row(cell)], STYLE)
    assert (records.height(100), records.height(40)) == (10, 20)
    records.draw(page(), 0, 100, 100)
    assert cell.at[0][0] > name.at[0][0]
    records.draw(page(), 0, 100, 40)
    assert cell.at[1][:2] == (0, 90)


def test_records_are_cut_between_each_other():
    records = Records(row(Block(10)), [row(Block(30)), row(Block(30)), row(Block(30))], STYLE)
    head, tail = records.split(100, 70, fresh=False)
    assert head is not None
    assert tail is not None
    assert (head.height(100), tail.height(100)) == (60, 30)


def test_a_record_that_fits_on_no_page_is_cut_between_its_fields():
    records = Records(row(Block(10), Block(10)), [row(Block(40), Block(40))], STYLE)
    head, tail = records.split(100, 50, fresh=True)
    assert head is not None
    assert tail is not None
    assert (head.height(100), tail.height(100)) == (40, 40)
    assert records.split(100, 50, fresh=False) == (None, records)


def test_numbers_that_stood_at_the_right_of_their_column_start_beside_its_name():
    style = BlockStyle(12, align=Align.END)
    number = TextBox(
        (Span("42", Look(Cut(Family.INTERFACE), 9, "#000000"), Artifact.LAYOUT),), style, FontSet(FONTS, ENGLISH)
    )
    drawn = page()
    records = Records(row(Block(10)), [Row((Stack([number]),))], STYLE)
    records.start_left()
    records.draw(drawn, 0, 100, 100)
    beside_name = "1 0 0 1 24"
    assert beside_name in drawn.finish()[0].decode()
