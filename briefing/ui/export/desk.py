"""What the export dialog works on: the open briefing, and what has been read for it so far."""

from dataclasses import dataclass, replace
from pathlib import Path

from briefing.app.composing import PackFile, compose
from briefing.app.extras import Extras, ExtrasRequest, extras_request
from briefing.app.order import Order
from briefing.app.session import Session
from briefing.document.ids import SectionId
from briefing.export.request import Standard


@dataclass(frozen=True, slots=True)
class Desk:
    """The briefing at ``path`` with the section that the reader is in; ``extras`` are what was read for it so far."""

    session: Session
    path: Path
    current: SectionId
    extras: Extras

    def reading(self, order: Order) -> ExtrasRequest:
        """What has to be read for ``order``."""
        return extras_request(self.session, self.path, order.profile)

    def files(self, order: Order) -> tuple[PackFile, ...]:
        """The files of ``order``; raises as ``compose`` does."""
        return compose(self.session, order)

    def sample(self, order: Order) -> PackFile:
        """The first file as a preview shows it: without a password and whatever its marking."""
        standard = order.profile.standard
        shown = Standard.ARCHIVE_BARE if standard is Standard.PROTECTED else standard
        profile = replace(order.profile, standard=shown)
        return compose(self.session, replace(order, profile=profile, lowers_marking=True))[0]
