"""Every edit of a ladder as a step that can be undone by name."""

from collections.abc import Callable
from uuid import UUID, uuid4

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.short_title import short_title
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.planner.split import EasierHalf, easier_half
from exposure_planner.services.ladders import LadderService
from exposure_planner.wording.splits import say_split

Report = Callable[[Problem], None]


class LadderEdits:
    """What can be done to a ladder. Each returns whether it was done; a problem is reported instead.

    Dialogs hand over a `report` of their own, to show the problem at the field.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ladders = desk.services.ladders

    def add(self, kept: KeptLadder, stage: Stage, index: int, report: Report | None = None) -> bool:
        """Put a new rung at this place."""
        name = self._desk.translate("ladder", "Add {title}").format(title=short_title(stage.title))
        return self._do(name, lambda: self._ladders.add_stage(kept.id, stage, index), report)

    def change(self, kept: KeptLadder, stage: Stage, report: Report | None = None) -> bool:
        """Keep a rung's changed facts."""
        name = self._desk.translate("ladder", "Change {title}").format(title=short_title(stage.title))
        return self._do(name, lambda: self._ladders.change_stage(kept.id, stage), report)

    def split(self, kept: KeptLadder, stage_id: UUID) -> EasierHalf | None:
        """Put an easier half below the rung and say what is easier there; None when there was a problem."""
        here = kept.ladder.index_of(stage_id)
        if here is None:
            return None
        new_id, translate, stage = uuid4(), self._desk.translate, kept.stages[here]
        half = easier_half(stage, kept.stages[here - 1] if here else None, new_id)
        name = self._named(kept, stage_id, translate("ladder", "Split {title}"))
        if not self._do(name, lambda: self._ladders.split_stage(kept.id, stage_id, new_id, translate)):
            return None
        self._desk.say(say_split(short_title(stage.title), half.by, translate))
        return half

    def retire(self, kept: KeptLadder, stage_id: UUID) -> bool:
        """Put a rung away; its sessions stay."""
        name = self._named(kept, stage_id, self._desk.translate("ladder", "Put {title} away"))
        return self._do(name, lambda: self._ladders.retire_stage(kept.id, stage_id))

    def bring_back(self, kept: KeptLadder, stage: Stage, index: int) -> bool:
        """Put a rung that was put away back to this place."""
        name = self._desk.translate("ladder", "Bring {title} back").format(title=short_title(stage.title))
        return self._do(name, lambda: self._ladders.add_stage(kept.id, stage, index))

    def describe(self, kept: KeptLadder, title: str, goal: str, report: Report | None = None) -> bool:
        """Change the ladder's title and goal."""
        name = self._desk.translate("ladder", "Rename the ladder")
        return self._do(name, lambda: self._ladders.describe(kept.id, title=title, goal=goal), report)

    def set_status(self, kept: KeptLadder, status: LadderStatus) -> bool:
        """Pause, close or open the ladder, or mark its goal as reached."""
        return self._do(self._status_step(status), lambda: self._ladders.set_status(kept.id, status))

    def answer(self, kept: KeptLadder, answer: str) -> bool:
        """Say yes to a question of the rules; it stays quiet from now on."""
        name = self._desk.translate("ladder", "Answer with yes")
        return self._do(name, lambda: self._ladders.answer(kept.id, answer))

    def _do(self, name: str, edit: Callable[[], KeptLadder], report: Report | None = None) -> bool:
        turn = _EditTurn(self._ladders, edit)
        return do_from_dialog(self._desk, name, turn.do, turn.undo, report or self._desk.report)

    def _named(self, kept: KeptLadder, stage_id: UUID, template: str) -> str:
        stage = kept.any_stage(stage_id)
        return template.format(title=short_title(stage.title if stage else ""))

    def _status_step(self, status: LadderStatus) -> str:
        translate = self._desk.translate
        if status is LadderStatus.PAUSED:
            return translate("ladder", "Pause the ladder")
        if status is LadderStatus.CLOSED:
            return translate("ladder", "Close the ladder")
        if status is LadderStatus.REACHED:
            return translate("ladder", "Mark the goal as reached")
        return translate("ladder", "Open the ladder again")


class _EditTurn:
    """Does an edit, and remembers the ladder as it was before, for the way back."""

    def __init__(self, ladders: LadderService, edit: Callable[[], KeptLadder]) -> None:
        self._ladders = ladders
        self._edit = edit
        self._before: KeptLadder | None = None

    def do(self) -> None:
        """Do it, for the first time or again."""
        self._before = self._edit()

    def undo(self) -> None:
        """Put the ladder back as it was."""
        if self._before is not None:
            self._ladders.put_back(self._before)
