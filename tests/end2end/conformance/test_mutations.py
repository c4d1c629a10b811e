"""A guard that is lost does not stay unseen: each is broken once, and the validator or a check of ours must tell."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.document.pack import Pack
from briefing.export.pdf import write_pdf
from briefing.export.request import PdfRequest
from tests.end2end.conformance.checks import CHECKS, fails
from tests.end2end.conformance.mutations import MUTATIONS, Mutation
from tests.gui.reader.sections import table
from tests.unit.export.marked import notes_everywhere
from tests.unit.export.requests import FEATURES, note, read, request
from tests.validator.verapdf import Validator


@pytest.fixture(scope="module")
def wanted() -> PdfRequest:
    pack = _with_a_long_table(read(FEATURES))
    private = note(pack, pack.sections[0], body="Private \ue000", number=77)
    return request(pack, *notes_everywhere(pack, 12), private)


def _with_a_long_table(pack: Pack) -> Pack:
    """A table that runs over several pages, after the last section's text."""
    *others, last = pack.sections
    rows = [("Measure", "State"), *((f"Measure {number}", "Under way") for number in range(70))]
    return replace(pack, sections=(*others, replace(last, blocks=(*last.blocks, table(*rows, name="long")))))


def test_with_all_guards_nothing_is_found(wanted: PdfRequest, validator: Validator, tmp_path: Path):
    write_pdf(wanted, tmp_path / "pack.pdf")
    assert not validator.judge(tmp_path / "pack.pdf", "ua1", "3a")
    assert not [name for name in CHECKS if fails(name, wanted, tmp_path / "pack.pdf")]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.guard)
def test_a_lost_guard_is_seen(
    mutation: Mutation,
    wanted: PdfRequest,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    tmp_path: Path,
):
    mutation.change(monkeypatch)
    write_pdf(wanted, tmp_path / "pack.pdf")
    if mutation.seen_by in CHECKS:
        assert fails(mutation.seen_by, wanted, tmp_path / "pack.pdf")
    else:
        validator: Validator = request.getfixturevalue("validator")
        assert mutation.seen_by in validator.judge(tmp_path / "pack.pdf", "ua1", "3a").rules
