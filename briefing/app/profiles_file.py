"""The reader's profiles in a JSON file that later and earlier versions of the program can share."""

import json
from enum import Enum
from pathlib import Path
from typing import TypeVar

from briefing.annotation.model import Kind, Privacy
from briefing.app.files import read_object, write_whole
from briefing.app.profiles import BODY_SIZES, BUILT_IN, LEAVING, Profile, Profiles, clean_name
from briefing.document.ids import LANGUAGES, Language, SectionId
from briefing.errors import SettingsUnwritableError, reason
from briefing.export.request import Layout, Part

_LARGEST_FILE = 4_000_000
_MOST_PROFILES = 200
Choice = TypeVar("Choice", bound=Enum)


def load_profiles(path: Path) -> Profiles:
    """The profiles at ``path``; what there is no file for, or makes no sense, is as if it had never been chosen."""
    found = read_object(path, _LARGEST_FILE)
    own = found.get("profiles")
    profiles = Profiles()
    for one in own[:_MOST_PROFILES] if isinstance(own, list) else ():
        profile = _profile(one)
        if profile is not None and profiles.may_be_named(profile.name):
            profiles = profiles.saved(profile)
    last = _profile(found.get("last"))
    return profiles if last is None else profiles.used(last)


def save_profiles(profiles: Profiles, path: Path) -> None:
    """Write ``profiles`` so that the file is always either the old or the new one, whole.

    Raises ``SettingsUnwritableError`` when the system refuses.
    """
    written = {"profiles": [_written(one) for one in profiles.own], "last": _written(profiles.last)}
    text = json.dumps(written, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode(errors="replace"))
    except OSError as error:
        raise SettingsUnwritableError(path, reason(error)) from error


def _written(profile: Profile) -> dict[str, object]:
    layout = profile.layout
    return {
        "name": profile.name,
        "key": profile.key,
        "scope": profile.scope.value,
        "sections": list(profile.sections),
        "parts": [part.value for part in Part if part in profile.parts],
        "notes": profile.notes_mode.value,
        "kinds": [kind.value for kind in Kind if kind in profile.kinds],
        "privacies": sorted(privacy.value for privacy in profile.privacies),
        "paper": layout.paper.value,
        "arrangement": layout.arrangement.value,
        "duplex": layout.duplex,
        "body_size": layout.body_size,
        "standard": profile.standard.value,
        "companion": profile.companion or "",
        "dividers": profile.dividers,
    }


def _profile(found: object) -> Profile | None:
    """The profile written as ``found``, each wrong value as in the profile it comes from; None without a name."""
    if not isinstance(found, dict):
        return None
    name, key = found.get("name"), found.get("key")
    base = next((one for one in BUILT_IN if one.key == key), None)
    if base is None and not (isinstance(name, str) and clean_name(name)):
        return None
    default = base or Profile(clean_name(str(name)))
    companion = found.get("companion")
    return Profile(
        name=default.name,
        key=default.key,
        scope=_choice(found.get("scope"), default.scope),
        sections=_sections(found.get("sections")),
        parts=_choices(found.get("parts"), Part, default.parts) - {Part.NOTES},
        notes_mode=_choice(found.get("notes"), default.notes_mode),
        kinds=_choices(found.get("kinds"), Kind, default.kinds),
        privacies=_choices(found.get("privacies"), Privacy, default.privacies) & LEAVING,
        layout=_layout(found, default.layout),
        standard=_choice(found.get("standard"), default.standard),
        companion=Language(companion) if companion in LANGUAGES else None,
        dividers=_flag(found.get("dividers"), default.dividers),
    )


def _layout(found: dict[str, object], default: Layout) -> Layout:
    size = found.get("body_size")
    makes_sense = isinstance(size, int | float) and not isinstance(size, bool)
    smallest, largest = BODY_SIZES
    return Layout(
        paper=_choice(found.get("paper"), default.paper),
        arrangement=_choice(found.get("arrangement"), default.arrangement),
        duplex=_flag(found.get("duplex"), default.duplex),
        body_size=float(size) if makes_sense and smallest <= size <= largest else default.body_size,  # type: ignore[operator, arg-type] # a number, see above
    )


def _choice(found: object, default: Choice) -> Choice:
    return next((one for one in type(default) if one.value == found), default)


def _choices(found: object, kind: type[Choice], default: frozenset[Choice]) -> frozenset[Choice]:
    if not isinstance(found, list):
        return default
    return frozenset(one for one in kind if one.value in found)


def _sections(found: object) -> tuple[SectionId, ...]:
    return tuple(SectionId(one) for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def _flag(found: object, default: bool) -> bool:
    return found if isinstance(found, bool) else default
