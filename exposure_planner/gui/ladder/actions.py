"""What can be done with the chosen rungs: one set of actions for keyboard, buttons and menus."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.space import Space


class RungActions(QObject):
    """What can be done with the chosen rungs. Shortcuts work while the list has the keyboard.

    Attributes:
        repairs: has a menu with what can be put right; whoever knows the findings fills it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.repairs_menu = QMenu(parent)
        self.repairs_menu.setToolTipsVisible(True)
        self._make_for_one()
        self._make_for_many()

    def in_menu(self) -> tuple[QAction | None, ...]:
        """In the order in which they stand in menus; None between kinds."""
        return (
            *(self.edit, self.type_title, self.type_minutes, self.add_above, self.add_below, None),
            *(self.cut, self.copy, self.paste, self.choose_all, None),
            *(self.split, self.merge, self.duplicate, self.repairs, None),
            *(self.move_up, self.move_down, self.sort_by_guess, None),
            self.retire,
        )

    def beside_list(self) -> tuple[QAction | None, ...]:
        """Those that have a button beside the list."""
        return (
            *(self.edit, self.add_above, self.add_below, None),
            *(self.split, self.merge, self.duplicate, self.repairs, None),
            *(self.move_up, self.move_down, None),
            self.retire,
        )

    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        return tuple(action for action in self.in_menu() if action is not None)

    def fit_to(self, rows: Sequence[int], count: int) -> None:
        """Offer only what can be done with the rungs in these rows, from the top, of so many."""
        for action in self.all():
            action.setEnabled(bool(rows))
        for action in (self.edit, self.type_title, self.type_minutes, self.split):
            action.setEnabled(len(rows) == 1)
        together = len(rows) > 1 and rows[-1] - rows[0] + 1 == len(rows)
        self.merge.setEnabled(together)
        # Rungs that stand together at an end are where they can go already.
        self.move_up.setEnabled(bool(rows) and tuple(rows) != tuple(range(len(rows))))
        self.move_down.setEnabled(bool(rows) and tuple(rows) != tuple(range(count - len(rows), count)))

    def _make_for_one(self) -> None:
        self.edit = self._action("editRung", self.tr("Edit…"), ["Return", "Enter"])
        self.type_title = self._action("typeTitle", self.tr("Type the title anew"), ["F2"])
        self.type_minutes = self._action("typeMinutes", self.tr("Type the minutes anew"), ["Shift+F2"])
        self.add_above = self._action("addAbove", self.tr("Add a rung above…"), ["Ins"])
        self.add_below = self._action("addBelow", self.tr("Add a rung below…"), ["Shift+Ins"])
        self.split = self._action("splitRung", self.tr("Split in two"), ["Ctrl+T"])
        self.repairs = self._action("repairRung", self.tr("Repairs"), [])
        self.repairs.setMenu(self.repairs_menu)
        self.split.setToolTip(self.tr("Put an easier half just below this rung (Ctrl+T)"))
        self.repairs.setToolTip(self.tr("What can be put right here with one press"))

    def _make_for_many(self) -> None:
        self.move_up = self._action("moveUp", self.tr("Move up"), ["Alt+Up"])
        self.move_down = self._action("moveDown", self.tr("Move down"), ["Alt+Down"])
        self.merge = self._action("mergeRungs", self.tr("Merge into one"), ["Ctrl+M"])
        self.duplicate = self._action("duplicateRung", self.tr("Duplicate"), ["Ctrl+D"])
        self.retire = self._action("retireRung", self.tr("Put away"), ["Del"])
        self.cut = self._action("cutRungs", self.tr("Cut"), ["Ctrl+X"])
        self.copy = self._action("copyRungs", self.tr("Copy"), ["Ctrl+C"])
        self.paste = self._action("pasteRungs", self.tr("Paste above"), ["Ctrl+V"])
        self.choose_all = self._action("chooseAllRungs", self.tr("Choose all rungs"), ["Ctrl+A"])
        self.sort_by_guess = self._action("sortByGuess", self.tr("Order by guessed stress"), [])
        self.merge.setToolTip(self.tr("Make one rung of the chosen neighbours; the highest stays (Ctrl+M)"))
        self.retire.setToolTip(self.tr("Take the chosen rungs off the ladder; their sessions stay (Del)"))

    def _action(self, name: str, text: str, keys: Sequence[str]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if keys:
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.removesuffix('…')} ({shown})")
        return action


class ActionButton(QPushButton):
    """A button for an action: it takes over text, tool tip and whether it can be pressed."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}Button")
        menu = action.menu()
        if isinstance(menu, QMenu):
            self.setMenu(menu)
        else:
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
        layout.setSpacing(Space.XS)
        for action in actions.beside_list():
            if action is None:
                layout.addSpacing(Space.S)
            else:
                layout.addWidget(ActionButton(action))
        layout.addStretch()
