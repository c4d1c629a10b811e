"""The text of a leaf is settled once: blanks, line breaks and composed characters, also where two runs meet."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from briefing.document.normalize import normalize_text
from briefing.document.runs import Run, Runs, runs_text

HARD_BREAK = "\x0b"
"""The text of a run that asks for a hard line break; no text of an author holds this character."""


_CHINESE = (
    "[\u2e80-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003ffff]"
)
_EITHER = f"(?:{_CHINESE}|[\u2014\u2018-\u201d\u2026])"
# Authors end lines where they like, and between Chinese characters there is no space.
_LINE_END = re.compile(
    f"(?:(?<={_CHINESE})[ ]*\n[ ]*(?={_EITHER}))|(?:(?<=[\u2014\u2018-\u201d\u2026])[ ]*\n[ ]*(?={_CHINESE}))"
)


def settle_runs(runs: Iterable[Run]) -> Runs:
    """``runs`` normalised as one text: one space between words, none at a line end, no blank at either end.

    Runs that look alike are joined; footnote marks are kept.
    """
    settled: list[Run] = []
    for run in _without_chinese_line_ends(tuple(runs)):
        if run.text == HARD_BREAK:
            _break(settled, run)
        else:
            _add(settled, run)
    _strip_end(settled)
    return tuple(settled)


def _without_chinese_line_ends(runs: Runs) -> Iterator[Run]:
    text = runs_text(runs)
    if "\n" not in text:
        yield from runs
        return
    dropped = {at for found in _LINE_END.finditer(text) for at in range(found.start(), found.end())}
    start = 0
    for run in runs:
        kept = "".join(letter for at, letter in enumerate(run.text, start) if at not in dropped)
        start += len(run.text)
        yield Run(kept, run.style, run.link, run.footnote)


def _break(settled: list[Run], run: Run) -> None:
    _strip_end(settled)
    if any(earlier.text for earlier in settled):
        _append(settled, Run("\n", run.style, run.link, run.footnote))


def _add(settled: list[Run], run: Run) -> None:
    text = normalize_text(run.text)
    before = next((earlier.text[-1] for earlier in reversed(settled) if earlier.text), " ")
    text = text.removeprefix(" ") if before in " \n" else _compose(settled, text)
    if text or run.footnote:
        _append(settled, Run(text, run.style, run.link, run.footnote))


def _compose(settled: list[Run], text: str) -> str:
    """What is left of ``text`` after the characters that belong to the last character of the run before it."""
    at = next(index for index in range(len(settled) - 1, -1, -1) if settled[index].text)
    last = settled[at]
    taken = 0
    joined = last.text
    while taken < len(text) and _belongs(joined[-1], text[taken]):
        joined += text[taken]
        taken += 1
    if taken:
        settled[at] = Run(unicodedata.normalize("NFC", joined), last.style, last.link, last.footnote)
    return text[taken:]


def _belongs(before: str, character: str) -> bool:
    return bool(unicodedata.combining(character)) or not unicodedata.is_normalized("NFC", before + character)


def _append(settled: list[Run], run: Run) -> None:
    last = settled[-1] if settled else None
    if last and not last.footnote and (last.style, last.link) == (run.style, run.link):
        settled[-1] = Run(last.text + run.text, run.style, run.link, run.footnote)
    else:
        settled.append(run)


def _strip_end(settled: list[Run]) -> None:
    for index in range(len(settled) - 1, -1, -1):
        run = settled[index]
        text = run.text.rstrip(" \n")
        if text or run.footnote:
            settled[index] = Run(text, run.style, run.link, run.footnote)
        else:
            del settled[index]
        if text:
            return
