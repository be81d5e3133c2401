"""How long advice takes over a whole history, and after one more session, beside reading the history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median
from time import perf_counter

import pytest

from exposure_planner.planner import Food, Ladder, PacingPolicy, Session, State, advise, advise_from, learn
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.state import order_of
from tests.how_many import STEADY, rounds
from tests.planner.histories import day, ladder, seen

POLICY = PacingPolicy()
SIZES = (10, 100) if STEADY else (10, 100, 1_000, 10_000)
STAGES = (6, 12, 40)
ROUNDS = rounds(9)
LEVELS = (1, 0, 1, 1, 2, 1, 0, 1, 1, 3, 1, 1)


@pytest.mark.parametrize("stages", STAGES)
def test_measure_advice_over_a_whole_history_and_after_one_more_session(
    stages: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing here fails on a time; what is asserted is that both ways say the same."""
    known, rows = ladder(stages), []
    for size in SIZES:
        history = daily(known, size)
        today, newest = history[-1].on + timedelta(days=1), history[-1]
        state = learn_all(State.begin(known, POLICY), history[:-1])
        rounds = ROUNDS if size <= 100 else 1

        reading = _milliseconds(lambda read=history: sorted(read, key=_order), rounds)
        whole = _milliseconds(lambda read=history, on=today: advise(known, read, on), rounds)
        more = _milliseconds(lambda at=state, new=newest: learn(at, new), ROUNDS)
        after = learn(state, newest)
        advice = _milliseconds(lambda at=after, on=today: advise_from(at, known, on), ROUNDS)

        rows.append((size, reading, whole, more, advice))
        assert advise_from(after, known, today) == advise(known, history, today)
    with capsys.disabled():
        _show(stages, rows)


def test_measure_the_first_sessions_when_every_hypothesis_is_still_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The dearest moment: nothing has been ruled out, and the ladder is long."""
    with capsys.disabled():
        print(f"\n{'stages':>8}{'begin':>9}{'first learn':>13}{'first advice':>14}   ms")
        for stages in STAGES:
            known, first = ladder(stages), seen(1, 0, 1)
            begun = State.begin(known, POLICY)
            began = _milliseconds(lambda on=known: State.begin(on, POLICY), ROUNDS)
            learned = _milliseconds(lambda at=begun, new=first: learn(at, new), ROUNDS)
            state = learn(begun, first)
            advised = _milliseconds(lambda at=state, on=known: advise_from(at, on, day(1)), ROUNDS)
            print(f"{stages:>8}{began:>9.2f}{learned:>13.2f}{advised:>14.2f}")
            assert advise_from(state, known, day(1)) == advise(known, [first], day(1))


def daily(known: Ladder, sessions: int) -> list[Session]:
    """A session a day for up to 27 years: slowly up the ladder and back, with every kind of evidence."""
    stages, foods = len(known.stages), list(Food)
    history = []
    for on in range(sessions):
        wave = (on // len(LEVELS)) % (2 * stages)
        number = 1 + min(wave, 2 * stages - 1 - wave)
        session = seen(number, on, LEVELS[on % len(LEVELS)], food=foods[1 + on % 2])
        history.append(replace(session, recovery=timedelta(seconds=5 + on % 40)))
    return history


def _order(session: Session) -> object:
    return order_of(session, POLICY)


def _milliseconds(work: Callable[[], object], rounds: int) -> float:
    """The median of several rounds."""
    taken = []
    for _ in range(rounds):
        begun = perf_counter()
        work()
        taken.append((perf_counter() - begun) * 1000)
    return median(taken)


def _show(stages: int, rows: list[tuple[int, float, float, float, float]]) -> None:
    print(
        f"\n{stages} stages{'reading':>14}{'advise':>10}{'a session':>11}{'learn one':>11}{'advise_from':>13}",
        end="",
    )
    print(f"{'both':>8}{'ratio':>8}   ms")
    first = rows[0][3] + rows[0][4]
    for size, reading, whole, more, advice in rows:
        print(
            f"{size:>9}{reading:>14.2f}{whole:>10.1f}{whole / size:>11.3f}{more:>11.2f}{advice:>13.2f}",
            end="",
        )
        print(f"{more + advice:>8.2f}{(more + advice) / first:>8.2f}")
