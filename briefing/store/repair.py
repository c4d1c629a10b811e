"""The repair of a damaged file: a new one takes its place, with what can be read of it. No window may have it open."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from briefing.sentence import Sentence
from briefing.store.database import connect
from briefing.store.migrations import migrate
from briefing.store.rescue import carry_over, set_aside


def repair(path: Path) -> Path | None:
    """Put a new file in the place of the damaged one, or finish doing so; returns where the damaged one is kept.

    The new one takes its place only when it is complete, so that a full disk leaves all as it was.
    """
    from briefing.store.first_page import readable  # noqa: PLC0415 - a sound file needs nothing of it

    new = _new_file(path)
    if ended_halfway(path):
        aside = _last_set_aside(path)
    else:
        new.unlink(missing_ok=True)
        with closing(connect(new)) as db:
            migrate(db)
            with readable(path, like=new) as readable_file, closing(connect(readable_file)) as source:
                carry_over(source, db)
        aside = set_aside(path, datetime.now().astimezone())
    _remove_log(path, aside)
    new.replace(path)
    return aside


def ended_halfway(path: Path) -> bool:
    """Whether a repair was interrupted after the damaged file was set aside and before the new one took its place."""
    return not path.exists() and _new_file(path).exists()


def told(db: sqlite3.Connection, aside: Path) -> str:
    """What the reader should know of the repair whose outcome is ``db``."""
    carried = db.execute("SELECT count(*) FROM annotations WHERE NOT deleted").fetchone()[0]
    if carried == 1:
        return Sentence(
            "The notes file was damaged: 1 note was carried over into a new one, the damaged one is kept as {aside}.",
            aside=aside,
        )
    return Sentence(
        "The notes file was damaged: {carried} notes were carried over into a new one, "
        "the damaged one is kept as {aside}.",
        carried=carried,
        aside=aside,
    )


def _last_set_aside(path: Path) -> Path | None:
    kept = path.parent.glob(f"{path.stem}-damaged-*{path.suffix}")
    return max(kept, key=lambda one: one.stem, default=None)


def _remove_log(path: Path, aside: Path | None) -> None:
    # Left by a repair that was interrupted. SQLite would take it for the log of the new file, and play it into that.
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and aside is not None:
        log.replace(aside.with_name(f"{aside.name}-wal"))
    log.unlink(missing_ok=True)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _new_file(path: Path) -> Path:
    return path.with_stem(f"{path.stem}-repaired")
