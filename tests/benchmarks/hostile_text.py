"""How long hostile texts take to parse, on both sides of the bounds in ``briefing/pack/patience.py``.

    python tests/benchmarks/hostile_text.py [--all-languages]

Every pattern below fills the largest text that counts as small, as Markdown and as code in each of the languages whose
code is coloured where the window is. ``--all-languages`` shows why the others are not: it fills code in each language
that Pygments knows, stops at four seconds, and takes an hour.
"""

import argparse
import signal
import time
from types import FrameType

from pygments.lexers import get_all_lexers

from briefing.pack.code import code_runs
from briefing.pack.markdown import MarkdownParser, MarkdownText
from briefing.pack.patience import QUICK_LANGUAGES, SMALL, is_small

MARKDOWN = (
    *("\\", "`", "`a``", "*", "a*", "**a *b ", "_a__", "<a", "&amp;", "![", "[a](b) ", "[^a]", "> ", ">", "|", "# "),
    *("~", "{: #a }", "[", "*a*\n", "| a ", "    - ", "a\n\n> ", "1. ", "!!! a\n", "a", " ", "a ", "中"),
)
CODE = (
    *("a", "(", '"', " ", "\\", "a ", "a\n", "{", "<", "1", '"\\a', "/*", "a.", "_-", "[a", "a,", "# ", "${", "'a"),
)
STOP_S = 4.0


class TooSlowError(BaseException):
    """The time is up."""


def largest_small(pattern: str) -> str:
    """``pattern`` as often as a small text can hold it."""
    few, many = 1, SMALL
    while few < many:
        middle = (few + many + 1) // 2
        few, many = (middle, many) if is_small(pattern * middle) else (few, middle - 1)
    return pattern * few


def ring(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def seconds(language: str, pattern: str) -> float:
    """How long colouring takes; no longer than ``STOP_S``."""
    started = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, STOP_S)
    try:
        code_runs(pattern * ((SMALL - 1) // len(pattern)) + "x", language)
    except TooSlowError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.monotonic() - started


def main() -> None:
    """Print the worst of each kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--all-languages", action="store_true")
    all_languages = parser.parse_args().all_languages
    signal.signal(signal.SIGALRM, ring)
    times = []
    for pattern in MARKDOWN:
        text = largest_small(pattern)
        started = time.monotonic()
        MarkdownParser().parse(MarkdownText("a.md", 1, text), {})
        times.append((time.monotonic() - started, f"Markdown {pattern!r} x {len(text) // len(pattern)}"))
    known = sorted(names[0] for _, names, _, _ in get_all_lexers() if names)
    for language in known if all_languages else sorted(QUICK_LANGUAGES - {""}):
        slowest = max((seconds(language, pattern), repr(pattern)) for pattern in CODE)
        times.append((slowest[0], f"{language} {slowest[1]}"))
    for taken, what in sorted(times, reverse=True)[: 200 if all_languages else 12]:
        print(f"{taken:6.2f} s  {what}")  # noqa: T201 - a benchmark prints


if __name__ == "__main__":
    main()
