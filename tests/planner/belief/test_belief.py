"""What sessions do to what is believed of one animal."""

from dataclasses import replace
from datetime import timedelta
from math import isfinite
from random import Random
from uuid import UUID

import pytest

from exposure_planner.planner import Food, Ladder, Level, Session
from exposure_planner.planner.belief.belief import Belief
from exposure_planner.planner.belief.foresight import Foresight
from tests.planner.belief.beliefs import LADDER, STAGES, after, doubt, misreading, stresses
from tests.planner.histories import MINUTES, course, day, ladder, seen

LEARNED = course(3, "1111")
LATER = 40
"""Days after which arousal has gone."""


def test_before_anything_was_seen_stages_rise_to_the_goal() -> None:
    expected = stresses(Belief.begin(LADDER), 0)

    assert expected == sorted(expected)
    assert expected[-1] > expected[0] + 4


def test_who_begins_higher_up_takes_the_stages_below_for_easy() -> None:
    begun = Belief.begin(LADDER)

    higher = begun.begun_at(4)

    assert begun.begun_at(0) is begun
    assert all(
        now < before for now, before in zip(stresses(higher, 0)[1:], stresses(begun, 0)[1:], strict=True)
    )
    assert sum(idea.weight for idea in higher.ideas) == pytest.approx(1.0)


def test_only_the_first_session_of_all_says_that_what_lies_below_is_easy() -> None:
    begun, uneasy = Belief.begin(LADDER), seen(5, 0, 2)

    first = begun.seen(uneasy, 4, MINUTES)
    later = begun.at(day(0)).seen(uneasy, 4, MINUTES)

    assert all(
        now < before for now, before in zip(stresses(first, 1)[1:4], stresses(later, 1)[1:4], strict=True)
    )


def test_a_stirred_up_animal_that_is_uneasy_says_less_about_the_stage() -> None:
    """The fright was elsewhere the day before; weeks later the stage is not held to be the cause."""
    known, uneasy = after(LEARNED), seen(4, 5, 2)

    plain = known.seen(uneasy, 3, MINUTES)
    stirred = known.at(day(4)).startled(8.0).seen(uneasy, 3, MINUTES)

    assert stresses(stirred, LATER)[3] < stresses(plain, LATER)[3] - 0.05


def test_calm_lowers_what_is_expected_here_and_less_at_the_neighbours() -> None:
    before = after(LEARNED)
    calm = after([*LEARNED, seen(4, 5, 1)])

    fell = [old - new for old, new in zip(stresses(before, 6), stresses(calm, 6), strict=True)]

    assert min(fell[2:]) > 0
    assert fell[3] == max(fell)
    assert fell[3] > fell[4] + 0.1


def test_worry_raises_it_here_most() -> None:
    before = after(LEARNED)
    worried = after([*LEARNED, seen(4, 5, 3)])

    rose = [new - old for old, new in zip(stresses(before, LATER), stresses(worried, LATER), strict=True)]

    assert min(rose) > 0
    assert rose[3] == max(rose)


def test_the_worse_the_level_the_more_is_expected_the_next_day() -> None:
    expected = [stresses(after([*LEARNED, seen(4, 5, level)]), 6)[3] for level in Level]

    assert expected == sorted(expected)
    assert len(set(expected)) == len(Level)


@pytest.mark.parametrize("level", [3, 4, 5])
@pytest.mark.parametrize("stage", [2, 5, STAGES])
@pytest.mark.parametrize("history", [[], LEARNED], ids=["first session", "after calm days"])
def test_a_told_one_off_fright_raises_it_no_more_than_an_untold_one(
    level: int, stage: int, history: list[Session]
) -> None:
    """Weeks later: the arousal itself, which a fright leaves whatever caused it, has faded.

    A tenth of a point is left for the scare itself, which is somewhat surer when its cause is known.
    """
    told = after([*history, seen(stage, 5, level, one_off_trigger=True)])
    untold = after([*history, seen(stage, 5, level)])

    assert stresses(told, LATER)[stage - 1] < stresses(untold, LATER)[stage - 1] + 0.1


def test_a_worry_that_a_dog_explains_weighs_clearly_less() -> None:
    told = stresses(after([*LEARNED, seen(4, 5, 3, one_off_trigger=True)]), LATER)[3]
    untold = stresses(after([*LEARNED, seen(4, 5, 3)]), LATER)[3]
    unseen = stresses(after(LEARNED), LATER)[3]

    assert told - unseen < 0.7 * (untold - unseen)


def test_a_fright_stirs_up_for_days_wherever_it_was() -> None:
    startled = after([*LEARNED, seen(4, 5, 5)])

    arousal = [startled.at(day(on)).arousal for on in (5, 6, 8, 20)]

    assert arousal == sorted(arousal, reverse=True)
    assert arousal[0] > 2 > 0.001 > arousal[-1]
    assert stresses(startled, 6)[7] > stresses(startled, 12)[7]
    assert after(LEARNED).startled(8.0).arousal > after(LEARNED).startled(6.0).arousal > 0.0
    assert after(LEARNED).startled(3.0).arousal == 0.0


