"""Edits of several rungs: one step each, history kept, and nothing led past the outdoor check."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from exposure_planner.errors import (
    BlankText,
    LadderHasNoStages,
    NothingThere,
    OutdoorsBeforeGate,
    Problem,
    RungsNotNeighbours,
)
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Gate, LadderStatus, Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.bundle import Services
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.services.keeping import Kept, keep_animal

ON = date(2026, 11, 20)


@pytest.fixture
def miles(services: Services) -> Kept:
    """A cat with six plain rungs and a session on each of the first three."""
    kept = keep_animal(services, stages=6)
    for number in (1, 2, 3):
        services.sessions.rate(kept.draft(number, ON, 1, off_plan_reason="As it came."))
    return kept


@pytest.fixture
def bella(services: Services) -> Kept:
    """Another animal, with two rungs."""
    return keep_animal(services, "Bella", stages=2)


def titles(services: Services, kept: Kept) -> str:
    """The numbers of the rungs in use, from the easiest up."""
    stages = services.ladders.get(kept.ladder.id).stages
    return " ".join(stage.title.removeprefix("Stage ") for stage in stages)


def ids(kept: Kept, *numbers: int) -> tuple[UUID, ...]:
    return tuple(kept.stage(number).id for number in numbers)


def history(services: Services, kept: Kept) -> dict[UUID, int]:
    """How many sessions each rung has, put away or not."""
    sessions = services.sessions.of_ladder(kept.ladder.id)
    return {
        stage_id: sum(s.stage_id == stage_id for s in sessions) for stage_id in {s.stage_id for s in sessions}
    }


def test_rungs_in_another_order_keep_their_sessions(services: Services, miles: Kept) -> None:
    before = history(services, miles)

    services.rungs.arrange(miles.ladder.id, ids(miles, 4, 1, 2, 3, 6, 5))

    assert titles(services, miles) == "4 1 2 3 6 5"
    assert history(services, miles) == before


def test_an_order_that_names_other_rungs_changes_nothing(services: Services, miles: Kept) -> None:
    for order in (ids(miles, 1, 2, 3), (*ids(miles, 1, 2, 3, 4, 5), uuid4()), ids(miles, 1, 2, 3, 4, 5, 5)):
        with pytest.raises(NothingThere):
            services.rungs.arrange(miles.ladder.id, order)

    assert titles(services, miles) == "1 2 3 4 5 6"


def test_several_rungs_are_put_away_at_once_and_come_back_at_once(services: Services, miles: Kept) -> None:
    before = services.rungs.retire(miles.ladder.id, ids(miles, 2, 4))
    without = titles(services, miles)
    services.rungs.put_back(before)

    assert without == "1 3 5 6"
    assert services.ladders.get(miles.ladder.id) == miles.ladder


def test_one_rung_stays_whatever_is_chosen(services: Services, miles: Kept) -> None:
    with pytest.raises(LadderHasNoStages):
        services.rungs.retire(miles.ladder.id, ids(miles, 1, 2, 3, 4, 5, 6))
    with pytest.raises(NothingThere):
        services.rungs.retire(miles.ladder.id, [uuid4()])


def test_copies_stand_above_their_rungs_and_have_no_history(services: Services, miles: Kept) -> None:
    new = {stage_id: uuid4() for stage_id in ids(miles, 1, 3)}

    services.rungs.duplicate(miles.ladder.id, new)

    assert titles(services, miles) == "1 1 2 3 3 4 5 6"
    assert not set(new.values()) & set(history(services, miles))


def test_neighbours_become_the_harder_one_and_the_sessions_stay_where_they_were(
    services: Services, miles: Kept
) -> None:
    before = history(services, miles)

    services.rungs.merge(miles.ladder.id, ids(miles, 2, 3, 4))
    kept = services.ladders.get(miles.ladder.id)

    assert titles(services, miles) == "1 4 5 6"
    assert [stage.id for stage in kept.retired_stages] == list(ids(miles, 2, 3))
    assert history(services, miles) == before


def test_what_the_harder_rung_leaves_open_is_said_by_the_easier_one(services: Services, miles: Kept) -> None:
    safe = replace(miles.stage(2), stop_sign="low", retreat="bag", gate=Gate.BARRIER, place="hall")
    services.ladders.change_stage(miles.ladder.id, safe)
    services.ladders.change_stage(miles.ladder.id, replace(miles.stage(3), place="stairs"))

    services.rungs.merge(miles.ladder.id, ids(miles, 2, 3))
    kept = services.ladders.get(miles.ladder.id).stages[1]

    assert (kept.stop_sign, kept.retreat, kept.gate, kept.place) == ("low", "bag", Gate.BARRIER, "stairs")


def test_rungs_with_something_between_them_cannot_become_one(services: Services, miles: Kept) -> None:
    with pytest.raises(RungsNotNeighbours) as told:
        services.rungs.merge(miles.ladder.id, ids(miles, 2, 4))

    assert "one above the other" in say_problem(told.value, english)


def test_rungs_brought_to_another_animal_leave_their_history_behind(
    services: Services, miles: Kept, bella: Kept
) -> None:
    before = history(services, miles)
    new = {stage_id: uuid4() for stage_id in ids(miles, 2, 5)}

    undo = services.rungs.bring_over(miles.ladder.id, bella.ladder.id, new, 1)
    moved = titles(services, bella), titles(services, miles)
    kept = history(services, miles)
    services.rungs.put_back(undo)

    assert moved == ("1 2 5 2", "1 3 4 6")
    assert kept == before
    assert (titles(services, bella), titles(services, miles)) == ("1 2", "1 2 3 4 5 6")
    assert history(services, bella) == {}


def test_nothing_is_brought_over_when_one_side_does_not_work_out(
    services: Services, miles: Kept, bella: Kept
) -> None:
    every = {stage_id: uuid4() for stage_id in ids(miles, 1, 2, 3, 4, 5, 6)}

    with pytest.raises(LadderHasNoStages):
        services.rungs.bring_over(miles.ladder.id, bella.ladder.id, every, 0)

    assert titles(services, bella) == "1 2"


def test_what_is_above_becomes_a_ladder_that_waits(services: Services, miles: Kept) -> None:
    second, new_ids = uuid4(), [uuid4() for _ in range(4)]

    undo = services.rungs.cut_in_two(miles.ladder.id, 2, second, new_ids, "Second part")
    first, upper = services.ladders.get(miles.ladder.id), services.ladders.get(second)
    services.rungs.put_back(undo)

    assert [stage.title for stage in upper.stages] == ["Stage 3", "Stage 4", "Stage 5", "Stage 6"]
    assert (upper.status, upper.animal_id, upper.title) == (
        LadderStatus.PAUSED,
        miles.animal.id,
        "Second part",
    )
    assert (first.goal, len(first.stages), len(first.retired_stages)) == ("Stage 2", 2, 4)
    assert [ladder.id for ladder in services.ladders.of_animal(miles.animal.id)] == [miles.ladder.id]
    assert titles(services, miles) == "1 2 3 4 5 6"


def test_an_easier_start_and_a_half_way_rung_are_named_for_what_they_are(
    services: Services, miles: Kept
) -> None:
    longer = replace(miles.stage(3), duration=timedelta(minutes=12))
    services.ladders.change_stage(miles.ladder.id, longer)

    services.rungs.put_half_way(miles.ladder.id, longer.id, uuid4())
    services.rungs.start_lower(miles.ladder.id, uuid4())
    stages = services.ladders.get(miles.ladder.id).stages

    assert [stage.title for stage in stages[:4]] == [
        "Stage 1, half the time",
        "Stage 1",
        "Stage 2",
        "Stage 2, a little longer",
    ]
    assert stages[3].duration == timedelta(minutes=8)


def test_a_rung_without_a_title_is_not_pasted(services: Services, miles: Kept) -> None:
    with pytest.raises(BlankText):
        services.rungs.add(miles.ladder.id, [Stage(id=uuid4(), title=" ", duration=timedelta(minutes=1))], 0)


@pytest.fixture(params=[Species.CAT, Species.OTHER, Species.DOG])
def yard(services: Services, request: pytest.FixtureRequest) -> Kept:
    """Rungs 1 and 2 indoors, 3 is the outdoor gate, 4 and 5 are outdoors."""
    kept = keep_animal(services, stages=5, gate_at=3)
    services.animals.save(replace(kept.animal, species=request.param))
    stages = tuple(replace(stage, outdoors=number > 2) for number, stage in enumerate(kept.ladder.stages, 1))
    ladder = replace(kept.ladder, id=uuid4(), stages=tuple(replace(stage, id=uuid4()) for stage in stages))
    services.ladders.start(ladder)
    return Kept(animal=replace(kept.animal, species=request.param), ladder=ladder)


PAST_THE_GATE: dict[str, Callable[[Services, KeptLadder], object]] = {
    "a rung moved below the gate": lambda services, ladder: services.rungs.arrange(
        ladder.id, [ladder.stages[at].id for at in (0, 1, 3, 2, 4)]
    ),
    "the gate moved up": lambda services, ladder: services.rungs.arrange(
        ladder.id, [ladder.stages[at].id for at in (0, 1, 3, 4, 2)]
    ),
    "the gate put away": lambda services, ladder: services.ladders.retire_stage(
        ladder.id, ladder.stages[2].id
    ),
    "the gate among those put away": lambda services, ladder: services.rungs.retire(
        ladder.id, [ladder.stages[1].id, ladder.stages[2].id]
    ),
    "the check taken off": lambda services, ladder: services.ladders.change_stage(
        ladder.id, replace(ladder.stages[2], gate=None)
    ),
    "an indoor rung taken outdoors": lambda services, ladder: services.ladders.change_stage(
        ladder.id, replace(ladder.stages[0], outdoors=True)
    ),
    "an outdoor rung added below": lambda services, ladder: services.ladders.add_stage(
        ladder.id, replace(ladder.stages[4], id=uuid4()), 1
    ),
    "an outdoor rung pasted below": lambda services, ladder: services.rungs.add(
        ladder.id, [replace(ladder.stages[4], id=uuid4())], 0
    ),
}


@pytest.mark.parametrize("edit", PAST_THE_GATE.values(), ids=PAST_THE_GATE.keys())
def test_nothing_outdoors_comes_before_the_outdoor_check_but_for_a_dog(
    services: Services, yard: Kept, edit: Callable[[Services, KeptLadder], object]
) -> None:
    if yard.animal.species is Species.DOG:
        edit(services, yard.ladder)
        return

    with pytest.raises(OutdoorsBeforeGate) as told:
        edit(services, yard.ladder)

    assert services.ladders.get(yard.ladder.id) == yard.ladder
    assert "outdoor check" in say_problem(told.value, english)


def test_the_gate_may_move_along_with_what_comes_after_it(services: Services, yard: Kept) -> None:
    order = [yard.ladder.stages[at].id for at in (2, 3, 0, 1, 4)]

    services.rungs.arrange(yard.ladder.id, order)

    assert [stage.id for stage in services.ladders.get(yard.ladder.id).stages] == order


def test_a_second_ladder_outdoors_begins_with_a_check_of_its_own(services: Services, yard: Kept) -> None:
    second = uuid4()

    services.rungs.cut_in_two(yard.ladder.id, 4, second, [uuid4()], "Second part")

    assert services.ladders.get(second).stages[0].gate is Gate.OUTDOOR


def test_both_sentences_say_what_to_do(services: Services) -> None:
    with_gate: Problem = OutdoorsBeforeGate("Yard", "Doorstep")
    without: Problem = OutdoorsBeforeGate("Yard", None)

    assert say_problem(with_gate, english).startswith("Outdoors comes after the outdoor check: “Yard” would")
    assert say_problem(without, english).startswith("“Yard” is outdoors, and an outdoor check comes before")


def test_the_guess_is_kept_with_a_copy(services: Services, miles: Kept) -> None:
    services.ladders.change_stage(miles.ladder.id, replace(miles.stage(2), expected=Level.CURIOUS))
    new = {miles.stage(2).id: uuid4()}

    services.rungs.duplicate(miles.ladder.id, new)

    assert services.ladders.get(miles.ladder.id).stages[2].expected is Level.CURIOUS
