"""The command line: the same work as in the window, without one. Results on stdout, errors as one sentence on stderr.

The exit code is 0, 1 for bad input and 2 for bad usage.
"""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeAlias

import briefing
from briefing.annotation.model import AnnotationId, Kind
from briefing.app.paths import DataFolder
from briefing.app.session import Session
from briefing.document.ids import ENGLISH, Language, SectionId
from briefing.errors import BriefingError, StoreTooNewError

Arguments = argparse.Namespace
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_USAGE = """briefing [PACK] [--language L] [--data-dir DIR] [--smoke-test FILE.png]
       briefing COMMAND …"""
_DESCRIPTION = (
    "Open a briefing in a window (the built-in one without PACK), or do one of the commands without a window."
)

_LANGUAGE = "en, zh-HK or zh-CN; else the pack's own"
_DATA_DIR = "folder for notes and settings (else BRIEFING_DATA_DIR, else the usual one of the system)"


def main(argv: list[str]) -> int:
    """Do the command in ``argv`` and return the exit code."""
    _write_utf8()
    try:
        arguments = _parser().parse_args(argv)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:
        # argparse has printed its help or what was wrong.
        return stop.code if isinstance(stop.code, int) else 2
    except BriefingError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has seen enough, as with "| head"; nothing must be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Not the console's own encoding, which may lack Chinese; file names may hold bytes that are no text.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


# commands


def _check(arguments: Arguments) -> int:
    from briefing.pack.check import check  # noqa: PLC0415 - Python-Markdown is behind it

    problems = check(arguments.pack)
    if arguments.json:
        _print_json([{"file": one.file, "line": one.line, "sentence": one.sentence} for one in problems])
    else:
        _print_lines(map(str, problems) if problems else [f"{arguments.pack}: no problems."])
    return 1 if problems else 0


def _build(arguments: Arguments) -> int:
    from briefing.pack.build import build  # noqa: PLC0415 - Python-Markdown is behind it

    print(build(arguments.folder, arguments.output))
    return 0


def _show(arguments: Arguments) -> int:
    from briefing.app.show import pack_lines, pack_record  # noqa: PLC0415 - Python-Markdown is behind the reader
    from briefing.pack.reader import PackReader  # noqa: PLC0415

    language = None if arguments.language is None else Language(arguments.language)
    pack = PackReader.open(arguments.pack).read(language)
    section = None if arguments.section is None else SectionId(arguments.section)
    if arguments.json:
        _print_json(pack_record(pack, section))
    else:
        _print_lines(pack_lines(pack, section))
    return 0


def _search(arguments: Arguments) -> int:
    from briefing.app.listing import hit_lines  # noqa: PLC0415 - the index is behind it
    from briefing.app.records import hit_records  # noqa: PLC0415

    with closing(_session(arguments)) as session:
        languages = (session.pack.language,) if arguments.language else session.languages
        hits = session.search(arguments.query, arguments.limit, languages=languages)
        if arguments.json:
            _print_json(hit_records(hits))
        else:
            _print_lines(hit_lines(hits))
    return 0


def _list_notes(arguments: Arguments) -> int:
    from briefing.app.listing import notes_lines  # noqa: PLC0415 - only this command
    from briefing.app.records import note_records  # noqa: PLC0415

    with closing(_session(arguments, notes=True)) as session:
        if arguments.json:
            _print_json(note_records(session.annotations()))
        else:
            _print_lines(notes_lines(session.annotations()))
    return 0


def _add_note(arguments: Arguments) -> int:
    on_words = arguments.start is not None
    if on_words != (arguments.end is not None) or (on_words and arguments.section is None):
        arguments.misused("--start and --end belong together, and to a --section")
    with closing(_session(arguments, notes=True, writing=True)) as session:
        section = None if arguments.section is None else SectionId(arguments.section)
        added = session.add(
            section,
            kind=Kind(arguments.kind),
            body=arguments.body,
            start=arguments.start,
            end=arguments.end,
            author=arguments.author,
        )
        print(added.id)
    return 0


