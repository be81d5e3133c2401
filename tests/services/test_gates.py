"""A gate's checklist: what is asked, what is known already, what an override does, and the chip with it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from exposure_planner.errors import ReasonNeeded, ReasonTooShort
from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import (
    HARD_STOPS,
    GateGroup,
    GatePoint,
    PointSource,
    SourceKind,
    points_of,
)
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import GateVisit, HealthStop, RedFlag
from exposure_planner.planner import Gate, Move, ReasonCode, Stage
from exposure_planner.services.bundle import Services
from exposure_planner.services.gates import GateView
from exposure_planner.services.welfare import ChipLook
from tests.fake_clock import FakeClock
from tests.services.keeping import Kept, keep_animal

ALL = tuple(point.value for point in points_of(Gate.OUTDOOR, Species.CAT))


def visit(kept: Kept, on: date, ticked: tuple[str, ...] = ALL, reason: str = "") -> GateVisit:
    return GateVisit(
        id=uuid4(),
        ladder_id=kept.ladder.id,
        stage_id=kept.stage(2).id,
        gate=Gate.OUTDOOR,
        on=on,
        ticked=ticked,
        holds=True,
        override_reason=reason,
    )


@pytest.fixture
def miles(services: Services) -> Kept:
    """The second rung is behind the outdoor gate."""
    return keep_animal(services, gate_at=2)


def view(services: Services, kept: Kept) -> GateView:
    return services.gates.view(kept.ladder.id, kept.stage(2).id)


def source(services: Services, kept: Kept, point: GatePoint) -> PointSource | None:
    return view(services, kept).sources.get(point)


def calm_days(services: Services, kept: Kept, clock: FakeClock, title: str, minutes: float = 10) -> None:
    """Three calm days on a rung of this title, on a ladder of its own."""
    rung = Stage(id=uuid4(), title=title, duration=timedelta(minutes=minutes), equipment=("harness",))
    ladder = KeptLadder(id=uuid4(), animal_id=kept.animal.id, title="Indoors", stages=(rung,))
    services.ladders.start(ladder)
    practised = Kept(animal=kept.animal, ladder=ladder)
    for days_ago in (3, 2, 1):
        on = clock.today() - timedelta(days=days_ago)
        services.sessions.rate(practised.draft(1, on, 0, minutes=minutes, planned=rung.duration))


def test_the_outdoor_list_has_the_twenty_points_in_three_groups(services: Services, miles: Kept) -> None:
    groups = view(services, miles).groups

    assert {group: len(points) for group, points in groups.items()} == {
        GateGroup.IDENTITY: 8,
        GateGroup.TRAINING: 5,
        GateGroup.MOMENT: 7,
    }
    numbers = [list(GatePoint).index(stop) + 1 for stop in GatePoint if stop in HARD_STOPS]
    assert numbers == [1, 9, 10, 11, 14]


def test_a_dog_is_not_asked_about_claws() -> None:
    assert GatePoint.CLAWS_WHOLE not in points_of(Gate.OUTDOOR, Species.DOG)


@pytest.mark.parametrize("point", points_of(Gate.OUTDOOR, Species.CAT))
def test_a_list_with_any_point_missing_holds_only_with_a_written_reason(
    services: Services, miles: Kept, clock: FakeClock, point: GatePoint
) -> None:
    ticked = tuple(value for value in ALL if value != point.value)

    with pytest.raises(ReasonNeeded):
        services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today(), ticked))
    with pytest.raises(ReasonTooShort):
        services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today(), ticked, "just because"))
    services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today(), ticked, "The vet said so."))

    assert services.welfare.last_gate_visit(miles.ladder.id, miles.stage(2).id) is not None


def test_what_was_ticked_lately_is_offered_but_not_what_must_be_looked_at_today(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today()))
    ticked_on = clock.today()
    clock.advance(days=30)

    offered = {point for point, known in view(services, miles).sources.items() if known.offers}

    moment = set(view(services, miles).groups[GateGroup.MOMENT])
    assert offered == set(points_of(Gate.OUTDOOR, Species.CAT)) - moment - {GatePoint.HARNESS_FITS}
    known = source(services, miles, GatePoint.NEUTERED)
    assert known == PointSource(kind=SourceKind.EARLIER, on=ticked_on, offers=True)
    clock.advance(days=1)
    assert view(services, miles).sources == {}


def test_three_calm_days_in_the_harness_tick_the_harness(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    calm_days(services, miles, clock, "Hallway, ten minutes")

    known = source(services, miles, GatePoint.HARNESS_WORN)

    yesterday = clock.today() - timedelta(days=1)
    assert known == PointSource(kind=SourceKind.IN_HARNESS, on=yesterday, offers=True, count=3)
    assert source(services, miles, GatePoint.RETREAT_TRAINED) is None


def test_shorter_sessions_in_the_harness_prove_nothing(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    calm_days(services, miles, clock, "Hallway, five minutes", minutes=5)

    assert source(services, miles, GatePoint.HARNESS_WORN) is None


def test_calm_days_in_the_carrier_tick_the_retreat(services: Services, miles: Kept, clock: FakeClock) -> None:
    calm_days(services, miles, clock, "Into the carrier", minutes=2)

    known = source(services, miles, GatePoint.RETREAT_TRAINED)

    assert known is not None
    assert (known.kind, known.count, known.offers) == (SourceKind.AT_RETREAT, 3, True)


def test_a_chip_that_was_looked_at_lately_is_offered_and_an_older_look_only_said(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    chipped = replace(miles.animal, chip_number="276098", chip_phone_checked_on=clock.today())
    services.animals.save(chipped)

    clock.advance(days=30)
    assert source(services, miles, GatePoint.CHIP_CHECKED) == PointSource(
        kind=SourceKind.CHIP, on=chipped.chip_phone_checked_on or date.min, offers=True
    )
    clock.advance(days=1)
    known = source(services, miles, GatePoint.CHIP_CHECKED)
    assert known is not None
    assert not known.offers


def test_a_look_at_the_chip_is_kept_with_the_gate_and_undone_with_it(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    before = clock.today() - timedelta(days=200)
    services.animals.save(replace(miles.animal, chip_phone_checked_on=before))
    kept, look = visit(miles, clock.today()), ChipLook(before=before)

    services.welfare.visit_gate(miles.animal.id, kept, look)
    assert services.animals.get(miles.animal.id).chip_phone_checked_on == clock.today()

    services.welfare.undo_gate_visit(miles.animal.id, kept, look)
    assert services.animals.get(miles.animal.id).chip_phone_checked_on == before


def calm_below_the_gate(services: Services, kept: Kept, clock: FakeClock) -> None:
    for days_ago in (5, 4, 3, 2, 1):
        on = clock.today() - timedelta(days=days_ago)
        services.sessions.rate(kept.draft(1, on, 0, off_plan_reason="The test wants it so."))


def test_a_chip_not_looked_at_for_200_days_locks_the_outdoor_rung_and_today_asks_for_the_check(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """Scenario 9 of `domain.md` 7.3."""
    calm_below_the_gate(services, miles, clock)
    services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today()))
    assert services.planning.advise(miles.ladder.id).move is Move.CLIMB
    long_ago = clock.today() - timedelta(days=200)

    services.animals.save(replace(miles.animal, chip_phone_checked_on=long_ago))

    today = services.planning.today(miles.ladder.id)
    assert today.advice.stage_id == miles.stage(1).id
    assert [reason.code for reason in today.advice.missing] == [ReasonCode.CHIP_RUN_OUT]
    assert today.gate_stage == miles.stage(2)
    services.welfare.visit_gate(
        miles.animal.id, visit(miles, clock.today(), (), "He is in a closed bag."), None
    )
    assert services.planning.advise(miles.ladder.id).move is Move.CLIMB


def test_the_reminder_about_the_chip_comes_two_weeks_before_it_runs_out(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    services.animals.save(replace(miles.animal, chip_phone_checked_on=clock.today()))
    due = clock.today() + timedelta(days=183)

    clock.advance(days=183 - 15)
    assert services.planning.today(miles.ladder.id).outdoors.chip_due is None
    clock.advance(days=1)
    assert services.planning.today(miles.ladder.id).outdoors.chip_due == due


def test_a_gate_that_holds_by_a_reason_is_said_on_today_and_on_the_week(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    calm_below_the_gate(services, miles, clock)
    overridden = visit(miles, clock.today(), (), "He is in a closed bag.")

    services.welfare.visit_gate(miles.animal.id, overridden)

    assert services.planning.today(miles.ladder.id).outdoors.gate_override == overridden
    assert services.planning.week(miles.animal.id, clock.today()).gate_overrides == (overridden,)


def test_a_first_session_behind_a_gate_wants_a_reason_as_well(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """Otherwise a new ladder would lead outdoors by its very first rating."""
    with pytest.raises(ReasonNeeded):
        services.sessions.rate(miles.draft(2, clock.today(), 1))

    services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today()))

    assert services.sessions.rate(miles.draft(2, clock.today(), 1)).session.off_plan_reason == ""


def test_a_first_session_wants_a_reason_while_a_red_flag_stands(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """A cat that does not eat pauses a new ladder too."""
    services.welfare.stop(
        HealthStop(id=uuid4(), animal_id=miles.animal.id, since=clock.today(), flags=(RedFlag.NOT_EATING,))
    )

    with pytest.raises(ReasonNeeded):
        services.sessions.rate(miles.draft(1, clock.today(), 1))


def test_a_second_animal_is_not_let_through_by_the_first_ones_check(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    """A harness that fits one says nothing of the other; undo and redo bring both back."""
    elfie = keep_animal(services, name="Elfie")
    services.welfare.visit_gate(miles.animal.id, visit(miles, clock.today()))

    before = services.ladders.set_companion(miles.ladder.id, elfie.animal.id)
    together = services.planning.is_past_a_gate(miles.ladder.id, miles.stage(2).id, clock.today())
    services.ladders.put_back(before)
    alone = services.planning.is_past_a_gate(miles.ladder.id, miles.stage(2).id, clock.today())
    services.ladders.set_companion(miles.ladder.id, elfie.animal.id)
    again = services.planning.is_past_a_gate(miles.ladder.id, miles.stage(2).id, clock.today())

    assert (together, alone, again) == (True, False, True)


def test_a_kept_session_is_not_moved_past_a_gate_without_a_reason(
    services: Services, miles: Kept, clock: FakeClock
) -> None:
    kept = services.sessions.rate(miles.draft(1, clock.today(), 1)).session
    moved = replace(kept, stage_id=miles.stage(2).id)

    with pytest.raises(ReasonNeeded):
        services.sessions.edit(moved)

    assert services.sessions.get(kept.id) == kept
    services.sessions.edit(replace(moved, off_plan_reason="It was the yard after all"))
    assert services.sessions.get(kept.id).stage_id == miles.stage(2).id
