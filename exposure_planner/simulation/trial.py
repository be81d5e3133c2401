"""One animal, one owner, one rule: what happened from the first session to the last."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from random import Random
from uuid import UUID, uuid5

from exposure_planner.planner import Ladder, Outcome, PacingPolicy, Stage, classify
from exposure_planner.simulation.learners.learner import Felt, Learner
from exposure_planner.simulation.luck import Luck
from exposure_planner.simulation.nature import Nature, Temperament, drawn
from exposure_planner.simulation.owner import FIRST_DAY, Owner, drawn_owner
from exposure_planner.simulation.rules.oracle import OracleRule
from exposure_planner.simulation.rules.rule import Pacer, Rule
from exposure_planner.simulation.rungs import Rung, half_way, rungs_of
from exposure_planner.simulation.stress import SEVERE, THRESHOLD

MOST_SESSIONS = 100
MOST_DAYS = 240
GOAL_CALM = 3
MOST_SPLITS = 4
_FULL = 0.95
_MINUTES = timedelta(minutes=5)
_NAMES = UUID("b7a1c0d4-93a5-4f43-8d0a-6f1f1a3f7c11")
_JUDGE = PacingPolicy()

LearnerKind = Callable[[Nature, tuple[Rung, ...]], Learner]


class Ending(Enum):
    """How a trial ended."""

    GOAL = "goal"
    SENT_AWAY = "sent_away"
    TIME = "time"


@dataclass(frozen=True, kw_only=True)
class Lived:
    """One session: the truth beside what was advised and seen."""

    day: int
    rung: int
    share: float
    felt: Felt
    outcome: Outcome
    calm_chance: float | None

    @property
    def over(self) -> bool:
        """Whether the animal was past what it could bear."""
        return self.felt.all >= THRESHOLD

    @property
    def own_over(self) -> bool:
        """The same, with no fright to explain it."""
        return self.felt.own >= THRESHOLD

    @property
    def severe(self) -> bool:
        """Whether it was very frightened."""
        return self.felt.all >= SEVERE


@dataclass(frozen=True, kw_only=True)
class Run:
    """One animal's way under one rule."""

    ending: Ending
    sessions: tuple[Lived, ...]
    days: int


@dataclass(frozen=True, kw_only=True)
class Case:
    """An animal with its owner and ladder; everything by which two rules must not differ."""

    seed: str
    nature: Nature
    owner: Owner
    rungs: tuple[Rung, ...]
    ladder: Ladder
    kind: LearnerKind


def case_of(kind: LearnerKind, temperament: Temperament, seed: str) -> Case:
    """The animal with this seed."""
    chance = Random(f"{seed}/{temperament.value}/who")  # noqa: S311 - not for secrets
    nature, owner = drawn(temperament, chance), drawn_owner(chance)
    count = chance.choice((8, 10, 12))
    rungs = rungs_of(count, chance, swapped=chance.random() < 0.3)
    learner = kind(nature, rungs)
    stages = tuple(
        Stage(
            id=uuid5(_NAMES, str(index)),
            title=f"Rung {index + 1}",
            duration=_MINUTES,
            expected=owner.guess(learner.fear_of(rung), chance),
        )
        for index, rung in enumerate(rungs)
    )
    ladder = Ladder(id=uuid5(_NAMES, "ladder"), title="Trial", stages=stages)
    return Case(
        seed=f"{seed}/{temperament.value}", nature=nature, owner=owner, rungs=rungs, ladder=ladder, kind=kind
    )


def case_on(ladder: Ladder, kind: LearnerKind, temperament: Temperament, seed: str) -> Case:
    """The animal with this seed, on a ladder that somebody wrote: its person guesses each stage anew."""
    chance = Random(f"{seed}/{temperament.value}/who")  # noqa: S311 - not for secrets
    nature, owner = drawn(temperament, chance), drawn_owner(chance)
    rungs = rungs_of(len(ladder.stages), chance, swapped=False)
    learner = kind(nature, rungs)
    stages = tuple(
        replace(stage, expected=owner.guess(learner.fear_of(rung), chance))
        for stage, rung in zip(ladder.stages, rungs, strict=True)
    )
    return Case(
        seed=f"{seed}/{temperament.value}",
        nature=nature,
        owner=owner,
        rungs=rungs,
        ladder=replace(ladder, stages=stages),
        kind=kind,
    )


def run(case: Case, rule: Rule | OracleRule) -> Run:
    """Let one rule lead this animal."""
    return _Trial(case, rule).run()


class _Trial:
    def __init__(self, case: Case, rule: Rule | OracleRule) -> None:
        self._case, self._rungs, self._ladder = case, list(case.rungs), case.ladder
        self._animal = case.kind(case.nature, case.rungs)
        self._luck = Luck(case.seed)
        self._pacer = self._begun(rule)
        self._lived: list[Lived] = []
        self._calm_at_top = 0

    def _begun(self, rule: Rule | OracleRule) -> Pacer:
        if isinstance(rule, OracleRule):
            return rule.begin_with(self._animal, self._case.rungs)
        return rule.begin(self._case.ladder)

    def run(self) -> Run:
        for day in range(1, MOST_DAYS + 1):
            if len(self._lived) >= MOST_SESSIONS:
                return self._ended(Ending.TIME, day)
            if not self._case.owner.comes(day, self._luck.on(day)):
                continue
            if self._asks(day):
                return self._ended(Ending.SENT_AWAY, day)
            if self._calm_at_top >= GOAL_CALM:
                return self._ended(Ending.GOAL, day)
        return self._ended(Ending.TIME, MOST_DAYS)

    def _asks(self, day: int) -> bool:
        """One day; true when the rule gives up."""
        today = FIRST_DAY + timedelta(days=day)
        wish = self._pacer.next(today)
        if wish.split_below is not None and self._splits():
            self._insert_below(wish.split_below)
            wish = self._pacer.next(today)
        if wish.sends_away:
            return True
        if wish.earliest <= today:
            self._practise(wish.rung, wish.share, day, wish.calm_chance)
        return False

    def _splits(self) -> bool:
        return self._case.owner.splits and len(self._rungs) < len(self._case.rungs) + MOST_SPLITS

    def _practise(self, rung: int, share: float, day: int, calm_chance: float | None) -> None:
        luck = self._luck.on(day)
        felt = self._animal.live(self._rungs[rung], share, day, luck)
        session = self._case.owner.rates(self._ladder.stages[rung], share, day, felt, luck)
        self._pacer.saw(session)
        outcome = classify(session, _JUDGE)
        self._lived.append(
            Lived(day=day, rung=rung, share=share, felt=felt, outcome=outcome, calm_chance=calm_chance)
        )
        if rung == len(self._rungs) - 1 and share >= _FULL:
            self._calm_at_top = self._calm_at_top + 1 if outcome is Outcome.CALM else 0

    def _insert_below(self, rung: int) -> None:
        easier = half_way(self._rungs[rung - 1] if rung else None, self._rungs[rung])
        hard = self._ladder.stages[rung]
        stage = Stage(
            id=uuid5(_NAMES, f"half {len(self._rungs)}"),
            title=f"Half way to {hard.title}",
            duration=_MINUTES,
            split_of=hard.id,
        )
        self._rungs.insert(rung, easier)
        stages = (*self._ladder.stages[:rung], stage, *self._ladder.stages[rung:])
        self._ladder = replace(self._ladder, stages=stages)
        self._pacer.split(self._ladder)

    def _ended(self, ending: Ending, day: int) -> Run:
        return Run(ending=ending, sessions=tuple(self._lived), days=day)