def test_refused_food_outweighs_a_calm_rating_of_somebody_who_reads_too_little() -> None:
    """Food is no reading of theirs: it also tells that they read too little."""
    watched = [seen(3, on, 1, food=Food.REFUSED_THERE) for on in range(4)]
    trusting = after(LEARNED)

    warned = after(watched)

    assert stresses(warned, LATER)[2] > stresses(trusting, LATER)[2] + 1
    assert Foresight(warned, day(4)).over(2, 1.0) > 3 * Foresight(trusting, day(4)).over(2, 1.0)
    assert misreading(warned) > 0.7 > misreading(trusting)


def test_eating_as_at_home_says_that_a_calm_rating_is_right() -> None:
    eating = after([seen(3, on, 1, food=Food.AS_AT_HOME) for on in range(4)])

    assert misreading(eating) < misreading(after(LEARNED))


def test_a_short_session_tells_less_than_a_whole_one() -> None:
    short = timedelta(seconds=24)
    whole, part = after(LEARNED), after([replace(s, planned=short, actual=short) for s in LEARNED])

    assert stresses(part, 5)[2] > stresses(whole, 5)[2]


def test_idle_days_raise_doubt_up_to_a_point_and_looking_changes_nothing() -> None:
    known = after(LEARNED)

    doubts = [doubt(known.at(day(on)), 2) for on in (3, 10, 30, 63, 900)]

    assert doubts[0] < doubts[1] < doubts[2] < doubts[3] == doubts[4]
    assert doubt(known, 2) == doubts[0]


def test_a_little_of_what_was_learned_is_lost_over_idle_days_and_by_a_scare() -> None:
    known = after(LEARNED)
    rested, scared = known.at(day(13)), after([*LEARNED, seen(3, 4, 5)])

    for learned, idle, undone in zip(known.ways, rested.ways, scared.ways, strict=True):
        assert learned.left[2] < idle.left[2] < 1.0
        assert learned.idle(1).left[2] < undone.left[2] < 1.0


def test_doubt_of_idle_days_stays_where_nobody_looked_again() -> None:
    """One stage was seen again after a month; the others are as doubtful as before."""
    again = after([*LEARNED, seen(3, 33, 1)])

    assert again.blur == 0.0
    assert doubt(again, 6) > doubt(after(LEARNED), 6)
    assert doubt(again, 2) < doubt(after(LEARNED).at(day(33)), 2)


def test_the_same_day_is_looked_at_only_once_and_an_earlier_one_never() -> None:
    known = after(LEARNED)
    later = known.at(day(9))

    assert later.at(day(9)) is later
    assert later.at(day(2)) is later
    assert Belief.begin(LADDER).at(day(0)).at(day(0)) == Belief.begin(LADDER).at(day(0))


def test_the_order_of_hypotheses_does_not_matter() -> None:
    begun = Belief.begin(LADDER)
    turned = replace(begun, ideas=begun.ideas[::-1])

    for session in [*LEARNED, seen(4, 4, 3), seen(3, 8, 2)]:
        index = LADDER.index_of(session.stage_id) or 0
        begun, turned = (known.seen(session, index, MINUTES) for known in (begun, turned))

    assert stresses(turned, 9) == pytest.approx(stresses(begun, 9), rel=1e-9)


def test_the_ids_of_a_ladder_do_not_matter() -> None:
    other = _renamed(LADDER)
    history = [*LEARNED, seen(4, 4, 3)]
    elsewhere = [replace(s, stage_id=_other(s.stage_id)) for s in history]

    assert after(elsewhere, other) == after(history)


def test_weights_stay_whole_and_everything_finite_over_two_thousand_sessions() -> None:
    chance, belief, on = Random(7), Belief.begin(ladder(4)), 0  # noqa: S311
    for _ in range(2000):
        on += chance.choice([0, 1, 1, 2, 5, 40, 700])
        stage = chance.randint(1, 4)
        belief = belief.seen(_any_session(chance, stage, min(on, 900_000)), stage - 1, MINUTES)

        assert sum(idea.weight for idea in belief.ideas) == pytest.approx(1.0)
        assert all(0 <= fear <= 15 for idea in belief.ideas for fear in idea.fear)
        assert all(isfinite(each) and each > 0 for idea in belief.ideas for each in idea.doubt)
        assert all(0 <= left <= 1 for way in belief.ways for left in way.left)
        assert isfinite(belief.arousal)


def test_an_animal_that_never_gets_used_to_it_is_told_from_one_that_does() -> None:
    """The same stage half way up: uneasy on forty days, or uneasy at first and quite at ease in the end."""
    never, learner = after(course(4, "2" * 40)), after(course(4, "2" * 10 + "1" * 10 + "0" * 20))

    assert Foresight(never, day(41)).reachable < 0.15
    assert Foresight(learner, day(41)).reachable > 0.8


def _any_session(chance: Random, stage: int, on: int) -> Session:
    return seen(
        stage,
        on,
        chance.choice([0, 1, 1, 1, 2, 2, 3, 4, 5]),
        food=chance.choice(list(Food)),
        actual=MINUTES * chance.choice([0.0, 0.1, 0.5, 1.0, 3.0]),
        escape_attempt=chance.random() < 0.1,
        one_off_trigger=chance.random() < 0.2,
        recovery=chance.choice([None, timedelta(seconds=90), timedelta(hours=1)]),
    )


def _renamed(known: Ladder) -> Ladder:
    stages = tuple(replace(stage, id=_other(stage.id)) for stage in known.stages)
    return replace(known, id=UUID(int=99), stages=stages)


def _other(stage_id: UUID) -> UUID:
    return UUID(int=10**6 - stage_id.int)
