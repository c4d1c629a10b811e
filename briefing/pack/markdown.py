"""Markdown texts become blocks, by way of Python-Markdown's element tree."""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension

from briefing.document.blocks import Block
from briefing.document.ids import ENGLISH, LANGUAGES, BlockId, Language
from briefing.pack.block_ids import BlockIds
from briefing.pack.bounds import too_much
from briefing.pack.footnotes import read_footnotes
from briefing.pack.inline import InlineReader
from briefing.pack.leaves import LeafMaker
from briefing.pack.marks import mark_text
from briefing.pack.problems import Findings, Problem, Reference
from briefing.pack.tables import CountingTables
from briefing.pack.tree import TreeReader

# Raw HTML, reference links, underlined headings and indented code are not part of the format.
_UNUSED_INLINE = (
    "html",
    "entity",
    "automail",
    "reference",
    "short_reference",
    "image_reference",
    "short_image_ref",
)


@dataclass(frozen=True, slots=True)
class MarkdownText:
    """A text to be read: Markdown that starts on ``line`` of ``file``."""

    file: str
    line: int
    text: str

    @property
    def language(self) -> Language:
        """The language that the file's name ends in: ``sections/one.zh-HK.md``."""
        ending = self.file.removesuffix(".md").rpartition(".")[2]
        return Language(ending) if ending in LANGUAGES else ENGLISH


@dataclass(frozen=True, slots=True)
class ParsedText:
    """What came of a Markdown text; ``lines`` gives the line of every block with an id."""

    blocks: tuple[Block, ...]
    lines: tuple[tuple[BlockId, int], ...]
    problems: tuple[Problem, ...]
    references: tuple[Reference, ...]


class MarkdownParser:
    """Python-Markdown set up for the format; one serves many texts, one after the other.

    The result depends on nothing but the text and the actors, so texts may be parsed elsewhere or kept.
    """

    def __init__(self) -> None:
        extensions = [
            CountingTables(use_align_attribute=True),
            FootnoteExtension(PLACE_MARKER="\x02no place\x03"),
            AdmonitionExtension(),
            SaneListExtension(),
        ]
        self._markdown = Markdown(extensions=extensions, output_format="xhtml")
        self._markdown.preprocessors.deregister("html_block")
        for name in _UNUSED_INLINE:
            self._markdown.inlinePatterns.deregister(name)
        for name in ("code", "reference", "setextheader"):
            self._markdown.parser.blockprocessors.deregister(name)
        self._markdown.treeprocessors.deregister("prettify")

    def parse(self, source: MarkdownText, actors: Mapping[str, str]) -> ParsedText:
        """``source`` as blocks; ``actors`` maps ids and abbreviations in lower case to what is shown."""
        findings = Findings()
        if beyond := too_much(source.text, source.line):
            findings.problem(source.file, *beyond)
            return ParsedText((), (), tuple(findings.problems), ())
        marked = mark_text(source.text, source.line)
        for line, sentence in marked.problems:
            findings.problem(source.file, line, sentence)
        ids = BlockIds(source.file, findings)
        leaves = LeafMaker(source.file, ids, actors, findings, source.language)
        tree = TreeReader(InlineReader(source.file, marked, findings), leaves)
        try:
            blocks = self._blocks(marked.lines, tree, leaves)
        except RecursionError:
            findings.problem(source.file, source.line, "The text is nested too deeply to be read.")
            blocks = ()
        return ParsedText(blocks, tuple(ids.lines.items()), tuple(findings.problems), tuple(findings.references))

    def _blocks(self, lines: tuple[str, ...], tree: TreeReader, leaves: LeafMaker) -> tuple[Block, ...]:
        root = self._tree(lines)
        notes = next((child for child in root if child.get("class") == "footnote"), None)
        if notes is None:
            return tree.blocks(root)
        root.remove(notes)
        blocks = tree.blocks(root)
        return (*blocks, read_footnotes(notes, blocks, tree, leaves))

    def _tree(self, lines: tuple[str, ...]) -> Element:
        self._markdown.reset()
        text = list(lines)
        for preprocessor in self._markdown.preprocessors:
            text = preprocessor.run(text)
        root = self._markdown.parser.parseDocument(text).getroot()
        # The type stubs say "or None", which is for trees without a root.
        assert root is not None
        for treeprocessor in self._markdown.treeprocessors:
            changed = treeprocessor.run(root)
            root = root if changed is None else changed
        return root
