"""The plan on the page: the cards in their order, the buttons for them, and a quiet hint."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.indoors.actions import ActivityActions, ActivityButtons
from exposure_planner.gui.indoors.activity import entries_of
from exposure_planner.gui.indoors.activity_list import ActivityList
from exposure_planner.gui.indoors.model import ActivityModel
from exposure_planner.gui.style.space import Space
from exposure_planner.household.indoors import MOST_TIMES_A_WEEK, Pillar
from exposure_planner.services.indoors import IndoorView
from exposure_planner.wording.indoors import many_words
from exposure_planner.wording.translate import Translate

_PLENTY = len(Pillar)


class PlanSide(QWidget):
    """The plan on the page. It shows what it is given; actions and signals say what is wished for.

    Signals:
        times_wished(int, int): the activity in this row should be done so many times.
        step_wished(int, int): it should go up (-1) or down (1).
    """

    times_wished = Signal(int, int)
    step_wished = Signal(int, int)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.model = ActivityModel(self)
        self.list = ActivityList(self.model)
        self.actions_offered = ActivityActions(self)
        self.list.addActions(list(self.actions_offered.all()))
        self._empty = wrapped(self.tr("Nothing is on the plan yet. Add an idea, or something of your own."))
        self._empty.setObjectName("indoorsNothingYet")
        self._many = wrapped("", "quiet", "indoorsMany")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(ActivityButtons(self.actions_offered))
        layout.addWidget(self._many)
        layout.addWidget(self._empty)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._connect()

    def show_plan(self, view: IndoorView) -> None:
        """Show the plan; the chosen card stays chosen."""
        entries = entries_of(view, self._translate)
        self.model.show(view.plan.id if view.plan else None, entries)
        if entries and not self.list.currentIndex().isValid():
            self.select(0)
        self._empty.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._many.setText(many_words(len(entries), self._translate))
        self._many.setVisible(len(entries) > _PLENTY)
        self._fit_actions()

    def row(self) -> int | None:
        """The chosen row, or None."""
        index = self.list.currentIndex()
        return index.row() if index.isValid() else None

    def select(self, row: int) -> None:
        """Choose this card."""
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing that would happen out of sight."""
        super().hideEvent(event)
        self._fit_actions()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer again what can be done."""
        super().showEvent(event)
        self._fit_actions()

    def _connect(self) -> None:
        offered = self.actions_offered
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        offered.more.triggered.connect(lambda: self._wish_times(1))
        offered.less.triggered.connect(lambda: self._wish_times(-1))
        offered.move_up.triggered.connect(lambda: self._wish_step(-1))
        offered.move_down.triggered.connect(lambda: self._wish_step(1))

    def _wish_times(self, more: int) -> None:
        row = self.row()
        if row is not None:
            self.times_wished.emit(row, self.model.entry(row).activity.times_a_week + more)

    def _wish_step(self, step: int) -> None:
        row = self.row()
        if row is not None:
            self.step_wished.emit(row, step)

    def _on_current_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._fit_actions()

    def _fit_actions(self) -> None:
        row = self.row() if self.isVisible() else None
        times = self.model.entry(row).activity.times_a_week if row is not None else 0
        self.actions_offered.fit_to(row, self.model.rowCount(), times, MOST_TIMES_A_WEEK)
