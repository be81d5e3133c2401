"""The Ladder page: rungs as cards, the goal on top."""

from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.actions import ActionColumn, RungActions
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.header import LadderHeader, LadderNotice
from exposure_planner.gui.ladder.model import RungModel
from exposure_planner.gui.ladder.name_dialog import NameDialog
from exposure_planner.gui.ladder.order import index_of_row
from exposure_planner.gui.ladder.put_away import PutAway
from exposure_planner.gui.ladder.rung import rungs_from_top, whole_ladder_notes
from exposure_planner.gui.ladder.rung_list import RungList
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.views import LadderView

_FIRST_MINUTES = timedelta(minutes=3)
"""A first session is short."""


class LadderPage(Page):
    """The Ladder page: rungs as cards, the goal on top.

    Attributes:
        actions: what can be done with the chosen rung, for the window's menu as well.
    Signals:
        new_ladder_requested: the person wishes to start a ladder for this animal.
    """

    new_ladder_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("ladderPage")
        self._view: LadderView | None = None
        self._edits = LadderEdits(desk)
        self.header, self.notice = LadderHeader(desk.translate), LadderNotice()
        self.rungs, self.put_away, self.rung_actions = RungList(), PutAway(), RungActions(self)
        self.model = RungModel(self)
        self.rungs.setModel(self.model)
        self.rungs.addActions(list(self.rung_actions.all()))
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
        self._connect()

    def refresh(self) -> None:
        """Read the ladder again and show it."""
        ladder_id = self.desk.ladder_id
        if ladder_id is None:
            self._view = None
            self._parts.setCurrentWidget(self.no_ladder)
            return
        try:
            self._view = self.desk.services.planning.ladder(ladder_id)
        except Problem as problem:
            self.desk.report(problem)
            return
        self._show(self._view)

    def selected_stage(self) -> Stage | None:
        """The chosen rung's stage, or None."""
        index = self.rungs.currentIndex()
        kept = self._kept()
        if kept is None or not index.isValid():
            return None
        return kept.any_stage(self.model.rung(index.row()).stage_id)

    def select(self, stage_id: UUID | None) -> None:
        """Choose this rung and bring it into sight."""
        row = self.model.row_of(stage_id)
        if row is not None:
            self.rungs.setCurrentIndex(self.model.index(row))

    def _kept(self) -> KeptLadder | None:
        return self._view.kept if self._view else None

    def _show(self, view: LadderView) -> None:
        self.header.show_ladder(view.kept)
        self.notice.say(view.kept, whole_ladder_notes(view, self.desk.translate))
        self.model.show(view.kept.id, rungs_from_top(view, self.desk.translate))
        self.put_away.show_stages(view.kept.retired_stages)
        self._ladder_parts.setCurrentWidget(self._with_rungs if view.stages else self.no_rungs)
        self._parts.setCurrentWidget(self._ladder)
        if not self.rungs.currentIndex().isValid():
            self.select(_first_choice(view))
            # The list knows its size only when the page has been laid out.
            QTimer.singleShot(0, self.rungs, self.rungs.show_current)
        self._fit_actions()

    def _fit_actions(self) -> None:
        index = self.rungs.currentIndex()
        self.rung_actions.fit_to(index.row() if index.isValid() else None, self.model.rowCount())

    def _on_current_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._fit_actions()

    def _on_move_requested(self, stage_id: UUID, index: int) -> None:
        kept = self._kept()
        if kept is not None and self._edits.move(kept, stage_id, index):
            self.select(stage_id)

    def _on_step(self, rows: int) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            row = self.rungs.currentIndex().row() + rows
            self._on_move_requested(stage.id, index_of_row(row, len(kept.stages)))

    def _on_edit(self) -> None:
        stage = self.selected_stage()
        if stage is not None:
            self._open_editor(stage, None)

    def _on_add(self, above: int) -> None:
        kept, stage = self._kept(), self.selected_stage()
        if kept is None:
            return
        here = kept.ladder.index_of(stage.id) if stage else None
        new = Stage(
            id=uuid4(),
            title="",
            duration=stage.duration if stage else _FIRST_MINUTES,
            place=stage.place if stage else "",
        )
        self._open_editor(new, 0 if here is None else here + above)

    def _open_editor(self, stage: Stage, index: int | None) -> None:
        """Open the editor for a rung that is there, or for a new one with the place it should get."""
        known = self._view.animal.triggers if self._view else ()
        editor = StageEditor(stage, known, self.desk.translate, self)
        editor.finished.connect(editor.deleteLater)
        editor.save_requested.connect(partial(self._on_save_requested, editor, index))
        editor.open()

    def _on_save_requested(self, editor: StageEditor, index: int | None, stage: Stage) -> None:
        kept = self._kept()
        if kept is None:
            return
        if index is None:
            done = not editor.is_changed() or self._edits.change(kept, stage, editor.show_problem)
        else:
            done = self._edits.add(kept, stage, index, editor.show_problem)
        if done:
            editor.accept()
            self.select(stage.id)
            self.rungs.setFocus()

    def _on_duplicate(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            self.select(self._edits.duplicate(kept, stage.id))

    def _on_split(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            self.select(self._edits.split(kept, stage.id))

    def _on_retire(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            self._edits.retire(kept, stage.id)

    def _on_bring_back(self, stage: Stage) -> None:
        kept, neighbour = self._kept(), self.selected_stage()
        if kept is None:
            return
        here = kept.ladder.index_of(neighbour.id) if neighbour else None
        if self._edits.bring_back(kept, stage, 0 if here is None else here + 1):
            self.select(stage.id)

    def _on_rename(self) -> None:
        kept = self._kept()
        if kept is None:
            return
        dialog = NameDialog(kept, self.desk.translate, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._on_describe, dialog, kept))
        dialog.open()

    def _on_describe(self, dialog: NameDialog, kept: KeptLadder, words: tuple[str, str]) -> None:
        title, goal = words
        if not dialog.is_changed() or self._edits.describe(kept, title, goal, dialog.show_problem):
            dialog.accept()

    def _on_status_requested(self, status: LadderStatus) -> None:
        kept = self._kept()
        if kept is not None:
            self._edits.set_status(kept, status)

    def _connect(self) -> None:
        actions = self.rung_actions
        actions.move_up.triggered.connect(partial(self._on_step, -1))
        actions.move_down.triggered.connect(partial(self._on_step, 1))
        actions.edit.triggered.connect(self._on_edit)
        actions.add_above.triggered.connect(partial(self._on_add, 1))
        actions.add_below.triggered.connect(partial(self._on_add, 0))
        actions.split.triggered.connect(self._on_split)
        actions.duplicate.triggered.connect(self._on_duplicate)
        actions.retire.triggered.connect(self._on_retire)
        self.rungs.doubleClicked.connect(self._on_edit)
        self.rungs.selectionModel().currentChanged.connect(self._on_current_changed)
        self.model.move_requested.connect(self._on_move_requested)
        self.put_away.bring_back_requested.connect(self._on_bring_back)
        self.header.rename_requested.connect(self._on_rename)
        self.header.status_requested.connect(self._on_status_requested)
        self.header.another_requested.connect(self.new_ladder_requested)
        self.no_ladder.wanted.connect(self.new_ladder_requested)
        self.no_rungs.wanted.connect(partial(self._on_add, 0))

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
        self._ladder_parts.addWidget(self._with_rungs)
        self._ladder_parts.addWidget(self.no_rungs)
        column.addLayout(self._ladder_parts, 1)
        column.addWidget(self.put_away)
        self._parts = QStackedLayout(self)
        self._parts.addWidget(self.no_ladder)
        self._parts.addWidget(self._ladder)
        self.setFocusProxy(self.rungs)


def _first_choice(view: LadderView) -> UUID | None:
    """Where the person is, else the easiest rung."""
    for stage in view.stages:
        if stage.status.value in {"current", "next"}:
            return stage.stage.id
    return view.stages[0].stage.id if view.stages else None
