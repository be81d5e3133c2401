"""What is done when the button beside a finding is pressed, and the menu with the same repairs."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.edits import LadderEdits
from exposure_planner.gui.ladder.rung_notes import RungNote, notes_by_rung, whole_ladder_notes
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.planner.lint import FindingCode
from exposure_planner.planner.repair import Repair, RepairKind
from exposure_planner.services.views import LadderView
from exposure_planner.wording.splits import say_half_way

_LONGEST_LINE = 64
"""In letters; a menu is no letter."""


class RungRepairs:
    """What is done when the button beside a finding is pressed.

    Args:
        desk: what the person has in front of them.
        steps: does it, so that it can be undone.
        open_field: opens a rung where something is missing: the rung and the name of the field.
    """

    def __init__(self, desk: Desk, steps: RungSteps, open_field: Callable[[UUID, str], None]) -> None:
        self._desk = desk
        self._steps = steps
        self._open_field = open_field
        self._edits = LadderEdits(desk)

    def do(self, view: LadderView, repair: Repair, chosen: UUID | None) -> UUID | None:
        """Put it right; the rung to look at next, None where there is none.

        Args:
            view: the ladder as it is shown.
            repair: what is wished for.
            chosen: the rung that the keyboard is on; two ladders are parted above it.
        """
        kept = view.kept
        if repair.kind is RepairKind.HALF_WAY and repair.stage_id is not None:
            counts = repair.code is FindingCode.R7_TOO_FEW
            new_id = self._steps.half_way(kept, repair.stage_id, counts=counts)
            self._say_half_way(new_id)
            return new_id
        if repair.kind is RepairKind.START_LOWER:
            return self._steps.start_lower(kept)
        if repair.kind is RepairKind.SWAP and repair.stage_id and repair.below_id:
            self._steps.swap(kept, repair.below_id, repair.stage_id)
            return repair.stage_id
        if repair.kind is RepairKind.TWO_LADDERS:
            self._make_two(view, chosen)
        elif repair.kind is RepairKind.ADD_MISSING and repair.stage_id is not None:
            self._open_field(repair.stage_id, repair.field)
        elif repair.kind is RepairKind.ANSWER_YES:
            self._edits.answer(kept, repair.answer)
        return None

    def fill(
        self, menu: QMenu, view: LadderView | None, chosen: UUID | None, wish: Callable[[Repair], None]
    ) -> bool:
        """Put what can be put right at this rung, and on the ladder as a whole, into a menu; whether there is any."""
        menu.clear()
        for note in self._notes(view, chosen) if view else ():
            if note.repair is not None:
                action = menu.addAction(_in_menu(note))
                action.setToolTip(plain_tip(note.text))
                action.triggered.connect(partial(wish, note.repair))
        return not menu.isEmpty()

    def _notes(self, view: LadderView, chosen: UUID | None) -> tuple[RungNote, ...]:
        translate = self._desk.translate
        beside = notes_by_rung(view, translate).get(chosen, ()) if chosen else ()
        return (*beside, *whole_ladder_notes(view, translate))

    def _make_two(self, view: LadderView, chosen: UUID | None) -> None:
        kept, translate = view.kept, self._desk.translate
        here = kept.ladder.index_of(chosen)
        half = len(kept.stages) // 2
        gap = half if here is None or here + 1 >= len(kept.stages) else here + 1
        if self._steps.cut_in_two(kept, gap):
            text = translate(
                "ladder",
                "The rungs above “{title}” wait as a second ladder. Open that one when you get there.",
            )
            self._desk.say(text.format(title=kept.stages[gap - 1].title))

    def _say_half_way(self, new_id: UUID | None) -> None:
        ladder_id = self._desk.ladder_id
        stage = self._desk.services.ladders.get(ladder_id).any_stage(new_id) if ladder_id and new_id else None
        if stage is not None:
            self._desk.say(say_half_way(stage.title, self._desk.translate))


def _in_menu(note: RungNote) -> str:
    """A question with its answer, and for anything else what the button says."""
    text = f"{note.text} {note.repair_text}" if note.question else note.repair_text
    short = text if len(text) <= _LONGEST_LINE else f"{text[: _LONGEST_LINE - 1].rstrip()}…"
    return short.replace("&", "&&")
