"""The options of the export, and the order that they make."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from briefing.annotation.model import Kind
from briefing.app.order import Occasion, Order
from briefing.app.profiles import BODY_SIZES, LEAVING, Profile, Scope
from briefing.app.session import Session
from briefing.cli.arguments import Arguments, day, section_ids
from briefing.document.ids import Language
from briefing.errors import LanguageMissingError, ProfileMissingError
from briefing.export.request import Arrangement, NotesMode, Paper, Part, Standard

Choice = TypeVar("Choice", bound=Enum)

_SCOPES = (Scope.ALL, Scope.WITH_NOTES, Scope.CHANGED)
PLAIN = Profile("")
"""What is exported without ``--profile``."""


def add_options(export: argparse.ArgumentParser) -> None:
    """Let the command be told all that the dialog asks."""
    export.add_argument("--profile", metavar="NAME", help="a built-in or own way to export, or “last”; see “profiles”")
    _add_contents(export.add_argument_group("what goes in"))
    _add_form(export.add_argument_group("how it looks"))
    _add_occasion(export.add_argument_group("for whom"))


def ordered(arguments: Arguments, session: Session) -> Order:
    """What the arguments order; the sections by scope are left to the caller.

    Raises ``ProfileMissingError`` and ``LanguageMissingError``.
    """
    return Order(
        _profile(arguments, session),
        sections=arguments.sections,
        occasion=Occasion(
            meeting=arguments.meeting,
            organisation=arguments.organisation,
            audience=arguments.audience,
            prepared_for=arguments.prepared_for,
            prepared_by=arguments.prepared_by,
            date=arguments.date or "",
        ),
        marking=arguments.marking,
        lowers_marking=arguments.lower_marking,
        left_out=frozenset(arguments.leave_out),
        recipients=arguments.copies,
        password=_password(arguments),
    )


def _profile(arguments: Arguments, session: Session) -> Profile:
    base = PLAIN if arguments.profile is None else _named(arguments.profile, session)
    languages = session.languages
    if arguments.companion and arguments.companion not in languages:
        raise LanguageMissingError(arguments.companion, languages)
    chosen = {
        "scope": arguments.scope and Scope(arguments.scope),
        "parts": arguments.parts and arguments.parts - {Part.NOTES},
        "notes_mode": _notes_mode(arguments),
        "kinds": arguments.kinds,
        "privacies": arguments.privacy and frozenset(one for one in LEAVING if one.value in arguments.privacy),
        "standard": arguments.standard and Standard(arguments.standard),
        "companion": arguments.companion and Language(arguments.companion),
        "dividers": arguments.dividers,
    }
    layout = {
        "paper": arguments.paper and Paper(arguments.paper),
        "arrangement": arguments.arrangement and Arrangement(arguments.arrangement),
        "duplex": arguments.duplex,
        "body_size": arguments.body_size,
    }
    given = {name: value for name, value in chosen.items() if value is not None}
    given["layout"] = replace(base.layout, **{name: value for name, value in layout.items() if value is not None})
    return replace(base, **given)


def _notes_mode(arguments: Arguments) -> NotesMode | None:
    """How notes leave. Whoever lists the parts without them wants none, unless told otherwise."""
    if arguments.notes is not None:
        return NotesMode(arguments.notes)
    return NotesMode.NONE if arguments.parts is not None and Part.NOTES not in arguments.parts else None


def _named(name: str, session: Session) -> Profile:
    profiles = session.profiles
    found = profiles.last if name == "last" else profiles.named(name)
    if found is None:
        raise ProfileMissingError(name, tuple(one.key or one.name for one in profiles.all))
    return found


def _password(arguments: Arguments) -> str:
    """The first line of the password file: on a command line others could read it."""
    path: Path | None = arguments.password_file
    if path is None:
        return ""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        arguments.misused(f"the password file {path} cannot be read: {error}")
    if not lines or not lines[0]:
        arguments.misused(f"the password file {path} has no first line")
    return lines[0]


def _add_contents(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--sections", type=section_ids, default=(), metavar="ID,ID", help="only these sections")
    group.add_argument("--scope", choices=[one.value for one in _SCOPES], help="sections by what they have")
    group.add_argument("--parts", type=_several(Part), metavar="PART,PART", help=_values(Part))
    group.add_argument("--dividers", action=argparse.BooleanOptionalAction, help="a sheet before each pillar")
    group.add_argument("--notes", choices=[one.value for one in NotesMode], help="how notes leave, else both ways")
    group.add_argument("--kinds", type=_several(Kind), metavar="K,Q", help="only notes of these kinds: K, Q, A, R, L")
    group.add_argument("--privacy", type=_words, metavar="shareable,record", help="only notes for these; never private")
    group.add_argument("--leave-out", type=_names, default=(), metavar="AUTHOR;AUTHOR", help="notes of these stay")
    group.add_argument("--companion", metavar="L", help="a second language in a column beside the first")


def _add_form(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--paper", choices=[one.value for one in Paper])
    group.add_argument("--arrangement", choices=[one.value for one in Arrangement], help="of pages on sheets")
    group.add_argument("--duplex", action=argparse.BooleanOptionalAction, help="printed on both sides")
    group.add_argument("--body-size", type=_points, metavar="PT", help="running text in points, 8 to 24")
    group.add_argument("--standard", choices=[one.value for one in Standard], help="what the PDF keeps to")
    group.add_argument("--password-file", type=Path, metavar="FILE", help="its first line opens a protected PDF")


def _add_occasion(group: argparse._ArgumentGroup) -> None:
    for name in ("--meeting", "--organisation", "--audience", "--prepared-for"):
        group.add_argument(name, default="", metavar="TEXT")
    group.add_argument("--prepared-by", metavar="TEXT", help="else the author in the settings, else the account's name")
    group.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="else today")
    group.add_argument("--marking", default="", metavar="TEXT", help="else the highest of what goes in")
    group.add_argument("--lower-marking", action="store_true", help="let it be lower than what goes in")
    group.add_argument("--copies", type=_names, default=(), metavar="NAME;NAME", help="a numbered copy for each")


def _several(kind: type[Choice]) -> Callable[[str], frozenset[Choice]]:
    def read(text: str) -> frozenset[Choice]:
        words = _words(text)
        known = {str(one.value) for one in kind}
        if unknown := [word for word in words if word not in known]:
            raise argparse.ArgumentTypeError(f"“{unknown[0]}” is none of {_values(kind)}")
        return frozenset(one for one in kind if one.value in words)

    return read


def _values(kind: type[Enum]) -> str:
    return ", ".join(str(one.value) for one in kind)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(";") if name.strip())


def _points(text: str) -> float:
    smallest, largest = BODY_SIZES
    try:
        size = float(text)
    except ValueError:
        size = 0.0
    if not smallest <= size <= largest:
        raise argparse.ArgumentTypeError(f"“{text}” is no size from {smallest:g} to {largest:g} points")
    return size
