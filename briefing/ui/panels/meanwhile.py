"""What somebody else wrote while a note was being edited: what the editor takes in, and the line that tells of it."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from briefing.annotation.fields import stamped, versions
from briefing.annotation.model import Annotation
from briefing.annotation.wording import clean_body
from briefing.ui.announcing import announce


@dataclass(frozen=True, slots=True)
class Standing:
    """How a note stands for somebody who has written ``text`` of it; ``authors`` wrote the texts beside it."""

    text: str
    authors: tuple[str, ...]


def standing(note: Annotation, mine: str) -> Standing:
    """``mine`` and who wrote what stands beside it or, where ``mine`` has been replaced, the text that holds now."""
    texts = versions(stamped(note))
    own = next((each for each in texts if each.text == clean_body(mine)), None)
    others = (each for each in texts if each is not (own or texts[0]))
    authors = tuple(dict.fromkeys(each.by or note.creator for each in others))
    return Standing(texts[0].text if own is None else mine, authors)


def all_texts(note: Annotation) -> tuple[str, ...]:
    """The texts that stand side by side."""
    return tuple(each.text for each in versions(stamped(note)))


class MeanwhileLine(QLabel):
    """A quiet line in an editor; hidden while nobody else has changed the text."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setProperty("look", "small")
        self.hide()

    def tell(self, authors: Collection[str]) -> None:
        """Name those whose texts are kept beside the one in the editor."""
        before = self.text()
        self.setText(self._words([name or self.tr("Somebody") for name in authors]) if authors else "")
        self.setHidden(not authors)
        if self.text() != before:
            announce(self, self.text())

    def _words(self, names: list[str]) -> str:
        if len(names) == 1:
            words = self.tr("{author} changed this text meanwhile: both are kept until you choose.")
            return words.format(author=names[0])
        words = self.tr("{authors} changed this text meanwhile: all are kept until you choose.")
        return words.format(authors=self.tr(", ").join(names))
