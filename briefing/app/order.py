"""An order: everything the reader chose for one pack, before the briefing and its notes are looked at."""

from dataclasses import dataclass, field

from briefing.app.profiles import Profile
from briefing.document.ids import SectionId


@dataclass(frozen=True, slots=True)
class Occasion:
    """For whom and what a pack is made. ``date`` is ``YYYY-MM-DD``, today when empty.

    ``prepared_by`` is None for the author of the notes.
    """

    meeting: str = ""
    organisation: str = ""
    audience: str = ""
    prepared_for: str = ""
    prepared_by: str | None = None
    date: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """One pack as ordered.

    ``sections`` are the author's sections that go in, empty for all. ``marking`` is empty for what the contents need;
    a lower one is taken only when ``lowers_marking``. ``left_out`` are authors whose notes stay. ``recipients`` get a
    copy each, with their name and its number on every page; without any there is one file for all.
    """

    profile: Profile
    sections: tuple[SectionId, ...] = ()
    occasion: Occasion = Occasion()
    marking: str = ""
    lowers_marking: bool = False
    left_out: frozenset[str] = frozenset()
    recipients: tuple[str, ...] = ()
    # Passwords must not come into a log.
    password: str = field(default="", repr=False)
