"""Opening a pack and reading it in one of its languages."""

from dataclasses import replace
from pathlib import Path

from briefing.document.companions import Faq
from briefing.document.ids import FaqId, Language, PackId, PillarId, SectionId
from briefing.document.markings import highest
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.document.section import Section
from briefing.errors import LanguageMissingError, PackInvalidError
from briefing.pack.files import read_files
from briefing.pack.markdown import MarkdownText
from briefing.pack.parsing import TextParser
from briefing.pack.problems import Findings
from briefing.pack.reference import reference_sections
from briefing.pack.source import PackSource, read_source


class PackReader:
    """An opened pack, verified and held in memory; no file stays open."""

    def __init__(self, source: PackSource) -> None:
        self._source = source

    @classmethod
    def open(cls, path: Path) -> "PackReader":
        """Open the folder or ``.briefing`` file at ``path``.

        Raises ``PackMissingError``, ``PackDamagedError``, ``PackTooNewError`` and ``PackInvalidError``.
        """
        findings = Findings()
        source = read_source(read_files(path), findings)
        _refuse(path, findings)
        return cls(source)

    @property
    def path(self) -> Path:
        """Where the pack is."""
        return self._source.files.path

    @property
    def id(self) -> PackId:
        """The id that all editions share."""
        return self._source.manifest.id

    @property
    def edition(self) -> str:
        """Which edition it is."""
        return self._source.manifest.edition

    @property
    def digest(self) -> str:
        """SHA-256 of the manifest, in hex."""
        return self._source.files.digest

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages, the base language first."""
        return self._source.manifest.languages

    def read(self, language: Language | None = None, progress: Progress = NO_PROGRESS) -> Pack:
        """The pack in ``language``, or in the base language.

        Raises ``LanguageMissingError``, ``PackInvalidError`` and, when the reader stops it, ``CancelledError``.
        """
        manifest = self._source.manifest
        if language is None:
            language = manifest.base
        if language not in manifest.languages:
            raise LanguageMissingError(language, manifest.languages)
        with TextParser(progress) as parser:
            texts = _Texts(self._source, language, parser, progress)
            sections = tuple(texts.section(pillar, section) for pillar, section in manifest.sections)
            faqs = tuple(texts.faq(faq) for faq in self._source.faq_ids)
        _refuse(self.path, texts.findings)
        return _pack(self._source, language, sections, faqs)


class _Texts:
    """Parses the Markdown of one language."""

    def __init__(self, source: PackSource, language: Language, parser: TextParser, progress: Progress) -> None:
        self.findings = Findings()
        self._source = source
        self._language = language
        self._base = source.manifest.base
        self._actors = source.companions.shown_actors
        self._parser = parser
        self._progress = progress
        self._total = len(source.manifest.sections) + len(source.faq_ids)
        self._done = 0

    def section(self, pillar: PillarId, id_: SectionId) -> Section:
        """One section, in the base language where it has no translation."""
        wanted = self._source.sections.get((id_, self._language))
        found = wanted or self._source.sections[id_, self._base]
        title = self._source.manifest.section_title(id_).given(self._language) if wanted is None else ""
        parsed = self._parsed(
            found.text,
            id_,
            pillar,
            (title or found.title, title or found.short_title),
            self._language if wanted else self._base,
        )
        # What one language must be handled as, its translation must be too, also where nobody wrote that again.
        markings = (text.marking for (section, _), text in self._source.sections.items() if section == id_)
        return replace(parsed, marking=highest(markings))

    def faq(self, id_: FaqId) -> Faq:
        """One question with its answer."""
        base = self._source.faqs[id_, self._base]
        wanted = self._source.faqs.get((id_, self._language))
        found = wanted or base
        titles = (found.question, found.question)
        answer = self._parsed(
            found.text, SectionId(f"faq:{id_}"), PillarId(""), titles, self._language if wanted else self._base
        )
        return Faq(id_, found.question, answer, base.sections, base.sources, base.as_known)

    def _parsed(
        self, text: MarkdownText, id_: SectionId, pillar: PillarId, titles: tuple[str, str], language: Language
    ) -> Section:
        self._progress.step(self._done, self._total)
        self._done += 1
        parsed = self._parser.parse(text, self._actors)
        self.findings.add(parsed.problems, parsed.references)
        return Section(id_, pillar, titles[0], titles[1], parsed.blocks, language, self._language)


def _refuse(path: Path, findings: Findings) -> None:
    if problems := findings.grave():
        raise PackInvalidError(path, tuple(map(str, problems)))


def _pack(source: PackSource, language: Language, sections: tuple[Section, ...], faqs: tuple[Faq, ...]) -> Pack:
    manifest, companions, base = source.manifest, source.companions, source.manifest.base
    pack = Pack(
        id=manifest.id,
        edition=manifest.edition,
        date=manifest.date,
        as_known=manifest.as_known,
        digest=source.files.digest,
        language=language,
        languages=manifest.languages,
        title=manifest.title.text(language, base),
        short_title=manifest.short_title.text(language, base) or manifest.title.text(language, base),
        subtitle=manifest.subtitle.text(language, base),
        publisher=manifest.publisher.text(language, base),
        marking=manifest.marking,
        pillars=tuple(pillar.in_language(language, base) for pillar in manifest.pillars),
        sections=sections,
        quotes=tuple(entry.in_language(language, base) for entry in companions.quotes),
        faqs=faqs,
        terms=tuple(entry.in_language(language, base) for entry in companions.terms),
        events=tuple(entry.in_language(language, base) for entry in companions.events),
        actors=tuple(entry.in_language(language, base) for entry in companions.actors),
        sources=tuple(entry.in_language(language, base) for entry in companions.sources),
        reference=(),
        assets=tuple((name, content) for name, content in source.files.contents.items() if name.startswith("assets/")),
        aliases=manifest.aliases,
        logo=manifest.logo.in_language(language, base),
    )
    return replace(pack, reference=reference_sections(pack))
