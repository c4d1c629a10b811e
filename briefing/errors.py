"""Errors a reader can meet. Each is one clear sentence that names the place and says what to do."""

from pathlib import Path

from briefing.sentence import Sentence


class BriefingError(Exception):
    """Base of all errors meant for the reader; ``str()`` of it is the sentence to show."""

    def __reduce__(self) -> tuple[object, ...]:
        # The sentence is made when the error is; one that comes from another process of the program keeps it.
        return _told_again, (type(self), self.args), self.__dict__


class PackError(BriefingError):
    """A pack that cannot be opened."""


class PackMissingError(PackError):
    """There is no pack at the place named."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            Sentence("There is no briefing at {path}; choose a folder with a pack.toml or a .briefing file.", path=path)
        )


class PackDamagedError(PackError):
    """The pack is there but something in it is broken."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(Sentence("The briefing {path} cannot be opened: {what}", path=path, what=what))


class PackTooNewError(PackError):
    """The pack uses a later format than this program knows."""

    def __init__(self, path: Path, found: object, known: int) -> None:
        super().__init__(
            Sentence(
                "The briefing {path} uses pack format {found}, and this program reads format {known}; install a "
                "newer version of the program to open it.",
                path=path,
                found=found,
                known=known,
            )
        )


class PackInvalidError(PackError):
    """The pack breaks rules of the format; ``problems`` are ``file:line: sentence`` lines."""

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        self.problems = problems
        if len(problems) == 1:
            super().__init__(Sentence("The briefing {path} cannot be opened: {what}", path=path, what=problems[0]))
        else:
            super().__init__(
                Sentence(
                    "The briefing {path} cannot be opened: {what} (and {count} more; run the checker to see all)",
                    path=path,
                    what=problems[0],
                    count=len(problems) - 1,
                )
            )


class OtherBriefingError(BriefingError):
    """Two packs are no editions of one briefing."""

    def __init__(self, old: Path, new: Path) -> None:
        super().__init__(
            Sentence(
                "{old} and {new} are different briefings; only editions of the same one can be compared.",
                old=old,
                new=new,
            )
        )


class SectionMissingError(BriefingError):
    """The pack has no such section."""

    def __init__(self, section: str) -> None:
        super().__init__(Sentence("This briefing has no section “{section}”.", section=section))


class LanguageMissingError(BriefingError):
    """The pack has no such language."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(
            Sentence(
                "This briefing has no text in “{language}”; it has {names}.", language=language, names=", ".join(known)
            )
        )


class RangeError(BriefingError):
    """A range that does not lie in the section's text."""

    def __init__(self, section: str, start: int, end: int, length: int) -> None:
        super().__init__(
            Sentence(
                "There is no text from {start} to {end} in section “{section}”, which has {length} characters.",
                start=start,
                end=end,
                section=section,
                length=length,
            )
        )


class StoreError(BriefingError):
    """The reader's own file cannot be used."""


class StoreTooNewError(StoreError):
    """The notes file was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            Sentence(
                "The notes file {path} was written by a newer version of the program (version {found}, this one "
                "knows {known}); install the newer version, nothing was changed.",
                path=path,
                found=found,
                known=known,
            )
        )


class StoreUnwritableError(StoreError):
    """Notes cannot be saved."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(Sentence("Notes cannot be saved in {path}: {why}", path=path, why=why))


class SettingsUnwritableError(BriefingError):
    """The reader's choices cannot be saved."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(Sentence("Settings cannot be saved in {path}: {why}", path=path, why=why))


class NotesFileError(BriefingError):
    """A notes file that cannot be imported."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(Sentence("The notes in {path} cannot be imported: {what}", path=path, what=what))


class ReturnedFileError(BriefingError):
    """A PDF pack with somebody's marks that cannot be read; ``what`` is the end of the sentence."""

    def __init__(self, path: Path, what: str) -> None:
        self.what = what
        super().__init__(Sentence("The marks in {path} cannot be brought back: {what}", path=path, what=what))


class NoteMissingError(BriefingError):
    """There is no note with that id."""

    def __init__(self, annotation: str) -> None:
        super().__init__(Sentence("There is no note with the id {annotation}.", annotation=annotation))


class ExportError(BriefingError):
    """A pack that cannot be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(Sentence("The briefing pack {path} cannot be written: {why}", path=path, why=why))


class ExportEndedError(ExportError):
    """The process that makes the pack was ended, by the system or by someone else, before the pack was there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Sentence(
                "the work was ended from outside, perhaps because memory ran out; close other programs and try "
                "again, or choose fewer sections."
            ),
        )


class MarkingLoweredError(BriefingError):
    """A pack would be marked lower than its contents, and nobody said that this is meant."""

    def __init__(self, marking: str, needed: str) -> None:
        super().__init__(
            Sentence(
                "The contents are marked {needed}, and “{marking}” is lower or leaves that out; choose {needed} or "
                "higher, or say that the pack is to be marked lower (--lower-marking).",
                needed=needed,
                marking=marking,
            )
        )


class NothingToExportError(BriefingError):
    """The sections asked for are none; ``scope`` is how they were chosen."""

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__(
            Sentence("There is nothing to export: no section of this briefing is chosen by “{scope}”.", scope=scope)
        )


class ProfileMissingError(BriefingError):
    """There is no such way to export."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        there = ", ".join(known)
        super().__init__(Sentence("There is no profile called “{name}”; there are {known}.", name=name, known=there))


class EditionMissingError(BriefingError):
    """The change list or the changed sections are asked for, and no earlier edition is known."""

    def __init__(self) -> None:
        super().__init__(Sentence("No earlier edition of this briefing is known, so changes cannot be told."))


class PasswordMissingError(BriefingError):
    """A protected pack without a password."""

    def __init__(self) -> None:
        super().__init__(Sentence("A protected pack needs a password; give one, or choose another kind of file."))


class FileUnwritableError(BriefingError):
    """A file the reader asked for cannot be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(Sentence("{path} cannot be written: {why}", path=path, why=why))


class SharedFolderError(BriefingError):
    """The folder in which colleagues exchange notes cannot be used at present."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            Sentence(
                "Notes are not exchanged at present, because the shared folder {folder} cannot be used: {why}",
                folder=folder,
                why=why,
            )
        )


class CancelledError(BriefingError):
    """The reader stopped the work."""

    def __init__(self) -> None:
        super().__init__(Sentence("Stopped; nothing was changed."))


# What the system says most often, so that a window can say it in its language.
_REASONS = (
    Sentence("no such file or directory."),
    Sentence("permission denied."),
    Sentence("operation not permitted."),
    Sentence("no space left on device."),
    Sentence("disk quota exceeded."),
    Sentence("read-only file system."),
    Sentence("input/output error."),
    Sentence("is a directory."),
    Sentence("not a directory."),
    Sentence("file exists."),
    Sentence("file name too long."),
    Sentence("device or resource busy."),
    Sentence("too many open files."),
    Sentence("connection timed out."),
    Sentence("stale file handle."),
    Sentence("transport endpoint is not connected."),
)


def reason(error: OSError) -> str:
    """The system's own words for ``error``, as the end of a sentence."""
    words = error.strerror or str(error)
    usual = f"{words[:1].lower()}{words[1:]}."
    return next((known for known in _REASONS if known == usual), usual)


def _told_again(kind: type[BriefingError], args: tuple[object, ...]) -> BriefingError:
    error = kind.__new__(kind)
    error.args = args
    return error
