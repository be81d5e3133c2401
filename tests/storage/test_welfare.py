"""What can stop or slow a plan comes back by day, and what was undone is left out."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    PlanOverride,
    RedFlag,
)
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.observed import Severity
from exposure_planner.storage.database import Database
from tests.storage.kept import FIRST_DAY, keep_ladder

A_DAY = timedelta(days=1)


@pytest.fixture
def ladder(database: Database) -> KeptLadder:
    """A ladder that is kept already."""
    return keep_ladder(database)


def test_gate_visits_come_by_day_and_those_of_a_day_as_they_were_made(
    database: Database, ladder: KeptLadder
) -> None:
    half = GateVisit(
        id=uuid4(),
        ladder_id=ladder.id,
        stage_id=ladder.stages[2].id,
        gate=Gate.OUTDOOR,
        on=FIRST_DAY,
        ticked=("harness_worn", "chip_checked"),
        holds=False,
    )
    whole = replace(
        half, id=uuid4(), ticked=("chip_checked",), holds=True, override_reason="The vet read the chip."
    )
    earlier = replace(half, id=uuid4(), on=FIRST_DAY - A_DAY, ticked=())
    undone = replace(half, id=uuid4(), withdrawn=True)

    with database.unit_of_work() as unit:
        for visit in (half, whole, earlier, undone):
            unit.welfare.save_gate_visit(visit)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.gate_visits(ladder.id) == (earlier, half, whole)


def test_return_to_normal_lists_come_by_day(database: Database, ladder: KeptLadder) -> None:
    later = NormalVisit(id=uuid4(), animal_id=ladder.animal_id, on=FIRST_DAY, ticked=tuple(NormalSign))
    earlier = replace(later, id=uuid4(), on=FIRST_DAY - A_DAY, ticked=(NormalSign.TOILET, NormalSign.EATING))
    undone = replace(later, id=uuid4(), withdrawn=True)

    with database.unit_of_work() as unit:
        for visit in (later, earlier, undone):
            unit.welfare.save_normal_visit(visit)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.normal_visits(ladder.animal_id) == (earlier, later)


def test_incidents_come_by_day(database: Database, ladder: KeptLadder) -> None:
    later = IncidentReport(
        id=uuid4(), animal_id=ladder.animal_id, on=FIRST_DAY, what="Thunder", severity=Severity.SEVERE
    )
    earlier = replace(later, id=uuid4(), on=FIRST_DAY - A_DAY, what="Visitors", severity=Severity.MILD)
    undone = replace(later, id=uuid4(), withdrawn=True)

    with database.unit_of_work() as unit:
        for incident in (later, earlier, undone):
            unit.welfare.save_incident(incident)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.incidents(ladder.animal_id) == (earlier, later)


def test_stops_come_by_day_lifted_ones_too(database: Database, ladder: KeptLadder) -> None:
    standing = HealthStop(
        id=uuid4(), animal_id=ladder.animal_id, since=FIRST_DAY, flags=(RedFlag.PAIN, RedFlag.BITE)
    )
    lifted = replace(
        standing, id=uuid4(), since=FIRST_DAY - A_DAY, flags=(RedFlag.SEIZURE,), lifted_on=FIRST_DAY
    )

    with database.unit_of_work() as unit:
        unit.welfare.save_health_stop(standing)
        unit.welfare.save_health_stop(lifted)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.health_stops(ladder.animal_id) == (lifted, standing)


def test_overrides_come_by_day(database: Database, ladder: KeptLadder) -> None:
    later = PlanOverride(
        id=uuid4(),
        ladder_id=ladder.id,
        stage_id=ladder.stages[1].id,
        on=FIRST_DAY,
        why="The yard was empty.",
        rules=("rest_days", "gate_open"),
    )
    earlier = replace(later, id=uuid4(), on=FIRST_DAY - A_DAY, rules=())
    undone = replace(later, id=uuid4(), withdrawn=True)

    with database.unit_of_work() as unit:
        for override in (later, earlier, undone):
            unit.welfare.save_override(override)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.overrides(ladder.id) == (earlier, later)


def test_a_visit_undone_and_done_again_is_back_with_its_ticks(database: Database, ladder: KeptLadder) -> None:
    visit = NormalVisit(id=uuid4(), animal_id=ladder.animal_id, on=FIRST_DAY, ticked=(NormalSign.PLAYING,))

    for version in (visit, replace(visit, withdrawn=True), visit):
        with database.unit_of_work() as unit:
            unit.welfare.save_normal_visit(version)
            unit.commit()

    with database.unit_of_work() as unit:
        assert unit.welfare.normal_visits(ladder.animal_id) == (visit,)
