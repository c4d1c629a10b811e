"""The start: commands go to the command line, everything else opens the window."""

import subprocess
import sys
from types import ModuleType

import pytest

import briefing
import briefing.cli
from briefing import __main__ as start
from briefing import preflight


def stand_in(monkeypatch, parent: str, name: str, function: str, calls: list[list[str]], code: int) -> None:
    """Replace a module of the program by one that notes how it was called."""
    module = ModuleType(f"{parent}.{name}")

    def called(argv: list[str]) -> int:
        calls.append(argv)
        return code

    setattr(module, function, called)
    monkeypatch.setitem(sys.modules, f"{parent}.{name}", module)
    monkeypatch.setattr(sys.modules[parent], name, module, raising=False)


@pytest.fixture
def commands(monkeypatch) -> list[list[str]]:
    calls: list[list[str]] = []
    stand_in(monkeypatch, "briefing.cli", "main", "main", calls, code=3)
    return calls


@pytest.fixture
def windows(monkeypatch) -> list[list[str]]:
    calls: list[list[str]] = []
    if "briefing.ui" not in sys.modules:
        ui = ModuleType("briefing.ui")
        monkeypatch.setitem(sys.modules, "briefing.ui", ui)
        monkeypatch.setattr(briefing, "ui", ui, raising=False)
    stand_in(monkeypatch, "briefing.ui", "application", "run", calls, code=0)
    return calls


@pytest.mark.parametrize("first", sorted(start.COMMANDS))
def test_a_command_goes_to_the_command_line_and_returns_its_exit_code(commands, windows, first):
    assert start.main([first, "x"]) == 3
    assert commands == [[first, "x"]]
    assert windows == []


@pytest.mark.parametrize("arguments", [[], ["pack.briefing"], ["folder", "check"]])
def test_anything_else_opens_the_window(commands, windows, arguments):
    assert start.main(arguments) == 0
    assert windows == [arguments]
    assert commands == []


def test_without_arguments_of_its_own_it_takes_those_of_the_process(windows, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["briefing", "pack.briefing"])
    start.main()
    assert windows == [["pack.briefing"]]


def test_an_obstacle_is_said_and_no_window_opened(windows, monkeypatch, capsys):
    monkeypatch.setattr(preflight, "obstacle", lambda: "There is no display.")
    assert start.main([]) == 1
    assert capsys.readouterr().err == "There is no display.\n"
    assert windows == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_a_start_without_a_display_ends_with_one_sentence():
    ended = subprocess.run(
        [sys.executable, "-m", "briefing"], env={}, capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("Briefing cannot open a window because ")
    assert ended.stderr.count("\n") == 1
