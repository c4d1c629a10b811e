from pathlib import Path

from briefing.document.blocks import Cell, Facts, Paragraph, Table
from briefing.document.ids import BlockId
from briefing.document.runs import Run
from briefing.export.pdf import write_pdf
from tests.unit.builders import pack, section
from tests.unit.export.reading import TaggedPdf, kids
from tests.unit.export.requests import request


def test_a_table_that_is_all_header_has_no_head_that_asks_for_a_body(tmp_path: Path):
    made = pack(section("one", Table((Cell(BlockId("b1"), (Run("Measure"),), header=True),), ())))
    write_pdf(request(made), tmp_path / "pack.pdf")
    pdf = TaggedPdf(tmp_path / "pack.pdf")
    (table,) = (element for element in pdf.elements() if element.S == "/Table")
    assert table.K.S == "/TR"
    pdf.pdf.close()


def test_what_stands_beside_a_caption_is_not_taken_for_a_row(tmp_path: Path):
    caption = Paragraph(BlockId("c"), (Run("Measures"),), Facts(status="Closed"))
    head = Cell(BlockId("h"), (Run("Measure"),), header=True)
    row = Cell(BlockId("r"), (Run("License dealers"),))
    write_pdf(request(pack(section("one", Table((head,), ((row,),), caption)))), tmp_path / "pack.pdf")
    pdf = TaggedPdf(tmp_path / "pack.pdf")
    (table,) = (element for element in pdf.elements() if element.S == "/Table")
    assert [str(kid.S) for kid in kids(table)] == ["/Caption", "/THead", "/TBody"]
    pdf.pdf.close()
