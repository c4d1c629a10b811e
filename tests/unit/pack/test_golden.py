"""The whole model of the pack that uses everything, as JSON, so that no change of reading goes unseen.

To accept a change: run with BRIEFING_WRITE_GOLDEN=1, read the difference, commit it.
"""

import hashlib
import json
import os
from dataclasses import fields, is_dataclass
from enum import Enum, Flag
from pathlib import Path

import pytest

from briefing.document.ids import ENGLISH, TRADITIONAL
from briefing.pack.reader import PackReader

GOLDEN = Path(__file__).parents[2] / "golden"


def plain(value):
    """``value`` as JSON can hold it; fields that have their default are left out to keep the file readable."""
    if is_dataclass(value):
        named = {"": type(value).__name__}
        return named | {
            field.name: plain(getattr(value, field.name))
            for field in fields(value)
            if getattr(value, field.name) != field.default
        }
    if isinstance(value, Flag):
        return str(value).removeprefix("Style.")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return f"{len(value)} bytes, SHA-256 {hashlib.sha256(value).hexdigest()}"
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value


@pytest.mark.parametrize("language", [ENGLISH, TRADITIONAL])
def test_the_model_of_every_kind_of_block_is_as_it_was(language, features):
    pack = PackReader.open(features).read(language)
    found = json.dumps(plain(pack), ensure_ascii=False, indent=1) + "\n"
    golden = GOLDEN / f"features.{language}.json"
    if os.environ.get("BRIEFING_WRITE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert json.loads(found) == json.loads(golden.read_text(encoding="utf-8"))
