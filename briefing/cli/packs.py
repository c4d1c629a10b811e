"""Commands about packs: check, build, show and search."""

import argparse
from contextlib import closing
from pathlib import Path

from briefing.cli.arguments import Arguments, Commands, add_json, add_pack, command, count, open_session
from briefing.cli.printing import print_json, print_lines
from briefing.document.ids import Language, SectionId

_KINDS = ("text", "quote", "faq", "term", "note")
_FILTERS = ("unread", "reading", "read", "notes", "actions")


def add_commands(commands: Commands) -> None:
    """Make the commands known."""
    check = command(commands, "check", _check, "report every problem of a pack as file:line: sentence")
    check.add_argument("pack", type=Path, metavar="PACK")
    add_json(check)
    build = command(commands, "build", _build, "make one .briefing file of a pack's folder and print its digest")
    build.add_argument("folder", type=Path, metavar="FOLDER")
    build.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.briefing")
    show = command(commands, "show", _show, "print the texts of a pack in reading order")
    add_pack(show)
    show.add_argument("--section", metavar="ID", help="only this section")
    add_json(show)
    search = command(commands, "search", _search, "find words in texts, quotes, FAQs, terms and notes, best first")
    add_pack(search)
    search.add_argument("query", metavar="QUERY", help='words, "a phrase", begin*, one NEAR two, one NEAR/3 two')
    search.add_argument("--kind", type=_kinds, metavar="LIST", help=f"only these, with commas: {', '.join(_KINDS)}")
    search.add_argument("--in", dest="sections", choices=_FILTERS, help="only in sections that are so or have such")
    search.add_argument("--limit", type=count, default=50, metavar="N", help="at most so many hits (50)")
    add_json(search)


def _check(arguments: Arguments) -> int:
    from briefing.pack.check import check  # noqa: PLC0415 - Python-Markdown is behind it

    problems = check(arguments.pack)
    if arguments.json:
        print_json([{"file": one.file, "line": one.line, "sentence": one.sentence} for one in problems])
    else:
        print_lines(map(str, problems) if problems else [f"{arguments.pack}: no problems."])
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
        print_json(pack_record(pack, section))
    else:
        print_lines(pack_lines(pack, section))
    return 0


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(one.strip() for one in text.split(","))
    for kind in kinds:
        if kind not in _KINDS:
            raise argparse.ArgumentTypeError(f"“{kind}” is none of {', '.join(_KINDS)}")
    return kinds


def _search(arguments: Arguments) -> int:
    from briefing.app.listing import hit_lines  # noqa: PLC0415 - the index is behind it
    from briefing.app.records import hit_records  # noqa: PLC0415
    from briefing.app.section_filter import SectionFilter, sections_of  # noqa: PLC0415
    from briefing.search.hits import HitKind, Scope  # noqa: PLC0415

    with closing(open_session(arguments)) as session:
        scope = Scope(
            languages=(session.pack.language,) if arguments.language else None,
            kinds=None if arguments.kind is None else {HitKind(kind) for kind in arguments.kind},
            sections=sections_of(session, SectionFilter(arguments.sections)) if arguments.sections else None,
            first=session.pack.language,
        )
        # The languages that are not searched say where the paragraphs stand in them.
        hits = session.search(arguments.query, arguments.limit, languages=session.languages, scope=scope)
        if arguments.json:
            print_json(hit_records(hits))
        else:
            print_lines(hit_lines(hits))
    return 0
