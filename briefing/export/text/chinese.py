"""Chinese words in a text, so that they are spoken and set as Chinese."""

import re
from collections.abc import Iterator

# Chinese words with the punctuation between them.
_CHINESE = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]*"
    r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])?"
)


def is_chinese(text: str) -> bool:
    """Whether ``text`` has Chinese words."""
    return _CHINESE.search(text) is not None


def parts(text: str) -> Iterator[tuple[str, bool]]:
    """``text`` cut where Chinese words begin and end, each part with whether it is Chinese."""
    at = 0
    for found in _CHINESE.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False
