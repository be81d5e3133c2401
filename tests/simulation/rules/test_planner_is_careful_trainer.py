"""Without belief the planner is the careful trainer of `domain.md` 2.14, session for session."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest

from exposure_planner.planner import Move, PacingPolicy, State, advise_from, learn
from exposure_planner.simulation.learners.courage import CourageLearner
from exposure_planner.simulation.learners.place_bound import PlaceBoundLearner
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.luck import Luck
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.owner import FIRST_DAY
from exposure_planner.simulation.rules.careful_trainer import CarefulTrainer
from exposure_planner.simulation.trial import MOST_DAYS, Case, LearnerKind, case_of

NO_BELIEF = PacingPolicy(calm_needed=2, belief=False)

Asked = tuple[int, float, object]
"""Rung, share of its full time, earliest day."""


def asked_by_both(case: Case) -> list[tuple[Asked, Asked]]:
    """Day by day what the planner and the trainer ask for, until the planner questions the rung or the goal."""
    animal, luck = case.kind(case.nature, case.rungs), Luck(case.seed)
    trainer, state = CarefulTrainer().begin(case.ladder), State.begin(case.ladder, NO_BELIEF)
    asked: list[tuple[Asked, Asked]] = []
    for day in range(1, MOST_DAYS):
        if not case.owner.comes(day, luck.on(day)):
            continue
        today = FIRST_DAY + timedelta(days=day)
        wish, advice = trainer.next(today), advise_from(state, case.ladder, today, NO_BELIEF)
        rung = case.ladder.index_of(advice.stage_id)
        if rung is None or advice.move in {Move.REVIEW, Move.SPLIT}:
            break
        stage = case.ladder.stages[rung]
        share = advice.duration / stage.duration
        asked.append(
            ((rung, round(share, 6), advice.earliest), (wish.rung, round(wish.share, 6), wish.earliest))
        )
        if advice.earliest <= today:
            felt = animal.live(case.rungs[rung], share, day, luck.on(day))
            session = case.owner.rates(stage, share, day, felt, luck.on(day))
            trainer.saw(session)
            state = learn(state, session)
    return asked


@pytest.mark.parametrize("temperament", Temperament)
@pytest.mark.parametrize("kind", [ReferenceLearner, CourageLearner, PlaceBoundLearner])
def test_both_ask_for_the_same_rung_time_and_day(kind: LearnerKind, temperament: Temperament) -> None:
    """Fourteen animals of each kind and temperament, 210 in all."""
    for number in range(14):
        for planner, trainer in asked_by_both(case_of(kind, temperament, f"careful {number}")):
            assert planner == trainer


@pytest.mark.parametrize(
    ("seed", "temperament"), [("cmp110", Temperament.NERVOUS), ("cmp141", Temperament.ORDINARY)]
)
def test_both_agree_where_a_one_off_fright_decides(seed: str, temperament: Temperament) -> None:
    """Two animals whose climb hangs on a fright from outside counting half."""
    for planner, trainer in asked_by_both(case_of(ReferenceLearner, temperament, seed)):
        assert planner == trainer


def test_the_comparison_sees_climbs_ways_back_rests_and_lapses() -> None:
    """So that their agreement means something."""
    seen: Counter[str] = Counter()
    for number in range(14):
        case = case_of(ReferenceLearner, Temperament.ORDINARY, f"careful {number}")
        asked = [trainer for _, trainer in asked_by_both(case)]
        for (earlier, _, _), (rung, share, _) in pairwise(asked):
            seen["up" if rung > earlier else "down" if rung < earlier else "same"] += 1
            seen[f"at {share}"] += 1

    assert seen["up"] > 50
    assert seen["down"] > 10
    assert seen["at 0.7"] > 5
    assert seen["at 0.5"] > 0