def _delete_note(arguments: Arguments) -> int:
    with closing(_session(arguments, notes=True, writing=True)) as session:
        session.delete(AnnotationId(arguments.id))
    return 0


def _export_notes(arguments: Arguments) -> int:
    from briefing.app.exporting import NotesForm, export_notes, notes_form, write_notes  # noqa: PLC0415 - only here

    by_name = notes_form(arguments.output) if arguments.output is not None else NotesForm.JSONLD
    form = NotesForm(arguments.format) if arguments.format else by_name
    if form is None:
        return int(arguments.misused(f"say with --format what {arguments.output} shall be"))
    if form is NotesForm.WORD and arguments.output is None:
        arguments.misused("a Word file needs -o FILE.docx")
    with closing(_session(arguments, notes=True)) as session:
        content, count = export_notes(session, form, private=arguments.private)
    if arguments.output is None:
        sys.stdout.buffer.write(content)
    else:
        write_notes(arguments.output, content)
        print(count.sentence(ENGLISH))
    return 0


def _import_notes(arguments: Arguments) -> int:
    from briefing.annotation.strict_json import read_text  # noqa: PLC0415 - only this command
    from briefing.app.listing import report_lines  # noqa: PLC0415
    from briefing.app.records import report_record  # noqa: PLC0415

    with closing(_session(arguments, notes=True, writing=True)) as session:
        report = session.import_notes(read_text(arguments.file), arguments.file)
    if arguments.json:
        _print_json(report_record(report))
    else:
        _print_lines(report_lines(report))
        for refusal in report.refused:
            print(refusal, file=sys.stderr)
    return 1 if report.refused else 0


def _export(arguments: Arguments) -> int:
    from briefing.app.exporting import export_pack, pack_form  # noqa: PLC0415 - only this command
    from briefing.app.jobs import export_pdf  # noqa: PLC0415
    from briefing.export.request import NotesMode  # noqa: PLC0415

    form = pack_form(arguments.output)
    if form is None and arguments.output.suffix.lower() != ".pdf":
        arguments.misused(f"{arguments.output} must end in .pdf, .html, .md or .docx")
    with closing(_session(arguments, notes=True)) as session:
        request = session.pdf_request(
            arguments.sections,
            NotesMode(arguments.notes),
            marking=arguments.marking,
            prepared_for=arguments.prepared_for,
            prepared_by=arguments.prepared_by,
            date=arguments.date or "",
        )
    if form is not None:
        print(export_pack(request, arguments.output, form).sentence(ENGLISH))
        return 0
    report = export_pdf(request, arguments.output)
    if report.missing:
        print(f"No bundled font has these characters: {' '.join(report.missing)}", file=sys.stderr)
    return 0


def _session(arguments: Arguments, *, notes: bool = False, writing: bool = False) -> Session:
    """The session of a command; one that needs ``notes`` stops where they cannot be read, or not be written."""
    data = DataFolder.choose(arguments.data_dir)
    language = None if arguments.language is None else Language(arguments.language)
    session = Session.open(arguments.pack, data, language)
    error = session.notes_error
    if error is not None and (writing or (notes and isinstance(error, StoreTooNewError))):
        session.close()
        raise error
    if session.notice:
        print(session.notice, file=sys.stderr)
    return session


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


# arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("briefing", usage=_USAGE, description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"briefing {briefing.__version__}")
    # Only shown here: without a command the window reads them itself.
    window = parser.add_argument_group("window")
    window.add_argument(
        "--language", metavar="L", dest="window_language", help="en, zh-HK or zh-CN; else the one last read in"
    )
    window.add_argument(
        "--smoke-test",
        metavar="FILE.png",
        help="save a picture of the window after its first complete paint, print how many milliseconds that took, quit",
    )
    window.add_argument("--data-dir", metavar="DIR", dest="window_data_dir", help=_DATA_DIR)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="briefing")
    _add_pack_commands(commands)
    _add_search(commands)
    _add_notes(commands)
    _add_export(commands)
    return parser


