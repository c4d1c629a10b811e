"""What the pointer is told about a link or a note in the text."""

from collections.abc import Callable

from briefing.annotation.model import AnnotationId
from briefing.app.session import Session
from briefing.document.pack import Pack
from briefing.document.runs import Link, LinkKind
from briefing.errors import NoteMissingError
from briefing.ui.dates import written_date
from briefing.ui.reader.hover import Tips
from briefing.ui.source_words import source_tip


def tips_of(session: Session) -> Tips:
    """Tips about what is in ``session``, in the language that is shown."""
    return _tips(session, lambda: session.pack)


def tips_for(session: Session, pack: Pack) -> Tips:
    """Tips about what is in ``session``, in the language of ``pack``."""
    return _tips(session, lambda: pack)


def tips_in(pack: Pack) -> Tips:
    """Tips about what is in ``pack``, for texts without notes."""
    return Tips(lambda link: about_link(pack, link), source=lambda source, together: source_tip(pack, source, together))


def _tips(session: Session, pack: Callable[[], Pack]) -> Tips:

    def note(annotation: str) -> str:
        try:
            found = session.find(AnnotationId(annotation))
        except NoteMissingError:
            # Deleted in another window a moment ago.
            return ""
        several = found.creator and len({one.creator for one in session.annotations()}) > 1
        return ": ".join(part for part in (found.creator if several else "", found.body) if part)

    return Tips(
        lambda link: about_link(pack(), link), note, lambda source, together: source_tip(pack(), source, together)
    )


def about_link(pack: Pack, link: Link) -> str:
    """Where ``link`` leads, in a few words; the address itself for one that leaves the briefing."""
    match link.kind:
        case LinkKind.SECTION:
            return next((each.title for each in (*pack.sections, *pack.reference) if each.id == link.target), "")
        case LinkKind.TERM:
            return next((each.definition for each in pack.terms if each.id == link.target), "")
        case LinkKind.FAQ:
            return next((each.question for each in pack.faqs if each.id == link.target), "")
        case LinkKind.QUOTE:
            return next((f"{each.speaker}: {each.text}" for each in pack.quotes if each.id == link.target), "")
        case LinkKind.SOURCE:
            return about_source(pack, link.target)
        case LinkKind.WEB:
            return link.target


def about_source(pack: Pack, source: str) -> str:
    """Title, publisher and date of a source."""
    found = next((each for each in pack.sources if each.id == source), None)
    if found is None:
        return ""
    date = written_date(found.date, pack.language) if found.date else ""
    return " · ".join(part for part in (found.title, found.publisher, date) if part)
