"""The command that writes a pack out."""

import sys
from contextlib import closing
from pathlib import Path

from briefing.cli.arguments import Arguments, Commands, add_pack, command, day, open_session, section_ids
from briefing.document.ids import ENGLISH


def add_commands(commands: Commands) -> None:
    """Make the command known."""
    export = command(
        commands, "export", _export, "write the pack with notes as PDF, HTML, Markdown or Word, as FILE is named"
    )
    add_pack(export)
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.(pdf|html|md|docx)")
    export.add_argument("--sections", type=section_ids, default=(), metavar="ID,ID", help="only these sections")
    export.add_argument("--notes", choices=["none", "comments", "printed", "both"], default="both")
    export.add_argument("--marking", default="", metavar="TEXT", help="else the pack's own")
    export.add_argument("--prepared-for", default="", metavar="TEXT")
    export.add_argument(
        "--prepared-by", metavar="TEXT", help="else the author in the settings, else the account's name"
    )
    export.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="else today")


def _export(arguments: Arguments) -> int:
    from briefing.app.exporting import export_pack, pack_form  # noqa: PLC0415 - only this command
    from briefing.export.pdf import write_pdf  # noqa: PLC0415
    from briefing.export.request import NotesMode  # noqa: PLC0415

    form = pack_form(arguments.output)
    if form is None and arguments.output.suffix.lower() != ".pdf":
        arguments.misused(f"{arguments.output} must end in .pdf, .html, .md or .docx")
    with closing(open_session(arguments, notes=True)) as session:
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
    report = write_pdf(request, arguments.output)
    if report.missing:
        print(f"No bundled font has these characters: {' '.join(report.missing)}", file=sys.stderr)
    return 0
