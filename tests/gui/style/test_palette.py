"""Every pair of colours that meets can be told apart."""

import pytest
from PySide6.QtGui import QColor

from exposure_planner.gui.style.palette import DARK, LIGHT, Colours

TEXT, SHAPE = 4.5, 3.0
"""WCAG 2.2, criteria 1.4.3 and 1.4.11."""

GROUNDS = ("paper", "sheet", "well")
TEXTS = [
    *((ink, ground) for ink in ("ink", "ink_soft") for ground in (*GROUNDS, "accent_soft")),
    *(("accent_text", ground) for ground in (*GROUNDS, "accent_soft")),
    *(("on_accent", accent) for accent in ("accent", "accent_hover", "accent_pressed")),
    *((f"{tone}_ink", tone) for tone in ("done", "care", "problem", "info")),
    *(("problem_ink", ground) for ground in GROUNDS),
    ("ink_soft", "line"),
    ("sheet", "ink"),
]
SHAPES = [(shape, ground) for shape in ("edge", "focus") for ground in GROUNDS]

both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]  # type: ignore[index]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_that_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@both
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read_on_its_ground(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= TEXT


@both
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_a_shape_stands_out_from_its_ground(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= SHAPE


@both
@pytest.mark.parametrize("level", range(6))
def test_a_level_stands_out_and_its_number_can_be_read(colours: Colours, level: int) -> None:
    shape = colours.levels[level]

    assert min(contrast(shape, getattr(colours, ground)) for ground in GROUNDS) >= SHAPE
    # Settled is an empty ring with its number in ink.
    assert contrast(shape, colours.sheet) >= (SHAPE if level == 0 else TEXT)


@both
def test_a_drawn_animal_is_light_with_dark_eyes_in_either_appearance(colours: Colours) -> None:
    assert contrast(colours.outline, colours.coat) >= SHAPE
    assert luminance(colours.outline) < luminance(colours.coat)


@both
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_soft"])
def test_a_drawn_animal_stands_out_from_its_ground(colours: Colours, ground: str) -> None:
    behind = getattr(colours, ground)
    assert max(contrast(colours.outline, behind), contrast(colours.coat, behind)) >= SHAPE


@both
def test_no_colour_of_worry_shouts(colours: Colours) -> None:
    worry = [QColor(colour) for colour in (*colours.levels[2:], colours.problem, colours.problem_ink)]

    shouting = [colour.name() for colour in worry if colour.hslSaturationF() > 0.85 and colour.hslHue() < 10]

    assert shouting == []
