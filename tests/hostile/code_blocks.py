"""Hostile code blocks: text over which some lexers take quadratic time or worse."""

from collections.abc import Iterator

from tests.hostile.threat import HEAD, Door, Threat, built


def threats() -> Iterator[Threat]:
    """All hostile code blocks; the code stands there as it is, coloured or not."""
    for language, name, code in _CODE:
        text = f"{HEAD}```{language}\n{code}\n```\n"
        make = built({"sections/one.en.md": text})
        yield Threat(Door.PACK, f"code-{name}.briefing", make, code[:40].strip(), harmless=True)


_CODE = (
    ("python", "python-quotes", '"' * 19_000),
    ("html", "html-angles", "<" * 19_000),
    ("json", "json-quotes", '"' * 19_000),
)
