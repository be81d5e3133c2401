"""What is wished for with the chosen rungs, and who does it."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.inline_editor import TypedField
from exposure_planner.gui.ladder.rung_clipboard import RungClipboard
from exposure_planner.gui.ladder.rung_repairs import RungRepairs
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.gui.ladder.sheet import LadderSheet
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.gui.widgets.number_boxes import duration_or
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.repair import Repair
from exposure_planner.services.views import LadderView
from exposure_planner.wording.merging import say_merged

_FIRST_MINUTES = timedelta(minutes=3)
"""A first session is short."""


class RungWishes(QObject):
    """What is wished for with the chosen rungs: each wish becomes one step that can be undone by name."""

    def __init__(self, desk: Desk, edits: LadderEdits, sheet: LadderSheet) -> None:
        super().__init__(sheet)
        self._desk, self._edits, self._sheet = desk, edits, sheet
        self._view: LadderView | None = None
        self._steps = RungSteps(desk)
        self._clipboard = RungClipboard(desk, self._steps, self)
        self._repairs = RungRepairs(desk, self._steps, self._open_field)
        self._connect_one()
        self._connect_many()

    def show(self, view: LadderView | None) -> None:
        """This ladder is looked at; None for none."""
        self._view = view
        self._sheet.show_ladder(view)
        self._show_clipboard()

    def selected_stage(self) -> Stage | None:
        """The rung that the keyboard is on, or None."""
        kept, stage_id = self._kept(), self._sheet.selected()
        return kept.any_stage(stage_id) if kept and stage_id else None

    def add(self, above: int) -> None:
        """Open the editor for a new rung above (1) or below (0) the one that the keyboard is on."""
        kept, stage = self._kept(), self.selected_stage()
        if kept is None:
            return
        here = kept.ladder.index_of(stage.id) if stage else None
        new = Stage(
            id=uuid4(),
            title="",
            duration=stage.duration if stage and not stage.is_all_day else _FIRST_MINUTES,
            place=stage.place if stage else "",
        )
        self._open_editor(new, 0 if here is None else here + above)

    def bring_back(self, stage: Stage) -> None:
        """Put a rung that was put away above the one that the keyboard is on."""
        kept = self._kept()
        if kept is not None and self._edits.bring_back(kept, stage, self._gap_above()):
            self._sheet.select(stage.id)

    def repair(self, repair: Repair) -> None:
        """Do what the button beside a finding says."""
        if self._view is None:
            return
        look_at = self._repairs.do(self._view, repair, self._sheet.selected())
        if look_at is not None:
            self._sheet.select(look_at)
            self._sheet.rungs.setFocus()
        self.show(self._view)

    def _kept(self) -> KeptLadder | None:
        return self._view.kept if self._view else None

    def _chosen_stages(self) -> tuple[Stage, ...]:
        kept, chosen = self._kept(), set(self._sheet.chosen())
        return tuple(stage for stage in kept.stages if stage.id in chosen) if kept else ()

    def _gap_above(self) -> int:
        """The gap above the highest chosen rung; the bottom where none is chosen."""
        kept, chosen = self._kept(), self._sheet.chosen()
        here = kept.ladder.index_of(chosen[-1]) if kept and chosen else None
        return 0 if here is None else here + 1

    def _on_move(self, stage_ids: tuple[UUID, ...], gap: int) -> None:
        kept = self._kept()
        if kept is not None and self._steps.move(kept, stage_ids, gap):
            self._sheet.select(*stage_ids)

    def _on_step(self, up: int) -> None:
        kept, chosen = self._kept(), self._sheet.chosen()
        if kept is not None and self._steps.step(kept, chosen, up):
            # The one in front stays in sight.
            self._sheet.select(*(reversed(chosen) if up > 0 else chosen))

    def _on_edit(self) -> None:
        stage = self.selected_stage()
        if stage is not None:
            self._open_editor(stage, None)

    def _open_field(self, stage_id: UUID, field: str) -> None:
        kept = self._kept()
        stage = kept.any_stage(stage_id) if kept else None
        if stage is not None:
            self._sheet.select(stage_id)
            self._open_editor(stage, None, field)

    def _open_editor(self, stage: Stage, index: int | None, field: str = "title") -> None:
        """Open the editor for a rung that is there, or for a new one with the place it should get."""
        known = self._view.animal.triggers if self._view else ()
        editor = StageEditor(stage, known, self._desk.translate, self._sheet)
        editor.finished.connect(editor.deleteLater)
        editor.save_requested.connect(partial(self._on_save, editor, index))
        editor.open()
        editor.show_field(field)

    def _on_save(self, editor: StageEditor, index: int | None, stage: Stage) -> None:
        kept = self._kept()
        if kept is None:
            return
        if index is None:
            done = not editor.is_changed() or self._edits.change(kept, stage, editor.show_problem)
        else:
            done = self._edits.add(kept, stage, index, editor.show_problem)
        if done:
            editor.accept()
            self._sheet.select(stage.id)
            self._sheet.rungs.setFocus()

    def _on_title(self, stage_id: UUID, title: str) -> None:
        kept = self._kept()
        stage = kept.any_stage(stage_id) if kept else None
        if kept is not None and stage is not None:
            self._edits.change(kept, replace(stage, title=title))

    def _on_minutes(self, stage_id: UUID, minutes: float) -> None:
        kept = self._kept()
        stage = kept.any_stage(stage_id) if kept else None
        if kept is not None and stage is not None:
            self._edits.change(kept, replace(stage, duration=duration_or(stage.duration, minutes)))

    def _on_duplicate(self) -> None:
        kept = self._kept()
        if kept is not None:
            self._sheet.select(*self._steps.duplicate(kept, self._sheet.chosen()))

    def _on_split(self) -> None:
        stage, kept = self.selected_stage(), self._kept()
        if stage is not None and kept is not None:
            half = self._edits.split(kept, stage.id)
            self._sheet.select(half.stage.id if half else None)

    def _on_merge(self) -> None:
        kept, stages = self._kept(), self._chosen_stages()
        if kept is not None and len(stages) > 1 and self._steps.merge(kept, [stage.id for stage in stages]):
            self._sheet.select(stages[-1].id)
            self._desk.say(say_merged([stage.title for stage in stages], self._desk.translate))

    def _on_retire(self) -> None:
        kept, chosen = self._kept(), self._sheet.chosen()
        rungs = self._sheet.rungs
        first = min(rungs.chosen_rows(), default=0)
        if kept is not None and chosen and self._steps.retire(kept, chosen):
            # On the next rung rather than on the button, where one more press would put that one away too.
            rungs.choose([min(first, self._sheet.model.rowCount() - 1)])
            rungs.setFocus()

    def _on_sort(self) -> None:
        kept = self._kept()
        if kept is not None:
            self._steps.sort_by_guess(kept)

    def _on_cut(self) -> None:
        kept, stages = self._kept(), self._chosen_stages()
        if kept is not None and stages:
            self._clipboard.cut(kept, stages)

    def _on_copy(self) -> None:
        stages = self._chosen_stages()
        if stages:
            self._clipboard.copy(stages)

    def _on_paste(self) -> None:
        kept = self._kept()
        if kept is not None:
            self._sheet.select(*reversed(self._clipboard.paste(kept, self._gap_above())))

    def _show_clipboard(self) -> None:
        kept = self._kept()
        self._sheet.rungs.show_as_cut(self._clipboard.cut_from(kept.id if kept else None))
        self._sheet.fit_actions()

    def _on_actions_fitted(self) -> None:
        actions, sheet = self._sheet.rung_actions, self._sheet
        in_sight = sheet.isVisible()
        any_repair = self._repairs.fill(actions.repairs_menu, self._view, sheet.selected(), self.repair)
        actions.repairs.setEnabled(in_sight and any_repair)
        actions.paste.setEnabled(in_sight and self._view is not None and self._clipboard.holds_rungs)
        kept = self._kept()
        guessed = [stage for stage in kept.stages if stage.expected is not None] if kept else []
        actions.sort_by_guess.setEnabled(in_sight and len(guessed) > 1)

    def _connect_one(self) -> None:
        actions, sheet = self._sheet.rung_actions, self._sheet
        actions.edit.triggered.connect(self._on_edit)
        actions.type_title.triggered.connect(lambda: sheet.rungs.type_anew(TypedField.TITLE))
        actions.type_minutes.triggered.connect(lambda: sheet.rungs.type_anew(TypedField.MINUTES))
        actions.add_above.triggered.connect(partial(self.add, 1))
        actions.add_below.triggered.connect(partial(self.add, 0))
        actions.split.triggered.connect(self._on_split)
        sheet.rungs.dialog_requested.connect(self._on_edit)
        sheet.rungs.repair_requested.connect(self.repair)
        sheet.notice.repair_requested.connect(self.repair)
        sheet.model.title_requested.connect(self._on_title)
        sheet.model.minutes_requested.connect(self._on_minutes)
        sheet.actions_fitted.connect(self._on_actions_fitted)

    def _connect_many(self) -> None:
        actions, sheet = self._sheet.rung_actions, self._sheet
        actions.move_up.triggered.connect(partial(self._on_step, 1))
        actions.move_down.triggered.connect(partial(self._on_step, -1))
        actions.duplicate.triggered.connect(self._on_duplicate)
        actions.merge.triggered.connect(self._on_merge)
        actions.retire.triggered.connect(self._on_retire)
        actions.sort_by_guess.triggered.connect(self._on_sort)
        actions.cut.triggered.connect(self._on_cut)
        actions.copy.triggered.connect(self._on_copy)
        actions.paste.triggered.connect(self._on_paste)
        actions.choose_all.triggered.connect(sheet.rungs.selectAll)
        sheet.model.move_requested.connect(self._on_move)
        self._clipboard.changed.connect(self._show_clipboard)
