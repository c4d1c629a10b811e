"""How notes of a session leave, come in, and go for good."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.annotation.model import Annotation, AnnotationId, Privacy
from briefing.app.history import Change
from briefing.app.notes import Notes
from briefing.document.ids import Language
from briefing.document.pack import Pack

if TYPE_CHECKING:
    # Imported where they are needed: a window that has just opened exports and imports nothing.
    from briefing.annotation.importing import ImportReport
    from briefing.annotation.planning import MergePlan
    from briefing.app.import_request import ImportRequest
    from briefing.app.merge_desk import MergeDesk
    from briefing.app.noting import Changes
    from briefing.app.sharing import Sharing


class Trading(Notes):
    """Notes with what passes between colleagues."""

    _sharing: "Sharing | None" = None

    @property
    def pack(self) -> Pack:
        """The pack in the language shown."""
        return self._notebook.pack

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages the pack has, its base language first."""
        raise NotImplementedError

    def leaving(self, *, private: bool = False) -> tuple[Annotation, ...]:
        """The live notes that may be handed out; a reply leaves only together with the note it answers."""
        gone: set[AnnotationId] = set()
        left = []
        for one in self.annotations():
            if (not private and one.privacy is Privacy.PRIVATE) or one.reply_to in gone:
                gone.add(one.id)
            else:
                left.append(one)
        return tuple(left)

    def export_notes(self, *, private: bool = False) -> str:
        """The live notes as a W3C annotation set in JSON; private ones only when asked for.

        It also says which notes were deleted, so that colleagues who have them learn of it.
        """
        from briefing.annotation.exchange import annotation_set  # noqa: PLC0415 - a window may never export

        deletions = (one for one in self._notebook.every() if one.deleted and one.privacy is not Privacy.PRIVATE)
        return annotation_set(self.pack, (*self.leaving(private=private), *deletions))

    def plan_import(self, paths: Sequence[Path]) -> "MergePlan":
        """What importing files would do: new, changed and conflicting notes by author, and what cannot be taken over.

        Files may be ours, or of any program that writes W3C Web Annotations, or of Hypothesis, or returned PDF packs.
        Nothing is written. A window does it in steps: ``import_request``, its ``plan`` in a job, ``placed``.
        """
        return self._desk().plan((path, None) for path in paths)

    def import_request(self) -> "ImportRequest":
        """What is here to merge with, so that a job can plan."""
        return self._desk().request()

    def placed(self, plan: "MergePlan") -> "MergePlan":
        """What a job planned, with those new notes told apart that have no place in what is shown."""
        return self._desk().placed(plan)

    def apply(
        self,
        plan: "MergePlan",
        chosen: Collection[AnnotationId] | None = None,
        settled: "Mapping[AnnotationId, Changes] | None" = None,
    ) -> "ImportReport":
        """Take over what ``plan`` shows: all, or those ``chosen`` (such as ``plan.conflict_free``), as one action.

        ``settled`` decides conflicts: the ``body`` that holds, or whether a note is ``deleted``. One undo takes all of
        it back, to the byte. Raises ``StoreError``.
        """
        return self._desk().apply(plan, chosen, settled or {}, self.author)

    def import_notes(self, text: str, source: Path) -> "ImportReport":
        """Take over all notes in ``text``, read from ``source``, at once.

        Raises ``NotesFileError`` when the text is no set of annotations, and ``StoreError``.
        """
        from briefing.annotation.importing import read_annotations  # noqa: PLC0415 - a window may never import

        read_annotations(text, source)
        desk = self._desk()
        return desk.apply(desk.plan([(source, text)]))

    def import_returned(self, path: Path) -> "ImportReport":
        """Take over what colleagues did in the PDF pack at ``path``, but for deletions, which want a look first.

        Raises ``ReturnedFileError`` when nothing can be read of it, and ``StoreError``.
        """
        from briefing.returned.reading import read_returned  # noqa: PLC0415 - pikepdf is behind it

        desk = self._desk()
        plan = desk.plan([(path, None)])
        if not any(item.theirs is not None for item in plan.items):
            # What the preview shows as a line is here the reason why nothing was done.
            read_returned(path, self.pack)
        return desk.apply(plan, {item.id for item in plan.items if item.theirs is not None and not item.theirs.deleted})

    @property
    def sharing(self) -> "Sharing | None":
        """The exchange through the shared folder of the settings, in steps that a window can do in jobs; None without.

        Its ``notice`` is a sentence about the last exchange, or empty. Raises ``StoreError`` where the data folder has
        no name yet and cannot be given one.
        """
        folder = self.settings.shared_folder
        if not folder:
            self._sharing = None
        elif self._sharing is None or self._sharing.folder.folder != Path(folder):
            from briefing.app.shared_folder import SharedFolder  # noqa: PLC0415 - few have one
            from briefing.app.sharing import Sharing  # noqa: PLC0415

            shared = SharedFolder(Path(folder), self._device.device)
            self._sharing = Sharing(self._notebook, self._store, self._device, shared)
        return self._sharing

    def exchange_with_folder(self) -> Change:
        """Take in what colleagues have put into the shared folder and put there what changed here, never private notes.

        An empty change without a folder. Raises ``SharedFolderError`` where it cannot be reached, and ``StoreError``.
        """
        sharing = self.sharing
        return Change.of() if sharing is None else sharing.exchange(self.author)

    def deleted(self) -> tuple[Annotation, ...]:
        """The deleted notes, the last deleted first; ``fields.was_edited_meanwhile`` tells of colleagues' edits."""
        return self._notebook.deleted()

    def purge(self, annotations: Iterable[AnnotationId], exported_to: Path | None = None) -> None:
        """Remove deleted notes for good, with their texts; this cannot be undone.

        They are first written to ``exported_to``, if that is given. Raises ``NoteMissingError`` for what is not among
        the deleted, ``FileUnwritableError`` and ``StoreError``, and then nothing was removed.
        """
        from briefing.app.purging import purge  # noqa: PLC0415 - rarely done

        purge(self._notebook, self._store, self._history, frozenset(annotations), exported_to)

    def _desk(self) -> "MergeDesk":
        from briefing.app.merge_desk import MergeDesk  # noqa: PLC0415 - as above

        languages = self._other_languages
        return MergeDesk(
            self._notebook, self._store, self._device, self._history, clock=self._clock, languages=languages
        )

    def _other_languages(self) -> tuple[Pack, ...]:
        raise NotImplementedError
