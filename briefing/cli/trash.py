"""Commands about deleted notes."""

from contextlib import closing
from pathlib import Path

from briefing.annotation.fields import was_edited_meanwhile
from briefing.annotation.model import AnnotationId
from briefing.cli.arguments import Arguments, Commands, add_pack, command, open_session
from briefing.cli.printing import print_lines


def add_commands(kinds: Commands) -> None:
    """Make the commands known."""
    deleted = command(kinds, "deleted", _list_deleted, "list the deleted notes, the last deleted first")
    add_pack(deleted)
    restore = command(kinds, "restore", _restore, "bring a deleted note back")
    add_pack(restore)
    restore.add_argument("id", metavar="ID")
    purge = command(kinds, "purge", _purge, "remove deleted notes for good, writing them to a file first")
    add_pack(purge)
    purge.add_argument("ids", metavar="ID", nargs="*", help="else all deleted notes")
    target = purge.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", "--output", type=Path, metavar="FILE", help="where they are written to")
    target.add_argument("--without-export", action="store_true", help="they are written nowhere")


def _list_deleted(arguments: Arguments) -> int:
    from briefing.app.listing import notes_lines  # noqa: PLC0415 - only this command

    with closing(open_session(arguments, notes=True)) as session:
        for one in session.deleted():
            print_lines(notes_lines((one,)))
            if was_edited_meanwhile(one):
                print("    changed by somebody who did not know that it was deleted")
    return 0


def _restore(arguments: Arguments) -> int:
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        session.restore(AnnotationId(arguments.id))
    return 0


def _purge(arguments: Arguments) -> int:
    with closing(open_session(arguments, notes=True, writing=True)) as session:
        ids = [AnnotationId(one) for one in arguments.ids] or [one.id for one in session.deleted()]
        session.purge(ids, arguments.output)
        print("1 note purged." if len(ids) == 1 else f"{len(ids)} notes purged.")
    return 0
