"""The marks this program leaves on Qt's text formats."""

from PySide6.QtGui import QTextFormat

_FIRST = QTextFormat.Property.UserProperty.value

GENERATED = _FIRST + 1
"""On a character format: drawn beside the canonical text, no part of it."""

LEAF = _FIRST + 2
"""On a block format: the block holds a leaf of the canonical text."""
