"""What the choices of an export are called in the window."""

from PySide6.QtCore import QCoreApplication

from briefing.app.profiles import Profile
from briefing.document.ids import ENGLISH, SIMPLIFIED, TRADITIONAL, Language
from briefing.export.request import Arrangement, NotesMode, Paper, Part, Standard
from briefing.ui.translation import QT_TRANSLATE_NOOP

_PROFILES = {
    "minister": QT_TRANSLATE_NOOP("Export", "Minister’s pack"),
    "meeting": QT_TRANSLATE_NOOP("Export", "Meeting pack"),
    "clean": QT_TRANSLATE_NOOP("Export", "Clean copy"),
    "large-print": QT_TRANSLATE_NOOP("Export", "Large print"),
    "notes": QT_TRANSLATE_NOOP("Export", "Notes only"),
}
_PARTS = {
    Part.COVER: QT_TRANSLATE_NOOP("Export", "Cover"),
    Part.CONTENTS: QT_TRANSLATE_NOOP("Export", "Contents"),
    Part.STATUS: QT_TRANSLATE_NOOP("Export", "Status page"),
    Part.TEXT: QT_TRANSLATE_NOOP("Export", "Text"),
    Part.CHANGES: QT_TRANSLATE_NOOP("Export", "List of changes"),
    Part.QUOTES: QT_TRANSLATE_NOOP("Export", "Quotes"),
    Part.FAQS: QT_TRANSLATE_NOOP("Export", "FAQs"),
    Part.NOTES: QT_TRANSLATE_NOOP("Export", "Notes"),
    Part.ACTIONS: QT_TRANSLATE_NOOP("Export", "Table of actions"),
    Part.TIMELINE: QT_TRANSLATE_NOOP("Export", "Timeline"),
    Part.ACTORS: QT_TRANSLATE_NOOP("Export", "Who does what"),
    Part.GLOSSARY: QT_TRANSLATE_NOOP("Export", "Glossary"),
    Part.SOURCES: QT_TRANSLATE_NOOP("Export", "Sources"),
    Part.PROVENANCE: QT_TRANSLATE_NOOP("Export", "Provenance page"),
}
_MODES = {
    NotesMode.BOTH: QT_TRANSLATE_NOOP("Export", "Printed, and as comments in the PDF"),
    NotesMode.PRINTED: QT_TRANSLATE_NOOP("Export", "Printed only"),
    NotesMode.COMMENTS: QT_TRANSLATE_NOOP("Export", "As comments in the PDF only"),
    NotesMode.NONE: QT_TRANSLATE_NOOP("Export", "No notes"),
}
_PAPERS = {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: "Letter"}
_ARRANGEMENTS = {
    Arrangement.SINGLE: QT_TRANSLATE_NOOP("Export", "One page on a sheet"),
    Arrangement.TWO_UP: QT_TRANSLATE_NOOP("Export", "Two pages side by side"),
    Arrangement.BOOKLET: QT_TRANSLATE_NOOP("Export", "Booklet to fold"),
}
_STANDARDS = {
    Standard.ARCHIVE: QT_TRANSLATE_NOOP("Export", "For the archive, notes attached"),
    Standard.ARCHIVE_BARE: QT_TRANSLATE_NOOP("Export", "For the archive, nothing attached"),
    Standard.ARCHIVE_2: QT_TRANSLATE_NOOP("Export", "For the archive, newest standard"),
    Standard.PROTECTED: QT_TRANSLATE_NOOP("Export", "Opens with a password"),
}
_WHAT_STANDARDS_MEAN = {
    Standard.ARCHIVE: QT_TRANSLATE_NOOP(
        "Export", "PDF/UA-1 and PDF/A-3a: any reader and archive takes it, and the notes can be imported from it."
    ),
    Standard.ARCHIVE_BARE: QT_TRANSLATE_NOOP(
        "Export", "PDF/UA-1 and PDF/A-2a: for archives that take no attachments; notes come back only as comments."
    ),
    Standard.ARCHIVE_2: QT_TRANSLATE_NOOP(
        "Export", "PDF/UA-2 and PDF/A-4f, the notes attached: for programs that know the standards of 2020 and later."
    ),
    Standard.PROTECTED: QT_TRANSLATE_NOOP(
        "Export", "AES-256: nobody opens it without the password, so it is no PDF/A and archives refuse it."
    ),
}
_LANGUAGES = {ENGLISH: "English", TRADITIONAL: "繁體中文", SIMPLIFIED: "简体中文"}


def profile_name(profile: Profile) -> str:
    """The name of ``profile`` in the language of the window; the reader's own have the one they were given."""
    return _said(_PROFILES[profile.key]) if profile.key else profile.name


def part_name(part: Part) -> str:
    """What ``part`` of a pack is called."""
    return _said(_PARTS[part])


def mode_name(mode: NotesMode) -> str:
    """How notes leave."""
    return _said(_MODES[mode])


def paper_name(paper: Paper) -> str:
    """The size of a sheet."""
    return _PAPERS[paper]


def arrangement_name(arrangement: Arrangement) -> str:
    """How pages stand on sheets."""
    return _said(_ARRANGEMENTS[arrangement])


def standard_name(standard: Standard) -> str:
    """What kind of file it is."""
    return _said(_STANDARDS[standard])


def what_it_means(standard: Standard) -> str:
    """What a kind of file gives and what it gives up, in one sentence."""
    return _said(_WHAT_STANDARDS_MEAN[standard])


def language_name(language: Language) -> str:
    """A language in its own words."""
    return _LANGUAGES.get(language, language)


def _said(text: str) -> str:
    return QCoreApplication.translate("Export", text)
