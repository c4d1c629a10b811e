"""Which rows of the reference sections are the terms and sources that links lead to."""

from briefing.document.ids import BlockId, SectionId
from briefing.document.pack import GLOSSARY, SOURCES

_FIRST_COLUMNS = {GLOSSARY: ("term", "term"), SOURCES: ("number", "source")}


def entry_key(section: SectionId, cell: BlockId) -> str:
    """The key, like ``source:S01``, of the entry whose row begins with ``cell``; empty for any other cell."""
    column, kind = _FIRST_COLUMNS.get(section, ("", ""))
    entry, _, name = cell.rpartition(".")
    return f"{kind}:{entry}" if kind and name == column and entry else ""
