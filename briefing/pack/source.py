"""The sources of a pack, read once and in all languages: what the reader makes packs of and the checker looks at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.document.ids import FaqId, Language, SectionId, SourceId
from briefing.document.lookalikes import spelt_out
from briefing.errors import PackTooNewError
from briefing.pack.companions import Companions, read_companions
from briefing.pack.files import PackFiles
from briefing.pack.front import split_front
from briefing.pack.manifest import FILE, FORMAT, Manifest, read_manifest
from briefing.pack.markdown import MarkdownText
from briefing.pack.pictures import why_no_picture
from briefing.pack.problems import Findings, Target
from briefing.pack.record import is_id
from briefing.pack.repeats import tell_repeats
from briefing.pack.toml_file import Path, TomlFile, read_toml


@dataclass(frozen=True, slots=True)
class SectionText:
    """One section in one language, its Markdown not parsed yet."""

    title: str
    short_title: str
    text: MarkdownText
    marking: str


@dataclass(frozen=True, slots=True)
class FaqText:
    """One question in one language; what is not text stands in the base language's file only."""

    question: str
    text: MarkdownText
    sections: tuple[SectionId, ...]
    sources: tuple[SourceId, ...]
    as_known: str
    order: int


@dataclass(frozen=True, slots=True)
class PackSource:
    """A pack before its Markdown is parsed."""

    files: PackFiles
    manifest_file: TomlFile
    manifest: Manifest
    companions: Companions
    sections: Mapping[tuple[SectionId, Language], SectionText]
    faqs: Mapping[tuple[FaqId, Language], FaqText]

    def line(self, path: Path) -> int:
        """The line of a key of ``pack.toml``."""
        return self.manifest_file.line(path)

    def line_of_word(self, path: Path, word: str) -> int:
        """The line of one of the texts of a list in ``pack.toml``."""
        return self.manifest_file.line_of_word(path, word)

    @property
    def faq_ids(self) -> tuple[FaqId, ...]:
        """The FAQs of the base language, in their order."""
        base = self.manifest.base
        found = [(faq.order, id_) for (id_, language), faq in self.faqs.items() if language == base]
        return tuple(id_ for _, id_ in sorted(found))


def read_source(files: PackFiles, findings: Findings) -> PackSource:
    """Read everything but the Markdown; what is wrong is noted in ``findings``. Raises ``PackTooNewError``."""

    def open_toml(name: str) -> TomlFile:
        text = files.text(name, findings) if name in files.contents else ""
        return read_toml(name, text, findings)

    manifest_file = open_toml(FILE)
    found = manifest_file.tables.get("format")
    if type(found) is int and found > FORMAT:
        raise PackTooNewError(files.path, found, FORMAT)
    manifest = read_manifest(manifest_file, findings)
    companions = read_companions(open_toml, manifest.base, findings)
    tell_repeats(companions, findings)
    _tell_false_pictures(files, findings)
    sections = dict(_sections(files, manifest, findings))
    for index, pillar in enumerate(manifest.pillars):
        for section in pillar.sections:
            if (section, manifest.base) not in sections:
                line = manifest_file.line_of_word(("pillar", index, "sections"), section)
                name = f"sections/{section}.{manifest.base}.md"
                findings.problem(FILE, line, f"The section “{section}” has no file {name}.")
    return PackSource(files, manifest_file, manifest, companions, sections, _faqs(files, manifest, findings))


def _tell_false_pictures(files: PackFiles, findings: Findings) -> None:
    for name, content in files.contents.items():
        if name.startswith("assets/") and (why := why_no_picture(content)):
            findings.problem(name, 1, f"This file {why}.")


def _sections(
    files: PackFiles, manifest: Manifest, findings: Findings
) -> Iterator[tuple[tuple[SectionId, Language], SectionText]]:
    for _, section in manifest.sections:
        for language in manifest.languages:
            name = f"sections/{section}.{language}.md"
            if name in files.contents:
                yield (section, language), _section(name, files.text(name, findings), findings)


def _section(name: str, text: str, findings: Findings) -> SectionText:
    front = split_front(name, text, "head", findings)
    title = spelt_out(front.head.text("title"))
    short = spelt_out(front.head.text("short-title", required=False))
    marking = front.head.text("marking", required=False)
    front.head.finish()
    return SectionText(title, short or title, MarkdownText(name, front.body_line, front.body), marking)


def _faqs(files: PackFiles, manifest: Manifest, findings: Findings) -> dict[tuple[FaqId, Language], FaqText]:
    faqs = {}
    for name in files.contents:
        if not name.startswith("faqs/") or not name.endswith(".md"):
            continue
        id_, _, language = name.removeprefix("faqs/").removesuffix(".md").partition(".")
        if is_id(id_) and language in manifest.languages:
            text = files.text(name, findings)
            faqs[FaqId(id_), Language(language)] = _faq(name, text, language == manifest.base, findings)
    return faqs


def _faq(name: str, text: str, is_base: bool, findings: Findings) -> FaqText:
    front = split_front(name, text, "head", findings)
    head = front.head
    question = spelt_out(head.text("question"))
    body = MarkdownText(name, front.body_line, front.body)
    if not is_base:
        head.finish()
        return FaqText(question, body, (), (), "", 0)
    faq = FaqText(
        question=question,
        text=body,
        sections=tuple(SectionId(word) for word in head.references("sections", Target.SECTION)),
        sources=tuple(SourceId(word) for word in head.references("sources", Target.SOURCE)),
        as_known=head.date("as-known"),
        order=head.number("order") or 0,
    )
    head.finish()
    return faq
