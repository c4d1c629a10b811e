"""Hostile code blocks, and other text over which parsers take quadratic time or worse."""

from collections.abc import Iterator

from briefing.pack.parsing import TOO_SLOW
from tests.hostile.threat import HEAD, Door, Threat, built


def threats() -> Iterator[Threat]:
    """All hostile code blocks: most stand there as they are, coloured or not."""
    for language, name, code in _CODE:
        text = f"{HEAD}```{language}\n{code}\n```\n"
        make = built({"sections/one.en.md": text})
        yield Threat(Door.PACK, f"code-{name}.briefing", make, code[:40].strip(), harmless=True)
    slow = built({"sections/one.en.md": f"{HEAD}```adl\n{' ' * 19_000}x\n```\n"})
    yield Threat(Door.PACK, "code-catastrophic-expression.briefing", slow, TOO_SLOW)
    many = built({"sections/one.en.md": HEAD + ("\\" * 45_000 + "\n\n") * 20})
    yield Threat(Door.PACK, "markdown-many-long-escapes.briefing", many, TOO_SLOW)


_CODE = (
    ("python", "python-quotes", '"' * 19_000),
    ("html", "html-angles", "<" * 19_000),
    ("json", "json-quotes", '"' * 19_000),
)
