"""Marks texts that are translated later than they are written down, for example in a table."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """``text`` as it is. The tool that collects texts for translators knows this name; Qt's own has no useful type."""
    del context
    return text
