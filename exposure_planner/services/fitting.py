"""Fits a ladder to one animal: what does not apply, how long, and where to begin. Plain values, nothing kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.household.animal import Species
from exposure_planner.household.would_eat import LEVEL_OF_EATING, WouldEat
from exposure_planner.planner import Finding, Ladder, lint
from exposure_planner.planner.ladder import Gate, Stage
from exposure_planner.planner.level import LAST_CALM

_ANY_LADDER = UUID(int=0)


class Part(Enum):
    """What becomes of an offered stage."""

    STRUCK = "struck"
    """It does not apply; put away, and can be brought back."""
    BELOW = "below"
    """Easier than what is calm already; put away, and can be brought back."""
    WARM_UP = "warm_up"
    """Directly below the beginning: the first, easy session, and a place to return to."""
    BEGINNING = "beginning"
    AHEAD = "ahead"


@dataclass(frozen=True, kw_only=True)
class FitStage:
    """One offered stage with what the person said about it.

    Attributes:
        answer: None while nobody answered.
    """

    stage: Stage
    struck: bool = False
    answer: WouldEat | None = None

    @property
    def is_free_win(self) -> bool:
        """Whether the animal would be calm here already, by the person's guess."""
        level = LEVEL_OF_EATING.get(self.answer) if self.answer else None
        return level is not None and level <= LAST_CALM

    @property
    def fitted(self) -> Stage:
        """The stage with the guess as its expected level; without an answer as it was offered."""
        level = LEVEL_OF_EATING.get(self.answer) if self.answer else self.stage.expected
        return replace(self.stage, expected=level)


@dataclass(frozen=True, kw_only=True)
class FittedLadder:
    """What is kept: the stages in use from the lowest, and those put away."""

    stages: tuple[Stage, ...]
    put_away: tuple[Stage, ...]


@dataclass(frozen=True, kw_only=True)
class Fitting:
    """A ladder on its way to one animal.

    Attributes:
        stages: all that were offered, from the easiest to the goal.
        begin_at: where the person wishes to begin; None for what is proposed.
    """

    species: Species
    stages: tuple[FitStage, ...]
    begin_at: UUID | None = None

    def proposed(self) -> int | None:
        """The highest stage that is a free win, as all below it are; else the lowest; None when all are struck."""
        highest: int | None = None
        for index, each in enumerate(self.stages):
            if each.struck or each.answer is WouldEat.NO_MATTER:
                continue
            if not each.is_free_win:
                break
            highest = index
        return self._lowest() if highest is None else highest

    def beginning(self) -> int | None:
        """Where the person wishes to begin, else what is proposed; None when all are struck."""
        for index, each in enumerate(self.stages):
            if each.stage.id == self.begin_at and not each.struck:
                return index
        return self.proposed()

    def parts(self) -> tuple[Part, ...]:
        """What becomes of each stage."""
        begin = self.beginning()
        below = [index for index in range(begin or 0) if not self.stages[index].struck]
        warm_up = below[-1] if below else None
        return tuple(self._part(index, begin, warm_up) for index in range(len(self.stages)))

    def result(self) -> FittedLadder:
        """What would be kept. A check before a stage that falls away is asked before the next one."""
        in_use: list[Stage] = []
        put_away: list[Stage] = []
        waiting: list[Gate] = []
        for each, part in zip(self.stages, self.parts(), strict=True):
            gates = _in_turn([each.stage.gate, *waiting])
            if part in {Part.STRUCK, Part.BELOW}:
                put_away.append(each.fitted)
                waiting = gates
            else:
                in_use.append(replace(each.fitted, gate=gates[0] if gates else None))
                waiting = gates[1:]
        return FittedLadder(stages=self._gated(in_use), put_away=tuple(put_away))

    def findings(self) -> tuple[Finding, ...]:
        """What the ladder rules have to say about what would be kept."""
        return lint(Ladder(id=_ANY_LADDER, title="", stages=self.result().stages))

    def with_stage(self, index: int, **changes: object) -> "Fitting":
        """With one stage changed: `struck`, `answer`."""
        changed = replace(self.stages[index], **changes)  # type: ignore[arg-type]
        return replace(self, stages=(*self.stages[:index], changed, *self.stages[index + 1 :]))

    def with_duration(self, index: int, duration: timedelta) -> "Fitting":
        """With another length of one stage's sessions."""
        return self.with_stage(index, stage=replace(self.stages[index].stage, duration=duration))

    def _part(self, index: int, begin: int | None, warm_up: int | None) -> Part:
        if self.stages[index].struck or begin is None:
            return Part.STRUCK
        if index == begin:
            return Part.BEGINNING
        if index == warm_up:
            return Part.WARM_UP
        return Part.BELOW if index < begin else Part.AHEAD

    def _lowest(self) -> int | None:
        return next((index for index, each in enumerate(self.stages) if not each.struck), None)

    def _gated(self, stages: list[Stage]) -> tuple[Stage, ...]:
        """With the outdoor check before the first stage outdoors, whatever it was made for; dogs go out daily."""
        if self.species is Species.DOG:
            return tuple(stages)
        for index, stage in enumerate(stages):
            if stage.gate is Gate.OUTDOOR:
                break
            if stage.outdoors:
                stages[index] = replace(stage, gate=Gate.OUTDOOR)
                break
        return tuple(stages)


def _in_turn(gates: Sequence[Gate | None]) -> list[Gate]:
    """Each gate once; the outdoor one first, because only that has hard stops."""
    known = dict.fromkeys(gate for gate in gates if gate is not None)
    return sorted(known, key=lambda gate: gate is not Gate.OUTDOOR)
