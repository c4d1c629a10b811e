"""The session: an open briefing with the reader's notes, places and settings; what windows and commands talk to."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefing.app import settings as settings_file
from briefing.app.author import account_name
from briefing.app.carrying import Carrying
from briefing.app.clock import Clock, system_clock, today
from briefing.app.editions import Editions
from briefing.app.history import Change
from briefing.app.paths import DataFolder, built_in_packs, fonts
from briefing.app.places import Places
from briefing.app.reading import Reading
from briefing.app.settings import Settings
from briefing.document.ids import Language, PackId, SectionId
from briefing.document.pack import Pack
from briefing.document.progress import NO_PROGRESS, Progress
from briefing.errors import CancelledError, LanguageMissingError, SectionMissingError, StoreError, StoreTooNewError
from briefing.store.reading import SectionState
from briefing.store.store import Store

if TYPE_CHECKING:
    # Imported where they are needed: a window that has just opened searches, exports and imports nothing.
    from briefing.app.finding import Finder
    from briefing.app.profiles import Profiles
    from briefing.export.request import NotesMode, PdfRequest
    from briefing.search.hits import Hit, NoteText, Scope

__all__ = ["Change", "SectionState", "Session"]


class PackSource(Protocol):
    """Where a pack comes from: it can be read in each of its languages, the first being the base language."""

    @property
    def id(self) -> PackId:
        """The pack's id."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages there are, the base language first."""

    def read(self, language: Language | None = None, progress: Progress = NO_PROGRESS) -> Pack:
        """The pack in ``language``, or in the base language."""


