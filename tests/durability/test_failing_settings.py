"""Each step of saving the settings fails: the file holds the old ones or the new ones, and nothing else is left."""

import errno
import os
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from briefing.errors import SettingsUnwritableError
from tests.durability.reader import open_session

STEPS = ((Path, "mkdir"), (Path, "open"), (Path, "replace"), (os, "open"), (os, "fsync"))


class Steps:
    """The steps taken so far; the one numbered ``failing`` fails with the error ``code``."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, failing: int, code: int) -> None:
        self.taken = 0
        self._failing = failing
        self._code = code
        for owner, name in STEPS:
            monkeypatch.setattr(owner, name, self._watched(getattr(owner, name)))

    def _watched(self, step: Callable[..., Any]) -> Callable[..., Any]:
        def take(*arguments: Any, **options: Any) -> Any:
            self.taken += 1
            if self.taken - 1 == self._failing:
                raise OSError(self._code, os.strerror(self._code))
            return step(*arguments, **options)

        return take


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO], ids=errno.errorcode.get)
def test_settings_are_saved_as_a_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int):
    with closing(open_session(tmp_path)) as session:
        for failing in count():
            session.change_settings(author="old")
            with monkeypatch.context() as patched:
                steps = Steps(patched, failing, code)
                error = failure_of(lambda: session.change_settings(author="new"))
            assert session.author == "new"
            with closing(open_session(tmp_path)) as other:
                assert other.author == "new" if error is None else other.author in {"old", "new"}
            assert [path.name for path in tmp_path.iterdir() if "settings" in path.name] == ["settings.json"]
            if error is None:
                break
            words = os.strerror(code)[0].lower() + os.strerror(code)[1:]
            assert str(error) == f"Settings cannot be saved in {tmp_path / 'settings.json'}: {words}."
        assert steps.taken == failing > 3


def failure_of(act: Callable[[], None]) -> SettingsUnwritableError | None:
    try:
        act()
    except SettingsUnwritableError as error:
        return error
    return None
