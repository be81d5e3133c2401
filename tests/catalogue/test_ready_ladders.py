"""The shipped ladders keep the rules that they teach."""

from uuid import uuid4

import pytest

from exposure_planner.catalogue.ladders import read_ladder, ready_ladders
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.household.animal import Species
from exposure_planner.planner import FindingCode, Gate, Ladder, Level, lint
from exposure_planner.resource_files import resource

SHIPPED = [read_ladder(path) for path in sorted(resource("ladders").glob("*.toml"))]

EVERY = 18
"""All of `domain.md` section 6."""


def as_ladder(ready: ReadyLadder) -> Ladder:
    return Ladder(id=uuid4(), title=ready.title, stages=ready.stages_with_new_ids(uuid4))


def test_all_ladders_are_there() -> None:
    assert len({ready.key for ready in SHIPPED}) == EVERY


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_a_shipped_ladder_says_itself_where_it_breaks_a_rule(ready: ReadyLadder) -> None:
    ladder = as_ladder(ready)
    number = {stage.id: at for at, stage in enumerate(ladder.stages, start=1)}
    found = {
        (finding.code.name[:2], number.get(finding.stage_id, 0))
        for finding in lint(ladder)
        if not finding.question
    }

    assert {(known.rule, known.stage) for known in ready.breaks} == found
    assert len(ready.breaks) == len(found)


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_no_shipped_ladder_is_unsafe_or_begins_hard(ready: ReadyLadder) -> None:
    codes = {finding.code for finding in lint(as_ladder(ready))}

    assert not codes & {FindingCode.R4_FIRST_NOT_EASY, FindingCode.R6_OUTDOOR_UNSAFE}
    assert not codes & {FindingCode.R7_TOO_FEW, FindingCode.R7_TOO_MANY}


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_every_stage_above_the_first_says_what_got_harder(ready: ReadyLadder) -> None:
    assert [stage.title for stage in ready.stages[1:] if not stage.harder] == []


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


def test_the_ladder_for_two_cats_is_for_two_and_the_one_of_absences_is_made_of_milestones() -> None:
    by_key = {ready.key: ready for ready in SHIPPED}

    assert [ready.key for ready in SHIPPED if ready.animals == 2] == ["cat-to-cat-introduction"]
    assert all(stage.milestone for stage in by_key["dog-being-alone"].stages)


def test_each_check_before_a_stage_is_of_the_right_kind() -> None:
    gates = {
        (ready.key, number): stage.gate
        for ready in SHIPPED
        for number, stage in enumerate(ready.stages, start=1)
        if stage.gate
    }

    assert gates == {
        ("back-yard-on-a-lead", 9): Gate.OUTDOOR,
        ("hallway-to-doorstep", 11): Gate.OUTDOOR,
        ("window-backpack-to-the-park", 9): Gate.OUTDOOR,
        ("cat-to-cat-introduction", 9): Gate.BARRIER,
        ("cat-threshold-manners", 6): Gate.BARRIER,
        ("dog-children", 9): Gate.MUZZLE,
        ("dog-threshold-manners", 7): Gate.OWN,
    }
