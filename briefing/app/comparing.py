"""Comparing the open edition with another one in a language that both have in full."""

from collections.abc import Iterator
from pathlib import Path

from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.comparing import compare
from briefing.edition.comparison import Change, Comparison
from briefing.errors import OtherBriefingError
from briefing.pack.reader import PackReader


def compare_editions(
    old: Path, new: Path, language: Language | None = None, progress: Progress = NO_PROGRESS
) -> Comparison:
    """What is different in the edition at ``new``, compared in ``language`` or in the new edition's own.

    Where one of them lacks a translation of a section that the other has, both are compared in the next language that
    they have in common: words of two languages cannot be compared. ``Comparison.new.language`` tells which it was.
    Raises ``PackError``, ``LanguageMissingError``, ``OtherBriefingError`` and ``CancelledError``.
    """
    old_reader, new_reader = PackReader.open(old), PackReader.open(new)
    if old_reader.id != new_reader.id:
        raise OtherBriefingError(old, new)
    packs: list[tuple[Pack, Pack]] = []
    for each in _order(old_reader, new_reader, language):
        packs.append((old_reader.read(each, progress), new_reader.read(each, progress)))
        if _is_one_language(*packs[-1]):
            return compare(*packs[-1], progress)
    return compare(*packs[0], progress)


def changed_sections(
    old: Path, new: Path, language: Language | None = None, progress: Progress = NO_PROGRESS
) -> dict[SectionId, Change]:
    """The sections of the edition at ``new`` that say something else than in the one at ``old``, or are not in it.

    Raises as ``compare_editions`` does.
    """
    comparison = compare_editions(old, new, language, progress)
    told = (Change.CHANGED, Change.ADDED)
    return {one.new.id: one.change for one in comparison.sections if one.new is not None and one.change in told}


def _order(old: PackReader, new: PackReader, language: Language | None) -> Iterator[Language]:
    """The languages to be tried: the one asked for, then the new edition's, its base language first."""
    first = new.languages[0] if language is None else language
    yield first
    yield from (each for each in new.languages if each != first and each in old.languages)


def _is_one_language(old: Pack, new: Pack) -> bool:
    """Whether all sections that both have are in one language."""
    return all(
        other is None or other.language == section.language
        for section in new.sections
        for other in [old.section(section.id)]
    )
