"""Commands about notes."""

from contextlib import closing

from briefing.annotation.model import AnnotationId, Kind, Privacy, Status
from briefing.cli import editions, exchange, trash
from briefing.cli.arguments import Arguments, Commands, add_json, add_pack, command, day_or_none, open_session
from briefing.cli.printing import print_json, print_lines
from briefing.document.ids import SectionId


def add_commands(commands: Commands) -> None:
    """Make the commands known."""
    notes = commands.add_parser("notes", help="list, make, change, delete and exchange notes")
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
    edit = command(kinds, "edit", _edit_note, "change a note")
    add_pack(edit)
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--body", metavar="TEXT", help="settles which text holds where several were written at once")
    edit.add_argument("--kind", choices=letters)
    edit.add_argument("--status", choices=[status.value for status in Status])
    edit.add_argument("--privacy", choices=[privacy.value for privacy in Privacy])
    edit.add_argument("--tags", metavar="TAG,TAG", help="instead of those it has")
    edit.add_argument("--owner", metavar="NAME", help="who does what an Action note asks for")
    edit.add_argument("--due", metavar="YYYY-MM-DD", type=day_or_none, help="by when; empty for no date")
    reply = command(kinds, "reply", _reply, "answer a note and print the id of the answer")
    add_pack(reply)
    reply.add_argument("id", metavar="ID")
    reply.add_argument("body", metavar="TEXT")
    actions = command(kinds, "actions", _list_actions, "list the actions that are not done, the first due first")
    add_pack(actions)
    add_json(actions)
    trash.add_commands(kinds)
    exchange.add_commands(kinds)
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


def _list_actions(arguments: Arguments) -> int:
    from briefing.app.listing import actions_lines  # noqa: PLC0415 - only this command
    from briefing.app.records import note_records  # noqa: PLC0415

    with closing(open_session(arguments, notes=True)) as session:
        if arguments.json:
            print_json(note_records(session.actions()))
        else:
            print_lines(actions_lines(session.actions()))
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


def _edit_note(arguments: Arguments) -> int:
    tags = None if arguments.tags is None else tuple(arguments.tags.split(","))
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        session.edit(
            AnnotationId(arguments.id),
            body=arguments.body,
            kind=None if arguments.kind is None else Kind(arguments.kind),
            status=None if arguments.status is None else Status(arguments.status),
            privacy=None if arguments.privacy is None else Privacy(arguments.privacy),
            tags=tags,
            owner=arguments.owner,
            due=arguments.due,
        )
    return 0


def _reply(arguments: Arguments) -> int:
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        print(session.reply(AnnotationId(arguments.id), arguments.body).id)
    return 0


def _delete_note(arguments: Arguments) -> int:
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        session.delete(AnnotationId(arguments.id))
    return 0
