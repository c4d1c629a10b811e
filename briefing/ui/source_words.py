"""What is said of a source: where it comes from, of what kind it is, and how sure it makes a statement."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefing.document.companions import Source
from briefing.document.confidence import Confidence, confidence_of
from briefing.document.ids import SourceId
from briefing.document.pack import Pack
from briefing.ui.dates import written_date


def grade_words(grade: str) -> str:
    """The kind of source that a grade stands for."""
    match grade:
        case "O":
            return QCoreApplication.translate("Sources", "Official page")
        case "Q":
            return QCoreApplication.translate("Sources", "Official text, reprinted")
        case "L":
            return QCoreApplication.translate("Sources", "Professional firm’s note")
        case "N":
            return QCoreApplication.translate("Sources", "Established press")
        case "C":
            return QCoreApplication.translate("Sources", "Trade press")
        case _:
            return grade


def confidence_words(confidence: Confidence) -> str:
    """How sure something is."""
    match confidence:
        case Confidence.HIGH:
            return QCoreApplication.translate("Sources", "High confidence")
        case Confidence.MEDIUM:
            return QCoreApplication.translate("Sources", "Medium confidence")
        case Confidence.LOW:
            return QCoreApplication.translate("Sources", "Low confidence")


def origin_words(source: Source, pack: Pack) -> str:
    """The number of a source, who published it and when."""
    date = written_date(source.date, pack.language) if source.date else ""
    return " · ".join(part for part in (source.id, source.publisher, date) if part)


def kind_words(source: Source) -> str:
    """The grade of a source, and how sure it makes a statement that has no other."""
    alone = confidence_of((source,))
    grade = f"{source.grade}: {grade_words(source.grade)}"
    return f"{grade} · {confidence_words(alone)}" if alone is not None else grade


def source_tip(pack: Pack, source: SourceId, together: Iterable[SourceId]) -> str:
    """A source in a few lines; ``together`` are all sources of the statement it stands at."""
    known = {each.id: each for each in pack.sources}
    found = known.get(source)
    if found is None:
        return ""
    lines = [found.title, origin_words(found, pack), f"{found.grade}: {grade_words(found.grade)}"]
    named = [known[each] for each in together if each in known] or [found]
    confidence = confidence_of(named)
    if confidence is not None:
        words = QCoreApplication.translate("Sources", "This statement: {confidence}")
        lines.append(words.format(confidence=confidence_words(confidence)))
    return "\n".join(lines)
