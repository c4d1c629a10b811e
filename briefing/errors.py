"""Errors a reader can meet. Each is one clear sentence that names the place and says what to do."""

from pathlib import Path


class BriefingError(Exception):
    """Base of all errors meant for the reader; ``str()`` of it is the sentence to show."""

    def __reduce__(self) -> tuple[object, ...]:
        # The sentence is made when the error is; one that comes from another process of the program keeps it.
        return _told_again, (type(self), str(self)), self.__dict__


class PackError(BriefingError):
    """A pack that cannot be opened."""


class PackMissingError(PackError):
    """There is no pack at the place named."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no briefing at {path}; choose a folder with a pack.toml or a .briefing file.")


class PackDamagedError(PackError):
    """The pack is there but something in it is broken."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"The briefing {path} cannot be opened: {what}")


class PackTooNewError(PackError):
    """The pack uses a later format than this program knows."""

    def __init__(self, path: Path, found: object, known: int) -> None:
        super().__init__(
            f"The briefing {path} uses pack format {found}, and this program reads format {known}; "
            "install a newer version of the program to open it."
        )


class PackInvalidError(PackError):
    """The pack breaks rules of the format; ``problems`` are ``file:line: sentence`` lines."""

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        self.problems = problems
        more = f" (and {len(problems) - 1} more; run the checker to see all)" if len(problems) > 1 else ""
        super().__init__(f"The briefing {path} cannot be opened: {problems[0]}{more}")


class OtherBriefingError(BriefingError):
    """Two packs are no editions of one briefing."""

    def __init__(self, old: Path, new: Path) -> None:
        super().__init__(f"{old} and {new} are different briefings; only editions of the same one can be compared.")


class SectionMissingError(BriefingError):
    """The pack has no such section."""

    def __init__(self, section: str) -> None:
        super().__init__(f"This briefing has no section “{section}”.")


class LanguageMissingError(BriefingError):
    """The pack has no such language."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(f"This briefing has no text in “{language}”; it has {', '.join(known)}.")


class RangeError(BriefingError):
    """A range that does not lie in the section's text."""

    def __init__(self, section: str, start: int, end: int, length: int) -> None:
        super().__init__(
            f"There is no text from {start} to {end} in section “{section}”, which has {length} characters."
        )


class StoreError(BriefingError):
    """The reader's own file cannot be used."""


class StoreTooNewError(StoreError):
    """The notes file was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"The notes file {path} was written by a newer version of the program (version {found}, this one knows "
            f"{known}); install the newer version, nothing was changed."
        )


class StoreUnwritableError(StoreError):
    """Notes cannot be saved."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"Notes cannot be saved in {path}: {why}")


class SettingsUnwritableError(BriefingError):
    """The reader's choices cannot be saved."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"Settings cannot be saved in {path}: {why}")


class NotesFileError(BriefingError):
    """A notes file that cannot be imported."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"The notes in {path} cannot be imported: {what}")


class ReturnedFileError(BriefingError):
    """A PDF pack with somebody's marks that cannot be read; ``what`` is the end of the sentence."""

    def __init__(self, path: Path, what: str) -> None:
        self.what = what
        super().__init__(f"The marks in {path} cannot be brought back: {what}")


class NoteMissingError(BriefingError):
    """There is no note with that id."""

    def __init__(self, annotation: str) -> None:
        super().__init__(f"There is no note with the id {annotation}.")


class ExportError(BriefingError):
    """A pack that cannot be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The briefing pack {path} cannot be written: {why}")


class ExportEndedError(ExportError):
    """The process that makes the pack was ended, by the system or by someone else, before the pack was there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "the work was ended from outside, perhaps because memory ran out; close other programs and try again, "
            "or choose fewer sections.",
        )


class FileUnwritableError(BriefingError):
    """A file the reader asked for cannot be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} cannot be written: {why}")


class SharedFolderError(BriefingError):
    """The folder in which colleagues exchange notes cannot be used at present."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            f"Notes are not exchanged at present, because the shared folder {folder} cannot be used: {why}"
        )


class CancelledError(BriefingError):
    """The reader stopped the work."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was changed.")


def reason(error: OSError) -> str:
    """The system's own words for ``error``, as the end of a sentence."""
    words = error.strerror or str(error)
    return f"{words[:1].lower()}{words[1:]}."


def _told_again(kind: type[BriefingError], sentence: str) -> BriefingError:
    error = kind.__new__(kind)
    error.args = (sentence,)
    return error
