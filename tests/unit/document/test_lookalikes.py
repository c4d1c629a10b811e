"""Who is named in a title is who it says."""

import pytest

from briefing.document.lookalikes import spelt_out


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("p\u0430ypal", "p\u0430[U+0430]ypal"),
        ("\u0420\u0410\u0423 now", "\u0420[U+0420]\u0410[U+0410]\u0423[U+0423] now"),
        ("HK\u039cA", "HK\u039c[U+039C]A"),
    ],
)
def test_a_letter_that_poses_as_latin_is_followed_by_its_number(title: str, told: str):
    assert spelt_out(title) == told


@pytest.mark.parametrize("title", ["Policy Statement 2.0", "數字資產政策宣言", "Россия", "Ελλάδα", "café", "5 µm"])
def test_honest_words_stay_as_they_are(title: str):
    assert spelt_out(title) == title
