"""A simulated ordinary animal reaches the end of every ladder that is shipped."""

from itertools import count
from uuid import UUID, uuid5

import pytest

from exposure_planner.catalogue.ladders import read_ladder
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.planner import Ladder, PacingPolicy
from exposure_planner.resource_files import resource
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.rules.planner import PlannerRule
from exposure_planner.simulation.trial import Ending, Run, case_on, run

SHIPPED = [read_ladder(path) for path in sorted(resource("ladders").glob("*.toml"))]
NAMES = UUID(int=18)


def led(ready: ReadyLadder, seed: str) -> Run:
    """An ordinary animal, led up this ladder by our pacing."""
    number = count()
    stages = ready.stages_with_new_ids(lambda: uuid5(NAMES, f"{ready.key} {next(number)}"))
    ladder = Ladder(id=NAMES, title=ready.title, stages=stages)
    case = case_on(ladder, ReferenceLearner, Temperament.ORDINARY, seed)
    return run(case, PlannerRule("ours", PacingPolicy()))


@pytest.mark.parametrize("seed", ["a", "b", "c"])
@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_an_ordinary_animal_reaches_the_end(ready: ReadyLadder, seed: str) -> None:
    way = led(ready, seed)

    assert way.ending is Ending.GOAL
    assert sum(session.over for session in way.sessions) <= len(way.sessions) // 10


def test_being_alone_is_learned_in_more_missions_than_milestones() -> None:
    alone = next(ready for ready in SHIPPED if ready.key == "dog-being-alone")
    shares = {round(session.share, 2) for session in led(alone, "a").sessions if session.rung == 13}

    assert len(shares) > 3
