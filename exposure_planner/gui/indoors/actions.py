"""What can be done with the chosen activity: one set of actions for keyboard, buttons and menus."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout


class ActivityActions(QObject):
    """What can be done with the chosen activity. Shortcuts work while the list has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.add_idea = self._action("addIdea", self.tr("Add an idea…"), ["Ins"])
        self.add_own = self._action("addOwn", self.tr("Something of your own…"), ["Shift+Ins"])
        self.edit = self._action("editActivity", self.tr("Change…"), ["Return", "Enter", "F2"])
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
        action.setToolTip(f"{text.removesuffix('…')} ({shown})")
        return action


class ActivityButtons(QWidget):
    """The actions as buttons: what can be added, and below it what can be done with the chosen card."""

    def __init__(self, actions: ActivityActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        adding = (actions.add_idea, actions.add_own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        chosen = [action for action in actions.all() if action not in adding]
        for shown, role in ((adding, "plain"), (chosen, "quiet")):
            line = QWidget()
            row = FlowLayout(line, gap=Space.S)
            for action in shown:
                row.addWidget(_button_for(action, role))
            column.addWidget(line)


def _button_for(action: QAction, role: str) -> QPushButton:
    button = with_role(QPushButton(action.text()), role)
    button.setObjectName(f"{action.objectName()}Button")
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
