"""The reader's notes as HTML, and other short parts that stand around the text."""

from briefing.document.ids import Language
from briefing.export.notes.listing import ListedNote
from briefing.export.text.edition import Edition, mark_anchor, note_anchor
from briefing.export.text.html.elements import NOTHING, Html, element, joined, lang, spoken, text
from briefing.export.text.html.inline import InlineHtml
from briefing.export.text.labels import screen_labels_in
from briefing.export.text.parts import IndexLine, NoteIndex, NoteList, Pointers, QuoteBox


class ShortParts:
    """Writes what is not the text of a section."""

    def __init__(self, edition: Edition, inline: InlineHtml) -> None:
        self._phrasing = edition.phrasing
        self._language: Language = edition.pack.language
        self._back = screen_labels_in(edition.pack.language).back
        self._inline = inline

    def note_list(self, part: NoteList, level: int) -> Html:
        """Notes with their words, under a heading of ``level`` where they have a title."""
        title = element(f"h{level}", text(part.title)) if part.title else NOTHING
        items = joined(*map(self._note, part.notes))
        return joined(title, element("ul", items, class_="notes"))

    def _note(self, note: ListedNote) -> Html:
        kind = note.annotation.kind.value
        head = [element("span", text(note.mark), class_=f"badge {kind}")]
        head.append(element("strong", text(self._phrasing.labels.kinds[note.annotation.kind]), class_=f"ink-{kind}"))
        if about := " — ".join(self._phrasing.about(note)):
            head.append(element("span", spoken(about, self._language), class_="about"))
        paragraphs = [element("p", spoken(part, self._language)) for part in self._phrasing.paragraphs(note)]
        last = " · ".join([self._phrasing.signature(note), *self._phrasing.state(note)])
        signed = [spoken(last, self._language)]
        if note.start is not None:
            signed += [text(" "), element("a", text("↩"), href=f"#{mark_anchor(note)}", aria_label=self._back)]
        return element(
            "li",
            element("p", Html(" ".join(head))),
            *paragraphs,
            element("p", *signed, class_="signature"),
            id=note_anchor(note),
            class_=f"edge-{kind}",
        )

    def index(self, part: NoteIndex) -> Html:
        """One line for each note."""
        return element("ul", *map(self._index_line, part.lines), class_="index")

    def _index_line(self, line: IndexLine) -> Html:
        mark = element("a", text(line.mark), href=line.anchor)
        place = text(line.place)
        where = element("a", place, href=line.target) if line.target else place
        words = spoken(line.text, self._language)
        return element("li", mark, text(" "), words, text(" — "), element("span", where, class_="about"))

    def quote(self, box: QuoteBox) -> Html:
        """What somebody said."""
        other = lang(box.language) if box.language != self._language else None
        words = element("blockquote", element("p", spoken(box.words, box.language)), lang=other)
        said = element("figcaption", self._inline.write(box.attribution, self._language))
        note = element("p", spoken(box.note, self._language), class_="small") if box.note else NOTHING
        about = self.pointers(box.about) if box.about is not None else NOTHING
        return element("figure", words, said, note, about, id=box.anchor, class_="quote")

    def pointers(self, part: Pointers) -> Html:
        """A line of links."""
        places = [
            element("a", spoken(title, self._language), href=target) if target else spoken(title, self._language)
            for title, target in part.places
        ]
        after = text(f" — {part.after}" if part.after else "")
        label = text(part.label + self._phrasing.labels.separator)
        return element("p", label, Html(" · ".join(places)), after, class_="small")

    def remark(self, words: str) -> Html:
        """A small line."""
        return element("p", spoken(words, self._language), class_="small")
