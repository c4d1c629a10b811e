"""Words with the place they come from, as they are quoted in a paper: pillar, section, paragraph and edition."""

from dataclasses import dataclass

from briefing.document.ids import SIMPLIFIED, TRADITIONAL, Language
from briefing.document.numbering import paragraph_number
from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.pack.words import written_date


@dataclass(frozen=True, slots=True)
class _Words:
    marks: tuple[str, str]
    comma: str
    paragraph: str
    paragraphs: str
    edition: str


_ENGLISH = _Words(("“", "”"), ", ", "paragraph {first}", "paragraphs {first}–{last}", "edition {edition} ({date})")
_TRADITIONAL = _Words(("「", "」"), "，", "第 {first} 段", "第 {first} 至 {last} 段", "{edition} 版（{date}）")
_SIMPLIFIED = _Words(("“", "”"), "，", "第 {first} 段", "第 {first} 至 {last} 段", "{edition} 版（{date}）")


def reference(pack: Pack, section: Section, start: int, end: int) -> str:
    """Where ``[start, end)`` of ``section`` stands, in the language of ``pack``."""
    words = _words(pack.language)
    pillar = pack.pillar_of(section.id)
    numbers = {"first": paragraph_number(section, start), "last": paragraph_number(section, max(start, end - 1))}
    form = words.paragraph if numbers["first"] == numbers["last"] else words.paragraphs
    date = written_date(pack.date, pack.language)
    parts = [
        pack.short_title or pack.title,
        (pillar.short_title or pillar.title) if pillar is not None else "",
        section.title,
        form.format(**numbers),
        words.edition.format(edition=pack.edition, date=date),
    ]
    return words.comma.join(part for part in parts if part)


def with_reference(pack: Pack, section: Section, start: int, end: int) -> str:
    """The words in ``[start, end)`` in quotation marks, and where they stand on a line of its own."""
    opening, closing = _words(pack.language).marks
    return f"{opening}{section.text[start:end].strip()}{closing}\n— {reference(pack, section, start, end)}"


def _words(language: Language) -> _Words:
    return {TRADITIONAL: _TRADITIONAL, SIMPLIFIED: _SIMPLIFIED}.get(language, _ENGLISH)
