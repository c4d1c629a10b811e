"""The sources of a pack, read once and in all languages: what the reader makes packs of and the checker looks at."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.document.ids import FaqId, Language, PillarId, SectionId, SourceId
from briefing.pack.companions import Companions, read_companions
from briefing.pack.files import PackFiles
from briefing.pack.front import split_front
from briefing.pack.manifest import FILE, Manifest, read_manifest
from briefing.pack.markdown import MarkdownText
from briefing.pack.problems import Findings, Target
from briefing.pack.record import is_id
from briefing.pack.toml_file import TomlFile, read_toml


@dataclass(frozen=True, slots=True)
class SectionText:
    """One section in one language, its Markdown not parsed yet."""

    title: str
    short_title: str
    text: MarkdownText


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
    manifest: Manifest
    companions: Companions
    sections: Mapping[tuple[SectionId, Language], SectionText]
    faqs: Mapping[tuple[FaqId, Language], FaqText]

    @property
    def faq_ids(self) -> tuple[FaqId, ...]:
        """The FAQs of the base language, in their order."""
        base = self.manifest.base
        found = [(faq.order, id_) for (id_, language), faq in self.faqs.items() if language == base]
        return tuple(id_ for _, id_ in sorted(found))


def read_source(files: PackFiles, findings: Findings) -> PackSource:
    """Read everything but the Markdown; what is wrong is noted in ``findings``."""

    def open_toml(name: str) -> TomlFile:
        text = files.text(name, findings) if name in files.contents else ""
        return read_toml(name, text, findings)

    manifest = read_manifest(open_toml(FILE), findings)
    companions = read_companions(open_toml, manifest.base, findings)
    sections = {}
    for _, section in manifest.sections:
        for language in manifest.languages:
            name = f"sections/{section}.{language}.md"
            if name in files.contents:
                sections[section, language] = _section(name, files.text(name, findings), findings)
            elif language == manifest.base:
                findings.problem(FILE, 1, f"The section “{section}” has no file {name}.")
    return PackSource(files, manifest, companions, sections, _faqs(files, manifest, findings))


def _section(name: str, text: str, findings: Findings) -> SectionText:
    front = split_front(name, text, "head", findings)
    title = front.head.text("title")
    short = front.head.text("short-title", required=False)
    front.head.finish()
    return SectionText(title, short or title, MarkdownText(name, front.body_line, front.body))


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
    question = head.text("question")
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
