"""The Ladder page: rungs as cards, the goal on top."""

from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.name_dialog import NameDialog
from exposure_planner.gui.ladder.sheet import LadderSheet
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.gui.ladder.together_dialog import open_together
from exposure_planner.gui.pacing.pacing_steps import PacingSteps
from exposure_planner.gui.page import Page
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.views import LadderView

_FIRST_MINUTES = timedelta(minutes=3)
"""A first session is short."""


class LadderPage(Page):
    """The Ladder page: rungs as cards, the goal on top.

    Attributes:
        rung_actions: what can be done with the chosen rung, for the window's menu as well.
    Signals:
        new_ladder_requested: the person wishes to start a ladder for this animal.
        template_requested: the person wishes to keep this ladder as a template of their own.
        put_away_requested(KeptLadder): the person wishes to have this ladder off every list.
    """

    new_ladder_requested = Signal()
    template_requested = Signal()
    put_away_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("ladderPage")
        self._view: LadderView | None = None
        self._edits = LadderEdits(desk)
        self._pacing = PacingSteps(desk, self)
        self.sheet = LadderSheet(desk.translate)
        self.rung_actions = self.sheet.rung_actions
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        self._connect_rungs()
        self._connect_ladder()

    def refresh(self) -> None:
        """Read the ladder again and show it."""
        ladder_id = self.desk.ladder_id
        try:
            self._view = self.desk.services.planning.ladder(ladder_id) if ladder_id else None
        except Problem as problem:
            self.desk.report(problem)
            return
        self.sheet.show_ladder(self._view)

    def selected_stage(self) -> Stage | None:
        """The chosen rung's stage, or None."""
        kept, stage_id = self._kept(), self.sheet.selected()
        return kept.any_stage(stage_id) if kept and stage_id else None

    def _kept(self) -> KeptLadder | None:
        return self._view.kept if self._view else None

    def _on_move_requested(self, stage_id: UUID, index: int) -> None:
        kept = self._kept()
        if kept is not None and self._edits.move(kept, stage_id, index):
            self.sheet.select(stage_id)

    def _on_step(self, up: int) -> None:
        stage, kept = self.selected_stage(), self._kept()
        here = kept.ladder.index_of(stage.id) if kept and stage else None
        if stage is not None and here is not None:
            self._on_move_requested(stage.id, here + up)

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
            self.sheet.select(stage.id)
            self.sheet.rungs.setFocus()

    def _on_duplicate(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            self.sheet.select(self._edits.duplicate(kept, stage.id))

    def _on_split(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            self.sheet.select(self._edits.split(kept, stage.id))

    def _on_retire(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None and self._edits.retire(kept, stage.id):
            # On the next rung rather than on the button, where one more press would put that one away too.
            self.sheet.rungs.setFocus()

    def _on_bring_back(self, stage: Stage) -> None:
        kept, neighbour = self._kept(), self.selected_stage()
        if kept is None:
            return
        here = kept.ladder.index_of(neighbour.id) if neighbour else None
        if self._edits.bring_back(kept, stage, 0 if here is None else here + 1):
            self.sheet.select(stage.id)

    def _on_rename(self) -> None:
        kept = self._kept()
        if kept is None:
            return
        dialog = NameDialog(kept, self.desk.translate, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._on_describe, dialog, kept))
        dialog.open()

    def _on_together(self) -> None:
        kept = self._kept()
        if kept is not None:
            open_together(self.desk, kept, self)

    def _on_describe(self, dialog: NameDialog, kept: KeptLadder, words: tuple[str, str]) -> None:
        title, goal = words
        if not dialog.is_changed() or self._edits.describe(kept, title, goal, dialog.show_problem):
            dialog.accept()

    def _on_status_requested(self, status: LadderStatus) -> None:
        kept = self._kept()
        if kept is None:
            return
        if status is LadderStatus.CLOSED:
            self.desk.closing_requested.emit(kept.id)
        else:
            self._edits.set_status(kept, status)

    def _connect_rungs(self) -> None:
        actions, sheet = self.rung_actions, self.sheet
        actions.move_up.triggered.connect(partial(self._on_step, 1))
        actions.move_down.triggered.connect(partial(self._on_step, -1))
        actions.edit.triggered.connect(self._on_edit)
        actions.add_above.triggered.connect(partial(self._on_add, 1))
        actions.add_below.triggered.connect(partial(self._on_add, 0))
        actions.split.triggered.connect(self._on_split)
        actions.duplicate.triggered.connect(self._on_duplicate)
        actions.retire.triggered.connect(self._on_retire)
        sheet.rungs.doubleClicked.connect(self._on_edit)
        sheet.model.move_requested.connect(self._on_move_requested)
        sheet.put_away.bring_back_requested.connect(self._on_bring_back)
        sheet.no_rungs.wanted.connect(partial(self._on_add, 0))

    def _connect_ladder(self) -> None:
        sheet = self.sheet
        sheet.header.rename_requested.connect(self._on_rename)
        sheet.header.together_requested.connect(self._on_together)
        sheet.header.status_requested.connect(self._on_status_requested)
        sheet.header.another_requested.connect(self.new_ladder_requested)
        sheet.header.template_requested.connect(self.template_requested)
        sheet.header.pace_trial_requested.connect(lambda: self._pacing.open_trial(self.desk.ladder_id))
        sheet.header.put_away_requested.connect(lambda: self.put_away_requested.emit(self._kept()))
        sheet.no_ladder.wanted.connect(self.new_ladder_requested)
