"""Reads with the program as a blind reader does: AT-SPI for eyes, the keyboard for hands, no pointer.

Run by the system's Python, which has AT-SPI, inside a D-Bus session and an X server of its own:
``screen_reader.py PYTHON DATA_FOLDER SECTION NOTE``. Prints what was met as JSON.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

Node = Any
PATIENCE_S, PAUSE_MS = 20, 40
LONGEST_LIST = 60


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], check=True)


def wait(what: str, look: Callable[[], Any]) -> Any:
    """What ``look`` finds, as soon as it finds something; D-Bus is listened to meanwhile."""
    end = GLib.get_monotonic_time() + PATIENCE_S * 1_000_000
    context = GLib.MainContext.default()
    while GLib.get_monotonic_time() < end:
        try:
            found = look()
        except GLib.Error:
            # Something has gone while it was asked about.
            found = None
        if found:
            return found
        due: list[bool] = []
        GLib.timeout_add(PAUSE_MS, due.append, True)
        while not due:
            context.iteration(True)
    raise SystemExit(f"This was waited for in vain: {what}")


def has(node: Node, state: str) -> bool:
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state)))


def children(node: Node) -> Iterator[Node]:
    # What was told before may have changed since.
    node.clear_cache()
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def parts(node: Node) -> Iterator[Node]:
    """``node`` and all that is to be seen in it."""
    yield node
    for child in children(node):
        if has(child, "VISIBLE"):
            yield from parts(child)


class Reader:
    """Sits before the program called Briefing."""

    def __init__(self) -> None:
        self.program = wait("the program", lambda: self.named(children(Atspi.get_desktop(0)), "Briefing"))
        # Without a window manager nobody gives the window the keyboard.
        command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Briefing"]
        window = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S)
        subprocess.run(["xdotool", "windowfocus", "--sync", window.stdout.split()[0]], check=True, timeout=PATIENCE_S)
        self.text = wait("the text", lambda: self.find("label", "Text of the section"))
        # It is made together with all commands.
        wait("the commands", lambda: self.named(children(self.find("frame")), "Commands and sections"))

    @staticmethod
    def named(nodes: Iterator[Node], name: str) -> Node | None:
        return next((node for node in nodes if node.get_name() == name), None)

    def find(self, role: str, begins: str = "", holds: str = "") -> Node | None:
        for node in parts(self.program):
            name = node.get_name()
            if node.get_role_name() == role and name.startswith(begins) and holds in name:
                return node
        return None

    def in_hand(self, role: str, begins: str = "") -> Node | None:
        """What has the keyboard, if it is that."""
        for node in parts(self.program):
            if has(node, "FOCUSED") and node.get_role_name() == role and node.get_name().startswith(begins):
                return node
        return None

    def open_section(self, title: str) -> str:
        """Go down the contents to a section and open it; its row as it is said there."""
        press("F7")
        wait("the contents", lambda: self.in_hand("tree"))
        for _ in range(LONGEST_LIST):
            row = wait("a row", lambda: self.in_hand("table cell"))
            if row.get_name().startswith(title):
                break
            press("Down")
            wait("the next row", partial(self.another_row, row.get_name()))
        press("Return")
        wait("the section", lambda: self.find("document frame", title))
        return str(wait("the row", lambda: self.in_hand("table cell", title)).get_name())

    def another_row(self, name: str) -> bool:
        row = self.in_hand("table cell")
        return row is not None and row.get_name() != name

    def headings(self) -> list[tuple[int, str]]:
        page = self.find("document frame")
        found = [node for node in children(page) if node.get_role_name() == "heading"]
        return [(int(node.get_attributes()["level"]), node.get_name()) for node in found]

    def words(self, start: int = 0, end: int = -1) -> str:
        return str(Atspi.Text.get_text(self.text, start, end))

    def select_next_sentence(self) -> tuple[int, int]:
        before = self.selected()
        press("alt+shift+Down")
        return wait("a selection", lambda: self.selected() if self.selected() != before else None)

    def selected(self) -> tuple[int, int] | None:
        if not Atspi.Text.get_n_selections(self.text):
            return None
        selection = Atspi.Text.get_selection(self.text, 0)
        return selection.start_offset, selection.end_offset

    def ground(self, offset: int) -> str:
        run = Atspi.Text.get_attribute_run(self.text, offset, True)
        return str(run[0].get("bg-color", ""))

    def highlight(self) -> dict[str, str]:
        start, end = self.select_next_sentence()
        plain = self.ground(start)
        press("1")
        wait("the highlight", lambda: self.ground(start) != plain)
        return {
            "words": self.words(start, end),
            "plain": plain,
            "first": self.ground(start),
            "last": self.ground(end - 1),
        }

    def go_to_next_sentence(self) -> None:
        before = Atspi.Text.get_caret_offset(self.text)
        press("alt+Down")
        wait("the next sentence", lambda: Atspi.Text.get_caret_offset(self.text) > before)

    def note(self, words: str) -> dict[str, str]:
        start, end = self.select_next_sentence()
        press("n")
        editor = wait("the editor", lambda: self.in_hand("text", "Text of the note"))
        subprocess.run(["xdotool", "type", "--delay", "1", words], check=True)
        wait("what is typed", lambda: Atspi.Text.get_text(editor, 0, -1) == words)
        press("Escape")
        card = wait("the note", lambda: self.in_hand("panel"))
        return {"words": self.words(start, end), "card": card.get_name()}


def main(python: str, data: str, title: str, words: str) -> None:
    command = [python, "-m", "briefing", "--data-dir", data, "--language", "en"]
    program = subprocess.Popen(command)
    try:
        reader = Reader()
        told: dict[str, object] = {"first": reader.headings(), "row": reader.open_section(title)}
        told["headings"], told["text"] = reader.headings(), reader.words()
        press("F6")
        wait("the text in hand", lambda: has(reader.text, "FOCUSED"))
        told["highlight"] = reader.highlight()
        reader.go_to_next_sentence()
        told["note"] = reader.note(words)
        told["noted"] = wait("the row", lambda: reader.find("table cell", title, "2 notes")).get_name()
        press("ctrl+q")
        told["exit"] = program.wait(PATIENCE_S)
        print(json.dumps(told))  # noqa: T201
    finally:
        program.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
