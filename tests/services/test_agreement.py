"""How two people's levels agree: the numbers of the library, and the plain counts beside them."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.planner.level import Level
from exposure_planner.services.agreement import agreement_of

Pairs = list[tuple[Level, Level]]

levels = st.sampled_from(list(Level))


def worked_out(pairs: Pairs) -> float:
    """One minus the distance that was found over the distance that chance would give."""
    found = sum(abs(one - other) for one, other in pairs) / len(pairs)
    by_chance = sum(abs(one - other) for one, _ in pairs for _, other in pairs) / len(pairs) ** 2
    return 1 - found / by_chance


def test_the_same_levels_agree_wholly() -> None:
    found = agreement_of([(level, level) for level in Level])

    assert (found.stories, found.same, found.lower, found.higher) == (6, 6, 0, 0)
    assert (found.kappa, found.bias) == (1.0, 0.0)


def test_who_sees_less_is_below_nought() -> None:
    found = agreement_of([(Level.SETTLED, Level.UNEASY), (Level.WORRIED, Level.WORRIED)])

    assert (found.same, found.lower, found.higher) == (1, 1, 0)
    assert found.bias == -1.0


def test_who_sees_more_is_above_nought() -> None:
    found = agreement_of([(Level.PANIC, Level.UNEASY), (Level.SETTLED, Level.CURIOUS)])

    assert (found.same, found.lower, found.higher) == (0, 1, 1)
    assert found.bias == 1.0


def test_opposite_levels_are_worse_than_chance() -> None:
    kappa = agreement_of([(Level.SETTLED, Level.PANIC), (Level.PANIC, Level.SETTLED)]).kappa

    assert kappa == pytest.approx(-1.0)


def test_one_and_the_same_level_throughout_leaves_nothing_to_measure() -> None:
    found = agreement_of([(Level.CURIOUS, Level.CURIOUS)] * 3)

    assert found.kappa is None
    assert found.same == 3


@given(st.lists(st.tuples(levels, levels), min_size=1, max_size=24))
def test_kappa_is_what_its_definition_says(pairs: Pairs) -> None:
    kappa = agreement_of(pairs).kappa

    if kappa is None:
        assert len({level for pair in pairs for level in pair}) == 1
    else:
        assert kappa == pytest.approx(worked_out(pairs))


def test_the_library_is_read_in_only_when_somebody_asks() -> None:
    program = (
        "import sys; import exposure_planner.bootstrap, exposure_planner.services.bundle; "
        "print('sklearn' in sys.modules, 'numpy' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False False\n"
