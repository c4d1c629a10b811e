"""What the program's shape promises: who imports whom, and how large anything may grow."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = sorted((ROOT / "briefing").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
FILE_LINES = 400
FUNCTION_LINES = 40
NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork")
MAY_CATCH_ALL = {"briefing/ui/application.py", "briefing/ui/background.py"}
STANDARD_LIBRARY_ONLY = (
    "briefing/document",
    "briefing/drawing",
    "briefing/annotation",
    "briefing/edition",
    "briefing/errors.py",
    "briefing/preflight.py",
)
NOT_FOR_COMMANDS = ("PySide6", "shiboken6", "reportlab", "markdown")
# Spelt apart so that this file passes its own test.
UNFINISHED = re.compile("TO" + "DO|FIX" + "ME")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8"), str(path)))


def imported(path: Path) -> Iterator[str]:
    """Dotted names that a file imports; ``from a import b`` counts as ``a`` and ``a.b``."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_within(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def swallows_everything(node: ast.AST) -> bool:
    """Whether a handler takes every exception; one that tidies up and raises it again does not."""
    if not isinstance(node, ast.ExceptHandler) or ast.unparse(node.body[-1]) == "raise":
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(each is None or ast.unparse(each) in {"Exception", "BaseException"} for each in caught)


def test_every_import_contract_is_kept():
    lint = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())",
    ]
    ended = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("path", PROGRAM + TESTS, ids=name_of)
def test_no_file_is_too_long_or_unfinished(path: Path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= FILE_LINES
    assert not UNFINISHED.search(text)


def test_no_function_is_too_long():
    long = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in PROGRAM
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ]
    assert long == []


def test_every_module_says_what_it_is_for():
    silent = [name_of(path) for path in PROGRAM if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


def test_the_event_loop_is_never_run_by_hand():
    assert [name_of(path) for path in PROGRAM if "processEvents" in path.read_text("utf-8")] == []


def test_only_the_edges_of_the_window_catch_every_exception():
    catching = {name_of(path) for path in PROGRAM if any(map(swallows_everything, nodes(path)))}
    assert catching <= MAY_CATCH_ALL


def test_nothing_can_reach_a_network():
    reaching = [f"{name_of(path)}: {name}" for path in PROGRAM for name in imported(path) if is_within(name, NETWORK)]
    assert reaching == []


def test_the_model_and_what_readers_add_need_only_the_standard_library():
    foreign = [
        f"{name_of(path)}: {name}"
        for path in PROGRAM
        if name_of(path).startswith(STANDARD_LIBRARY_ONLY)
        for name in imported(path)
        if name.partition(".")[0] not in sys.stdlib_module_names | {"briefing"}
    ]
    assert foreign == []


def test_the_command_line_starts_without_qt_reportlab_or_markdown():
    probe = "import sys, briefing.cli.main; print(*sys.modules, sep='\\n')"
    loaded = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    ).stdout.split()
    assert [name for name in loaded if is_within(name, NOT_FOR_COMMANDS)] == []
