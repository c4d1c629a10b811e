"""What an annotation from a file is about: a briefing, words of it, a note on it, or something elsewhere."""

from briefing.annotation.model import AnnotationId, Selector, Target
from briefing.annotation.refusal import Object, RefusedError, several, text
from briefing.annotation.strict_json import Json
from briefing.annotation.vocabulary import (
    BLOCK,
    EDITION,
    LANGUAGE,
    PACK,
    PACK_DIGEST,
    SECTION,
    SECTION_DIGEST,
    parts_of,
)
from briefing.document.ids import BlockId, Language, PackId, SectionId
from briefing.sentence import Sentence

ELSEWHERE = PackId("")
"""The pack of a target that names no briefing; where it belongs is to be found by its words."""

_LONGEST_TEXT = 10**9
_TARGET_KEYS = {"source", "selector", EDITION, PACK_DIGEST, LANGUAGE, SECTION, SECTION_DIGEST, BLOCK}
_QUOTE_KEYS = {"type", "exact", "prefix", "suffix"}


def read_target(target: Json, extra: Object) -> tuple[Target, AnnotationId | None]:
    """The target and the note it answers, if it is a reply; what has no place there goes into ``extra``.

    Raises ``RefusedError``.
    """
    if isinstance(target, list) and len(target) == 1:
        target = target[0]
    if isinstance(target, str):
        target = {"source": target}
    if not isinstance(target, dict):
        raise RefusedError(Sentence("it has not exactly one target"))
    if PACK in target:
        return _on_a_note(target, extra)
    parts = parts_of(text(target, "source"))
    if parts is None:
        return _elsewhere(target, extra), None
    extra["target"] = {name: value for name, value in target.items() if name not in _TARGET_KEYS}
    selector = _selector(target, extra)
    pack, section = parts
    return _target(target, pack, section, selector), None


def read_revision(revision: Json, target: Target) -> Target | None:
    """The target in ``revision``, or None when it says what we could not write again."""
    extra: Object = {}
    try:
        found = read_target(revision, extra)[0] if isinstance(revision, dict) else None
    except RefusedError:
        return None
    return None if found is None or any(extra.values()) or found.pack != target.pack else found


def _on_a_note(target: Object, extra: Object) -> tuple[Target, AnnotationId | None]:
    extra["target"] = {name: value for name, value in target.items() if name not in _TARGET_KEYS | {PACK}}
    answered = text(target, "source")
    if not answered:
        raise RefusedError(Sentence("it answers a note that it does not name"))
    return _target(target, text(target, PACK), text(target, SECTION) or None, None), AnnotationId(answered)


def _target(target: Object, pack: str, section: str | None, selector: Selector | None) -> Target:
    return Target(
        pack=PackId(pack),
        edition=text(target, EDITION),
        pack_digest=text(target, PACK_DIGEST),
        language=Language(text(target, LANGUAGE)),
        section=None if section is None else SectionId(section),
        section_digest=text(target, SECTION_DIGEST) if section is not None else "",
        selector=selector,
    )


def _elsewhere(target: Object, extra: Object) -> Target:
    extra["origin"] = {"target": target}
    found = [one for one in several(target.get("selector")) if isinstance(one, dict)]
    quote = next((one for one in found if one.get("type") == "TextQuoteSelector"), None)
    return Target(ELSEWHERE, "", "", Language(""), selector=None if quote is None else _quoted(quote, ""))


def _selector(target: Object, extra: Object) -> Selector | None:
    position: Object = {}
    quote: Object = {}
    block = text(target, BLOCK)
    others: list[Json] = []
    for one in several(target.get("selector")):
        selector = one if isinstance(one, dict) else {}
        match selector.get("type"):
            case "TextPositionSelector" if not position and selector.keys() == {"type", "start", "end"}:
                position = selector
            case "TextQuoteSelector" if not quote:
                quote = selector
            case "FragmentSelector" if len(selector) == 2 and block in ("", selector.get("value")):
                block = text(selector, "value")
            case _:
                others.append(one)
    extra["selectors"] = others
    extra["quote"] = {name: value for name, value in quote.items() if name not in _QUOTE_KEYS}
    if position:
        return _words(position, quote, block)
    if quote:
        return _quoted(quote, block)
    if others or block:
        raise RefusedError(Sentence("its words are described in no way known here"))
    return None


def _words(position: Object, quote: Object, block: str) -> Selector:
    start, end, exact = position.get("start"), position.get("end"), text(quote, "exact")
    # A bool is an int to Python, but no place in a text.
    if not isinstance(start, int) or not isinstance(end, int) or bool in (type(start), type(end)) or not exact:
        raise RefusedError(Sentence("its words lack a TextPositionSelector or a TextQuoteSelector"))
    if not 0 <= start < end <= _LONGEST_TEXT or end - start != len(exact):
        raise RefusedError(Sentence("its position {start} to {end} does not fit its words", start=start, end=end))
    prefix, suffix = text(quote, "prefix"), text(quote, "suffix")
    return Selector(start, end, exact, prefix, suffix, BlockId(block) if block else None)


def _quoted(quote: Object, block: str) -> Selector:
    """Words of which nobody says where they stand."""
    exact = text(quote, "exact")
    if not exact:
        raise RefusedError(Sentence("its TextQuoteSelector has no words"))
    prefix, suffix = text(quote, "prefix"), text(quote, "suffix")
    return Selector(0, len(exact), exact, prefix, suffix, BlockId(block) if block else None)
