"""The tags of PDF 2.0 (ISO 32000-2, 14.8.4), and which of PDF 1.7's it still needs.

Our elements have the tags of PDF 1.7. Nearly all have the same name in PDF 2.0; contents, references, quotes and code
have none there and stay what they are, which PDF/UA-2 allows (8.2.4).
"""

from briefing.export.tagging.objects import Name, Ref, Value

NAMESPACE = "http://iso.org/pdf2/ssn"
_OLD_ONLY = frozenset({"BlockQuote", "Code", "Reference", "TOC", "TOCI"})
_RENAMED = {"Note": "FENote"}


def second_entries(tag: str, namespace: Ref) -> dict[str, Value]:
    """The entries of a structure element that differ in PDF 2.0; ``namespace`` is the object that names its tags."""
    if tag in _RENAMED:
        return {"S": Name(_RENAMED[tag]), "NS": namespace}
    return {} if tag in _OLD_ONLY else {"NS": namespace}
