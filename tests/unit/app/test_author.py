import getpass
import os
from types import SimpleNamespace

import pytest

from briefing.app.author import account_name


@pytest.mark.skipif(os.name != "posix", reason="reads the user database of POSIX")
@pytest.mark.parametrize(
    ("field", "name"),
    [("Mary Ng,Room 1,,", "Mary Ng"), ("", "mng"), (",,", "mng"), ("& Ng", "Mng Ng"), ("陳大文", "陳大文")],
)
def test_the_full_name_of_the_account_comes_before_its_login(monkeypatch, field, name):
    monkeypatch.setattr(getpass, "getuser", lambda: "mng")
    monkeypatch.setattr("pwd.getpwnam", lambda _login: SimpleNamespace(pw_gecos=field))
    assert account_name() == name


def test_without_an_account_there_is_no_name(monkeypatch):
    def fail() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", fail)
    assert account_name() == ""
