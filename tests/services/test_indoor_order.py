"""What is done indoors keeps its pillars together, however it is moved."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.household.indoors import IndoorActivity, Pillar
from exposure_planner.services.indoor_order import Activities, dropped, grouped, landing, stepped


def plan(letters: str) -> Activities:
    """`"ppS"`: two of play, one of smell; the letter and its place make the title."""
    pillars = {"p": Pillar.PLAY, "s": Pillar.SMELL, "r": Pillar.RESOURCES, "f": Pillar.SAFE_PLACE}
    return tuple(
        IndoorActivity(code="", title=f"{letter}{place}", pillar=pillars[letter], times_a_week=1)
        for place, letter in enumerate(letters)
    )


def titles(activities: Activities) -> list[str]:
    return [activity.title for activity in activities]


def is_grouped(activities: Activities) -> bool:
    return grouped(activities) == activities


GROUPED = st.text("psrf", min_size=1, max_size=9).map(lambda letters: grouped(plan(letters)))


def test_pillars_come_together_in_the_order_in_which_they_come_first() -> None:
    assert titles(grouped(plan("pspr"))) == ["p0", "p2", "s1", "r3"]


def test_a_step_among_ones_own_pillar_changes_places() -> None:
    assert titles(stepped(plan("pps"), 0, 1)) == ["p1", "p0", "s2"]


def test_a_step_past_the_edge_takes_the_whole_pillar_along() -> None:
    assert titles(stepped(plan("psss"), 1, -1)) == ["s1", "s2", "s3", "p0"]
    assert titles(stepped(plan("ppsr"), 1, 1)) == ["s2", "p0", "p1", "r3"]


def test_the_first_goes_no_further_up_and_the_last_no_further_down() -> None:
    kept = plan("ppsr")

    assert stepped(kept, 0, -1) == kept
    assert stepped(kept, 3, 1) == kept


def test_dropped_among_its_own_pillar_it_takes_that_place() -> None:
    assert titles(dropped(plan("ppps"), 0, 3)) == ["p1", "p2", "p0", "s3"]
    assert titles(dropped(plan("ppps"), 2, 0)) == ["p2", "p0", "p1", "s3"]


def test_dropped_among_another_pillar_it_takes_its_own_along() -> None:
    assert titles(dropped(plan("ppssr"), 3, 1)) == ["s2", "s3", "p0", "p1", "r4"]
    assert titles(dropped(plan("ppssr"), 0, 3)) == ["s2", "s3", "p0", "p1", "r4"]


@given(GROUPED, st.integers(-1, 9), st.sampled_from([-1, 1]))
def test_a_step_loses_nothing_and_keeps_pillars_together(kept: Activities, index: int, step: int) -> None:
    moved = stepped(kept, index, step)

    assert Counter(moved) == Counter(kept)
    assert is_grouped(moved)


@given(GROUPED, st.integers(0, 9), st.integers(0, 10))
def test_a_drop_lands_where_the_line_was_drawn(kept: Activities, index: int, before: int) -> None:
    moved = dropped(kept, index, before)

    assert Counter(moved) == Counter(kept)
    assert is_grouped(moved)
    if index < len(kept) and before <= len(kept):
        at = landing(kept, index, before)
        above = [one for one in kept[:at] if one.pillar is not kept[index].pillar]
        place = moved.index(kept[index])
        assert [one for one in moved[:place] if one.pillar is not kept[index].pillar] == above
