"""What keeps Qt from opening a window on this system, found before Qt is imported.

Qt aborts the process when a library or the display is missing, and no ``try`` catches that. Every start of
the window comes through here, hence no import beyond what Python itself has loaded.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping

# Each shared library and the Debian package that brings it.
ANY_WINDOW = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
VIRTUAL_DISPLAY = ("xvfb", "xauth")


def obstacle(environment: Mapping[str, str] = os.environ) -> str:
    """One sentence saying why no window can open and what to install, or ``""``."""
    if not sys.platform.startswith("linux"):
        return ""
    missing = {name: package for name, package in _needed(environment).items() if not _is_there(name)}
    reasons = [f"{_listed(missing)} cannot be loaded"] if missing else []
    packages = list(missing.values())
    ending = ""
    if _lacks_display(environment):
        reasons.append("there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)")
        packages += VIRTUAL_DISPLAY
        ending = ", then start it in a desktop session or with xvfb-run -a"
    if not reasons:
        return ""
    return f"Briefing cannot open a window because {_listed(reasons)}; run: {_install(packages)}{ending}."


def _needed(environment: Mapping[str, str]) -> dict[str, str]:
    platforms = _platforms(environment)
    if not platforms:
        # Qt takes Wayland where it can and X11 otherwise.
        wayland = environment.get("WAYLAND_DISPLAY") and all(map(_is_there, WAYLAND))
        return ANY_WINDOW if wayland else ANY_WINDOW | X11
    if "xcb" in platforms:
        return ANY_WINDOW | X11
    return ANY_WINDOW | WAYLAND if "wayland" in platforms else ANY_WINDOW


def _lacks_display(environment: Mapping[str, str]) -> bool:
    named = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return not named and _platforms(environment) <= {"xcb", "wayland"}


def _platforms(environment: Mapping[str, str]) -> set[str]:
    # A list like "wayland;xcb", each with parameters after a colon; empty leaves the choice to Qt.
    names = environment.get("QT_QPA_PLATFORM", "").split(";")
    return {name.partition(":")[0] for name in names} - {""}


def _is_there(name: str) -> bool:
    # Looking into the usual folders takes microseconds; loading ctypes and Mesa takes milliseconds.
    found = any(os.path.exists(f"{folder}/{name}") for folder in _folders())  # noqa: PTH110 - pathlib is slow to import
    return found or _can_be_loaded(name)


def _folders() -> Iterator[str]:
    frozen = getattr(sys, "_MEIPASS", "")
    if frozen:
        yield frozen
    yield f"/usr/lib/{getattr(sys.implementation, '_multiarch', '')}"
    yield "/usr/lib64"


def _can_be_loaded(name: str) -> bool:
    import ctypes  # noqa: PLC0415 - only where the library is in no usual folder

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _listed(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _install(packages: Iterable[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
