"""What several commands have in common: their arguments, and opening the session that these name."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import Language, SectionId
from briefing.errors import StoreTooNewError

Arguments = argparse.Namespace
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

LANGUAGE = "en, zh-HK or zh-CN; else the pack's own"
DATA_DIR = "folder for notes and settings (else BRIEFING_DATA_DIR, else the usual one of the system)"


def open_session(
    arguments: Arguments, *, notes: bool = False, writing: bool = False, others: tuple[Path, ...] = ()
) -> Session:
    """The session of a command; one that needs ``notes`` stops where they cannot be read, or not be written.

    ``others`` are other editions of the briefing.
    """
    data = DataFolder.choose(arguments.data_dir)
    language = None if arguments.language is None else Language(arguments.language)
    session = Session.open(arguments.pack, data, language, others=others)
    error = session.notes_error
    if error is not None and (writing or (notes and isinstance(error, StoreTooNewError))):
        session.close()
        raise error
    if session.notice:
        print(session.notice, file=sys.stderr)
    return session


def command(commands: Commands, name: str, run: Callable[[Arguments], int], sentence: str) -> argparse.ArgumentParser:
    """A command that does ``run``; its ``misused`` ends it with a sentence and the exit code 2."""
    added = commands.add_parser(name, help=sentence, description=f"{sentence[0].upper()}{sentence[1:]}.")
    added.set_defaults(run=run, misused=added.error)
    added.add_argument("--data-dir", type=Path, metavar="DIR", help=DATA_DIR)
    return added


def add_json(command: argparse.ArgumentParser) -> None:
    """Let the command print JSON."""
    command.add_argument("--json", action="store_true", help="print one JSON document")


def add_pack(command: argparse.ArgumentParser) -> None:
    """Let the command be told a pack and a language."""
    command.add_argument("pack", type=Path, metavar="PACK", help="a folder with a pack.toml, or a .briefing file")
    command.add_argument("--language", metavar="L", help=LANGUAGE)


def section_ids(text: str) -> tuple[SectionId, ...]:
    """Section ids between commas."""
    return tuple(SectionId(one.strip()) for one in text.split(",") if one.strip())


def count(text: str) -> int:
    """A number from 1."""
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1")
    return int(text)


def day(text: str) -> str:
    """A day like 2026-11-22."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date like 2026-11-22") from error


def day_or_none(text: str) -> str:
    """A day like 2026-11-22, or empty."""
    return day(text) if text else ""
