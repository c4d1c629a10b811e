"""What a file says about itself: XMP, information dictionary, and the colours it means.

Declares the parts of PDF/UA (ISO 14289) and PDF/A (ISO 19005) that the file claims. PDF/A-2 and 3 do not know PDF/UA's
property, so the packet describes it (ISO 19005-3, 6.6.2.3.1); PDF/A-4 asks for no such thing.
"""

import html
from dataclasses import dataclass
from pathlib import Path

from briefing.export.tagging.claims import Claims
from briefing.export.tagging.file import PdfFile
from briefing.export.tagging.objects import Name, Ref, Value

_PRODUCER = "Briefing"


@dataclass(frozen=True, slots=True)
class Metadata:
    """``date`` is ``YYYY-MM-DD``; ``language`` a BCP 47 tag; ``author`` and ``marking`` may be empty."""

    title: str
    author: str
    subject: str
    marking: str
    language: str
    date: str


def info_entries(metadata: Metadata) -> dict[str, Value]:
    """The information dictionary, equal to the XMP packet word for word."""
    moment = f"D:{metadata.date.replace('-', '')}000000Z"
    entries: dict[str, Value] = {"Title": metadata.title}
    if metadata.author:
        entries["Author"] = metadata.author
    if metadata.marking:
        entries["Keywords"] = metadata.marking
    return entries | {
        "Subject": metadata.subject,
        "Creator": _PRODUCER,
        "Producer": _PRODUCER,
        "CreationDate": moment,
        "ModDate": moment,
    }


def colour_intent(file: PdfFile, profile: Path) -> Ref:
    """The output intent: every colour is sRGB."""
    icc = file.add_stream({"N": 3}, profile.read_bytes())
    return file.add(
        {
            "Type": Name("OutputIntent"),
            "S": Name("GTS_PDFA1"),
            "OutputConditionIdentifier": "sRGB IEC61966-2.1",
            "Info": "sRGB IEC61966-2.1",
            "DestOutputProfile": icc,
        }
    )


def xmp_packet(metadata: Metadata, claims: Claims) -> bytes:
    """The XMP packet (ISO 16684-1)."""
    moment = f"{metadata.date}T00:00:00Z"
    author = f"<dc:creator><rdf:Seq><rdf:li>{_escaped(metadata.author)}</rdf:li></rdf:Seq></dc:creator>"
    marking = f"<pdf:Keywords>{_escaped(metadata.marking)}</pdf:Keywords>"
    properties = [
        "<dc:format>application/pdf</dc:format>",
        f"<dc:title>{_alternative(metadata.title)}</dc:title>",
        author if metadata.author else "",
        f"<dc:description>{_alternative(metadata.subject)}</dc:description>",
        f"<dc:language><rdf:Bag><rdf:li>{_escaped(metadata.language)}</rdf:li></rdf:Bag></dc:language>",
        marking if metadata.marking else "",
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>",
        *(f"<xmp:{which}Date>{moment}</xmp:{which}Date>" for which in ("Create", "Modify", "Metadata")),
        *_identification(claims),
    ]
    return "\n".join([_PACKET_HEAD, *filter(None, properties), _PACKET_TAIL]).encode("utf-8", "replace")


def _identification(claims: Claims) -> list[str]:
    """Which parts of the standards the file keeps to; the second generation also says of which year."""
    archival = f"<pdfaid:part>{claims.archival}</pdfaid:part><pdfaid:conformance>{claims.level}</pdfaid:conformance>"
    accessible = f"<pdfuaid:part>{claims.accessible}</pdfuaid:part>"
    if claims.is_second:
        return [archival, "<pdfaid:rev>2020</pdfaid:rev>", accessible, "<pdfuaid:rev>2024</pdfuaid:rev>"]
    return [archival if claims.archival else "", accessible, _PDFUA_SCHEMA]


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>'


_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_PACKET_HEAD = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    '<rdf:Description rdf:about="" '
    + " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    + ">"
)
_PACKET_TAIL = '</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
_PDFUA_SCHEMA = f"""<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{_NAMESPACES["pdfuaid"]}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
