"""The notes that leave with a pack, attached to it as JSON-LD: whoever imports the file has them as they were.

With them stands which edition and language was printed and which notes are PDF annotations in it, so that a copy that
comes back can be compared with the one that left.
"""

import json

from briefing.annotation.exchange import annotation_document
from briefing.annotation.strict_json import Json
from briefing.export.chapters.press import Press
from briefing.export.request import PlacedNote
from briefing.export.tagging.attachments import Attachment

NAME = "notes.jsonld"
PRINTED = "briefing:pdf"
"""The key under which it says what was printed: the language, and the range of each note that was drawn."""


def attached_notes(press: Press) -> Attachment:
    """What is attached to the pack that ``press`` has drawn; without notes it names the edition alone."""
    pack = press.pack
    document = annotation_document(pack, (note.annotation for note in press.notes.all))
    places: dict[str, PlacedNote] = {note.annotation.id: note.placed for note in press.notes.all}
    drawn: dict[str, Json] = {}
    for name in press.document.remarks:
        # Further pieces of a note are named after it.
        placed = places.get(name) or places.get(name.rpartition(".")[0])
        if placed is not None:
            drawn[placed.annotation.id] = None if placed.start is None else [placed.start, placed.end]
    document[PRINTED] = {"language": pack.language, "drawn": drawn}
    return Attachment(NAME, "application/ld+json", press.labels.notes, _lines(document).encode(), press.request.date)


def _lines(document: dict[str, Json]) -> str:
    """JSON with a line for each note: as good to read as one that is indented, and made in a tenth of the time."""
    return "{\n" + ",\n".join(f"{json.dumps(key)}: {_value(value)}" for key, value in document.items()) + "\n}\n"


def _value(value: Json) -> str:
    if isinstance(value, list):
        return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in value) + "\n]"
    return json.dumps(value, ensure_ascii=False)
