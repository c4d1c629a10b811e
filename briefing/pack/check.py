"""The checker: every problem of a pack in one pass."""

from pathlib import Path

from briefing.errors import PackTooNewError
from briefing.pack.draft import read_draft
from briefing.pack.files import PackFiles, read_files
from briefing.pack.manifest import FILE
from briefing.pack.problems import Findings, Problem
from briefing.pack.rules.figures import unequal_figures
from briefing.pack.rules.ids import unmatched_blocks
from briefing.pack.rules.links import broken_links
from briefing.pack.rules.listing import stray_files, uncited_sources, unplaced, unshown_assets
from briefing.pack.rules.statements import undated_states, unsourced_statements
from briefing.pack.rules.translations import missing_titles, missing_translations
from briefing.pack.source import read_source
from briefing.pack.toml_file import read_toml

__all__ = ["Problem", "check", "check_files"]

_RULES = (
    broken_links,
    unmatched_blocks,
    unequal_figures,
    unsourced_statements,
    undated_states,
    missing_titles,
    missing_translations,
    stray_files,
    unshown_assets,
    uncited_sources,
    unplaced,
)


def check(path: Path) -> tuple[Problem, ...]:
    """Every problem of the folder or ``.briefing`` file at ``path``, by file and line.

    Raises ``PackMissingError`` and ``PackDamagedError`` when there is nothing that could be checked.
    """
    return check_files(read_files(path))


def check_files(files: PackFiles) -> tuple[Problem, ...]:
    """Every problem of ``files``, by file and line."""
    findings = Findings()
    try:
        source = read_source(files, findings)
    except PackTooNewError as error:
        line = read_toml(FILE, files.text(FILE, findings), findings).line(("format",))
        return (Problem(FILE, line, str(error)),)
    draft = read_draft(source, findings)
    for rule in _RULES:
        findings.add(rule(draft), ())
    return tuple(sorted(set(findings.problems)))
