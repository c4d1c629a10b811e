"""A text that takes too long stops itself and nothing else."""

from time import monotonic

import pytest

from briefing.document.ids import ENGLISH
from briefing.document.progress import Progress
from briefing.errors import CancelledError, PackInvalidError
from briefing.pack.markdown import MarkdownParser, MarkdownText
from briefing.pack.parsing import NOTHING, TOO_SLOW, TextParser
from briefing.pack.patience import MOST_SPECIAL, SMALL, is_small
from briefing.pack.reader import PackReader

SLOW = f"```adl\n{' ' * 19_000}x\n```\n"
HARMLESS = MarkdownText("b.md", 1, "Words.\n" + "And *more* words.\n\n" * 800)


def test_a_text_from_the_other_process_is_the_same():
    assert not is_small(HARMLESS.text)
    with TextParser() as parser:
        assert parser.parse(HARMLESS, {}) == MarkdownParser().parse(HARMLESS, {})


def test_a_text_that_takes_too_long_is_a_problem_and_ends_the_reading(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("briefing.pack.parsing.PATIENCE", 0.5)
    with TextParser() as parser:
        (problem,) = parser.parse(MarkdownText("a.md", 7, SLOW), {}).problems
        assert (problem.file, problem.line, problem.sentence, problem.grave) == ("a.md", 7, TOO_SLOW, True)
        assert parser.parse(HARMLESS, {}) is NOTHING


def test_a_pack_with_such_a_text_is_refused_with_its_place(pack, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("briefing.pack.parsing.PATIENCE", 0.5)
    pack.add("sections/one.en.md", f"\n{SLOW}")
    with pytest.raises(PackInvalidError, match=r"sections/one\.en\.md:4: This text takes too long to read"):
        PackReader.open(pack.folder).read(ENGLISH)


def test_the_reader_can_stop_what_takes_too_long():
    started = monotonic()
    with TextParser(Progress(cancelled=lambda: True)) as parser, pytest.raises(CancelledError):
        parser.parse(MarkdownText("a.md", 1, SLOW), {})
    assert monotonic() - started < 2


@pytest.mark.parametrize(
    "text",
    ["a" * (SMALL + 1), "*" * (MOST_SPECIAL + 1), "```adl\nx\n```", "> ~~~ ADL\nx\n~~~", "1. " * (MOST_SPECIAL + 1)],
)
def test_what_may_take_long_is_not_small(text: str):
    assert not is_small(text)


def test_usual_sections_are_small(features):
    texts = [path.read_text("utf-8") for path in (features.parents[2] / "content").glob("*/sections/*.md")]
    assert len(texts) > 50
    assert all(map(is_small, texts))
