"""Start the program: the window, or a command that needs none."""

import sys

from briefing import preflight

# Kept here so that the window starts without importing the command line.
COMMANDS = frozenset(
    {"check", "build", "show", "search", "notes", "compare", "export", "profiles", "--version", "-h", "--help"}
)


def main(argv: list[str] | None = None) -> int:
    """Run with ``argv``, the arguments after the program's name; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if getattr(sys, "frozen", False):
        # A worker process of the frozen program starts here too and must not open a window.
        import multiprocessing  # noqa: PLC0415

        multiprocessing.freeze_support()
    if arguments and arguments[0] in COMMANDS:
        from briefing.cli.main import main as run_command  # noqa: PLC0415 - a window needs no command line

        return run_command(arguments)
    return _open_window(arguments)


def _open_window(arguments: list[str]) -> int:
    obstacle = preflight.obstacle()
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    from briefing.ui import application  # noqa: PLC0415 - a command imports no Qt

    return application.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
