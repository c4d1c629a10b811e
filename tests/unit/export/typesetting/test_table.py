from briefing.export.typesetting.boxes import Stack
from briefing.export.typesetting.columns import Column
from briefing.export.typesetting.table import Row, TableBox, TableStyle
from tests.unit.export.typesetting.test_boxes import Block

PLAIN = TableStyle(above=0, below=0)
COLUMN = Column(10, (10,))


def table(*heights: float) -> TableBox:
    header, *rows = (Row((Stack([Block(height)]),)) for height in heights)
    return TableBox(header, rows, [COLUMN], style=PLAIN)


def test_a_table_is_cut_between_rows_and_repeats_its_header():
    head, tail = table(10, 30, 30, 30).split(100, 75, fresh=False)
    assert head is not None
    assert tail is not None
    assert (head.height(100), tail.height(100)) == (70, 40)


def test_a_header_is_never_left_without_a_row():
    whole = table(10, 30, 30)
    assert whole.split(100, 30, fresh=False) == (None, whole)


def test_a_row_that_fits_on_no_page_is_cut_inside():
    row = Row((Stack([Block(40), Block(40), Block(40)]),))
    tall = TableBox(Row((Stack([Block(10)]),)), [row], [COLUMN], style=PLAIN)
    head, tail = tall.split(100, 100, fresh=True)
    assert head is not None
    assert tail is not None
    assert (head.height(100), tail.height(100)) == (90, 50)
