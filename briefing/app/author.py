"""Who the reader is, as far as the computer knows."""

import getpass
import os


def account_name() -> str:
    """The full name of the account, else its login, else empty."""
    try:
        login = getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A container may run without an account.
        return ""
    return _full_name(login) or login


def _full_name(login: str) -> str:
    if os.name != "posix":
        return ""
    import pwd  # noqa: PLC0415 - not there on Windows

    try:
        field = pwd.getpwnam(login).pw_gecos
    except KeyError:
        return ""
    # The field holds office and telephone after the name; & stands for the login.
    return field.split(",")[0].replace("&", login.capitalize()).strip()
