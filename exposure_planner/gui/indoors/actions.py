"""What can be done with the chosen activity: one set of actions for keyboard, buttons and menus."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout


class ActivityActions(QObject):
    """What can be done with the chosen activity. Shortcuts work while the list has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.add_idea = self._action("addIdea", self.tr("Add an idea …"), ["Ins"])
        self.add_own = self._action("addOwn", self.tr("Something of your own …"), ["Shift+Ins"])
        self.edit = self._action("editActivity", self.tr("Change …"), ["Return", "Enter", "F2"])
        self.more = self._action("moreOften", self.tr("More often"), ["+"])
        self.less = self._action("lessOften", self.tr("Less often"), ["-"])
        self.move_up = self._action("activityUp", self.tr("Move up"), ["Alt+Up"])
        self.move_down = self._action("activityDown", self.tr("Move down"), ["Alt+Down"])
        self.take_away = self._action("takeActivityAway", self.tr("Take away"), ["Del"])

    def all(self) -> tuple[QAction, ...]:
        """In the order in which they stand in menus and below the list."""
        return (
            self.add_idea,
            self.add_own,
            self.edit,
            self.more,
            self.less,
            self.move_up,
            self.move_down,
            self.take_away,
        )

    def fit_to(self, row: int | None, count: int, times: int, most_times: int) -> None:
        """Offer only what can be done with the activity in this row of so many."""
        chosen = row is not None
        for action in (self.edit, self.take_away):
            action.setEnabled(chosen)
        self.more.setEnabled(chosen and times < most_times)
        self.less.setEnabled(chosen and times > 1)
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


class ActivityButtons(QWidget):
    """The actions as buttons, beside each other, on as many lines as it takes."""

    def __init__(self, actions: ActivityActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=Space.S)
        for action in actions.all():
            row.addWidget(_button_for(action))


def _button_for(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setObjectName(f"{action.objectName()}Button")
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
