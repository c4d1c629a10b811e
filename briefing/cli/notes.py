"""Commands about notes."""

import sys
from contextlib import closing
from pathlib import Path

from briefing.annotation.model import AnnotationId, Kind
from briefing.cli import editions
from briefing.cli.arguments import Arguments, Commands, add_json, add_pack, command, open_session
from briefing.cli.printing import print_json, print_lines
from briefing.document.ids import ENGLISH, SectionId


def add_commands(commands: Commands) -> None:
    """Make the commands known."""
    notes = commands.add_parser("notes", help="list, add, delete, export and import notes")
    kinds = notes.add_subparsers(title="commands", metavar="COMMAND", required=True)
    listing = command(kinds, "list", _list_notes, "list the notes on a pack, in JSON as W3C Web Annotations")
    add_pack(listing)
    add_json(listing)
    add = command(kinds, "add", _add_note, "add a note and print its id")
    add_pack(add)
    add.add_argument("--section", metavar="ID", help="without it the note is on the whole briefing")
    add.add_argument("--start", type=int, metavar="N", help="offset in the section's text, in code points")
    add.add_argument("--end", type=int, metavar="N", help="offset after the last character")
    letters = [kind.value for kind in Kind]
    add.add_argument("--kind", choices=letters, default="K", help="key point, question, action, risk, line to take")
    add.add_argument("--body", default="", metavar="TEXT")
    add.add_argument("--author", metavar="NAME", help="else the one in the settings, else the account's")
    delete = command(kinds, "delete", _delete_note, "delete a note")
    add_pack(delete)
    delete.add_argument("id", metavar="ID")
    export = command(kinds, "export", _export_notes, "write the notes for other programs or for reading")
    add_pack(export)
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="else they are printed")
    export.add_argument("--format", choices=["jsonld", "markdown", "csv", "docx"], help="else as FILE is named")
    export.add_argument("--private", action="store_true", help="private notes too")
    taking = command(kinds, "import", _import_notes, "take over the notes in a file, newer versions winning")
    add_pack(taking)
    taking.add_argument("file", type=Path, metavar="FILE")
    add_json(taking)
    editions.add_note_commands(kinds)


def _list_notes(arguments: Arguments) -> int:
    from briefing.app.listing import notes_lines  # noqa: PLC0415 - only this command
    from briefing.app.records import note_records  # noqa: PLC0415

    with closing(open_session(arguments, notes=True)) as session:
        if arguments.json:
            print_json(note_records(session.annotations()))
        else:
            print_lines(notes_lines(session.annotations()))
    return 0


def _add_note(arguments: Arguments) -> int:
    on_words = arguments.start is not None
    if on_words != (arguments.end is not None) or (on_words and arguments.section is None):
        arguments.misused("--start and --end belong together, and to a --section")
    with closing(open_session(arguments, notes=True, writing=True)) as session:
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
    with closing(open_session(arguments, notes=True, writing=True)) as session:
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
    with closing(open_session(arguments, notes=True)) as session:
        content, count = export_notes(session, form, private=arguments.private)
    if arguments.output is None:
        sys.stdout.buffer.write(content)
    else:
        write_notes(arguments.output, content)
        print(count.sentence(ENGLISH))
    return 0


def _import_notes(arguments: Arguments) -> int:
    from briefing.annotation.strict_json import read_text  # noqa: PLC0415 - only this command
    from briefing.app.incoming import is_pdf  # noqa: PLC0415
    from briefing.app.listing import report_lines  # noqa: PLC0415
    from briefing.app.records import report_record  # noqa: PLC0415

    with closing(open_session(arguments, notes=True, writing=True)) as session:
        if is_pdf(arguments.file):
            report = session.import_returned(arguments.file)
        else:
            report = session.import_notes(read_text(arguments.file), arguments.file)
    if arguments.json:
        print_json(report_record(report))
    else:
        print_lines(report_lines(report))
        for refusal in report.refused:
            print(refusal, file=sys.stderr)
    return 1 if report.refused else 0
