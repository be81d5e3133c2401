"""The six levels beside each other, or in two rows where the room is narrow."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from exposure_planner.gui.rating.level_button import LevelButton
from exposure_planner.gui.style.space import Space
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.levels import level_anchor, level_name
from exposure_planner.wording.scales import say_on_scale
from exposure_planner.wording.translate import Translate

_LETTERS_FOR_ONE_ROW = 132
"""Six buttons beside each other, each about twenty letters wide."""

_LETTERS_FOR_DRAWINGS = 88
"""In a narrower row the words have all the room."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LevelRow(QWidget):
    """The six levels. Arrow keys move from one to the next.

    Signals:
        level_chosen(Level): the person chose a level; not sent by `show_level`.
    """

    level_chosen = Signal(object)

    def __init__(
        self,
        species: Species,
        translate: Translate,
        prefix: str = "",
        scale: Scale = Scale.OWN,
        parent: QWidget | None = None,
    ) -> None:
        """`scale` is another scale to show beside the levels."""
        super().__init__(parent)
        self.setObjectName(f"{prefix}levelRow")
        self.setAccessibleName(self.tr("How stressed the highest moment was"))
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S)
        self._columns = 0
        self._buttons = tuple(
            LevelButton(
                level,
                level_name(level, translate),
                level_anchor(level, species, translate),
                species,
                say_on_scale(level, scale, species, translate),
            )
            for level in Level
        )
        for button in self._buttons:
            button.setObjectName(f"{prefix}level{int(button.level)}")
            self._group.addButton(button, int(button.level))
            button.installEventFilter(self)
        self._group.idClicked.connect(self._on_clicked)
        self._arrange(len(self._buttons))

    def show_level(self, level: Level | None) -> None:
        """Show a level as chosen, or none."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.level == level)
        self._group.setExclusive(True)

    def choose(self, level: Level) -> None:
        """Choose a level as if its button had been pressed."""
        button = self._buttons[level]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    def take_focus(self) -> None:
        """Let the keyboard begin here."""
        self._current().setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """As wide as two rows of three need at least, however they stand now."""
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        columns = len(self._buttons) // 2
        return QSize(
            columns * widest + (columns - 1) * self._grid.spacing(), super().minimumSizeHint().height()
        )

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Arrow keys move from one level to the next."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, LevelButton):
            return False
        # A sign may have moved the level away from the button that has the keyboard.
        place = self._current().level + step if self._group.checkedButton() else watched.level
        self.choose(Level(max(0, min(place, len(self._buttons) - 1))))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Six beside each other where they fit, else two rows of three."""
        super().resizeEvent(event)
        letters = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        in_one_row = letters >= _LETTERS_FOR_ONE_ROW
        self._arrange(len(self._buttons) if in_one_row else len(self._buttons) // 2)
        for button in self._buttons:
            button.show_drawing(beside=not in_one_row and letters >= _LETTERS_FOR_DRAWINGS, below=in_one_row)
        # The level is always in sight and whole; where room is scarce, the form below gives way.
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _current(self) -> LevelButton:
        return next((button for button in self._buttons if button.isChecked()), self._buttons[0])

    def _on_clicked(self, number: int) -> None:
        self.level_chosen.emit(Level(number))
