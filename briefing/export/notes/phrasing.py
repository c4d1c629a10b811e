"""What is said about a note, as short texts in the language of the pack."""

from briefing.document.pack import Pack
from briefing.export.chapters.dates import written_date
from briefing.export.labels import Labels, labels_in
from briefing.export.notes.labels import NoteLabels, note_labels_in
from briefing.export.notes.listing import ListedNote, NoteGroup


class Phrasing:
    """The words of one pack's language put together."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.labels: Labels = labels_in(pack.language)
        self.more: NoteLabels = note_labels_in(pack.language)
        self._comma = "，" if pack.language.startswith("zh") else ", "

    @property
    def title(self) -> str:
        """The title of a list of notes."""
        return self.more.title.format(title=self._pack.title)

    @property
    def edition(self) -> str:
        """Which edition the notes are on."""
        date = written_date(self._pack.date, self._pack.language)
        return f"{self.labels.edition}{self.labels.separator}{self._pack.edition} ({date})"

    def place_of(self, group: NoteGroup) -> str:
        """The pillar and section that the notes of a group are on."""
        if group.id is None:
            return self.labels.notes_on_briefing
        if group.section is None:
            return f"{group.id} ({self.more.elsewhere})"
        return " › ".join(filter(None, [self.pillar_of(group), group.section.title]))

    def pillar_of(self, group: NoteGroup) -> str:
        """The letter and title of the pillar of a group; empty where there is none."""
        pillar = self._pack.pillar_of(group.id) if group.id is not None else None
        return " · ".join(filter(None, [pillar.letter, pillar.title])) if pillar is not None else ""

    def kind(self, note: ListedNote, mark: str = "") -> str:
        """The name of a note's kind after its letter, or after the ``mark`` it has in a text."""
        kind = note.annotation.kind
        return f"{mark or kind.value} · {self.labels.kinds[kind]}"

    def quoted(self, words: str) -> str:
        """``words`` in quotation marks."""
        return words.join(self.labels.quote_marks) if words else ""

    def paragraph(self, note: ListedNote) -> str:
        """Where in its section a note is; empty for one on the whole briefing."""
        if note.paragraph:
            return self.more.of_paragraph.format(number=note.paragraph)
        target = note.annotation.target
        return self.labels.on_section if target.section is not None and target.selector is None else ""

    def original(self, note: ListedNote) -> str:
        """The words a note was made on, where they are no longer those it is on."""
        return self.more.was.format(words=self.quoted(note.original)) if note.original else ""

    def about(self, note: ListedNote) -> tuple[str, ...]:
        """The words a note is on, those it was made on where they differ, and its place in the section."""
        return tuple(filter(None, [self.quoted(note.words), self.original(note), self.paragraph(note)]))

    def author(self, note: ListedNote) -> str:
        """Who wrote a note."""
        return note.author or self.more.unnamed

    def date(self, note: ListedNote) -> str:
        """When a note was last changed."""
        return written_date(note.annotation.modified, self._pack.language, short=True)

    def signature(self, note: ListedNote) -> str:
        """Who wrote a note and when."""
        return self._comma.join([self.author(note), self.date(note)])

    def state(self, note: ListedNote) -> tuple[str, ...]:
        """How far a note has come, who may see it, and its tags."""
        annotation = note.annotation
        tags = " ".join(f"#{tag}" for tag in note.tags)
        every = (self.more.statuses[annotation.status], self.more.privacies[annotation.privacy], tags)
        return tuple(filter(None, every))
