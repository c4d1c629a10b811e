"""The reader's notes as comments of the word processor, each on the words it is about."""

from collections.abc import Iterator
from typing import cast

from docx.oxml.text.run import CT_R

from briefing.annotation.instants import instant
from briefing.export.notes.listing import ListedNote
from briefing.export.notes.phrasing import Phrasing
from briefing.export.text.word.elements import Xml, element, run, styled
from briefing.export.text.word.file import WordFile


class Comments:
    """Puts notes on ranges of runs. The first line of a comment says its kind, for which there is no field."""

    def __init__(self, file: WordFile, phrasing: Phrasing) -> None:
        self._file = file
        self._phrasing = phrasing

    def add(self, note: ListedNote, first: Xml, last: Xml) -> None:
        """A comment on the runs from ``first`` to ``last``."""
        author = self._phrasing.author(note)
        initials = "".join(word[0] for word in author.split())
        comment = self._file.document.comments.add_comment(author=author, initials=initials)
        made = comment._comment_elm
        # The moment the note was last changed, and not that of the export.
        made.date = instant(note.annotation.modified)
        made.p_lst[0].append(run(self._phrasing.kind(note), element("b")))
        made.extend(
            element("p", element("pPr", element("pStyle", val="CommentText")), line) for line in self._lines(note)
        )
        cast(CT_R, first).insert_comment_range_start_above(comment.comment_id)
        cast(CT_R, last).insert_comment_range_end_and_reference_below(comment.comment_id)

    def _lines(self, note: ListedNote) -> Iterator[Xml]:
        reply = note.annotation.reply_to is not None
        about = self._phrasing.about(note) if reply else (self._phrasing.original(note),)
        yield from (styled(part, "Quiet") for part in about if part)
        yield from map(run, self._phrasing.paragraphs(note))
        yield styled(" · ".join(self._phrasing.state(note)), "Quiet")
