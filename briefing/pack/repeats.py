"""Ids of companions that are taken already."""

from collections.abc import Iterable

from briefing.pack.companions import ACTORS, GLOSSARY, QUOTES, SOURCES, TIMELINE, Companions
from briefing.pack.problems import Findings


def tell_repeats(found: Companions, findings: Findings) -> None:
    """Note ids of quotes, terms, events, actors and sources that are taken already, and abbreviations of actors."""
    listed: tuple[tuple[str, str, Iterable[tuple[str, int]]], ...] = (
        (QUOTES, "quote id", ((entry.id, entry.line) for entry in found.quotes)),
        (GLOSSARY, "term id", ((entry.id, entry.line) for entry in found.terms)),
        (TIMELINE, "event id", ((entry.event.id, entry.line) for entry in found.events)),
        (ACTORS, "actor id", ((entry.actor.id, entry.line) for entry in found.actors)),
        (SOURCES, "source id", ((entry.source.id, entry.line) for entry in found.sources)),
        (ACTORS, "abbreviation", ((entry.actor.abbreviation, entry.line) for entry in found.actors)),
    )
    for file, what, ids in listed:
        first: dict[str, int] = {}
        for id_, line in ids:
            if id_ and id_ in first:
                findings.problem(file, line, f"The {what} “{id_}” is taken already, on line {first[id_]}.")
            first.setdefault(id_, line)
