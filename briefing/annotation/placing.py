"""Where an annotation stands in the text that is shown."""

from briefing.annotation.model import Annotation, Selector, Target
from briefing.document.pack import Pack
from briefing.document.section import Section


def place(annotation: Annotation, pack: Pack) -> tuple[int, int] | None:
    """The range of the annotation's words in ``pack``; see ``place_target``."""
    return place_target(target_in(annotation, pack), pack)


def target_in(annotation: Annotation, pack: Pack) -> Target:
    """What the annotation is on in ``pack``: where the reader has put it, but in the text it was made on where it was.

    Only where it was put elsewhere in that very text does that hold there too.
    """
    made, revision = annotation.target, annotation.revision
    if revision is None:
        return made
    section = pack.section(made.section) if made.section is not None else None
    made_here = section is not None and section.digest == made.section_digest != revision.section_digest
    return made if made_here else revision


def place_target(target: Target, pack: Pack) -> tuple[int, int] | None:
    """The range of the target's words in ``pack``, in code points of its section's text.

    In the text it was made on these are the recorded offsets. In another language of its edition it is the words
    themselves where their paragraph has them exactly once, else the whole paragraph. None for a note on a whole section
    or briefing, and for words whose paragraph is not there.
    """
    selector = target.selector
    section = pack.section(target.section) if target.section is not None else None
    if selector is None or section is None:
        return None
    if target.section_digest == section.digest:
        # The offsets may come from somebody else's file; words at a wrong place are the worst error of all.
        same = section.text[selector.start : selector.end] == selector.exact
        return (selector.start, selector.end) if same and selector.exact else None
    return _in_paragraph(selector, section)


def _in_paragraph(selector: Selector, section: Section) -> tuple[int, int] | None:
    placed = section.leaf(selector.block) if selector.block is not None else None
    if placed is None or placed.start == placed.end:
        return None
    text = placed.leaf.text
    if selector.exact and text.count(selector.exact) == 1:
        start = placed.start + text.index(selector.exact)
        return start, start + len(selector.exact)
    return placed.start, placed.end
