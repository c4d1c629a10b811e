"""``pack.toml``: what the briefing is, its languages, and its pillars in order."""

from dataclasses import dataclass

from briefing.document.ids import LANGUAGES, Language, PackId, PillarId, SectionId
from briefing.document.pack import ACTORS, GLOSSARY, REFERENCE, SOURCES, TIMELINE, Colour, Logo, Pillar
from briefing.pack.localized import NO_TEXTS, Localized
from briefing.pack.problems import Findings, Target, quoted_list
from briefing.pack.record import Record, is_id
from briefing.pack.toml_file import TomlFile

FILE = "pack.toml"
FORMAT = 1
_RESERVED = (TIMELINE, ACTORS, GLOSSARY, SOURCES)


@dataclass(frozen=True, slots=True)
class PillarEntry:
    """A pillar as written; ``line`` is where it starts."""

    id: PillarId
    letter: str
    colour: str
    title: Localized
    short_title: Localized
    sections: tuple[SectionId, ...]
    line: int

    def in_language(self, language: Language, base: Language) -> Pillar:
        """The pillar with its titles in ``language``."""
        title = self.title.text(language, base)
        # A short title of the base language is no match for a title in another one.
        short = self.short_title.given(language) or (title if self.title.has(language) else "")
        short = short or self.short_title.text(language, base) or title
        return Pillar(self.id, self.letter, self.colour, title, short, self.sections)


@dataclass(frozen=True, slots=True)
class LogoEntry:
    """The picture on the cover: the name of an asset, and what it shows."""

    asset: str
    alt: Localized

    def in_language(self, language: Language, base: Language) -> Logo | None:
        """The logo with its text in ``language``; None where the pack has none."""
        return Logo(self.asset, self.alt.text(language, base)) if self.asset else None


@dataclass(frozen=True, slots=True)
class Manifest:
    """All of ``pack.toml``. ``section_titles`` are titles of sections that are not translated themselves."""

    id: PackId
    edition: str
    date: str
    as_known: str
    languages: tuple[Language, ...]
    marking: str
    aliases: tuple[str, ...]
    title: Localized
    short_title: Localized
    subtitle: Localized
    publisher: Localized
    pillars: tuple[PillarEntry, ...]
    section_titles: tuple[tuple[SectionId, Localized], ...]
    require_sources: bool
    require_translations: bool
    logo: LogoEntry = LogoEntry("", NO_TEXTS)

    @property
    def base(self) -> Language:
        """The language that is complete."""
        return self.languages[0]

    @property
    def sections(self) -> tuple[tuple[PillarId, SectionId], ...]:
        """Every section with its pillar, in reading order, each once."""
        placed: dict[SectionId, PillarId] = {}
        for pillar in self.pillars:
            for section in pillar.sections:
                placed.setdefault(section, pillar.id)
        return tuple((pillar, section) for section, pillar in placed.items())

    def section_title(self, section: SectionId) -> Localized:
        """The titles that ``pack.toml`` gives for ``section``."""
        return dict(self.section_titles).get(section, NO_TEXTS)


def read_manifest(file: TomlFile, findings: Findings) -> Manifest:
    """The manifest in ``file``; whatever is wrong is noted, and read as if it were empty."""
    top = Record(file, (), file.tables, "pack.toml", findings)
    if top.number("format", required=True) not in (None, FORMAT):
        top.problem("format", f"The format is {FORMAT}.")
    languages = _languages(top)
    base = languages[0]
    manifest = Manifest(
        id=PackId(top.id()),
        edition=top.text("edition"),
        date=top.date("date", required=True),
        as_known=top.date("as-known"),
        languages=languages,
        marking=top.text("marking", required=False),
        aliases=top.words("aliases"),
        title=top.localized("title", base),
        short_title=top.localized("short-title", base, required=False),
        subtitle=top.localized("subtitle", base, required=False),
        publisher=top.localized("publisher", base, required=False),
        pillars=_pillars(top, base),
        section_titles=_section_titles(top, findings),
        logo=_logo(top, base, findings),
        **_rules(top, findings),
    )
    top.finish()
    _tell_repeats(top, manifest)
    return manifest


def _languages(top: Record) -> tuple[Language, ...]:
    words = top.words("languages", required=True)
    for word in words:
        if word not in LANGUAGES:
            line = top.file.line_of_word(("languages",), word)
            top.problem_at(line, f"“{word}” is no language of this format; it has {quoted_list(LANGUAGES)}.")
    known = tuple(dict.fromkeys(Language(word) for word in words if word in LANGUAGES))
    if not known:
        top.problem("languages", "The briefing needs at least one language; the first one is its base language.")
    return known or LANGUAGES[:1]


def _pillars(top: Record, base: Language) -> tuple[PillarEntry, ...]:
    entries = []
    for record in top.tables("pillar", "pillar"):
        entries.append(
            PillarEntry(
                id=PillarId(record.id()),
                letter=record.text("letter", required=False),
                colour=record.choice("colour", Colour.ALL) or Colour.GREY,
                title=record.localized("title", base),
                short_title=record.localized("short-title", base, required=False),
                sections=tuple(SectionId(word) for word in record.words("sections", required=True)),
                line=record.line(),
            )
        )
        record.finish()
    if not entries:
        top.problem("", "The briefing has no [[pillar]].")
    return tuple(entries)


def _section_titles(top: Record, findings: Findings) -> tuple[tuple[SectionId, Localized], ...]:
    key = "section-titles"
    record = Record(top.file, (key,), top.table(key), "list of section titles", findings)
    return tuple((SectionId(id_), record.localized(id_, None)) for id_ in top.table(key))


def _logo(top: Record, base: Language, findings: Findings) -> LogoEntry:
    table = top.table("logo")
    if not table:
        return LogoEntry("", NO_TEXTS)
    record = Record(top.file, ("logo",), table, "logo", findings)
    entry = LogoEntry(record.reference("file", Target.ASSET), record.localized("alt", base))
    if not entry.asset:
        record.problem("file", "The logo names no file; write file = “assets/…”.")
    record.finish()
    return entry


def _rules(top: Record, findings: Findings) -> dict[str, bool]:
    record = Record(top.file, ("rules",), top.table("rules"), "list of rules", findings)
    rules = {
        "require_sources": record.flag("require-sources"),
        "require_translations": record.flag("require-translations"),
    }
    record.finish()
    return rules


def _tell_repeats(top: Record, manifest: Manifest) -> None:
    pillars: set[str] = set()
    sections: set[str] = set()
    for index, pillar in enumerate(manifest.pillars):
        line = top.file.line(("pillar", index, "id"))
        if pillar.id in pillars or pillar.id == REFERENCE:
            top.problem_at(line, f"The pillar id “{pillar.id}” is taken already.")
        pillars.add(pillar.id)
        for section in pillar.sections:
            line = top.file.line_of_word(("pillar", index, "sections"), section)
            if not is_id(section):
                top.problem_at(line, f"“{section}” cannot be the id of a section.")
            elif section in _RESERVED:
                top.problem_at(line, f"The section id “{section}” is kept for the section made by the program.")
            elif section in sections:
                top.problem_at(line, f"The section “{section}” is listed twice.")
            sections.add(section)
