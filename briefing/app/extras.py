"""What an order needs beyond the open briefing, read apart from the session so that a job can do it."""

from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app.comparing import compare_editions
from briefing.app.profiles import Profile, Scope
from briefing.app.session import Session
from briefing.document.ids import Language, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.edition.change_list import change_list
from briefing.edition.comparison import Change, Comparison
from briefing.export.request import Part, PdfRequest
from briefing.pack.edition import Edition
from briefing.pack.reader import PackReader


@dataclass(frozen=True, slots=True)
class Extras:
    """What has been read so far: the briefing in further languages, the list of changes, the sections that changed.

    ``changes`` is None while the editions have not been compared.
    """

    companions: tuple[Pack, ...] = ()
    changes: Pack | None = None
    changed: frozenset[SectionId] = frozenset()

    def companion(self, language: Language | None) -> Pack | None:
        """The briefing in that language, if it has been read."""
        return next((one for one in self.companions if one.language == language), None)


@dataclass(frozen=True, slots=True)
class ExtrasRequest:
    """What is to be read: the briefing at ``path`` in ``companion``, and how it differs from the edition ``before``."""

    path: Path
    language: Language
    companion: Language | None = None
    before: Edition | None = None

    def is_met(self, known: Extras) -> bool:
        """Whether ``known`` has it all already."""
        return (self.companion is None or known.companion(self.companion) is not None) and (
            self.before is None or known.changes is not None
        )


def previous_edition(session: Session) -> Edition | None:
    """The edition before the one that is open, or None when the program knows of none."""
    older = [one for one in session.other_editions() if one.date < session.pack.date]
    return older[-1] if older else None


def extras_request(session: Session, path: Path, profile: Profile) -> ExtrasRequest:
    """What ``profile`` needs of the briefing at ``path``; what there is not is left out."""
    language = session.pack.language
    companion = profile.companion if profile.companion in session.languages else None
    compares = Part.CHANGES in profile.parts or profile.scope is Scope.CHANGED
    return ExtrasRequest(
        path,
        language,
        companion if companion != language else None,
        previous_edition(session) if compares else None,
    )


def read_extras(request: ExtrasRequest, known: Extras, progress: Progress = NO_PROGRESS) -> Extras:
    """``known`` with what ``request`` asks for; raises ``PackError``, ``OtherBriefingError`` and ``CancelledError``."""
    if request.companion is not None and known.companion(request.companion) is None:
        companion = PackReader.open(request.path).read(request.companion, progress)
        known = replace(known, companions=(*known.companions, companion))
    if request.before is not None and known.changes is None:
        comparison = compare_editions(request.before.path, request.path, request.language, progress)
        known = replace(known, changes=change_list(comparison), changed=_changed(comparison))
    return known


def completed(request: PdfRequest, wanted: ExtrasRequest, extras: Extras) -> PdfRequest:
    """``request`` with the second language and the list of changes that belong to it."""
    changes = extras.changes if Part.CHANGES in request.parts else None
    return replace(request, companion=extras.companion(wanted.companion), changes=changes)


def _changed(comparison: Comparison) -> frozenset[SectionId]:
    """The sections that are new, or whose title or text is another now."""
    same = {Change.SAME, Change.MOVED}
    now = (one for one in comparison.sections if one.change not in same or one.retitled)
    return frozenset(one.new.id for one in now if one.new is not None)
