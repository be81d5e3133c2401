"""Pace is individual: chosen per animal, used by every advice, and tried on what was done."""

from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program
from exposure_planner.errors import NothingThere, NumbersOutOfBounds
from exposure_planner.household.gate_list import GatePoint
from exposure_planner.household.pace import AnimalPace
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    RedFlag,
)
from exposure_planner.planner import Gate, Move, PacingPolicy, Severity
from exposure_planner.planner.presets import GENTLE, PresetName
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import AnimalsChanged, EventBus
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

DAY = timedelta(days=1)
GENTLY = AnimalPace(preset=PresetName.GENTLE)
MORE_REST = (GENTLE.policy().rest_days_panic - PacingPolicy().rest_days_panic) * DAY


def sessions_on_the_first_stage(services: Services, kept: Kept, clock: FakeClock, levels: list[int]) -> None:
    """One a day, the last one today."""
    for back, level in zip(range(len(levels) - 1, -1, -1), levels, strict=True):
        services.sessions.rate(kept.draft(1, clock.today() - back * DAY, level, off_plan_reason="as it was"))


def test_a_gentle_animal_rests_longer_than_another_one(services: Services, clock: FakeClock) -> None:
    miles, elfie = keep_animal(services, "Miles"), keep_animal(services, "Elfie")
    services.pacing.save(elfie.animal.id, GENTLY)
    for kept in (miles, elfie):
        sessions_on_the_first_stage(services, kept, clock, [1, 5])

    steady, gentle = (services.planning.advise(kept.ladder.id) for kept in (miles, elfie))
    assert (steady.move, gentle.move) == (Move.REST, Move.REST)
    assert gentle.earliest - steady.earliest == MORE_REST


def test_choosing_another_pace_holds_at_once_and_is_announced(
    services: Services, clock: FakeClock, bus: EventBus
) -> None:
    miles = keep_animal(services)
    sessions_on_the_first_stage(services, miles, clock, [1, 5])
    heard: list[AnimalsChanged] = []
    bus.subscribe(AnimalsChanged, heard.append)
    before = services.planning.advise(miles.ladder.id).earliest

    services.pacing.save(miles.animal.id, GENTLY)
    gently = services.planning.advise(miles.ladder.id).earliest
    services.pacing.save(miles.animal.id, AnimalPace())

    assert gently - before == MORE_REST
    assert services.planning.advise(miles.ladder.id).earliest == before
    assert [event.animal_id for event in heard] == [miles.animal.id] * 2


def test_a_number_of_ones_own_stands_above_the_preset(services: Services) -> None:
    miles = keep_animal(services)
    own = AnimalPace(preset=PresetName.GENTLE, own_numbers=(("calm_needed", 5.0),))

    services.pacing.save(miles.animal.id, own)
    view = services.pacing.of(miles.animal.id)

    assert (view.pace, view.policy.calm_needed, view.policy.rest_days) == (own, 5, GENTLE.policy().rest_days)
    assert view.presets[PresetName.STEADY] == PacingPolicy()


def test_numbers_out_of_bounds_are_refused_all_at_once_and_nothing_is_kept(services: Services) -> None:
    miles = keep_animal(services)

    with pytest.raises(NumbersOutOfBounds) as refused:
        services.pacing.save(
            miles.animal.id, AnimalPace(own_numbers=(("calm_needed", 0.0), ("rest_days", 0.0)))
        )

    assert [number.name for number in refused.value.wrong] == ["calm_needed", "rest_days"]
    assert services.pacing.of(miles.animal.id).pace == AnimalPace()


def test_a_number_that_a_later_version_took_away_stops_nothing(services: Services, program: Program) -> None:
    miles = keep_animal(services)
    with program.database.unit_of_work() as unit:
        unit.animals.save_pace(miles.animal.id, AnimalPace(own_numbers=(("gone", 3.0), ("rest_days", 99.0))))
        unit.commit()

    assert services.pacing.of(miles.animal.id).policy == PacingPolicy()
    assert services.planning.advise(miles.ladder.id).move is Move.START


def test_who_is_not_kept_has_no_pace(services: Services) -> None:
    with pytest.raises(NothingThere):
        services.pacing.of(uuid4())
    with pytest.raises(NothingThere):
        services.pacing.begin_trial(uuid4(), PresetName.GENTLE)


