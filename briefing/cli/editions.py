"""Commands about two editions of one briefing: what changed, and what became of the notes."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from briefing.annotation.resolution import Outcome
from briefing.app.clock import system_clock, today
from briefing.cli.arguments import LANGUAGE, Arguments, Commands, add_json, command, day, open_session
from briefing.cli.printing import print_json, print_lines
from briefing.document.ids import Language, SectionId
from briefing.errors import OtherBriefingError

_ACCEPTABLE = (Outcome.EXACT, Outcome.MOVED, Outcome.CHANGED)


def add_commands(commands: Commands) -> None:
    """Make the command for comparing known."""
    compare = command(commands, "compare", _compare, "show what changed between two editions of a briefing")
    _add_editions(compare)
    compare.add_argument("--section", metavar="ID", help="only this section")
    compare.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", help="write a list of changes for printing")
    compare.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="of the printed list, else today")
    add_json(compare)


def add_note_commands(kinds: Commands) -> None:
    """Make the command for notes from another edition known."""
    carry = command(kinds, "carry", _carry, "tell where the notes on one edition stand in another")
    _add_editions(carry)
    carry.add_argument(
        "--accept", type=_outcomes, default=(), metavar="exact,moved,changed", help="confirm the places of these"
    )
    add_json(carry)


def _add_editions(added: argparse.ArgumentParser) -> None:
    added.add_argument("old", type=Path, metavar="OLD", help="the earlier edition, a folder or a .briefing file")
    added.add_argument("new", type=Path, metavar="NEW", help="the later edition")
    added.add_argument("--language", metavar="L", help=LANGUAGE)


def _compare(arguments: Arguments) -> int:
    from briefing.app.comparing import compare_editions  # noqa: PLC0415 - Python-Markdown is behind it
    from briefing.app.comparison_text import comparison_lines, comparison_record  # noqa: PLC0415

    language = None if arguments.language is None else Language(arguments.language)
    comparison = compare_editions(arguments.old, arguments.new, language)
    section = None if arguments.section is None else SectionId(arguments.section)
    if language is not None and comparison.new.language != language:
        print(f"Compared in {comparison.new.language}: not both editions are in {language}.", file=sys.stderr)
    if arguments.output is not None:
        from briefing.app.changes import export_changes  # noqa: PLC0415 - ReportLab is behind it

        report = export_changes(
            comparison, arguments.output, section, arguments.date or today(system_clock).isoformat()
        )
        print(f"{report.pages} pages")
    elif arguments.json:
        print_json(comparison_record(comparison, section))
    else:
        print_lines(comparison_lines(comparison, section))
    return 0


def _carry(arguments: Arguments) -> int:
    from briefing.app.jobs import make_ledger  # noqa: PLC0415 - only this command
    from briefing.app.ledger_text import ledger_lines, ledger_record  # noqa: PLC0415
    from briefing.pack.edition import read_edition  # noqa: PLC0415

    arguments.pack = arguments.new
    old = read_edition(arguments.old)
    writing = bool(arguments.accept)
    with closing(open_session(arguments, notes=True, writing=writing, others=(arguments.old,))) as session:
        if old.id != session.pack.id:
            raise OtherBriefingError(arguments.old, arguments.new)
        whole = make_ledger(session.ledger_request())
        ledger = whole.from_edition(old.digest, old.edition)
        accepted = [one for one in ledger.entries if one.outcome in arguments.accept and not one.settled]
        if session.accept(one.annotation.id for one in accepted):
            ledger = make_ledger(session.ledger_request()).from_edition(old.digest, old.edition)
    left_out = len(whole.entries) - len(ledger.entries)
    if left_out:
        print(f"Notes from yet other editions, not listed here: {left_out}", file=sys.stderr)
    if arguments.json:
        print_json(ledger_record(ledger))
    else:
        print_lines(ledger_lines(ledger))
    return 0


def _outcomes(text: str) -> tuple[Outcome, ...]:
    try:
        found = tuple(Outcome(word.strip()) for word in text.split(",") if word.strip())
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not made of exact, moved and changed") from error
    if not set(found) <= set(_ACCEPTABLE):
        raise argparse.ArgumentTypeError("only exact, moved and changed notes have a place to accept")
    return found
