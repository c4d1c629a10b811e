"""Words with the place they come from, for the clipboard."""

from PySide6.QtCore import QCoreApplication

from briefing.document.pack import Pack
from briefing.document.section import Section
from briefing.ui.dates import written_date


def with_reference(pack: Pack, section: Section, start: int, end: int) -> str:
    """The words in ``[start, end)`` of ``section`` with pillar, section, paragraph and edition."""
    paragraph = next((number for number, each in enumerate(section.leaves, start=1) if start <= each.end), 1)
    pillar = pack.pillar_of(section.id)
    where = [
        pack.short_title or pack.title,
        (pillar.short_title or pillar.title) if pillar is not None else "",
        section.title,
        QCoreApplication.translate("Reference", "paragraph {number}").format(number=paragraph),
        QCoreApplication.translate("Reference", "edition of {date}").format(
            date=written_date(pack.date, pack.language)
        ),
    ]
    return f"“{section.text[start:end]}”\n— {', '.join(part for part in where if part)}"
