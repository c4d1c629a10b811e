"""The one entry of the command line. Results on stdout, errors as one sentence on stderr.

The exit code is 0, 1 for bad input and 2 for bad usage.
"""

import argparse
import io
import os
import sys

import briefing
from briefing.cli import editions, exporting, notes, packs
from briefing.cli.arguments import DATA_DIR
from briefing.errors import BriefingError

_USAGE = """briefing [PACK] [--language L] [--data-dir DIR] [--smoke-test FILE.png]
       briefing COMMAND …"""
_DESCRIPTION = (
    "Open a briefing in a window (the built-in one without PACK), or do one of the commands without a window."
)


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
    window.add_argument("--data-dir", metavar="DIR", dest="window_data_dir", help=DATA_DIR)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="briefing")
    packs.add_commands(commands)
    notes.add_commands(commands)
    editions.add_commands(commands)
    exporting.add_commands(commands)
    return parser
