"""A rung that comes back finds a place where it does no harm."""

from dataclasses import replace
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program
from exposure_planner.planner.level import Level
from tests.services.trashing import keep_two_animals


@pytest.mark.parametrize(
    ("expected", "place"),
    [
        (Level.SETTLED, ["Back", "one", "two", "three", "goal"]),
        (Level.UNEASY, ["one", "two", "Back", "three", "goal"]),
        (Level.PANIC, ["one", "two", "three", "Back", "goal"]),
        (None, ["one", "two", "three", "Back", "goal"]),
    ],
)
def test_a_rung_comes_back_below_what_is_expected_to_be_harder(
    program: Program, expected: Level | None, place: list[str]
) -> None:
    two = keep_two_animals(program)
    levels = (Level.CURIOUS, Level.UNEASY, Level.WORRIED, Level.WORRIED)
    in_use = tuple(
        replace(replace(two.miles.stage(1), id=uuid4()), title=title, expected=level)
        for title, level in zip(("one", "two", "three", "goal"), levels, strict=True)
    )
    back = replace(replace(two.miles.stage(1), id=uuid4()), title="Back", expected=expected)
    ladder = replace(two.elfie.ladder, stages=in_use, retired_stages=(back,))
    two.services.ladders.put_back(ladder)

    two.services.trash.restore([two.item(back.id)])

    kept = two.services.ladders.get(ladder.id)
    assert [stage.title for stage in kept.stages] == place
    assert two.elfie.stage(1).id in {stage.id for stage in kept.retired_stages}
