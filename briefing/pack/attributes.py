"""Attribute lists ``{: #id .class key="value" }`` and the facts they state about a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.document.blocks import Facts
from briefing.document.ids import SourceId
from briefing.document.normalize import normalize_text
from briefing.pack.problems import Findings, Reference, Target, quoted_list
from briefing.pack.record import ID_RULE, is_date, is_id

_PART = re.compile(
    r"""\#(?P<id>[^\s"'=]+)|\.(?P<class>[^\s"'=]+)|(?P<key>[\w-]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"']+))"""
)
_FACTS = ("sources", "lead", "status", "as-known")
OF_FIGURE = ("figure", "alt", "unit", "labels", "shows", "lanes")
"""What the caption of a table that is drawn may say."""
OF_DRAWN_ROW = ("value", "standing", "date", "end", "marks")
"""What its rows may say, besides ``.planned``."""
_KEYS = (*_FACTS, *OF_FIGURE, *OF_DRAWN_ROW)
PLANNED = "planned"
_CLASSES = ("lead", "framing", PLANNED)


@dataclass(frozen=True, slots=True)
class Attributes:
    """One attribute list as written, on ``line``."""

    line: int
    id: str = ""
    classes: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    def value(self, key: str) -> str:
        """The value of ``key``, or nothing."""
        return dict(self.values).get(key, "")


def parse_attributes(file: str, line: int, written: str, findings: Findings) -> Attributes:
    """Read what stands between ``{:`` and ``}``; what cannot be read or is unknown is a problem."""
    ids: list[str] = []
    classes: list[str] = []
    values: dict[str, str] = {}
    for part in _PART.finditer(written):
        if part["id"]:
            ids.append(part["id"])
        elif part["class"]:
            classes.append(part["class"])
        else:
            values[part["key"]] = normalize_text(part["quoted"] or part["bare"] or "").strip()
    if rest := _PART.sub("", written).strip():
        findings.problem(file, line, f'“{rest}” cannot be read; attributes are #id, .class and key="value".')
    for id_ in ids:
        if not is_id(id_):
            findings.problem(file, line, f"“{id_}” cannot be an id: {ID_RULE}.")
    if len(ids) > 1:
        findings.problem(file, line, f"A block has one id, and here are {quoted_list(ids, 'and')}.")
    attributes = Attributes(line, ids[0] if ids and is_id(ids[0]) else "", tuple(classes), tuple(values.items()))
    _tell_unknown(file, attributes, findings)
    return attributes


def _tell_unknown(file: str, attributes: Attributes, findings: Findings) -> None:
    for name in attributes.classes:
        if name not in _CLASSES:
            known = quoted_list(f".{known}" for known in _CLASSES)
            findings.problem(file, attributes.line, f"The class “.{name}” is unknown; known are {known}.", grave=False)
    for key, _ in attributes.values:
        if key not in _KEYS:
            sentence = f"The attribute “{key}” is unknown; known are {', '.join(_KEYS)}."
            findings.problem(file, attributes.line, sentence, grave=False)


def facts_of(attributes: Attributes, file: str, actors: Mapping[str, str], findings: Findings) -> Facts:
    """The facts in ``attributes``; ``actors`` maps ids and abbreviations in lower case to what is shown."""
    line = attributes.line
    sources = tuple(SourceId(word) for word in attributes.value("sources").split())
    leads = attributes.value("lead").split()
    as_known = attributes.value("as-known")
    status = attributes.value("status")
    for source in sources:
        findings.reference(Reference(file, line, Target.SOURCE, source))
    for lead in leads:
        findings.reference(Reference(file, line, Target.ACTOR, lead))
    if as_known and not is_date(as_known):
        findings.problem(file, line, f"“{as_known}” is no date; write a year, a month or a day such as 2025-06-26.")
        as_known = ""
    if status and not attributes.value("as-known"):
        findings.problem(
            file, line, f"The status “{status}” does not say when it was last known; add as-known.", grave=False
        )
    shown = tuple(actors.get(lead.lower(), lead) for lead in leads)
    return Facts(sources, shown, status, as_known, "framing" in attributes.classes)
