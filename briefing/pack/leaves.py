"""Making leaves: settled text, an id and the facts of one attribute list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from briefing.document.blocks import CodeBlock, Facts, Heading, Paragraph
from briefing.document.ids import ENGLISH, BlockId, Language
from briefing.document.runs import Runs, runs_text
from briefing.pack.attributes import OF_DRAWN_ROW, OF_FIGURE, PLANNED, Attributes, facts_of
from briefing.pack.block_ids import BlockIds, is_derived
from briefing.pack.code import code_runs, knows_language
from briefing.pack.inline import Inline
from briefing.pack.marks import Fence
from briefing.pack.problems import Findings
from briefing.pack.settle import settle_runs


@dataclass(frozen=True, slots=True)
class LeafMaker:
    """Makes the leaves of one Markdown text in reading order."""

    file: str
    ids: BlockIds
    actors: Mapping[str, str]
    findings: Findings
    language: Language = ENGLISH

    def paragraph(self, inline: Inline, runs: Runs | None = None) -> Paragraph:
        """A paragraph; ``runs`` replaces its text, for a caption without its keyword."""
        attributes = self.attributes(inline)
        settled = settle_runs(inline.runs) if runs is None else runs
        id_ = self.take(attributes, runs_text(settled), inline.line)
        self.tell_drawing(attributes, OF_DRAWN_ROW if runs is not None else (*OF_FIGURE, *OF_DRAWN_ROW))
        return Paragraph(id_, settled, self.facts(attributes), "lead" in attributes.classes)

    def caption(self, figure: BlockId, inline: Inline, attributes: Attributes, runs: Runs) -> Paragraph:
        """The caption of ``figure``, which states the figure's facts."""
        id_ = self.ids.take(f"{figure}.caption", runs_text(runs), inline.line)
        return Paragraph(id_, runs, self.facts(attributes))

    def heading(self, inline: Inline, level: int) -> Heading:
        """A heading, which takes an id and nothing else."""
        attributes = self.attributes(inline)
        self.only_id(attributes, "A heading")
        runs = settle_runs(inline.runs)
        return Heading(self.take(attributes, runs_text(runs), inline.line), runs, level=level)

    def callout_title(self, inline: Inline, first: BlockId | None) -> Heading:
        """The title of a callout whose first leaf has the id ``first``.

        Its line has no room for attributes, so it goes by the id the author gave to that leaf.
        """
        runs = settle_runs(inline.runs)
        given = f"{first}.title" if first and not is_derived(first) else ""
        return Heading(self.ids.take(given, runs_text(runs), inline.line), runs, level=3)

    def code(self, inline: Inline, fence: Fence) -> CodeBlock:
        """A code block."""
        attributes = self.attributes(inline)
        self.only_id(attributes, "A code block")
        if fence.language and not knows_language(fence.language):
            self.problem(fence.line, f"The code language “{fence.language}” is not known.", grave=False)
        runs = code_runs(fence.text, fence.language)
        id_ = self.take(attributes, runs_text(runs), fence.line)
        return CodeBlock(id_, runs, language=fence.language)

    def take(self, attributes: Attributes, text: str, line: int) -> BlockId:
        """The id of the next block: the one in ``attributes``, else one derived from ``text``."""
        return self.ids.take(attributes.id, text, line, told_at=attributes.line)

    def attributes(self, inline: Inline) -> Attributes:
        """The one attribute list of ``inline``."""
        if len(inline.attributes) > 1:
            self.problem(inline.attributes[1].line, "A block has one attribute list, and this is its second.")
        return inline.attributes[0] if inline.attributes else Attributes(inline.line)

    def facts(self, attributes: Attributes) -> Facts:
        """The facts in ``attributes``."""
        return facts_of(attributes, self.file, self.actors, self.findings)

    def tell_drawing(self, attributes: Attributes, keys: Collection[str]) -> None:
        """Note a problem for each attribute of a figure that stands where none can be."""
        found = [f"“{key}”" for key, _ in attributes.values if key in keys]
        found += ["“.planned”"] if PLANNED in attributes.classes and OF_DRAWN_ROW[0] in keys else []
        for name in found:
            sentence = f"{name} has no meaning here; it belongs to a table that is drawn, whose caption names a figure."
            self.problem(attributes.line, sentence, grave=False)

    def only_id(self, attributes: Attributes, what: str) -> None:
        """Note a problem when there is more than an id."""
        if attributes.classes or attributes.values:
            self.problem(attributes.line, f"{what} takes an id and nothing else.", grave=False)

    def problem(self, line: int, sentence: str, *, grave: bool = True) -> None:
        """Note a problem in this text."""
        self.findings.problem(self.file, line, sentence, grave=grave)
