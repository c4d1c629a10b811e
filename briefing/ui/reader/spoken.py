"""Tells screen readers what Qt keeps to itself: that a text is a document, its headings, roles of odd widgets."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken
from shiboken6.Shiboken import VoidPtr

from briefing.ui.reader.outline import HeadingPart, Outline
from briefing.ui.reader.sheet_view import SheetView

_OWN_ATTRIBUTES = QAccessible.InterfaceType.AttributesInterface
_LEVEL = QAccessible.Attribute.Level
# What widgets say they are, by the dynamic property ``spoken``, where Qt does not know.
_ROLES = {"keys": QAccessible.Role.HotkeyField, "pages": QAccessible.Role.Graphic, "sheet": QAccessible.Role.Document}


def speak() -> None:
    """Let texts tell their headings, and some widgets what they are, from now on.

    Once for each program: Qt cannot be told to forget it.
    """
    QAccessible.installFactory(_interface_for)


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What tells about ``thing``; None leaves it to Qt."""
    if isinstance(thing, HeadingPart):
        return _HeadingInterface(thing)
    if isinstance(thing, QWidget):
        role = _ROLES.get(thing.property("spoken"))
        if role is not None:
            return QAccessibleWidget(thing, role)
        view = thing.parent()
        if isinstance(view, SheetView) and view.viewport() is thing:
            return _DocumentInterface(thing, view.outline)
    return None


class _DocumentInterface(QAccessibleWidget):
    """The page of a text: its headings are the first of its children, then what Qt knows of, such as buttons."""

    def __init__(self, page: QWidget, outline: Outline) -> None:
        super().__init__(page, QAccessible.Role.Document)
        self._outline = outline

    def text(self, kind: QAccessible.Text) -> str:
        first = self._outline.heading(0)
        if kind is QAccessible.Text.Name and first is not None:
            return first.words
        return super().text(kind)

    def childCount(self) -> int:
        return len(self._outline.parts) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        parts = self._outline.parts
        if 0 <= index < len(parts):
            return QAccessible.queryAccessibleInterface(parts[index])
        return super().child(index - len(parts))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts = self._outline.parts
        thing = child.object()
        if isinstance(thing, HeadingPart):
            return parts.index(thing) if thing in parts else -1
        found = super().indexOfChild(child)
        return found if found < 0 else found + len(parts)


class _HeadingInterface(QAccessibleObject):
    """One heading: its words, its level, where it stands."""

    def __init__(self, part: HeadingPart) -> None:
        super().__init__(part)
        self._part = part
        self._attributes = _Level(part)

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._part.outline.view.viewport())

    def window(self) -> QWindow:
        return self._part.outline.view.window().windowHandle()

    def child(self, index: int) -> QAccessibleInterface:
        # Qt takes nothing for no child; the binding's types do not know.
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Heading

    def text(self, kind: QAccessible.Text) -> str:
        heading = self._part.heading
        return heading.words if kind is QAccessible.Text.Name and heading is not None else ""

    def rect(self) -> QRect:
        heading = self._part.heading
        return self._part.outline.area(heading) if heading is not None else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        view = self._part.outline.view
        page = view.viewport()
        shown = QRect(page.mapToGlobal(page.rect().topLeft()), page.size())
        state.invisible = not view.isVisible() or self._part.heading is None
        state.offscreen = not state.invisible and not shown.intersects(self.rect())
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # Qt reads an address here. Python's None would be read as one too, and end the program.
        address = Shiboken.getCppPointer(self._attributes)[0] if kind is _OWN_ATTRIBUTES else 0
        return VoidPtr(address)  # type: ignore[return-value]


class _Level(QAccessibleAttributesInterface):
    def __init__(self, part: HeadingPart) -> None:
        super().__init__()
        self._part = part

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [_LEVEL]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        heading = self._part.heading
        return heading.level if key is _LEVEL and heading is not None else None
