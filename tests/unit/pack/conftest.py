"""A small pack in a folder, to be broken by tests."""

from pathlib import Path

import pytest

from briefing.pack.check import check

FILES = {
    "pack.toml": """\
format = 1
id = "small"
edition = "1"
date = 2026-01-15
languages = ["en"]

[title]
en = "A small pack"

[[pillar]]
id = "only"
colour = "blue"
title.en = "The only pillar"
sections = ["one", "two"]
""",
    "sections/one.en.md": """\
+++
title = "One"
+++
First words.
{: #first }
""",
    "sections/two.en.md": """\
+++
title = "Two"
+++
Second words.
{: #second }
""",
}


class SmallPack:
    """A valid pack in ``folder``; tests change its files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, content: str | bytes) -> None:
        """Replace or add a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def add(self, name: str, text: str) -> None:
        """Put ``text`` at the end of a file."""
        self.write(name, (self.folder / name).read_text(encoding="utf-8") + text)

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def problems(self) -> list[str]:
        """What the checker says."""
        return [str(problem) for problem in check(self.folder)]


@pytest.fixture
def pack(tmp_path: Path) -> SmallPack:
    """A valid pack of two sections."""
    return SmallPack(tmp_path / "small")


@pytest.fixture(scope="session")
def features() -> Path:
    """The folder of the pack that uses every kind of block."""
    return Path(__file__).parents[2] / "packs" / "features"
