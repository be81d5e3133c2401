"""Our levels beside other scales: numbers only, and never as if they were the same."""

import pytest

from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.scales import say_on_scale, scale_name
from tests.wording.strict_translate import StrictTranslate


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        (Scale.OWN, ["", "", "", "", "", ""]),
        (Scale.FAS, [f"about FAS {number}" for number in range(6)]),
        (Scale.CSS, [f"about CSS {number}" for number in ("1–2", "3", "4", "4–5", "5–6", "7")]),
    ],
)
def test_each_level_has_its_place_on_the_other_scale(scale: Scale, said: list[str]) -> None:
    """The columns CSS and FAS of `domain.md` 1.6."""
    assert [say_on_scale(level, scale, StrictTranslate()) for level in Level] == said


def test_every_scale_has_a_name() -> None:
    assert len({scale_name(scale, StrictTranslate()) for scale in Scale}) == len(Scale)
