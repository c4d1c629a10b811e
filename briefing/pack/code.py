"""Code as runs that carry Pygments' short token names."""

from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, _TokenType
from pygments.util import ClassNotFound

from briefing.document.normalize import normalize_code
from briefing.document.runs import Run, Runs

LONGEST_COLOURED = 20_000
"""Characters up to which code is coloured; some lexers are slow on long hostile text."""


def knows_language(language: str) -> bool:
    """Whether code in ``language`` can be coloured."""
    try:
        get_lexer_by_name(language)
    except ClassNotFound:
        return False
    return True


def code_runs(text: str, language: str) -> Runs:
    """``text`` as runs, without blank lines at either end; plain when ``language`` is empty or unknown."""
    lines = normalize_code(text).split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    code = "\n".join(line.rstrip() for line in lines).rstrip()
    if not code or not language or len(code) > LONGEST_COLOURED:
        return (Run(code),)
    coloured = _coloured(code, language)
    # A lexer that changes the text would move every offset.
    return coloured if "".join(run.text for run in coloured) == code else (Run(code),)


def _coloured(code: str, language: str) -> Runs:
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return (Run(code),)
    runs: list[Run] = []
    for kind, text in lexer.get_tokens(code):
        token = _short_name(kind)
        if runs and runs[-1].token == token:
            runs[-1] = Run(runs[-1].text + text, token=token)
        elif text:
            runs.append(Run(text, token=token))
    return tuple(runs)


def _short_name(kind: _TokenType) -> str:
    """The short name of ``kind``, or of the nearest kind above it that has one."""
    known: _TokenType | None = kind
    while known is not None and known not in STANDARD_TYPES:
        known = known.parent
    return "" if known is None else STANDARD_TYPES[known]
