"""Everything that the Ladder page shows: head, notice, rungs with their buttons, and what was put away."""

from uuid import UUID

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.gui.ladder.actions import ActionColumn, RungActions
from exposure_planner.gui.ladder.header import LadderHeader
from exposure_planner.gui.ladder.model import RungModel
from exposure_planner.gui.ladder.notice import LadderNotice
from exposure_planner.gui.ladder.put_away import PutAway
from exposure_planner.gui.ladder.rung import rungs_from_top
from exposure_planner.gui.ladder.rung_list import RungList
from exposure_planner.gui.ladder.rung_notes import whole_ladder_notes
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.services.views import LadderView, StageStatus
from exposure_planner.wording.forecast import say_forecast
from exposure_planner.wording.together import say_both, spoken_as_one
from exposure_planner.wording.translate import Translate


class LadderSheet(QWidget):
    """Everything that the Ladder page shows. It shows what it is given; its parts emit what is wished for.

    Attributes:
        rung_actions: what can be done with the chosen rungs; disabled while the sheet is out of sight.
    Signals:
        actions_fitted: other rungs were chosen, or the sheet came into sight or left it.
    """

    actions_fitted = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.header, self.notice = LadderHeader(translate), LadderNotice()
        self.model = RungModel(self)
        self.rungs, self.put_away, self.rung_actions = RungList(self.model), PutAway(), RungActions(self)
        self.rungs.addActions(list(self.rung_actions.all()))
        self.rungs.selectionModel().selectionChanged.connect(self._fit_actions)
        self.rungs.selectionModel().currentChanged.connect(self._fit_actions)
        self.rungs.menu_requested.connect(self._on_menu_requested)
        self.no_ladder = EmptyState(
            self.tr("No ladder yet"),
            self.tr("A ladder leads in small steps from what is calm already to what you both hope for."),
            self.tr("Start a ladder"),
        )
        self.no_rungs = EmptyState(
            self.tr("An empty ladder"),
            self.tr("Begin with something that your animal already does calmly, and go up from there."),
            self.tr("Add the first rung"),
        )
        self._lay_out()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.rungs)

    def show_ladder(self, view: LadderView | None) -> None:
        """Show this ladder, or that there is none. The chosen rungs stay chosen."""
        if view is None:
            self.model.show(None, ())
            self._parts.setCurrentWidget(self.no_ladder)
            return
        spoken = spoken_as_one(view.animal, view.companion, self._translate).name
        foretold = say_forecast(view.forecast, spoken, self._translate) if view.forecast else ""
        self.header.show_ladder(view.kept, foretold)
        both = (view.animal, view.companion) if view.companion else ()
        self.header.show_animals(say_both(both, self._translate))
        self.notice.say(view.kept, whole_ladder_notes(view, self._translate))
        self.model.show(view.kept.id, rungs_from_top(view, self._translate))
        self.put_away.show_stages(view.kept.retired_stages)
        self._ladder_parts.setCurrentWidget(self._with_rungs if view.stages else self.no_rungs)
        self._parts.setCurrentWidget(self._whole)
        if not self.rungs.currentIndex().isValid():
            self.select(_first_choice(view))
            # The list knows its size only when the page has been laid out.
            QTimer.singleShot(0, self.rungs, self.rungs.show_current)
        elif not self.rungs.selectedIndexes():
            # What was chosen has gone; where the keyboard is, something is chosen.
            self.rungs.choose([self.rungs.currentIndex().row()])
        self._fit_actions()

    def selected(self) -> UUID | None:
        """The rung that the keyboard is on, or None."""
        index = self.rungs.currentIndex()
        return self.model.rung(index.row()).stage_id if index.isValid() else None

    def chosen(self) -> tuple[UUID, ...]:
        """Every chosen rung, from the easiest up."""
        return tuple(self.model.rung(row).stage_id for row in reversed(self.rungs.chosen_rows()))

    def select(self, *stage_ids: UUID | None) -> None:
        """Choose these rungs and bring the first into sight; those that are not there are left out."""
        rows = [self.model.row_of(stage_id) for stage_id in stage_ids]
        self.rungs.choose([row for row in rows if row is not None])

    def fit_actions(self) -> None:
        """Offer only what can be done now."""
        self._fit_actions()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rungs may be dragged past the edges of their list: it scrolls on then."""
        if event.source() is self.rungs:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Pass on where the mouse is."""
        self.rungs.drag_over(self._height_in_list(event))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Neither here nor in the list."""
        event.accept()
        self.rungs.forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let go beside the list: the rungs land where its line shows."""
        self.rungs.drop_here(self._height_in_list(event))
        event.acceptProposedAction()

    def _height_in_list(self, event: QDropEvent) -> float:
        return self.rungs.viewport().mapFrom(self, event.position()).y()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing in the window's menu that would happen out of sight."""
        super().hideEvent(event)
        self._fit_actions()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer again what can be done."""
        super().showEvent(event)
        self._fit_actions()

    def _fit_actions(self) -> None:
        in_sight = self.isVisible() and self.rungs.currentIndex().isValid()
        self.rung_actions.fit_to(self.rungs.chosen_rows() if in_sight else (), self.model.rowCount())
        self.actions_fitted.emit()

    def rung_menu(self) -> QMenu:
        """A menu of what can be done with the chosen rungs; gone when it is closed."""
        menu = QMenu(self)
        for action in self.rung_actions.in_menu():
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_menu_requested(self, at: QPoint) -> None:
        self.rung_menu().popup(at)

    def _lay_out(self) -> None:
        self._with_rungs = QWidget()
        beside = QHBoxLayout(self._with_rungs)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        beside.addWidget(self.rungs, 1)
        beside.addWidget(ActionColumn(self.rung_actions))
        self._ladder = QWidget()
        column = QVBoxLayout(self._ladder)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        self._ladder_parts = QStackedLayout()
        column.addLayout(self._ladder_parts, 1)
        self._ladder_parts.addWidget(self._with_rungs)
        self._ladder_parts.addWidget(self.no_rungs)
        column.addWidget(self.put_away)
        self._whole = scrolled(self._ladder)
        self._parts = QStackedLayout(self)
        self._parts.addWidget(self.no_ladder)
        self._parts.addWidget(self._whole)


def _first_choice(view: LadderView) -> UUID | None:
    """Where the person is, else the easiest rung."""
    for stage in view.stages:
        if stage.status in {StageStatus.CURRENT, StageStatus.NEXT}:
            return stage.stage.id
    return view.stages[0].stage.id if view.stages else None
