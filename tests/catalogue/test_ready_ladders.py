"""The shipped ladders keep the rules that they teach."""

from uuid import uuid4

import pytest

from exposure_planner.catalogue.ladders import ReadyLadder, read_ladder, ready_ladders
from exposure_planner.household.animal import Species
from exposure_planner.planner import FindingCode, Gate, Ladder, Level, lint
from exposure_planner.resource_files import resource

SHIPPED = [read_ladder(path) for path in sorted(resource("ladders").glob("*.toml"))]

SAFETY = {
    FindingCode.R2_LONGER_STEP,
    FindingCode.R4_FIRST_NOT_EASY,
    FindingCode.R6_OUTDOOR_UNSAFE,
    FindingCode.R7_TOO_FEW,
    FindingCode.R7_TOO_MANY,
}


def as_ladder(ready: ReadyLadder) -> Ladder:
    return Ladder(id=uuid4(), title=ready.title, stages=ready.stages_with_new_ids(uuid4))


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_no_shipped_ladder_breaks_a_rule_of_safety_or_length(ready: ReadyLadder) -> None:
    findings = lint(as_ladder(ready))

    assert not [finding for finding in findings if finding.code in SAFETY]


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_a_shipped_ladder_begins_with_something_easy_and_names_its_sources(ready: ReadyLadder) -> None:
    assert ready.stages[0].expected in {Level.SETTLED, Level.CURIOUS}
    assert ready.sources
    assert ready.why_this_order.endswith(".")


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_every_stage_says_when_it_goes_well_and_when_to_stop(ready: ReadyLadder) -> None:
    for stage in ready.stages:
        assert stage.pass_sign
        assert stage.stop_sign


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_titles_differ_within_a_ladder_and_ids_between_two_uses(ready: ReadyLadder) -> None:
    first, second = ready.stages_with_new_ids(uuid4), ready.stages_with_new_ids(uuid4)

    assert len({stage.title for stage in first}) == len(first)
    assert not {stage.id for stage in first} & {stage.id for stage in second}


def test_a_cats_first_stage_outdoors_is_gated() -> None:
    for ready in SHIPPED:
        outdoors = [stage for stage in ready.stages if stage.outdoors]
        if outdoors and Species.CAT in ready.species:
            assert outdoors[0].gate is Gate.OUTDOOR


def test_each_kind_of_animal_is_offered_its_own_ladders() -> None:
    cats = {ready.key for ready in ready_ladders(Species.CAT)}
    dogs = {ready.key for ready in ready_ladders(Species.DOG)}

    assert "hallway-to-doorstep" in cats - dogs
    assert "dog-car-rides" in dogs - cats
    assert "vacuum-cleaner" in cats & dogs
    assert {ready.key for ready in ready_ladders(Species.OTHER)} == cats | dogs
