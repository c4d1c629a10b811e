"""The check before Qt: one sentence for what would otherwise abort the process."""

import sys

import pytest

from briefing import preflight

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt aborts like this on Linux only")

X11_SESSION = {"DISPLAY": ":0"}
WAYLAND_SESSION = {"WAYLAND_DISPLAY": "wayland-0"}
NO_SESSION: dict[str, str] = {}


@pytest.fixture
def system(monkeypatch):
    """Take libraries away: ``system("libGL.so.1")``. Without a call, every library is there."""
    missing: set[str] = set()
    monkeypatch.setattr(preflight, "_is_there", lambda name: name not in missing)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    return missing.update


@pytest.mark.parametrize("session", [X11_SESSION, WAYLAND_SESSION, {"QT_QPA_PLATFORM": "offscreen"}])
def test_nothing_stands_in_the_way_of_a_complete_system(system, session):
    assert preflight.obstacle(session) == ""


def test_missing_libraries_are_named_with_the_packages_that_bring_them(system):
    system(["libGL.so.1", "libEGL.so.1"])
    assert preflight.obstacle(X11_SESSION) == (
        "Briefing cannot open a window because libGL.so.1 and libEGL.so.1 cannot be loaded; run: "
        "sudo apt-get install -y --no-install-recommends libgl1 libegl1."
    )


def test_a_missing_display_is_said_even_when_all_libraries_are_there(system):
    sentence = preflight.obstacle(NO_SESSION)
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in sentence
    assert "apt-get install -y --no-install-recommends xvfb xauth, then" in sentence


def test_missing_display_and_library_make_one_sentence(system):
    system(["libxcb-cursor.so.0"])
    sentence = preflight.obstacle(NO_SESSION)
    assert "libxcb-cursor.so.0 cannot be loaded and there is no display" in sentence
    assert "libxcb-cursor0 xvfb xauth" in sentence
    assert "\n" not in sentence


def test_no_sudo_is_asked_of_root(system, monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "run: apt-get" in preflight.obstacle(NO_SESSION)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_platform_without_a_display_needs_neither_display_nor_x11_libraries(system, platform):
    system(preflight.X11)
    assert preflight.obstacle({"QT_QPA_PLATFORM": platform}) == ""


def test_an_x11_platform_without_a_display_cannot_open_a_window(system):
    assert "no display" in preflight.obstacle({"QT_QPA_PLATFORM": "xcb"})


def test_a_wayland_session_needs_no_x11_libraries(system):
    system(preflight.X11)
    assert preflight.obstacle(WAYLAND_SESSION) == ""


def test_without_the_wayland_libraries_qt_falls_back_to_x11_and_needs_its_libraries(system):
    system(["libwayland-cursor.so.0", "libxcb-cursor.so.0"])
    assert "libxcb-cursor0" in preflight.obstacle(WAYLAND_SESSION | X11_SESSION)


def test_a_wayland_platform_that_was_asked_for_needs_the_wayland_libraries(system):
    system(preflight.WAYLAND)
    sentence = preflight.obstacle(WAYLAND_SESSION | {"QT_QPA_PLATFORM": "wayland"})
    assert "libwayland-client0 libwayland-cursor0" in sentence


def test_a_library_in_no_usual_folder_is_found_by_loading_it(monkeypatch):
    monkeypatch.setattr(preflight, "_folders", lambda: iter(()))
    assert preflight._is_there("libc.so.6")
    assert not preflight._is_there("libnowhere.so.1")


def test_a_frozen_program_looks_into_its_own_folder(monkeypatch, tmp_path):
    (tmp_path / "libcarried.so.1").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert preflight._is_there("libcarried.so.1")


def test_the_check_is_silent_on_systems_where_qt_does_not_abort(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert preflight.obstacle(NO_SESSION) == ""
