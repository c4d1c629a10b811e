"""What is said about a note, as short texts in the language of the pack."""

from briefing.annotation.wording import clean_line
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
        """The words a note is on, those it was made on if others, and its place; for a reply, whom it answers."""
        if note.annotation.reply_to is not None:
            return (self._reply(note),)
        return tuple(filter(None, [self.quoted(note.words), self.original(note), self.paragraph(note)]))

    def _reply(self, note: ListedNote) -> str:
        if note.answered is None:
            return self.more.reply
        return self.more.reply_to.format(name=self.author(note.answered))

    def paragraphs(self, note: ListedNote) -> tuple[str, ...]:
        """What a note says, and what its other versions say, in paragraphs that may have line feeds."""
        texts = [note.body]
        for by, text in note.versions:
            texts += [self.more.version_by.format(name=by or self.more.unnamed) + self.labels.separator + text]
        return tuple(part.strip("\n") for text in texts for part in text.split("\n\n") if part.strip())

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
        """How far a note has come, who is to do what by when, who may see it, and its tags."""
        annotation, between = note.annotation, self.labels.separator
        return tuple(
            filter(
                None,
                (
                    self.more.statuses[annotation.status],
                    f"{self.more.owner}{between}{self.owner(note)}" if annotation.owner else "",
                    f"{self.more.due}{between}{self.due(note)}" if annotation.due else "",
                    self.more.privacies[annotation.privacy],
                    " ".join(f"#{tag}" for tag in note.tags),
                ),
            )
        )

    def owner(self, note: ListedNote) -> str:
        """Who is to do what a note asks for."""
        return clean_line(note.annotation.owner)

    def due(self, note: ListedNote) -> str:
        """By when."""
        return written_date(clean_line(note.annotation.due), self._pack.language, short=True)
