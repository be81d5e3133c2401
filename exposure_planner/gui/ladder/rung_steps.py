"""Edits of several rungs as steps that can be undone by name."""

from collections.abc import Callable, Sequence
from uuid import UUID, uuid4

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step
from exposure_planner.gui.widgets.short_title import short_title
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.rung_order import Order, by_guess, moved_to_gap, stepped, swapped
from exposure_planner.services.rungs import Before, RungService


class RungSteps:
    """What can be done with several rungs. Each is one step, and reports a problem in the message bar."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._rungs: RungService = desk.services.rungs

    def move(self, kept: KeptLadder, chosen: Sequence[UUID], gap: int) -> bool:
        """Move rungs together into a gap; so many rungs as `gap` says are below it now."""
        order = _order(kept)
        after = moved_to_gap(order, set(chosen), gap)
        return self._arrange(kept, after, self._named_move(kept, chosen, after))

    def step(self, kept: KeptLadder, chosen: Sequence[UUID], up: int) -> bool:
        """Move each of these rungs one place up (1) or down (-1)."""
        after = stepped(_order(kept), set(chosen), up)
        return self._arrange(kept, after, self._named_move(kept, chosen, after))

    def sort_by_guess(self, kept: KeptLadder) -> bool:
        """Order the rungs by the guessed stress."""
        name = self._desk.translate("ladder", "Order the rungs by guessed stress")
        return self._arrange(kept, by_guess(kept.stages), name)

    def swap(self, kept: KeptLadder, one: UUID, other: UUID) -> bool:
        """Let two rungs change places."""
        name = self._desk.translate("ladder", "Swap {one} and {other}").format(
            one=_title(kept, one), other=_title(kept, other)
        )
        return self._arrange(kept, swapped(_order(kept), one, other), name)

    def add(self, kept: KeptLadder, stages: Sequence[Stage], gap: int) -> bool:
        """Put copied rungs into a gap."""
        number = len(stages)
        name = (
            self._desk.translate("ladder", "Paste {title}").format(title=short_title(stages[0].title))
            if number == 1
            else self._desk.translate("ladder", "Paste %n rung|Paste %n rungs", "", number)
        )
        return self._do(name, lambda: self._rungs.add(kept.id, stages, gap))

    def bring_over(
        self, source: KeptLadder, kept: KeptLadder, chosen: Sequence[UUID], gap: int
    ) -> tuple[UUID, ...]:
        """Put cut rungs of another ladder into a gap of this one; their new ids, none when there was a problem."""
        new_ids = {stage_id: uuid4() for stage_id in chosen}
        number = len(chosen)
        name = (
            self._desk.translate("ladder", "Move {title} here").format(title=_title(source, chosen[0]))
            if number == 1
            else self._desk.translate("ladder", "Move %n rung here|Move %n rungs here", "", number)
        )
        done = self._do(name, lambda: self._rungs.bring_over(source.id, kept.id, new_ids, gap))
        return tuple(new_ids.values()) if done else ()

    def duplicate(self, kept: KeptLadder, chosen: Sequence[UUID]) -> tuple[UUID, ...]:
        """Put a copy above each rung; the copies' ids, none when there was a problem."""
        new_ids = {stage_id: uuid4() for stage_id in chosen}
        number = len(chosen)
        name = (
            self._desk.translate("ladder", "Duplicate {title}").format(title=_title(kept, chosen[0]))
            if number == 1
            else self._desk.translate("ladder", "Duplicate %n rung|Duplicate %n rungs", "", number)
        )
        done = self._do(name, lambda: self._rungs.duplicate(kept.id, new_ids))
        return tuple(new_ids.values()) if done else ()

    def retire(self, kept: KeptLadder, chosen: Sequence[UUID]) -> bool:
        """Put rungs away; their sessions stay."""
        number = len(chosen)
        name = (
            self._desk.translate("ladder", "Put {title} away").format(title=_title(kept, chosen[0]))
            if number == 1
            else self._desk.translate("ladder", "Put %n rung away|Put %n rungs away", "", number)
        )
        return self._do(name, lambda: self._rungs.retire(kept.id, tuple(chosen)))

    def merge(self, kept: KeptLadder, chosen: Sequence[UUID]) -> bool:
        """Make neighbours one rung, the highest of them."""
        *lower, top = [stage for stage in kept.stages if stage.id in set(chosen)]
        number = len(lower)
        if number == 1:
            name = self._desk.translate("ladder", "Merge {lower} into {upper}").format(
                lower=short_title(lower[0].title), upper=short_title(top.title)
            )
        else:
            text = self._desk.translate(
                "ladder", "Merge %n rung into {upper}|Merge %n rungs into {upper}", "", number
            )
            name = text.format(upper=short_title(top.title))
        return self._do(name, lambda: self._rungs.merge(kept.id, tuple(chosen)))

    def half_way(self, kept: KeptLadder, stage_id: UUID, *, counts: bool) -> UUID | None:
        """Put a rung half-way below this one; its id, or None when there was a problem."""
        new_id, translate = uuid4(), self._desk.translate
        name = translate("ladder", "Put a half-way rung below {title}").format(title=_title(kept, stage_id))
        done = self._do(
            name, lambda: self._rungs.put_half_way(kept.id, stage_id, new_id, translate, counts=counts)
        )
        return new_id if done else None

    def start_lower(self, kept: KeptLadder) -> UUID | None:
        """Put an easier rung below the lowest; its id, or None when there was a problem."""
        new_id, translate = uuid4(), self._desk.translate
        name = translate("ladder", "Put an easier rung first")
        done = self._do(name, lambda: self._rungs.start_lower(kept.id, new_id, translate))
        return new_id if done else None

    def cut_in_two(self, kept: KeptLadder, gap: int) -> bool:
        """Make what lies above the gap a second ladder, which waits."""
        new_id, new_ids = uuid4(), [uuid4() for _ in kept.stages[gap:]]
        title = self._desk.translate("ladder", "{title}, second part").format(title=kept.title)
        name = self._desk.translate("ladder", "Make two ladders of one")
        return self._do(name, lambda: self._rungs.cut_in_two(kept.id, gap, new_id, new_ids, title))

    def _arrange(self, kept: KeptLadder, after: Order, name: str) -> bool:
        if after == _order(kept):
            return False
        return self._do(name, lambda: self._rungs.arrange(kept.id, after))

    def _named_move(self, kept: KeptLadder, chosen: Sequence[UUID], after: Order) -> str:
        number = len(chosen)
        if number != 1:
            return self._desk.translate("ladder", "Move %n rung|Move %n rungs", "", number)
        goes_up = after.index(chosen[0]) > _order(kept).index(chosen[0])
        text = (
            self._desk.translate("ladder", "Move {title} up")
            if goes_up
            else self._desk.translate("ladder", "Move {title} down")
        )
        return text.format(title=_title(kept, chosen[0]))

    def _do(self, name: str, edit: Callable[[], Before]) -> bool:
        turn = _Turn(self._rungs, edit)
        return self._desk.do(Step(name, turn.do, turn.undo, self._desk.report))


class _Turn:
    """Does an edit, and remembers the ladders as they were before, for the way back."""

    def __init__(self, rungs: RungService, edit: Callable[[], Before]) -> None:
        self._rungs = rungs
        self._edit = edit
        self._before: Before = ()

    def do(self) -> None:
        """Do it, for the first time or again."""
        self._before = self._edit()

    def undo(self) -> None:
        """Put every ladder back as it was."""
        self._rungs.put_back(self._before)


def _order(kept: KeptLadder) -> Order:
    return tuple(stage.id for stage in kept.stages)


def _title(kept: KeptLadder, stage_id: UUID) -> str:
    stage = kept.any_stage(stage_id)
    return short_title(stage.title if stage else "")
