"""Removing deleted notes for good."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from briefing.annotation.exchange import annotation_set
from briefing.annotation.fields import DELETED, only_a_deletion, remains, stamped, stamps_of
from briefing.annotation.model import Annotation, AnnotationId, Privacy
from briefing.app.files import write_whole
from briefing.app.history import History
from briefing.app.notebook import Notebook
from briefing.errors import FileUnwritableError, NoteMissingError, StoreError, reason
from briefing.store.store import Store


def purge(
    notebook: Notebook,
    store: Store,
    history: History,
    annotations: Collection[AnnotationId],
    exported_to: Path | None,
) -> None:
    """Remove notes that are in the trash; see ``Trading.purge``."""
    in_trash = {one.id: stamped(one) for one in notebook.deleted()}
    for annotation in annotations:
        if annotation not in in_trash:
            raise NoteMissingError(annotation)
    gone = [in_trash[annotation] for annotation in sorted(annotations)]
    if exported_to is not None:
        _export(notebook, gone, exported_to)
    deletions = [_deletion(one) for one in gone if one.privacy is not Privacy.PRIVATE]
    with store.transaction():
        store.purge({one.id: remains(one) for one in gone})
        store.put(deletions)
    notebook.forget(one.id for one in gone)
    notebook.remember(deletions)
    history.forget(annotations)
    # They are gone, and that is saved. What a failing disk keeps of their words is written over at the next folding.
    with suppress(StoreError):
        store.erase()


def _export(notebook: Notebook, gone: list[Annotation], path: Path) -> None:
    # As they were before they were deleted, so that any program can read them.
    content = annotation_set(notebook.pack, [replace(one, deleted=False) for one in gone])
    try:
        write_whole(path, content.encode())
    except OSError as error:
        raise FileUnwritableError(path, reason(error)) from error


def _deletion(gone: Annotation) -> Annotation:
    """What colleagues who have the note are still told."""
    return only_a_deletion(gone.id, gone.target.pack, stamps_of(gone)[DELETED], gone.clocks.seen)
