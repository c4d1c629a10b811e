"""Quotation marks of each language."""

import pytest

from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL
from briefing.ui.quotation import in_marks


@pytest.mark.parametrize(("language", "quoted"), [(ENGLISH, "“A”"), (TRADITIONAL, "「A」"), (SIMPLIFIED, "“A”")])
def test_words_stand_in_the_marks_of_their_language(language, quoted):
    assert in_marks("A", language) == quoted
