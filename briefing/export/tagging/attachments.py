"""Files attached to a PDF, so that what it shows can be taken over by programs (PDF/A-3, ISO 19005-3, 6.8)."""

from dataclasses import dataclass

from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref, Value


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file: its name, its media type, what it is, its bytes, and its date (``YYYY-MM-DD``)."""

    name: str
    media_type: str
    description: str
    content: bytes
    date: str


def write_attachment(file: PdfFile, attachment: Attachment) -> Ref:
    """Put ``attachment`` into ``file``; the result goes into the catalogue, as data that the document is made from."""
    stream = file.add_stream(
        {
            "Type": Name("EmbeddedFile"),
            "Subtype": Name(attachment.media_type),
            "Params": {
                "Size": len(attachment.content),
                "ModDate": f"D:{attachment.date.replace('-', '')}000000Z",
            },
        },
        attachment.content,
    )
    specification: dict[str, Value] = {
        "Type": Name("Filespec"),
        "F": attachment.name,
        "UF": attachment.name,
        "Desc": attachment.description,
        "AFRelationship": Name("Data"),
        "EF": {"F": stream, "UF": stream},
    }
    return file.add(specification)