def _command(commands: Commands, name: str, run: Callable[[Arguments], int], sentence: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=sentence, description=f"{sentence[0].upper()}{sentence[1:]}.")
    command.set_defaults(run=run, misused=command.error)
    command.add_argument("--data-dir", type=Path, metavar="DIR", help=_DATA_DIR)
    return command


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")


def _add_pack(command: argparse.ArgumentParser) -> None:
    command.add_argument("pack", type=Path, metavar="PACK", help="a folder with a pack.toml, or a .briefing file")
    command.add_argument("--language", metavar="L", help=_LANGUAGE)


def _add_pack_commands(commands: Commands) -> None:
    check = _command(commands, "check", _check, "report every problem of a pack as file:line: sentence")
    check.add_argument("pack", type=Path, metavar="PACK")
    _add_json(check)
    build = _command(commands, "build", _build, "make one .briefing file of a pack's folder and print its digest")
    build.add_argument("folder", type=Path, metavar="FOLDER")
    build.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.briefing")
    show = _command(commands, "show", _show, "print the texts of a pack in reading order")
    _add_pack(show)
    show.add_argument("--section", metavar="ID", help="only this section")
    _add_json(show)


def _add_search(commands: Commands) -> None:
    search = _command(commands, "search", _search, "find words in texts, quotes, FAQs, terms and notes, best first")
    _add_pack(search)
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--limit", type=_count, default=50, metavar="N", help="at most so many hits (50)")
    _add_json(search)


def _add_notes(commands: Commands) -> None:
    notes = commands.add_parser("notes", help="list, add, delete, export and import notes")
    kinds = notes.add_subparsers(title="commands", metavar="COMMAND", required=True)
    listing = _command(kinds, "list", _list_notes, "list the notes on a pack, in JSON as W3C Web Annotations")
    _add_pack(listing)
    _add_json(listing)
    add = _command(kinds, "add", _add_note, "add a note and print its id")
    _add_pack(add)
    add.add_argument("--section", metavar="ID", help="without it the note is on the whole briefing")
    add.add_argument("--start", type=int, metavar="N", help="offset in the section's text, in code points")
    add.add_argument("--end", type=int, metavar="N", help="offset after the last character")
    letters = [kind.value for kind in Kind]
    add.add_argument("--kind", choices=letters, default="K", help="key point, question, action, risk, line to take")
    add.add_argument("--body", default="", metavar="TEXT")
    add.add_argument("--author", metavar="NAME", help="else the one in the settings, else the account's")
    delete = _command(kinds, "delete", _delete_note, "delete a note")
    _add_pack(delete)
    delete.add_argument("id", metavar="ID")
    export = _command(kinds, "export", _export_notes, "write the notes for other programs or for reading")
    _add_pack(export)
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="else they are printed")
    export.add_argument("--format", choices=["jsonld", "markdown", "csv", "docx"], help="else as FILE is named")
    export.add_argument("--private", action="store_true", help="private notes too")
    taking = _command(kinds, "import", _import_notes, "take over the notes in a file, newer versions winning")
    _add_pack(taking)
    taking.add_argument("file", type=Path, metavar="FILE")
    _add_json(taking)


def _add_export(commands: Commands) -> None:
    export = _command(
        commands, "export", _export, "write the pack with notes as PDF, HTML, Markdown or Word, as FILE is named"
    )
    _add_pack(export)
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.(pdf|html|md|docx)")
    export.add_argument("--sections", type=_ids, default=(), metavar="ID,ID", help="only these sections")
    export.add_argument("--notes", choices=["none", "comments", "printed", "both"], default="both")
    export.add_argument("--marking", default="", metavar="TEXT", help="else the pack's own")
    export.add_argument("--prepared-for", default="", metavar="TEXT")
    export.add_argument(
        "--prepared-by", metavar="TEXT", help="else the author in the settings, else the account's name"
    )
    export.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="else today")


def _ids(text: str) -> tuple[SectionId, ...]:
    return tuple(SectionId(one.strip()) for one in text.split(",") if one.strip())


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1")
    return int(text)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date like 2026-11-22") from error
