import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.export.tagging.objects import Name, Ref, number, serialize
from tests.unit.strategies import characters


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, b"null"),
        (True, b"true"),
        (12, b"12"),
        (-0.0001, b"0"),
        (1.5, b"1.5"),
        (Name("A B#/ü"), b"/A#20B#23#2F#C3#BC"),
        (Ref(7), b"7 0 R"),
        ("plain (text)\\", rb"(plain \(text\)\\)"),
        ("規", b"<FEFF898F>"),
        (b"\x00\xff", b"<00FF>"),
        ([1, Name("X")], b"[1 /X]"),
        ({"Key": 1, "Other": Name("X")}, b"<</Key 1/Other/X>>"),
    ],
)
def test_values_are_written_as_pdf_wants_them(value, written: bytes):
    assert serialize(value) == written


@given(st.text(characters))
def test_texts_read_back_as_they_were(text: str):
    assert str(pikepdf.Object.parse(serialize(text))) == text


@given(st.floats(-1e6, 1e6))
def test_numbers_have_no_exponent_and_keep_three_decimals(value: float):
    written = number(value)
    assert "e" not in written
    assert float(written) == pytest.approx(value, abs=0.0006)
