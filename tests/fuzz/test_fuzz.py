"""A short run of the fuzzer at every change; ``python -m tests.fuzz.run`` is the long one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fuzz.run import fuzz
from tests.fuzz.targets import TARGETS, Target

INPUTS = 40


@pytest.mark.parametrize("make_target", TARGETS)
def test_every_input_ends_in_a_model_or_a_sentence(make_target: Callable[[Path], Target], tmp_path: Path):
    tally = fuzz(make_target(tmp_path), INPUTS, seed=7, folder=tmp_path)
    assert tally.crashers == {}
    assert tally.read + tally.refused == INPUTS
