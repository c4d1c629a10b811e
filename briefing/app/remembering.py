"""Where notes stand in other editions, as JSON text that the store keeps, and what such a memory rests on."""

import hashlib
import json
from dataclasses import asdict

import briefing
from briefing.annotation.model import Annotation, Target
from briefing.annotation.resolution import Outcome
from briefing.edition.note_resolution import VERSION, CandidatePlace, NoteResolution


def basis_of(annotation: Annotation, known: tuple[str, ...]) -> str:
    """A digest that changes when the note was put elsewhere, other old texts are ``known``, or the program changed."""
    # Another version of the program may read the same pack to other texts.
    rests_on = (briefing.__version__, VERSION, *map(_told, (annotation.target, annotation.revision)), *known)
    return hashlib.sha256(json.dumps(rests_on).encode()).hexdigest()


def _told(target: Target | None) -> object:
    return None if target is None else asdict(target)


def written(resolution: NoteResolution) -> str:
    """``resolution`` as JSON text."""
    return json.dumps(asdict(resolution) | {"outcome": resolution.outcome.value}, ensure_ascii=False)


def read(text: str) -> NoteResolution | None:
    """The resolution in ``text``, or None when that is damaged: then it has to be worked out again."""
    try:
        values = json.loads(text)
        candidates = tuple(CandidatePlace(**each) for each in values.pop("candidates"))
        return NoteResolution(Outcome(values.pop("outcome")), **values, candidates=candidates)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
