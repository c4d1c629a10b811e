"""What stands over a section: its pillar, its title, and whether it is a translation."""

from PySide6.QtCore import QCoreApplication

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.reader.sheet import SectionTitle


def section_title(pack: Pack, section: Section) -> SectionTitle:
    """The title of ``section`` as the reading pane draws it."""
    pillar = pack.pillar_of(section.id)
    eyebrow = QCoreApplication.translate("Reading", "Reference")
    if pillar is not None:
        eyebrow = f"{pillar.letter} · {pillar.title}" if pillar.letter else pillar.title
    note = ""
    if section.language != section.requested:
        note = QCoreApplication.translate(
            "Reading", "This section is not translated yet and is shown in the original language."
        )
    return SectionTitle(eyebrow, section.title, pillar.colour if pillar is not None else "grey", note)
