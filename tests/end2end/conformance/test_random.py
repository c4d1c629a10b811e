"""Random packs with random highlights keep to PDF/UA-1 and PDF/A-3a, by veraPDF."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from briefing.document.pack import Pack
from briefing.export.pdf import write_pdf
from briefing.export.request import PlacedNote
from tests.unit.export.random_packs import annotated
from tests.unit.export.requests import request

Conforms = Callable[..., None]


# What fails is told as it was found: making it smaller would ask the validator for minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=12, deadline=None, phases=PHASES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=annotated())
def test_random_packs_conform(case: tuple[Pack, list[PlacedNote]], conforms: Conforms, tmp_path: Path):
    made, notes = case
    write_pdf(request(made, *notes), tmp_path / "pack.pdf")
    conforms(tmp_path / "pack.pdf", "ua1", "3a")
