import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.validator.verapdf import NoValidatorError, Validator, find_validator

Conforms = Callable[..., None]


@pytest.fixture(scope="session")
def validator() -> Iterator[Validator]:
    """veraPDF, started once; tests that ask for it are skipped where it cannot be, but never in ``.ci/run``."""
    try:
        found = find_validator()
    except NoValidatorError as missing:
        if os.environ.get("BRIEFING_PDF_VALIDATION") == "required":
            raise
        pytest.skip(str(missing))
    yield found
    found.close()


@pytest.fixture
def conforms(validator: Validator) -> Conforms:
    """Fails with the validator's words unless the file keeps to every one of the flavours."""

    def asked(path: Path, *flavours: str) -> None:
        verdict = validator.judge(path, *flavours)
        assert not verdict, verdict[:3000]

    return asked
