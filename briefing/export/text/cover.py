"""What a pack says of itself: on its first page, and in its last line."""

from collections.abc import Iterator

from briefing.export.chapters.dates import written_date
from briefing.export.text.edition import Edition


def cover_lines(edition: Edition) -> Iterator[tuple[str, str]]:
    """Labels and values: for whom, by whom and when, which edition, how many notes, and the digest of its content."""
    request, pack, labels = edition.request, edition.pack, edition.phrasing.labels
    if request.prepared_for:
        yield labels.prepared_for, request.prepared_for
    made = written_date(request.date, pack.language)
    comma = "，" if pack.language.startswith("zh") else ", "
    yield labels.prepared_by, comma.join(filter(None, [request.prepared_by, made]))
    known = labels.as_known.format(date=written_date(pack.as_known, pack.language)) if pack.as_known else ""
    yield labels.edition, " · ".join(filter(None, [written_date(pack.date, pack.language), known]))
    yield edition.phrasing.more.notes, edition.count.sentence(pack.language) if edition.count.total else labels.clean
    yield labels.digest, f"sha256 {pack.digest}"


def provenance(edition: Edition) -> str:
    """Title, edition and digest of what the pack was made from."""
    pack = edition.pack
    date = written_date(pack.date, pack.language)
    words = edition.phrasing.labels.provenance
    return words.format(title=pack.title, edition=pack.edition, date=date, digest=pack.digest)
