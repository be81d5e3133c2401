"""The rungs that were put away, behind a quiet button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.planner.ladder import Stage


class PutAway(QWidget):
    """The rungs that were put away, behind a quiet button.

    Signals:
        bring_back_requested(Stage): the person wishes to have it on the ladder again.
    """

    bring_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = with_role(QPushButton(), "quiet")
        self.toggle.setObjectName("putAwayToggle")
        self.toggle.setCheckable(True)
        self._shown: tuple[Stage, ...] = ()
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._list.hide()
        self.toggle.toggled.connect(self._list.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._list)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """List these; hidden where there are none."""
        self.setVisible(bool(stages))
        self.toggle.setText(self.tr("Put away (%n)", "", len(stages)).replace("%n", str(len(stages))))
        if tuple(stages) == self._shown:
            return
        self._shown = tuple(stages)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, stage in enumerate(stages):
            self._add(row, stage)
        if stages:
            also = with_role(PlainLabel(self.tr("These also wait under File, Put away.")), "quiet")
            self._grid.addWidget(also, len(stages), 0, 1, 2)

    def _add(self, row: int, stage: Stage) -> None:
        title = PlainLabel(stage.title)
        title.setWordWrap(True)
        button = with_role(QPushButton(self.tr("Bring back")), "quiet")
        button.setObjectName("bringBack")
        button.setAccessibleName(self.tr("Bring {title} back").format(title=stage.title))
        button.clicked.connect(lambda: self.bring_back_requested.emit(stage))
        self._grid.addWidget(title, row, 1)
        self._grid.addWidget(button, row, 0)