def test_a_trial_says_after_each_session_what_both_paces_advise(services: Services, clock: FakeClock) -> None:
    miles = keep_animal(services)
    sessions_on_the_first_stage(services, miles, clock, [1, 1, 5])

    rows = list(services.pacing.begin_trial(miles.ladder.id, PresetName.GENTLE).rows())

    assert [row.session.on for row in rows] == [clock.today() - back * DAY for back in (2, 1, 0)]
    assert [row.session.peak for row in rows] == [1, 1, 5]
    assert rows[2].differs
    assert rows[2].other.earliest - rows[2].now.earliest == MORE_REST


def test_a_trial_of_the_pace_in_use_differs_nowhere(services: Services, clock: FakeClock) -> None:
    miles = keep_animal(services)
    sessions_on_the_first_stage(services, miles, clock, [0, 1, 4, 0, 2, 1])
    services.sessions.rate(miles.draft(1, clock.today(), 3, off_plan_reason="once more"))

    rows = list(services.pacing.begin_trial(miles.ladder.id, PresetName.STEADY).rows())

    assert len(rows) == 7
    assert not any(row.differs for row in rows)


def test_the_last_row_of_a_trial_is_what_is_advised_today(services: Services, clock: FakeClock) -> None:
    miles = keep_animal(services)
    sessions_on_the_first_stage(services, miles, clock, [1, 2, 1, 1])

    *_, last = services.pacing.begin_trial(miles.ladder.id, PresetName.GENTLE).rows()

    assert last.now == services.planning.advise(miles.ladder.id)
    services.pacing.save(miles.animal.id, GENTLY)
    assert last.other == services.planning.advise(miles.ladder.id)


def test_a_trial_knows_only_what_was_known_on_the_day(services: Services, clock: FakeClock) -> None:
    miles = keep_animal(services)
    sessions_on_the_first_stage(services, miles, clock, [1, 1, 1])
    trial = services.pacing.begin_trial(miles.ladder.id, PresetName.STEADY)
    before = [row.now for row in trial.rows()]

    services.welfare.report_incident(
        IncidentReport(
            id=uuid4(), animal_id=miles.animal.id, on=clock.today(), what="Visitors", severity=Severity.SEVERE
        )
    )
    after = [row.now for row in services.pacing.begin_trial(miles.ladder.id, PresetName.STEADY).rows()]

    assert after[:2] == before[:2]
    assert after[2] != before[2]


def test_every_row_is_what_was_really_advised_on_its_day(services: Services, clock: FakeClock) -> None:
    """Whatever was ticked, reported or done on another ladder since."""
    miles = keep_animal(services, gate_at=3)
    advised = []
    for level, happened in (
        (1, ""),
        (4, ""),
        (0, "normal"),
        (1, "incident"),
        (1, "gate"),
        (2, "normal"),
        (1, ""),
    ):
        services.sessions.rate(miles.draft(2, clock.today(), level, off_plan_reason="as it was"))
        advised.append(services.planning.advise(miles.ladder.id))
        clock.advance(days=1)
        happen(services, miles, clock, happened)
        clock.advance(days=2)
    services.welfare.stop(
        HealthStop(id=uuid4(), animal_id=miles.animal.id, since=clock.today(), flags=(RedFlag.PAIN,))
    )

    rows = services.pacing.begin_trial(miles.ladder.id, PresetName.GENTLE).rows()

    assert [row.now for row in rows] == advised


def happen(services: Services, kept: Kept, clock: FakeClock, what: str) -> None:
    if what == "incident":
        services.welfare.report_incident(
            IncidentReport(
                id=uuid4(),
                animal_id=kept.animal.id,
                on=clock.today(),
                what="Visitors",
                severity=Severity.SEVERE,
            )
        )
    elif what == "gate":
        services.welfare.visit_gate(
            kept.animal.id,
            GateVisit(
                id=uuid4(),
                ladder_id=kept.ladder.id,
                stage_id=kept.stage(3).id,
                gate=Gate.OUTDOOR,
                on=clock.today(),
                ticked=tuple(point.value for point in GatePoint),
                holds=True,
            ),
        )
    elif what == "normal":
        services.welfare.visit_normal(
            NormalVisit(id=uuid4(), animal_id=kept.animal.id, on=clock.today(), ticked=tuple(NormalSign))
        )


def test_a_ladder_without_sessions_gives_an_empty_trial(services: Services) -> None:
    miles = keep_animal(services)

    assert list(services.pacing.begin_trial(miles.ladder.id, PresetName.GENTLE).rows()) == []
