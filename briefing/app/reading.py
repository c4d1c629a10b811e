"""How far the reader has come in one pack: the state of its sections, and the place to go on from."""

from briefing.document.ids import PackId, SectionId
from briefing.document.pack import Pack
from briefing.errors import SectionMissingError, StoreError
from briefing.store.reading import Place, SectionState
from briefing.store.store import Store


class Reading:
    """Marks and place, saved as they change. Where nothing can be saved they hold until the pack is closed."""

    def __init__(self, store: Store, pack: PackId) -> None:
        self._store = store
        self._pack = pack
        self._states = store.states(pack)
        self._place = store.place(pack)

    def state_of(self, section: SectionId) -> SectionState:
        """How far the reader has come with ``section``."""
        return self._states.get(section, SectionState.UNREAD)

    def set_state(self, section: SectionId, state: SectionState) -> None:
        """Mark ``section``."""
        self._states[section] = state
        try:
            self._store.put_state(self._pack, section, state)
        except StoreError:
            # The reader learns that nothing can be saved when opening and when writing; no mark is worth another word.
            return

    def place_in(self, pack: Pack) -> tuple[SectionId, int] | None:
        """The section and offset of the last place as they are in ``pack``; None when there is none."""
        section = pack.section(self._place.section) if self._place is not None else None
        if self._place is None or section is None:
            return None
        if section.digest == self._place.section_digest:
            return section.id, min(self._place.offset, len(section.text))
        leaf = section.leaf(self._place.block) if self._place.block is not None else None
        return section.id, leaf.start if leaf is not None else 0

    def remember_place(self, pack: Pack, section: SectionId, offset: int) -> None:
        """Save that the reader is at ``offset`` of ``section`` in ``pack``; raises ``SectionMissingError``."""
        shown = pack.section(section)
        if shown is None:
            raise SectionMissingError(section)
        offset = max(0, min(offset, len(shown.text)))
        block = shown.leaf_at(offset).leaf.id if shown.leaves else None
        self._place = Place(section, offset, shown.digest, block)
        try:
            self._store.put_place(self._pack, self._place)
        except StoreError:
            # As with marks.
            return
