"""Planning an import without the session, so that a job can do it: reading files, and working out what would come."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.annotation.by_words import find_words
from briefing.annotation.importing import Incoming, Refusal
from briefing.annotation.model import Annotation, AnnotationId, Clocks, Target
from briefing.annotation.planning import Here, MergePlan, plan
from briefing.annotation.reading_target import ELSEWHERE
from briefing.annotation.selectors import describe
from briefing.annotation.stamps import Stamp
from briefing.annotation.witnesses import Witnesses
from briefing.app.incoming import FileReader, Languages
from briefing.app.noting import target_in
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import NotesFileError, ReturnedFileError
from briefing.sentence import Sentence

Files = Iterable[tuple[Path, str | None]]
"""Files with their text, or None for those still to be read."""

Read = tuple[Path, Incoming]


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is here to merge with, as it was when the request was made.

    ``notes`` are ours by id, ``witnesses`` and ``purged`` as the store has them, ``now_ms`` the time in milliseconds.
    ``languages`` reads the pack in its other languages, also from a job.
    """

    pack: Pack
    languages: Languages
    notes: Mapping[AnnotationId, Annotation]
    witnesses: Mapping[Stamp, Stamp]
    purged: Mapping[AnnotationId, Clocks]
    now_ms: int

    def plan(self, files: Files, progress: Progress = NO_PROGRESS) -> MergePlan:
        """What importing ``files`` would do, but for which notes have no place here: see ``planning.without_place``.

        A file that cannot be read is a refused item. Raises ``CancelledError``.
        """
        given = tuple(files)
        reader = FileReader(self.pack, self.languages, self.notes.values)
        steps = 2 * len(given) + 1
        read: list[Read] = []
        for number, (path, text) in enumerate(given):
            progress.step(number, steps)
            read.append((path, _read(reader, path, text, progress)))
        witnesses = Witnesses(self.witnesses, self.now_ms)
        witnesses.learn_from(one for _, incoming in read for _, one in incoming.annotations)
        settled: list[Read] = []
        for number, (path, incoming) in enumerate(read, start=len(given)):
            progress.step(number, steps)
            settled.append((path, self._settled(incoming, witnesses)))
        progress.step(steps - 1, steps)
        found = plan(settled, Here(self.pack.id, self.notes, self.purged))
        return replace(found, notices=(*reader.remarks, *_notices(witnesses)), witnesses=witnesses.new)

    def _settled(self, incoming: Incoming, witnesses: Witnesses) -> Incoming:
        placed: dict[AnnotationId, Annotation] = {}
        for _, annotation in incoming.annotations:
            placed[annotation.id] = witnesses.settle(self._in_this_pack(annotation, self.notes.get(annotation.id)))
        for name, annotation in placed.items():
            placed[name] = _with_its_note(annotation, placed)
        return replace(incoming, annotations=tuple((place, placed[one.id]) for place, one in incoming.annotations))

    def _in_this_pack(self, annotation: Annotation, ours: Annotation | None) -> Annotation:
        """``annotation`` with a target here, if it is about something elsewhere."""
        if annotation.target.pack != ELSEWHERE:
            return annotation
        if ours is not None and _origin(ours) == _origin(annotation):
            return replace(annotation, target=ours.target)
        return replace(annotation, target=self._target(annotation))

    def _target(self, annotation: Annotation) -> Target:
        selector = annotation.target.selector
        for pack in (self.pack, *self.languages()) if selector is not None else ():
            found = find_words(selector, pack) if selector is not None else None
            section = pack.section(found[0]) if found is not None else None
            if found is not None and section is not None:
                return target_in(pack, section, describe(section, found[1], found[2]))
        return replace(target_in(self.pack, None, None), selector=selector)


def _read(reader: FileReader, path: Path, text: str | None, progress: Progress) -> Incoming:
    try:
        return reader.read(path, text, progress)
    except (NotesFileError, ReturnedFileError) as error:
        return Incoming((), (Refusal("", "", str(error)),))


def _origin(annotation: Annotation) -> object:
    return json.loads(annotation.extra).get("origin") if annotation.extra else None


def _with_its_note(annotation: Annotation, others: dict[AnnotationId, Annotation]) -> Annotation:
    """A reply from another program stands where the note is that it answers in the end."""
    if annotation.reply_to is None or _origin(annotation) is None:
        return annotation
    note = annotation
    for _ in range(len(others)):
        if note.reply_to is None or note.reply_to not in others:
            break
        note = others[note.reply_to]
    return replace(annotation, target=replace(note.target, selector=None))


def _notices(witnesses: Witnesses) -> Iterator[str]:
    if witnesses.new:
        yield Sentence(
            "Changes that bear a time more than a day ahead, from a computer whose clock is wrong: {count}; "
            "they count as made now.",
            count=len(witnesses.new),
        )
