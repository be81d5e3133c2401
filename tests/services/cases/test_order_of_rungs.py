"""Two copies of one ladder are merged as orders of rungs."""

from dataclasses import replace

from tests.fake_clock import FakeClock
from tests.services.cases.two_computers import Computer, uuid_of
from tests.services.keeping import Kept


def test_rungs_that_both_added_stand_where_each_put_them(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    for computer, place, title in ((desk, 2, "Mat"), (laptop, 5, "Lift")):
        stage = replace(miles.stage(1), id=uuid_of(place), title=title)
        computer.services.ladders.add_stage(miles.ladder.id, stage, place)

    desk.take_in(laptop.hand_out())
    laptop.take_in(desk.hand_out())

    titles = [stage.title for stage in desk.services.ladders.get(miles.ladder.id).stages]
    assert titles[:8] == ["Stage 1", "Stage 2", "Mat", "Stage 3", "Stage 4", "Stage 5", "Lift", "Stage 6"]
    assert laptop.values() == desk.values()


def test_the_later_order_of_rungs_counts(
    desk: Computer, laptop: Computer, miles: Kept, clock: FakeClock
) -> None:
    laptop.take_in(desk.hand_out())
    clock.advance(hours=1)
    ids = [stage.id for stage in miles.ladder.stages]
    laptop.services.rungs.arrange(miles.ladder.id, [ids[1], ids[0], *ids[2:]])

    preview = desk.look_at(laptop.hand_out())
    desk.take_in(laptop.file)

    assert preview.reordered == ("Hallway to doorstep",)
    assert [stage.title for stage in desk.services.ladders.get(miles.ladder.id).stages][:2] == [
        "Stage 2",
        "Stage 1",
    ]
