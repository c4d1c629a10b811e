"""The last line of a pack: what it was made from."""

from briefing.export.chapters.dates import written_date
from briefing.export.chapters.press import Press
from briefing.export.tagging.structure import Element
from briefing.export.tokens import LINE
from briefing.export.typesetting.boxes import Gap, LaidOut
from briefing.export.typesetting.rule import Rule


def provenance(press: Press, parent: Element) -> list[LaidOut]:
    """Title, edition and the whole digest of the pack."""
    pack = press.pack
    words = press.labels.provenance.format(
        title=pack.title, edition=pack.edition, date=written_date(pack.date, pack.language), digest=pack.digest
    )
    return [Gap(16), Rule(LINE), Gap(5), press.text(words, press.looks.small, Element("P", parent))]
