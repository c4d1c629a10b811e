"""HTML that is put together, never pasted: text is escaped once, where it becomes ``Html``."""

from html import escape
from typing import NewType

from briefing.document.ids import Language
from briefing.export.labels import labels_in
from briefing.export.text.chinese import parts

Html = NewType("Html", str)
"""Markup. Text becomes it through ``text`` only."""

NOTHING = Html("")
_VOID = {"br", "img", "meta"}
_CHINESE_TAG = "zh-Hant-HK"


def text(words: str) -> Html:
    """``words`` as they are; a line feed is a line break."""
    return Html(escape(words, quote=False).replace("\n", "<br>"))


def spoken(words: str, language: Language) -> Html:
    """``words`` in a text in ``language``; Chinese ones in another language say that they are."""
    if words.isascii() or language.startswith("zh"):
        return text(words)
    return joined(
        *(element("span", text(part), lang=_CHINESE_TAG) if chinese else text(part) for part, chinese in parts(words))
    )


def joined(*parts: Html) -> Html:
    """All of ``parts``, one after another."""
    return Html("".join(parts))


def element(tag: str, /, *content: Html, **attributes: str | None) -> Html:
    """``<tag>`` with ``content``. Attributes that are None are left out.

    An underline at the end of an attribute's name is dropped, one within it is a hyphen.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{''.join(content)}</{tag}>")


def lang(language: Language | None) -> str | None:
    """The attribute for a text in ``language``, if one is given."""
    return labels_in(language).tag if language is not None else None
