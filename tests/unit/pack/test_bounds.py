import time

import pytest

from briefing.pack.bounds import too_much
from briefing.pack.markdown import MarkdownParser, MarkdownText

HOSTILE = {
    "brackets": "[" * 900_000,
    "links": "[a](" * 200_000,
    "lines": "\n" * 900_000,
    "headings": "## a\n" * 180_000,
    "footnotes": "".join(f"[^{number}]: x\n\n" for number in range(50_000)),
    "attribute lists": "{:}|" * 200_000,
    "code blocks": "```\n" * 59_000,
    "backslashes": "\\" * 900_000,
    "a million characters": "word " * 300_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_text_is_refused_at_once(case):
    started = time.monotonic()
    MarkdownParser().parse(MarkdownText("x.md", 5, HOSTILE[case]), {})
    assert time.monotonic() - started < 5


def test_the_line_is_told_on_which_it_becomes_too_much():
    text = "Fine.\n\n" + "[" * 400 + "\n[\n"
    assert too_much(text, 10) == (13, "There are more than 400 “[” in this paragraph.")


def test_a_long_head_counts_too():
    assert too_much("x", 60_001) is not None


def test_what_people_write_is_far_below_the_bounds():
    rows = "\n".join("| [a](term:b) | [c](term:d) |" for _ in range(500))
    assert too_much(f"| a | b |\n|---|---|\n{rows}\n\n" + "A sentence. " * 1000, 1) is None
