"""The fields of the export dialog, made the same way everywhere: each has a name that a screen reader says."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QLineEdit, QWidget

HEIGHT = 29


def line(name: str, act: Callable[[], object], placeholder: str = "") -> QLineEdit:
    """A line of text; ``act`` follows every letter that the reader types."""
    made = QLineEdit(placeholderText=placeholder)
    made.setAccessibleName(name)
    made.setMinimumHeight(HEIGHT)
    made.textEdited.connect(lambda _text: act())
    return made


def choice(name: str, options: Iterable[tuple[object, str]], act: Callable[[], object]) -> QComboBox:
    """A list of which one holds; ``act`` follows when the reader takes another."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumHeight(HEIGHT)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    for value, text in options:
        made.addItem(text, value)
    made.activated.connect(lambda _row: act())
    return made


def choose(field: QComboBox, value: object) -> None:
    """Show ``value`` in a list; nothing follows from it."""
    with QSignalBlocker(field):
        field.setCurrentIndex(max(0, next((row for row in range(field.count()) if field.itemData(row) == value), 0)))


def tick(text: str, act: Callable[[], object]) -> QCheckBox:
    """A box; ``act`` follows when the reader ticks it or takes the tick away."""
    made = QCheckBox(text)
    made.setAccessibleName(text)
    made.clicked.connect(lambda _checked: act())
    return made


def grid(boxes: Iterable[QWidget], columns: int = 2) -> QGridLayout:
    """Boxes in columns, filled from the left and then from the top."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(7)
    for number, box in enumerate(boxes):
        made.addWidget(box, number // columns, number % columns)
    for column in range(columns):
        made.setColumnStretch(column, 1)
    return made


def form() -> QFormLayout:
    """Fields under each other with their names on the left."""
    made = QFormLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(14)
    made.setVerticalSpacing(8)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made
