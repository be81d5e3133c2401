"""What can be done with the chosen rung: one set of actions for keyboard, buttons and menus."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.space import Space


class RungActions(QObject):
    """What can be done with the chosen rung. Shortcuts work while the list has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.move_up = self._action("moveUp", self.tr("Move up"), ["Alt+Up"])
        self.move_down = self._action("moveDown", self.tr("Move down"), ["Alt+Down"])
        self.edit = self._action("editRung", self.tr("Edit …"), ["Return", "Enter", "F2"])
        self.add_above = self._action("addAbove", self.tr("Add a rung above …"), ["Ins"])
        self.add_below = self._action("addBelow", self.tr("Add a rung below …"), ["Shift+Ins"])
        self.split = self._action("splitRung", self.tr("Split in two"), ["Ctrl+T"])
        self.duplicate = self._action("duplicateRung", self.tr("Duplicate"), ["Ctrl+D"])
        self.retire = self._action("retireRung", self.tr("Put away"), ["Del"])
        self.split.setToolTip(self.tr("Put an easier half just below this rung (Ctrl+T)"))
        self.retire.setToolTip(self.tr("Take this rung off the ladder; its sessions stay (Del)"))

    def all(self) -> tuple[QAction, ...]:
        """In the order in which they stand in menus and beside the list."""
        return (
            self.edit,
            self.add_above,
            self.add_below,
            self.split,
            self.duplicate,
            self.move_up,
            self.move_down,
            self.retire,
        )

    def fit_to(self, row: int | None, count: int) -> None:
        """Offer only what can be done with the rung in this row of so many."""
        for action in self.all():
            action.setEnabled(row is not None)
        self.move_up.setEnabled(row is not None and row > 0)
        self.move_down.setEnabled(row is not None and row + 1 < count)

    def _action(self, name: str, text: str, keys: Sequence[str]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.removesuffix(' …')} ({shown})")
        return action


class ActionButton(QPushButton):
    """A button for an action: it takes over text, tool tip and whether it can be pressed."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}Button")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._take_over)
        self._take_over()

    def _take_over(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class ActionColumn(QWidget):
    """The actions as buttons, one below the other, with a little room between kinds."""

    def __init__(self, actions: RungActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.S)
        for action in actions.all():
            layout.addWidget(ActionButton(action))
            if action in {actions.edit, actions.duplicate, actions.move_down}:
                layout.addSpacing(Space.M)
        layout.addStretch()
