"""The Ladder page: rungs as cards, the goal on top."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.name_dialog import NameDialog
from exposure_planner.gui.ladder.rung_wishes import RungWishes
from exposure_planner.gui.ladder.sheet import LadderSheet
from exposure_planner.gui.ladder.together_dialog import open_together
from exposure_planner.gui.pacing.pacing_steps import PacingSteps
from exposure_planner.gui.page import Page
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.views import LadderView


class LadderPage(Page):
    """The Ladder page: rungs as cards, the goal on top.

    Attributes:
        rung_actions: what can be done with the chosen rungs, for the window's menu as well.
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
        self._rungs = RungWishes(desk, self._edits, self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        self._connect_ladder()

    def refresh(self) -> None:
        """Read the ladder again and show it."""
        ladder_id = self.desk.ladder_id
        try:
            self._view = self.desk.services.planning.ladder(ladder_id) if ladder_id else None
        except Problem as problem:
            self.desk.report(problem)
            return
        self._rungs.show(self._view)

    def selected_stage(self) -> Stage | None:
        """The rung that the keyboard is on, or None."""
        return self._rungs.selected_stage()

    def _kept(self) -> KeptLadder | None:
        return self._view.kept if self._view else None

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

    def _connect_ladder(self) -> None:
        sheet = self.sheet
        sheet.header.rename_requested.connect(self._on_rename)
        sheet.header.together_requested.connect(self._on_together)
        sheet.header.status_requested.connect(self._on_status_requested)
        sheet.header.another_requested.connect(self.new_ladder_requested)
        sheet.header.template_requested.connect(self.template_requested)
        sheet.header.pace_trial_requested.connect(lambda: self._pacing.open_trial(self.desk.ladder_id))
        sheet.header.put_away_requested.connect(lambda: self.put_away_requested.emit(self._kept()))
        sheet.put_away.bring_back_requested.connect(self._rungs.bring_back)
        sheet.no_rungs.wanted.connect(partial(self._rungs.add, 0))
        sheet.no_ladder.wanted.connect(self.new_ladder_requested)