class Session(Carrying):
    """An open briefing. It may be opened by a job and handed over, but one thread may use it at a time."""

    def __init__(
        self,
        source: PackSource,
        pack: Pack,
        store: Store,
        data: DataFolder,
        clock: Clock = system_clock,
        *,
        others: tuple[Path, ...] = (),
    ) -> None:
        self._source = source
        self._packs = {pack.language: pack}
        self._pack = pack
        self._data = data
        self._settings = settings_file.load(data.settings)
        last = (Path(self._settings.last_pack),) if self._settings.last_pack else ()
        self._editions = Editions(pack.id, (*others, *built_in_packs(), *last))
        super().__init__(store, pack, clock, Places(store, pack, self._in_language, self._editions.find))
        self._reading = Reading(store, pack.id)
        self._finder: Finder | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        data: DataFolder,
        language: Language | None = None,
        progress: Progress = NO_PROGRESS,
        *,
        preferred: str = "",
        clock: Clock = system_clock,
        others: tuple[Path, ...] = (),
    ) -> "Session":
        """Open the pack at ``path`` in ``language``, else in the ``preferred`` one if it has it, else in its own.

        ``others`` are places where other editions of it may be, besides those that the program knows.
        Raises ``PackError``, ``LanguageMissingError`` and ``CancelledError``. A notes file that cannot be used does not
        keep the briefing from being read: see ``notice``.
        """
        # Python-Markdown is behind it.
        from briefing.pack.reader import PackReader  # noqa: PLC0415

        source = PackReader.open(path)
        if language is None and preferred in source.languages:
            language = Language(preferred)
        pack = source.read(_known(source, language), progress)
        try:
            store = Store.open(data.notes)
        except StoreTooNewError as newer:
            store = Store.without_file(data.notes, newer)
        session = cls(source, pack, store, data, clock, others=others)
        try:
            session.prepare_places(progress)
        except CancelledError:
            session.close()
            raise
        return session

    def close(self) -> None:
        """Close the files; everything is already saved."""
        self._store.close()
        if self._finder is not None:
            self._finder.close()

    @property
    def notice(self) -> str:
        """One sentence the reader should be told after opening, such as why notes cannot be saved; or empty."""
        return self._store.notice

    @property
    def notes_error(self) -> StoreError | None:
        """Why notes cannot be saved at present, or None."""
        return self._store.unwritable

    # the briefing

    @property
    def pack(self) -> Pack:
        """The pack in the language shown."""
        return self._pack

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages the pack has, its base language first."""
        return self._source.languages

    def read(self, language: Language, progress: Progress = NO_PROGRESS) -> Pack:
        """The pack in ``language`` without showing it; a job may call it before ``switch_language``."""
        if language not in self._packs:
            self._packs[language] = self._source.read(_known(self._source, language), progress)
        return self._packs[language]

    def _in_language(self, language: Language) -> Pack | None:
        return self.read(language) if language in self.languages else None

    def _read_apart(self, language: Language) -> Pack | None:
        held = self._packs.get(language)
        return held or (self._source.read(language) if language in self.languages else None)

    def _other_languages(self) -> tuple[Pack, ...]:
        return tuple(self.read(language) for language in self.languages if language != self._pack.language)

    def switch_language(self, language: Language) -> None:
        """Show the pack in ``language``; notes and undo stay. Raises ``LanguageMissingError`` and ``PackError``."""
        self._pack = self.read(language)
        self._notebook.show(self._pack)

    # settings

    @property
    def settings(self) -> Settings:
        """What the reader chose."""
        return self._settings

    def change_settings(self, **changes: object) -> None:
        """Change and save settings; when saving fails they still hold for this session.

        Raises ``SettingsUnwritableError``.
        """
        self._settings = self._settings.changed(**changes)
        settings_file.save(self._settings, self._data.settings)

    @property
    def profiles(self) -> "Profiles":
        """The ways to export a pack, and the one used last."""
        from briefing.app.profiles_file import load_profiles  # noqa: PLC0415 - a window may never export

        return load_profiles(self._data.profiles)

    def keep_profiles(self, profiles: "Profiles") -> None:
        """Save ``profiles``; raises ``SettingsUnwritableError``."""
        from briefing.app.profiles_file import save_profiles  # noqa: PLC0415 - see above

        save_profiles(profiles, self._data.profiles)

    @property
    def author(self) -> str:
        """The name under which new notes are made."""
        return self._settings.author or account_name()

    # reading

    def state_of(self, section: SectionId) -> SectionState:
        """How far the reader has come with ``section``."""
        return self._reading.state_of(section)

    def set_state(self, section: SectionId, state: SectionState) -> None:
        """Mark a section; where nothing can be saved the mark holds for this session."""
        self._reading.set_state(section, state)

    @property
    def place_read(self) -> tuple[SectionId, int] | None:
        """The section and offset where the reader last was, as they are in the shown text; None at the first start."""
        return self._reading.place_in(self._pack)

    def remember_place(self, section: SectionId, offset: int) -> None:
        """Save where the reader is; where nothing can be saved it holds for this session."""
        self._reading.remember_place(self._pack, section, offset)

    # finding

    def search(
        self,
        query: str,
        limit: int = 50,
        *,
        languages: tuple[Language, ...] | None = None,
        scope: "Scope | None" = None,
    ) -> "tuple[Hit, ...]":
        """What holds all words of ``query``, best first: in the texts of ``languages`` (the one shown) and the notes.

        ``scope`` narrows it further. The first search makes the index; a window makes it in a job instead, see
        ``jobs.build_index``.
        """
        from briefing.app.finding import Finder  # noqa: PLC0415 - the index is not needed before the first paint
        from briefing.search.hits import Scope  # noqa: PLC0415 - as above

        if self._finder is None:
            self._finder = Finder()
        packs = tuple(self.read(language) for language in languages or (self._pack.language,))
        return self._finder.search(query, limit, packs, self.note_texts(), scope or Scope(first=self._pack.language))

    def note_texts(self) -> "tuple[NoteText, ...]":
        """The notes as the index takes them."""
        from briefing.app.finding import note_text  # noqa: PLC0415 - as in search

        texts = (one for one in self.annotations() if one.body or one.tags)
        return tuple(note_text(one, self._pack, self.section_of(one), self.place(one)) for one in texts)

    # leaving

    def pdf_request(
        self,
        sections: tuple[SectionId, ...] = (),
        notes_mode: "NotesMode | None" = None,
        *,
        marking: str = "",
        prepared_for: str = "",
        prepared_by: str | None = None,
        date: str = "",
    ) -> "PdfRequest":
        """What the PDF export needs: ``sections`` (none means all) with the notes that may leave, never private ones.

        ``date`` is ``YYYY-MM-DD``, today when empty; ``prepared_by`` is the author unless given. Raises
        ``SectionMissingError``.
        """
        from briefing.export.request import NotesMode, PdfRequest, PlacedNote  # noqa: PLC0415 - a window may never export

        for section in sections:
            if self._pack.section(section) is None:
                raise SectionMissingError(section)
        mode = NotesMode.BOTH if notes_mode is None else notes_mode
        leaving = [one for one in self.leaving() if not sections or self.section_of(one) in (None, *sections)]
        placed = (PlacedNote.at(one, self.place(one), self.section_of(one)) for one in leaving)
        return PdfRequest(
            pack=self._pack,
            fonts=fonts(),
            date=date or today(self._clock).isoformat(),
            sections=sections,
            notes=() if mode is NotesMode.NONE else tuple(placed),
            notes_mode=mode,
            marking=marking,
            prepared_for=prepared_for,
            prepared_by=self.author if prepared_by is None else prepared_by,
        )


def _known(source: PackSource, language: Language | None) -> Language | None:
    if language is not None and language not in source.languages:
        raise LanguageMissingError(language, tuple(source.languages))
    return language
