"""What stands under a note in small: state, who may see it, tags, and who is to do what by when."""

from PySide6.QtWidgets import QLabel

from briefing.annotation.model import Annotation, Kind, Privacy, Status
from briefing.ui.dates import shown_date
from briefing.ui.noting import Noting
from briefing.ui.panels.chip_menu import ChipMenu
from briefing.ui.panels.flow import Flow
from briefing.ui.statuses import privacy_name, status_name


class NoteChips(Flow):
    """Status and privacy can be changed here."""

    def __init__(self, noting: Noting, annotation: Annotation) -> None:
        super().__init__(gap=5)
        self.status = ChipMenu(self.tr("Status"), {each: status_name(each) for each in Status}, annotation.status)
        self.privacy = ChipMenu(self.tr("Privacy"), {each: privacy_name(each) for each in Privacy}, annotation.privacy)
        self.status.chosen.connect(lambda status: noting.edit(annotation.id, status=status))
        self.privacy.chosen.connect(lambda privacy: noting.edit(annotation.id, privacy=privacy))
        self.add(self.status)
        self.add(self.privacy)
        for text in (*self._task(annotation, noting), *(f"#{tag}" for tag in annotation.tags)):
            chip = QLabel(text)
            chip.setProperty("look", "chip")
            self.add(chip)

    def _task(self, annotation: Annotation, noting: Noting) -> tuple[str, ...]:
        if annotation.kind is not Kind.ACTION and not (annotation.owner or annotation.due):
            return ()
        due = shown_date(annotation.due) if annotation.due else ""
        parts = (
            self.tr("Owner: {name}").format(name=annotation.owner) if annotation.owner else "",
            self.tr("Due {date}").format(date=due) if due else "",
        )
        return tuple(part for part in parts if part)
