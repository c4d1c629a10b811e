"""From an order to what the export writes: one request for each file, marked as high as its contents need."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app.file_name import free_path, pack_name
from briefing.app.leaving import REFERENCE_PARTS, leaving, printed_sections
from briefing.app.order import Order
from briefing.app.profiles import Profile, Scope
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.document.markings import highest, is_lower
from briefing.errors import MarkingLoweredError, NothingToExportError, PasswordMissingError
from briefing.export.request import Copy, PdfRequest, PlacedNote, Standard


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file to be written: its name, and what is in it."""

    name: str
    request: PdfRequest


def needed_marking(session: Session, order: Order) -> str:
    """The marking that the contents need: the highest of the briefing's and of those of the sections that go in."""
    pack, printed = session.pack, printed_sections(session, order)
    return highest([pack.marking, *(section.marking for section in pack.sections if section.id in printed)])


def sections_of(
    session: Session, profile: Profile, *, current: SectionId | None = None, changed: frozenset[SectionId] = frozenset()
) -> tuple[SectionId, ...]:
    """The author's sections of the profile's scope, in reading order; those chosen for another briefing are all.

    Raises ``NothingToExportError`` when there are none.
    """
    every = tuple(section.id for section in session.pack.sections)
    wanted: Collection[SectionId | None]
    match profile.scope:
        case Scope.CURRENT:
            wanted = {current}
        case Scope.WITH_NOTES:
            wanted = {session.section_of(one) for one in session.annotations()}
        case Scope.CHANGED:
            wanted = changed
        case Scope.CHOSEN:
            wanted = set(profile.sections).intersection(every) or every
        case Scope.ALL:
            wanted = every
    found = tuple(one for one in every if one in wanted)
    if not found:
        raise NothingToExportError(profile.scope.value)
    return found


def compose(session: Session, order: Order) -> tuple[PackFile, ...]:
    """The files of ``order``, one for each recipient, still without what ``extras`` brings.

    Raises ``MarkingLoweredError`` when the marking is lower than the contents need and nobody said that this is meant,
    ``PasswordMissingError`` for a protected file without a password, and ``SectionMissingError``.
    """
    needed = needed_marking(session, order)
    if order.marking and is_lower(order.marking, needed) and not order.lowers_marking:
        raise MarkingLoweredError(order.marking, needed)
    if order.profile.standard is Standard.PROTECTED and not order.password:
        raise PasswordMissingError
    return tuple(_files(session, order, _request(session, order, order.marking or needed)))


def free_names(files: tuple[PackFile, ...], folder: Path) -> tuple[Path, ...]:
    """Where in ``folder`` the files can go without replacing anything, or each other."""
    found: list[Path] = []
    for file in files:
        found.append(free_path(folder / file.name, found))
    return tuple(found)


def _request(session: Session, order: Order, marking: str) -> PdfRequest:
    profile, occasion = order.profile, order.occasion
    notes = leaving(session, order).notes
    request = session.pdf_request(
        _asked_for(session, order),
        profile.notes_mode,
        marking=marking,
        prepared_for=occasion.prepared_for,
        prepared_by=occasion.prepared_by,
        date=occasion.date,
    )
    return replace(
        request,
        notes=tuple(PlacedNote.at(one, session.place(one), session.section_of(one)) for one in notes),
        parts=profile.printed_parts,
        layout=profile.layout,
        standard=profile.standard,
        password=order.password if profile.standard is Standard.PROTECTED else "",
        meeting=occasion.meeting,
        organisation=occasion.organisation,
        audience=occasion.audience,
        dividers=profile.dividers,
    )


def _asked_for(session: Session, order: Order) -> tuple[SectionId, ...]:
    """The sections as the export takes them: none for all, else with the reference pages that go in."""
    pack = session.pack
    if not order.sections or set(order.sections) >= {section.id for section in pack.sections}:
        return ()
    reference = (REFERENCE_PARTS[part] for part in REFERENCE_PARTS if part in order.profile.parts)
    return (*order.sections, *(one for one in reference if pack.section(one) is not None))


def _files(session: Session, order: Order, request: PdfRequest) -> Iterator[PackFile]:
    def name(audience: str) -> str:
        return pack_name(session.pack, date=request.date, marking=request.marking, audience=audience)

    recipients = order.recipients
    if not recipients:
        yield PackFile(name(request.audience or request.prepared_for), request)
    for number, recipient in enumerate(recipients, 1):
        yield PackFile(name(recipient), replace(request, copy=Copy(recipient, number, len(recipients))))
