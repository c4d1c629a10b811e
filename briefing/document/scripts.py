"""Which script a text is in, as far as setting it needs to know."""

import re

_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def has_chinese(text: str) -> bool:
    """Whether ``text`` holds a Chinese character."""
    return _CHINESE.search(text) is not None
