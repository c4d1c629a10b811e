"""The commands that write a pack out and that list the ways to do so."""

import json
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.arguments import Arguments, Commands, add_json, add_pack, command, open_session
from briefing.document.ids import ENGLISH

if TYPE_CHECKING:
    from briefing.app.composing import PackFile
    from briefing.app.exporting import PackForm
    from briefing.app.extras import Extras, ExtrasRequest
    from briefing.app.order import Order
    from briefing.app.session import Session
    from briefing.export.request import PdfReport


def add_commands(commands: Commands) -> None:
    """Make the commands known."""
    from briefing.cli.export_options import add_options  # noqa: PLC0415 - only when there are commands at all

    export = command(
        commands, "export", _export, "write the pack with notes as PDF, HTML, Markdown or Word, as FILE is named"
    )
    add_pack(export)
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE.(pdf|html|md|docx)", help="or a folder for PDF files"
    )
    add_options(export)
    add_json(export)
    profiles = command(commands, "profiles", _profiles, "list the ways to export, the reader's own last")
    add_json(profiles)


def _export(arguments: Arguments) -> int:
    from briefing.app.composing import compose  # noqa: PLC0415 - only this command
    from briefing.app.exporting import pack_form  # noqa: PLC0415
    from briefing.app.extras import completed  # noqa: PLC0415

    form = pack_form(arguments.output)
    folder = arguments.output.is_dir()
    if form is None and not folder and arguments.output.suffix.lower() != ".pdf":
        arguments.misused(f"{arguments.output} must be a folder or end in .pdf, .html, .md or .docx")
    if len(arguments.copies) > 1 and not folder:
        arguments.misused(f"{arguments.output} must be a folder when there are several copies")
    with closing(open_session(arguments, notes=True)) as session:
        order, wanted, extras = _ordered(arguments, session)
        files = tuple(
            replace(file, request=completed(file.request, wanted, extras)) for file in compose(session, order)
        )
        counts = _counts(session, order)
    if form is not None:
        return _write_text(arguments, files[0], form)
    reports = _write(arguments, files, folder=folder)
    if arguments.json:
        told = {"files": reports, "marking": files[0].request.marking, "notes": counts}
        print(json.dumps(told, ensure_ascii=False, indent=2))
    return 0


def _ordered(arguments: Arguments, session: "Session") -> "tuple[Order, ExtrasRequest, Extras]":
    """The order with its sections, and what had to be read for it."""
    from briefing.app.composing import sections_of  # noqa: PLC0415
    from briefing.app.extras import Extras, extras_request, read_extras  # noqa: PLC0415
    from briefing.app.profiles import Scope  # noqa: PLC0415
    from briefing.cli.export_options import ordered  # noqa: PLC0415
    from briefing.errors import EditionMissingError  # noqa: PLC0415
    from briefing.export.request import Part  # noqa: PLC0415

    order = ordered(arguments, session)
    wanted = extras_request(session, arguments.pack, order.profile)
    by_change = order.profile.scope is Scope.CHANGED or Part.CHANGES in (arguments.parts or ())
    if by_change and wanted.before is None:
        raise EditionMissingError
    extras = read_extras(wanted, Extras())
    if not order.sections and order.profile.scope is not Scope.CURRENT:
        order = replace(order, sections=sections_of(session, order.profile, changed=extras.changed))
    return order, wanted, extras


def _counts(session: "Session", order: "Order") -> dict[str, int]:
    from briefing.app.leaving import leaving  # noqa: PLC0415

    found = leaving(session, order)
    return {"leaving": len(found.notes), "private": found.private, "others": found.others}


def _write_text(arguments: Arguments, file: "PackFile", form: "PackForm") -> int:
    from briefing.app.exporting import export_pack  # noqa: PLC0415

    count = export_pack(file.request, arguments.output, form)
    if arguments.json:
        print(json.dumps({"files": [{"path": str(arguments.output)}], "notes": {"leaving": count.total}}))
    else:
        print(count.sentence(ENGLISH))
    return 0


def _write(arguments: Arguments, files: "tuple[PackFile, ...]", *, folder: bool) -> list[dict[str, object]]:
    from briefing.app.composing import free_names  # noqa: PLC0415
    from briefing.export.pdf import write_pdf  # noqa: PLC0415

    paths = free_names(files, arguments.output) if folder else (arguments.output,)
    reports = []
    missing: dict[str, None] = {}
    for file, path in zip(files, paths, strict=True):
        report = write_pdf(file.request, path)
        missing.update(dict.fromkeys(report.missing))
        if folder and not arguments.json:
            print(path)
        reports.append(_report(file, path, report))
    if missing:
        print(f"No bundled font has these characters: {' '.join(missing)}", file=sys.stderr)
    return reports


def _report(file: "PackFile", path: Path, report: "PdfReport") -> dict[str, object]:
    copy = file.request.copy
    told: dict[str, object] = {"path": str(path), "pages": report.pages, "missing": list(report.missing)}
    return told if copy is None else {**told, "recipient": copy.recipient, "copy": copy.number, "of": copy.of}


def _profiles(arguments: Arguments) -> int:
    from briefing.app.paths import DataFolder  # noqa: PLC0415 - only this command
    from briefing.app.profiles_file import load_profiles  # noqa: PLC0415

    profiles = load_profiles(DataFolder.choose(arguments.data_dir).profiles)
    if arguments.json:
        told = [{"name": one.name, "key": one.key, "last": one.name == profiles.last.name} for one in profiles.all]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for one in profiles.all:
        used = "  (used last)" if one.name == profiles.last.name else ""
        print(f"{one.key or one.name:<14} {one.name if one.key else ''}{used}".rstrip())
    return 0
