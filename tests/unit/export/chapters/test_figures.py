"""Charts on paper: tagged, described, drawn as vectors with real letters, and placed where they say."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from briefing.document.blocks import Paragraph, Table
from briefing.document.charts import Grid
from briefing.document.ids import BlockId
from briefing.document.runs import Run
from briefing.export.pdf import write_pdf
from tests.unit.builders import cell, pack, section
from tests.unit.drawing.samples import CHARTS
from tests.unit.export.reading import TaggedPdf
from tests.unit.export.requests import request


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack with one chart of each kind."""
    header = tuple(replace(each, header=True) for each in (cell("h.a", "Issue"), cell("h.b", "Size")))
    blocks = []
    for kind, chart in CHARTS.items():
        row = (cell(f"{kind}.a", "First"), cell(f"{kind}.b", "HK$800m"))
        blocks.append(
            Table(
                tuple(replace(each, id=BlockId(f"{kind}-{each.id}")) for each in header),
                (row,),
                Paragraph(BlockId(f"{kind}-caption"), (Run(f"About {kind}"),)),
                chart,
            )
        )
    path = tmp_path_factory.mktemp("figures") / "pack.pdf"
    write_pdf(request(pack(section("one", *blocks))), path)
    return path


def test_every_chart_is_a_figure_with_a_description_before_its_table(file: Path):
    tagged = TaggedPdf(file)
    names = [
        (str(each.S), str(each.get("/Alt", ""))) for each in tagged.elements() if str(each.S) in {"/Figure", "/Table"}
    ]
    alts = [name for name in names if name[0] == "/Figure"]
    assert [alt for _, alt in alts] == [chart.alt for chart in CHARTS.values()]
    places = [names.index(alt) for alt in alts]
    assert all(names[place + 1][0] == "/Table" for place in places)


def test_a_figure_says_where_it_stands_on_its_page(file: Path):
    tagged = TaggedPdf(file)
    for figure in (each for each in tagged.elements() if str(each.S) == "/Figure"):
        left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_the_words_of_a_figure_are_text_inside_it(file: Path):
    tagged = TaggedPdf(file)
    texts = {str(each.Alt): tagged.text(each) for each in tagged.elements() if str(each.S) == "/Figure"}
    assert "HK$800m" in texts["Three bars."]
    assert "約60億港元" in texts["Three bars."]
    assert "Securities and Futures Commission" in texts["A grid."]


def test_figures_are_vectors(file: Path):
    with pikepdf.open(file) as document:
        assert all(not page.get_images() for page in document.pages)


def feet_of_grid(rows: int, path: Path) -> list[float]:
    """How high over the page's lower edge the figures of a pack with a grid of so many rows end."""
    grid = CHARTS["grid"].drawing
    assert isinstance(grid, Grid)
    tall = replace(CHARTS["grid"], drawing=replace(grid, rows=grid.rows[1:] * rows))
    table = Table((cell("h", "Who"),), ((cell("r", "SFC"),),), Paragraph(BlockId("c"), (Run("About"),)), tall)
    write_pdf(request(pack(section("one", table))), path)
    tagged = TaggedPdf(path)
    return [float(each.A.BBox[1]) for each in tagged.elements() if str(each.S) == "/Figure"]


def test_a_chart_too_tall_for_its_page_gets_smaller_letters(tmp_path: Path):
    (foot,) = feet_of_grid(36, tmp_path / "pack.pdf")
    assert foot > 40


def test_a_chart_that_could_not_be_read_is_left_out_and_its_table_stays(tmp_path: Path):
    assert feet_of_grid(200, tmp_path / "pack.pdf") == []
    assert TaggedPdf(tmp_path / "pack.pdf").leaves()["one#r"] == "SFC"
