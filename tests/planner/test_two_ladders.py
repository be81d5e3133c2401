"""One animal's week shared over two ladders."""

from dataclasses import replace
from uuid import UUID

from exposure_planner.planner import Move, Week, plan_animal
from tests.planner.histories import course, day, ladder, seen


def test_two_ladders_share_the_days_and_no_day_has_two_sessions() -> None:
    """The one that has waited longer comes first."""
    yard = ladder(8)
    car = replace(
        yard,
        id=UUID(int=2),
        stages=tuple(replace(stage, id=UUID(int=5000 + at)) for at, stage in enumerate(yard.stages)),
    )
    in_the_car = replace(seen(3, 0, 1), id=UUID(int=9), stage_id=car.stages[2].id)
    history = [*course(3, "1", first=2), in_the_car]

    plan = plan_animal((yard, car), history, Week(first=day(3)), day(3))

    planned = [entry.planned for entry in plan.days if entry.planned]
    assert {advice.move for advice in plan.advice} <= {Move.STAY, Move.CLIMB}
    assert planned[0].ladder_id == car.id
    assert {session.ladder_id for session in planned} == {yard.id, car.id}
    assert len(planned) <= 5
