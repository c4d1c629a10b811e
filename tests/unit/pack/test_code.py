import pytest

from briefing.document.runs import Run, runs_text
from briefing.pack.code import LONGEST_COLOURED, code_runs, knows_language

CODE = 'def f(a):\n\n    return "中文 😀"  # why\n'


@pytest.mark.parametrize("language", ["python", "toml", "json", "html", "sql", "bash", "text", "diff"])
def test_colouring_never_changes_the_text(language):
    assert runs_text(code_runs(CODE, language)) == CODE.rstrip()


def test_tokens_have_short_names():
    assert code_runs("return 1", "python") == (Run("return", token="k"), Run(" "), Run("1", token="mi"))


def test_an_unknown_language_and_very_long_code_stay_plain():
    assert not knows_language("klingon")
    assert code_runs("x = 1", "klingon") == (Run("x = 1"),)
    assert len(code_runs("x = 1\n" * LONGEST_COLOURED, "python")) == 1
