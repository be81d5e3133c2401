"""Ladders: start one, edit its stages, change its status. Every edit can be put back as it was."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid5

from exposure_planner.errors import LastStage, NoLadder, NothingThere
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import GateVisit, HealthStop
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.planner.split import easier_half
from exposure_planner.services.draft import check_minutes, checked_text
from exposure_planner.services.events import EventBus, LadderChanged, WelfareChanged
from exposure_planner.services.gate_order import check_gate_order
from exposure_planner.services.ports import Clock, OpenUnitOfWork
from exposure_planner.wording.splits import easier_title
from exposure_planner.wording.translate import Translate, english

_SHOWN_FIRST = (LadderStatus.OPEN, LadderStatus.REACHED, LadderStatus.PAUSED, LadderStatus.CLOSED)


class LadderService:
    """Ladders. Every edit returns the ladder as it was before, which `put_back` takes to undo it."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock

    def get(self, ladder_id: UUID) -> KeptLadder:
        """The ladder. Raises NothingThere."""
        with self._open_unit() as unit:
            ladder = unit.ladders.get(ladder_id)
        if ladder is None:
            raise NothingThere
        return ladder

    def of_animal(self, animal_id: UUID) -> tuple[KeptLadder, ...]:
        """All ladders of an animal, in the order in which they were started; without those taken back or put away."""
        with self._open_unit() as unit:
            ladders = unit.ladders.of_animal(animal_id)
        return tuple(ladder for ladder in ladders if ladder.is_listed)

    def first_to_show(self, animal_id: UUID) -> KeptLadder | None:
        """The first open ladder, else the first of the others; None when there is none."""
        ladders = self.of_animal(animal_id)
        return min(ladders, key=lambda ladder: _SHOWN_FIRST.index(ladder.status), default=None)

    def the_open_one(self, animal_id: UUID, animal: str) -> KeptLadder:
        """The ladder that a command means when it names none. Raises NoLadder."""
        ladder = self.first_to_show(animal_id)
        if ladder is None:
            raise NoLadder(animal)
        return ladder

    def start(self, ladder: KeptLadder, stop: HealthStop | None = None) -> None:
        """Keep a new ladder, and what speaks against planning already, whole or not at all.

        Raises:
            BlankText, MinutesOutOfRange: for the ladder or one of its stages.
        """
        checked_text(ladder.title, "title")
        for stage in ladder.stages:
            _check_stage(stage)
        self._save(ladder, stop)

    def take_back(self, ladder_id: UUID, lifted: HealthStop | None = None) -> None:
        """Undo a start: the ladder is listed no more, and the stop that came with it holds no more."""
        self._save(replace(self.get(ladder_id), status=LadderStatus.WITHDRAWN), lifted)

    def put_back(self, before: KeptLadder) -> None:
        """Undo an edit: the ladder becomes what it was; stages that came since are put away. Raises NothingThere."""
        now = self.get(before.id)
        if now.with_animal_id is not None and now.with_animal_id != before.with_animal_id:
            self._close_gates(now, now.with_animal_id, undone=True)
        self._save(before)

    def describe(self, ladder_id: UUID, *, title: str, goal: str) -> KeptLadder:
        """Change title and goal. Raises BlankText."""
        tidy = checked_text(title, "title")
        return self._edit(ladder_id, lambda ladder: replace(ladder, title=tidy, goal=goal.strip()))

    def set_status(self, ladder_id: UUID, status: LadderStatus) -> KeptLadder:
        """Open, pause, close or mark the ladder as reached."""
        return self._edit(ladder_id, lambda ladder: replace(ladder, status=status))

    def set_companion(self, ladder_id: UUID, animal_id: UUID | None) -> KeptLadder:
        """Bring a second animal onto the ladder, or lead the first alone again; every session stays.

        What was checked at the gates was true of the first animal alone, so with a second one it is asked again.

        Raises:
            NothingThere: nobody of that id is kept, or it is the ladder's own animal.
        """
        with self._open_unit() as unit:
            known = animal_id is None or unit.animals.get(animal_id) is not None
        before = self.get(ladder_id)
        if not known or animal_id == before.animal_id:
            raise NothingThere
        if animal_id is not None and animal_id != before.with_animal_id:
            self._close_gates(before, animal_id)
        return self._edit(ladder_id, lambda ladder: replace(ladder, with_animal_id=animal_id))

    def _close_gates(self, ladder: KeptLadder, animal_id: UUID, *, undone: bool = False) -> None:
        with self._open_unit() as unit:
            checked = {visit.stage_id for visit in unit.welfare.gate_visits(ladder.id)}
            for stage in ladder.stages:
                if stage.gate is None or stage.id not in checked:
                    continue
                # The same for the same two, so that doing it again after an undo brings the same one back.
                unit.welfare.save_gate_visit(
                    GateVisit(
                        id=uuid5(stage.id, str(animal_id)),
                        ladder_id=ladder.id,
                        stage_id=stage.id,
                        gate=stage.gate,
                        on=self._clock.today(),
                        ticked=(),
                        holds=False,
                        withdrawn=undone,
                    )
                )
            unit.commit()

    def answer(self, ladder_id: UUID, answer: str) -> KeptLadder:
        """Remember that its person said yes to a question of the rules."""
        return self._edit(
            ladder_id,
            lambda ladder: replace(ladder, answered=tuple(dict.fromkeys((*ladder.answered, answer)))),
        )

    def add_stage(self, ladder_id: UUID, stage: Stage, index: int) -> KeptLadder:
        """Put a new stage at this place, 0 for the lowest. Raises BlankText, MinutesOutOfRange."""
        _check_stage(stage)
        return self._edit(
            ladder_id, lambda ladder: _with_stages(ladder, _inserted(ladder.stages, stage, index))
        )

    def change_stage(self, ladder_id: UUID, stage: Stage) -> KeptLadder:
        """Keep a stage's changed facts; its sessions stay. Raises BlankText, MinutesOutOfRange."""
        _check_stage(stage)
        return self._edit(
            ladder_id,
            lambda ladder: _with_stages(
                ladder, tuple(stage if known.id == stage.id else known for known in ladder.stages)
            ),
        )

    def split_stage(
        self, ladder_id: UUID, stage_id: UUID, new_id: UUID, translate: Translate = english
    ) -> KeptLadder:
        """Put an easier half of the stage just below it, named for what is easier."""

        def split(ladder: KeptLadder) -> KeptLadder:
            stage = _stage_in_use(ladder, stage_id)
            at = ladder.stages.index(stage)
            below = ladder.stages[at - 1] if at else None
            half = easier_half(stage, below, new_id)
            easier = replace(half.stage, title=easier_title(stage.title, half.by, translate))
            return _with_stages(ladder, _inserted(ladder.stages, easier, at))

        return self._edit(ladder_id, split)

    def retire_stage(self, ladder_id: UUID, stage_id: UUID) -> KeptLadder:
        """Put a stage away; its sessions stay. Raises LastStage for the last one."""

        def retired(ladder: KeptLadder) -> KeptLadder:
            stage = _stage_in_use(ladder, stage_id)
            if len(ladder.stages) == 1:
                raise LastStage
            rest = tuple(known for known in ladder.stages if known.id != stage_id)
            return replace(ladder, stages=rest, retired_stages=(*ladder.retired_stages, stage))

        return self._edit(ladder_id, retired)

    def _edit(self, ladder_id: UUID, change: Callable[[KeptLadder], KeptLadder]) -> KeptLadder:
        before = self.get(ladder_id)
        after = change(before)
        if after != before:
            with self._open_unit() as unit:
                check_gate_order(unit, before, after)
            self._save(after)
        return before

    def _save(self, ladder: KeptLadder, stop: HealthStop | None = None) -> None:
        with self._open_unit() as unit:
            unit.ladders.save(ladder)
            if stop is not None:
                unit.welfare.save_health_stop(stop)
            unit.commit()
        if stop is not None:
            self._bus.publish(WelfareChanged(animal_id=ladder.animal_id))
        self._bus.publish(
            LadderChanged(
                animal_id=ladder.animal_id, ladder_id=ladder.id, with_animal_id=ladder.with_animal_id
            )
        )


def _check_stage(stage: Stage) -> None:
    checked_text(stage.title, "title")
    check_minutes(stage.duration.total_seconds() / 60)


def _stage_in_use(ladder: KeptLadder, stage_id: UUID) -> Stage:
    for stage in ladder.stages:
        if stage.id == stage_id:
            return stage
    raise NothingThere


def _with_stages(ladder: KeptLadder, stages: tuple[Stage, ...]) -> KeptLadder:
    in_use = {stage.id for stage in stages}
    put_away = tuple(stage for stage in ladder.retired_stages if stage.id not in in_use)
    return replace(ladder, stages=stages, retired_stages=put_away)


def _inserted(stages: tuple[Stage, ...], stage: Stage, index: int) -> tuple[Stage, ...]:
    at = max(0, min(index, len(stages)))
    return (*stages[:at], stage, *stages[at:])
