"""Sentences for the reader that are made where nothing is known of windows and of the languages they speak."""

from collections.abc import Iterable


class Sentence(str):
    """English text that keeps the template and the values it was made of, so that a window can say it in its language.

    The template is a literal, for the tool that collects what is to be translated. Values may be sentences themselves.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        """``template`` with ``values`` put in by name, as ``str.format`` does."""
        made = super().__new__(cls, template.format(**values))
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        # Sentences cross to other processes and back.
        return (self.template,), self.values


def together(sentences: Iterable[str]) -> str:
    """Several sentences as one text; empty when there are none."""
    told = ""
    for sentence in sentences:
        told = Sentence("{first} {more}", first=told, more=sentence) if told else sentence
    return told
