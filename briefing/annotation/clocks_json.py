"""Clocks as JSON, in notes files and in the store."""

from briefing.annotation.fields import FIELDS, with_stamps
from briefing.annotation.model import Clocks
from briefing.annotation.stamps import Stamp, is_stamp, origin
from briefing.annotation.strict_json import Json
from briefing.annotation.wording import clean_line

_MOST = 100_000


def clocks_json(clocks: Clocks) -> dict[str, Json]:
    """``clocks`` as a JSON object, without what is empty."""
    written: dict[str, Json] = {
        "made": clocks.made,
        "fields": dict(clocks.fields),
        "tags": {tag: stamp for tag, stamp, there in clocks.tags if there},
        "untagged": {tag: stamp for tag, stamp, there in clocks.tags if not there},
        "replaced": list(clocks.replaced),
        "by": clocks.by,
        "seen": list(clocks.seen),
    }
    return {name: value for name, value in written.items() if value}


def clocks_of(value: Json) -> Clocks:
    """The clocks that ``value`` holds; raises ``ValueError`` when it does not say them as ``clocks_json`` does."""
    if not isinstance(value, dict):
        raise ValueError("clocks are an object")
    if not value:
        return Clocks()
    made = _stamp(value.get("made"))
    fields = _stamps(value.get("fields", {}))
    stamps = {name: fields.get(name, made) for name in FIELDS}
    there, gone = _stamps(value.get("tags", {})), _stamps(value.get("untagged", {}))
    if any(clean_line(tag) != tag or not tag for tag in (*there, *gone)) or there.keys() & gone.keys():
        raise ValueError("a tag is one line")
    by = value.get("by", "")
    if not isinstance(by, str) or clean_line(by) != by:
        raise ValueError("a name is one line")
    tags = [(tag, stamp, True) for tag, stamp in there.items()] + [(tag, stamp, False) for tag, stamp in gone.items()]
    # A text that stands has not been replaced.
    replaced = tuple(one for one in origins_of(value.get("replaced", [])) if one != origin(stamps["body"]))
    seen = origins_of(value.get("seen", []))
    return with_stamps(Clocks(tags=tuple(sorted(tags)), replaced=replaced, by=by, seen=seen), stamps)


def origins_of(value: Json) -> tuple[Stamp, ...]:
    """The stamps in ``value`` as their own clocks made them; raises ``ValueError`` where it is no list of stamps."""
    if not isinstance(value, list) or len(value) > _MOST:
        raise ValueError("stamps stand in a list")
    return tuple(sorted({origin(_stamp(one)) for one in value}))


def _stamps(value: Json) -> dict[str, Stamp]:
    if not isinstance(value, dict) or len(value) > _MOST:
        raise ValueError("stamps stand in an object")
    return {name: _stamp(stamp) for name, stamp in value.items()}


def _stamp(value: Json) -> Stamp:
    if not isinstance(value, str) or not is_stamp(value):
        raise ValueError("a stamp has another form")
    return Stamp(value)
