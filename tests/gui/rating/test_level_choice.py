"""What ticked signs make of a chosen level."""

from exposure_planner.gui.rating.level_choice import LevelChoice
from exposure_planner.planner.level import Level


def test_nothing_is_shown_while_nothing_says_a_level() -> None:
    assert LevelChoice().shown is None


def test_a_sign_alone_shows_the_level_it_stands_for() -> None:
    choice = LevelChoice().with_floor(Level.WORRIED)

    assert choice.shown is Level.WORRIED
    assert choice.is_raised


def test_a_sign_raises_a_level_that_was_chosen_before() -> None:
    choice = LevelChoice().choose(Level.CURIOUS).with_floor(Level.VERY_FRIGHTENED)

    assert choice.shown is Level.VERY_FRIGHTENED
    assert not choice.lowered


def test_unticking_the_sign_gives_the_chosen_level_back() -> None:
    raised = LevelChoice().choose(Level.CURIOUS).with_floor(Level.PANIC)

    assert raised.with_floor(Level.SETTLED).shown is Level.CURIOUS


def test_choosing_below_the_floor_keeps_the_lower_level_on_purpose() -> None:
    choice = LevelChoice().with_floor(Level.WORRIED).choose(Level.CURIOUS)

    assert choice.shown is Level.CURIOUS
    assert choice.lowered


def test_a_graver_sign_raises_even_a_level_that_was_lowered_on_purpose() -> None:
    lowered = LevelChoice().with_floor(Level.WORRIED).choose(Level.CURIOUS)

    choice = lowered.with_floor(Level.PANIC)

    assert choice.shown is Level.PANIC
    assert not choice.lowered


def test_a_lowered_level_stays_so_while_a_lesser_sign_is_unticked() -> None:
    lowered = LevelChoice().with_floor(Level.PANIC).choose(Level.CURIOUS)

    assert lowered.with_floor(Level.WORRIED).lowered
    assert not lowered.with_floor(Level.SETTLED).lowered
