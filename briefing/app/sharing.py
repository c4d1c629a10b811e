"""Exchanging notes through a shared folder: what others told is merged into ours, what we changed is told to them.

A window does the slow parts in jobs: ``folder.news`` and ``folder.tell`` read and write the folder and touch no notes;
``take_in`` and ``to_tell`` touch notes and no folder.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.annotation.differences import difference
from briefing.annotation.fields import BODY, holds_news, is_only_a_deletion, stamped, stamps_of, with_stamps
from briefing.annotation.merge import merge
from briefing.annotation.model import Annotation, AnnotationId, Privacy, Version
from briefing.annotation.stamps import BEFORE_ALL, Stamp, device_of
from briefing.annotation.told import Told, Witnessed
from briefing.annotation.witnesses import Witnesses
from briefing.app.device import DeviceClock
from briefing.app.history import Change
from briefing.app.notebook import Notebook
from briefing.app.shared_folder import News, Outgoing, SharedFolder
from briefing.errors import StoreError
from briefing.sentence import Sentence, together
from briefing.store.store import Store


class Sharing:
    """One session's part in the exchange. ``notice`` is a sentence about the last one, or empty."""

    def __init__(self, notebook: Notebook, store: Store, device: DeviceClock, folder: SharedFolder) -> None:
        self.folder = folder
        self.notice = ""
        self._notebook = notebook
        self._store = store
        self._device = device
        self._known: dict[AnnotationId, Annotation] = {}
        self._witnessed: dict[Stamp, Stamp] = {}
        self._told: dict[AnnotationId, Annotation] = {}

    def exchange(self, author: str) -> Change:
        """Do all of it; what changed here comes back. Raises ``SharedFolderError`` and ``StoreError``."""
        change = self.take_in(self.folder.news())
        self.folder.tell(self.to_tell(author), author)
        return change

    def take_in(self, news: News) -> Change:
        """Merge what others told into our notes. Raises ``StoreError``, and then nothing was taken in."""
        if news.anew:
            self._known.clear()
            self._told.clear()
        witnesses = Witnesses(self._store.witnesses(), self._device.now_ms())
        notes = [one for one in news.told if isinstance(one, Annotation)]
        for told in news.told:
            if isinstance(told, Witnessed):
                witnesses.learn(told.counts_as)
                self._witnessed[told.stamp] = min(told.counts_as, self._witnessed.get(told.stamp, told.counts_as))
        witnesses.learn_from(notes)
        # A change that lost against one from a wrong clock may hold after all, and only the files still have it.
        again = any(witnesses.concerns(known) for known in self._known.values()) if witnesses.new else False
        fresh: dict[AnnotationId, None] = {}
        for note in notes:
            if note.target.pack == self._notebook.pack.id:
                settled = witnesses.settle(note)
                known = self._known.get(note.id)
                self._known[note.id] = settled if known is None else merge(known, settled)
                fresh[note.id] = None
        try:
            changed, refused = self._merge_in(fresh, witnesses)
        except StoreError:
            self._read_anew()
            raise
        self.notice = together(_sentences(news.damaged, refused, len(witnesses.new)))
        if again:
            self._read_anew()
        return changed

    def to_tell(self, author: str) -> Outgoing:
        """What others do not know yet of what was changed on this computer and may leave it."""
        told: list[Told] = [
            Witnessed(stamp, counts_as)
            for stamp, counts_as in sorted(self._store.witnesses().items())
            if counts_as < self._witnessed.get(stamp, Stamp("~"))
        ]
        every = self._notebook.every()
        kept_back = _kept_back(every)
        for note in every:
            if self._told.get(note.id) is note or note.id in kept_back:
                continue
            ours = difference(_ours(stamped(note), self._device.device, author), self._known.get(note.id))
            if ours is None:
                self._told[note.id] = note
            else:
                told.append(ours)
        return Outgoing(tuple(told), frozenset(self._store.purged()))

    # inner parts

    def _read_anew(self) -> None:
        self.folder.forget()
        self._known.clear()
        self._told.clear()

    def _merge_in(self, fresh: Iterable[AnnotationId], witnesses: Witnesses) -> tuple[Change, int]:
        changed: list[Annotation] = []
        refused = 0
        purged = self._store.purged()
        with self._store.transaction():
            self._store.put_witnesses(witnesses.new)
            for name in fresh:
                ours, theirs = self._store.annotation(name), self._known[name]
                gone = purged.get(name) if ours is None or is_only_a_deletion(ours) else None
                if gone is not None and not holds_news(theirs, gone):
                    continue
                if ours is not None and _is_another(ours, theirs):
                    refused += 1
                    continue
                merged = theirs if ours is None else merge(witnesses.settle(ours), theirs)
                # Of a note of which only some changes have come the rest is waited for.
                if (ours is None or merged != stamped(ours)) and (merged.created or merged.deleted):
                    changed.append(merged)
            self._store.put(changed)
            self._store.take_back(one.id for one in changed)
        self._notebook.remember(changed)
        return Change.of(*changed), refused


def _kept_back(every: Iterable[Annotation]) -> set[AnnotationId]:
    """Private notes, and replies to them."""
    every = tuple(every)
    kept = {one.id for one in every if one.privacy is Privacy.PRIVATE}
    replies = [one for one in every if one.reply_to is not None]
    while found := [one.id for one in replies if one.reply_to in kept and one.id not in kept]:
        kept.update(found)
    return kept


def _ours(note: Annotation, device: str, author: str) -> Annotation:
    """``note`` with only those changes that were made on this computer."""

    def is_ours(stamp: Stamp) -> bool:
        made_by = device_of(stamp)
        return made_by == device or (not made_by and note.creator == author)

    stamps = {name: stamp if is_ours(stamp) else BEFORE_ALL for name, stamp in stamps_of(note).items()}
    texts = [Version(stamps[BODY], note.clocks.by, note.body)] if stamps[BODY] != BEFORE_ALL else []
    texts += [rival for rival in note.rivals if is_ours(rival.stamp)]
    tags = tuple(tag for tag in note.clocks.tags if is_ours(tag[1]))
    stamps[BODY] = texts[0].stamp if texts else BEFORE_ALL
    clocks = replace(note.clocks, tags=tags, by=texts[0].by if texts else "")
    return replace(
        note,
        body=texts[0].text if texts else "",
        rivals=tuple(texts[1:]),
        clocks=with_stamps(clocks, stamps),
    )


def _is_another(ours: Annotation, theirs: Annotation) -> bool:
    return bool(ours.created and theirs.created) and ours.target != theirs.target


def _sentences(damaged: int, refused: int, ahead: int) -> Iterator[str]:
    if damaged == 1:
        yield Sentence(
            "The shared folder was read, but 1 line in it is damaged; what it said will come when it is whole."
        )
    elif damaged:
        yield Sentence(
            "The shared folder was read, but {damaged} lines in it are damaged; "
            "what they said will come when they are whole.",
            damaged=damaged,
        )
    if refused:
        yield Sentence(
            "{refused} changes in the shared folder belong to other notes with the same id and were left out.",
            refused=refused,
        )
    if ahead:
        yield Sentence(
            "A computer that shares notes has a clock that is more than a day ahead; its changes count as made now."
        )
