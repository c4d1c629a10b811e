"""Profiles: what a pack is made of for a kind of reader, chosen once and used again with one click."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from briefing.annotation.model import Kind, Privacy
from briefing.document.ids import Language, SectionId
from briefing.export.request import DEFAULT_PARTS, Layout, NotesMode, Part, Standard

LEAVING = frozenset({Privacy.SHAREABLE, Privacy.RECORD})
"""The notes that may leave with a pack. Private ones never do, whatever a profile says."""

_PLAIN = Layout()
BODY_SIZES = (8.0, 24.0)
"""The smallest and the largest running text, in points."""


class Scope(Enum):
    """Which sections go into the pack; ``CHOSEN`` are those that the reader ticked one by one."""

    ALL = "all"
    CURRENT = "current"
    WITH_NOTES = "with-notes"
    CHANGED = "changed"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Profile:
    """One way to make a pack, of any briefing.

    ``key`` names a built-in profile and is empty for the reader's own. ``sections`` are those of ``Scope.CHOSEN``.
    ``companion`` is a second language to print beside the first, or empty. Whether notes are printed says
    ``notes_mode``, so ``parts`` never has ``Part.NOTES`` by itself.
    """

    name: str
    key: str = ""
    scope: Scope = Scope.ALL
    sections: tuple[SectionId, ...] = ()
    parts: frozenset[Part] = DEFAULT_PARTS - {Part.NOTES}
    notes_mode: NotesMode = NotesMode.BOTH
    kinds: frozenset[Kind] = frozenset(Kind)
    privacies: frozenset[Privacy] = LEAVING
    layout: Layout = _PLAIN
    standard: Standard = Standard.ARCHIVE
    companion: Language | None = None
    dividers: bool = False

    @property
    def prints_notes(self) -> bool:
        """Whether the notes stand in the pack as text."""
        return self.notes_mode in {NotesMode.PRINTED, NotesMode.BOTH}

    @property
    def printed_parts(self) -> frozenset[Part]:
        """The parts as an export takes them, with the notes where they are printed."""
        return self.parts | {Part.NOTES} if self.prints_notes else self.parts - {Part.NOTES}


MINISTER = Profile(
    "Minister’s pack",
    "minister",
    parts=DEFAULT_PARTS - {Part.NOTES, Part.TIMELINE, Part.ACTORS, Part.SOURCES},
    notes_mode=NotesMode.BOTH,
    kinds=frozenset({Kind.KEY, Kind.ACTION, Kind.RISK, Kind.LINE}),
)
MEETING = Profile(
    "Meeting pack",
    "meeting",
    parts=frozenset(Part) - {Part.NOTES},
    layout=Layout(duplex=True),
    dividers=True,
)
CLEAN = Profile(
    "Clean copy",
    "clean",
    parts=DEFAULT_PARTS - {Part.NOTES},
    notes_mode=NotesMode.NONE,
    standard=Standard.ARCHIVE_BARE,
)
LARGE = Profile(
    "Large print",
    "large-print",
    parts=DEFAULT_PARTS - {Part.NOTES},
    notes_mode=NotesMode.PRINTED,
    layout=Layout(body_size=18.0),
)
NOTES = Profile(
    "Notes only",
    "notes",
    parts=frozenset({Part.COVER, Part.ACTIONS, Part.PROVENANCE}),
    notes_mode=NotesMode.PRINTED,
)
BUILT_IN = (MINISTER, MEETING, CLEAN, LARGE, NOTES)


@dataclass(frozen=True, slots=True)
class Profiles:
    """The reader's own profiles in the order of their names, and the one used last with all that was changed in it."""

    own: tuple[Profile, ...] = ()
    last: Profile = MINISTER

    @property
    def all(self) -> tuple[Profile, ...]:
        """The built-in ones, then the reader's own."""
        return (*BUILT_IN, *self.own)

    def named(self, name: str) -> Profile | None:
        """The profile with that key or name, however it is capitalised and apostrophised; or None."""
        wanted = _folded(name)
        return next((one for one in self.all if wanted in {one.key, _folded(one.name)}), None)

    def saved(self, profile: Profile) -> "Profiles":
        """With ``profile`` as one of the reader's own, in the place of one with the same name.

        Raises ``ValueError`` when the name is empty or a built-in profile's.
        """
        own = replace(profile, key="", name=clean_name(profile.name))
        if not self.may_be_named(own.name):
            raise ValueError(f"no profile can be called {profile.name!r}")
        return replace(self, own=_in_order([*self.without(own.name).own, own]))

    def may_be_named(self, name: str) -> bool:
        """Whether a profile of the reader can be called that."""
        folded = _folded(clean_name(name))
        return bool(folded) and all(folded not in {one.key, _folded(one.name)} for one in BUILT_IN)

    def renamed(self, name: str, new: str) -> "Profiles":
        """With another name for one of the reader's own; raises ``ValueError`` as ``saved`` does."""
        found = next(one for one in self.own if one.name == name)
        if _folded(name) != _folded(new) and self.named(clean_name(new)) is not None:
            raise ValueError(f"there is a profile called {new!r}")
        last = replace(self.last, name=clean_name(new)) if self.last.name == name else self.last
        return replace(self.without(name).saved(replace(found, name=new)), last=last)

    def without(self, name: str) -> "Profiles":
        """Without one of the reader's own."""
        return replace(self, own=tuple(one for one in self.own if _folded(one.name) != _folded(name)))

    def used(self, profile: Profile) -> "Profiles":
        """With ``profile`` as the one used last."""
        return replace(self, last=profile)


_LONGEST_NAME = 60


def clean_name(name: str) -> str:
    """``name`` as a profile can have it: one line of printable characters."""
    return " ".join("".join(character if character.isprintable() else " " for character in name).split())[
        :_LONGEST_NAME
    ].rstrip()


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("'", "’").split())


def _in_order(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    return tuple(sorted(profiles, key=lambda one: (_folded(one.name), one.name)))
