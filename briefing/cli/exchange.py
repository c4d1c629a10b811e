"""Commands by which notes go to colleagues and come from them."""

import sys
from contextlib import closing
from pathlib import Path

from briefing.annotation.model import AnnotationId
from briefing.annotation.planning import Fate, MergePlan
from briefing.cli.arguments import Arguments, Commands, add_json, add_pack, command, open_session
from briefing.cli.printing import print_json, print_lines
from briefing.document.ids import ENGLISH


def add_commands(kinds: Commands) -> None:
    """Make the commands known."""
    export = command(kinds, "export", _export_notes, "write the notes for other programs or for reading")
    add_pack(export)
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="else they are printed")
    export.add_argument("--format", choices=["jsonld", "markdown", "csv", "docx"], help="else as FILE is named")
    export.add_argument("--private", action="store_true", help="private notes too")
    taking = command(kinds, "import", _import_notes, "merge the notes in files, or in PDF packs that were marked")
    add_pack(taking)
    taking.add_argument("files", type=Path, metavar="FILE", nargs="+")
    taking.add_argument("--preview", action="store_true", help="only tell what would come of it")
    taking.add_argument("--conflict-free", action="store_true", help="leave out what both sides changed")
    add_json(taking)
    exchange = command(kinds, "exchange", _exchange, "exchange notes through a folder shared with colleagues")
    add_pack(exchange)
    exchange.add_argument(
        "--folder", type=Path, metavar="DIR", help="remembered in the settings, where it is else from"
    )


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
        sys.stdout.flush()
    else:
        write_notes(arguments.output, content)
    # How many of each leave; not into the notes themselves where these are printed.
    print(count.sentence(ENGLISH), file=sys.stdout if arguments.output is not None else sys.stderr)
    return 0


def _import_notes(arguments: Arguments) -> int:
    from briefing.app.merge_text import plan_lines, plan_record, report_lines, report_record  # noqa: PLC0415 - only here

    with closing(open_session(arguments, notes=True, writing=not arguments.preview)) as session:
        plan = session.plan_import(arguments.files)
        if all(item.fate is Fate.REFUSED and not item.place for item in plan.items) and plan.items:
            # Not one file could be read.
            for item in plan.items:
                print(item.why, file=sys.stderr)
            return 1
        if arguments.preview:
            if arguments.json:
                print_json(plan_record(plan))
            else:
                print_lines(plan_lines(plan))
            return 1 if plan.of(Fate.REFUSED) else 0
        chosen = plan.conflict_free if arguments.conflict_free else _all_but_proposed_deletions(plan)
        report = session.apply(plan, chosen)
    if arguments.json:
        print_json(report_record(report))
    else:
        print_lines(report_lines(report))
        for sentence in (*plan.notices, *report.refused):
            print(sentence, file=sys.stderr)
    return 1 if report.refused else 0


def _all_but_proposed_deletions(plan: MergePlan) -> list[AnnotationId] | None:
    # What is missing from a marked PDF pack may have been lost there: only the preview shows it.
    from briefing.app.incoming import is_pdf  # noqa: PLC0415 - only here

    if not any(is_pdf(path) for item in plan.items for path in item.sources):
        return None
    return [
        item.id
        for item in plan.items
        if item.theirs is not None and not (item.theirs.deleted and all(map(is_pdf, item.sources)))
    ]


def _exchange(arguments: Arguments) -> int:
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        if arguments.folder is not None:
            session.change_settings(shared_folder=str(arguments.folder.absolute()))
        elif not session.settings.shared_folder:
            arguments.misused("say with --folder where notes are exchanged")
        change = session.exchange_with_folder()
        print("1 note changed." if len(change.annotations) == 1 else f"{len(change.annotations)} notes changed.")
        if session.sharing is not None and session.sharing.notice:
            print(session.sharing.notice, file=sys.stderr)
    return 0
