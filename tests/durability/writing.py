"""A program that does nothing but act as a reader does, and says what is saved: ``python -m ... FOLDER SEED``.

It prints a line of JSON before each action, with the notes it may touch, and one after it, with what they are now.
"""

import hashlib
import json
import os
import sys
from itertools import count
from pathlib import Path
from random import Random

from briefing.annotation.model import Annotation, AnnotationId, Kind
from briefing.app.session import Session
from tests.durability.reader import LONG, ONE, TWO, from_a_colleague, open_session


def say(**words: object) -> None:
    # At once and in one piece, whatever happens next.
    os.write(1, json.dumps(words).encode() + b"\n")


def fingerprint(note: Annotation) -> str:
    return hashlib.sha256(repr(note).encode()).hexdigest()


def act(session: Session, random: Random, number: int) -> None:
    """Do one of the things that readers do to notes."""
    notes = session.annotations()
    choice = random.choice(("create", "change", "delete", "restore", "import")) if len(notes) > 3 else "create"
    if choice == "change":
        touched = [random.choice(notes).id]
        say(doing=touched)
        session.edit(touched[0], body=f"{number} {LONG[: random.randrange(9000)]}")
    elif choice == "delete":
        touched = [random.choice(notes).id]
        say(doing=touched)
        session.delete(touched[0])
    elif choice == "restore" and session.deleted():
        touched = [session.deleted()[0].id]
        say(doing=touched)
        session.restore(touched[0])
    elif choice == "import":
        text = from_a_colleague(random.randrange(2, 6))
        touched = [AnnotationId(item["id"]) for item in json.loads(text)["items"]]
        say(doing=touched)
        session.import_notes(text, Path("colleague.jsonld"))
    else:
        say(doing=[])
        section = random.choice((ONE, TWO, None))
        touched = [session.add(section, kind=Kind.KEY, body=f"{number} {LONG[: random.randrange(9000)]}").id]
    there = {note.id: note for note in (*session.annotations(), *session.deleted())}
    say(saved={each: fingerprint(there[each]) for each in touched})


def main(folder: Path, seed: str) -> None:
    session = open_session(folder)
    random = Random(seed)
    say(saved={})
    for number in count():
        act(session, random, number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
