"""What time between sessions does: V6, V8, V9 and V10 of `domain.md` 3.2."""

from collections.abc import Sequence
from statistics import fmean

from exposure_planner.simulation.learners.dual_process import DualProcessLearner
from exposure_planner.simulation.learners.learner import Learner
from exposure_planner.simulation.learners.place_bound import PlaceBoundLearner
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature, Temperament
from exposure_planner.simulation.result import StudyCheck
from exposure_planner.simulation.rungs import Rung
from exposure_planner.simulation.studies.subjects import natures, one_rung

_CALM_DAY = DayLuck(mood=0.0, fright=0.0, reading=0.0, food=0.0, told=0.0, kept=0.0)
_MILD = one_rung(0.45)
"""A rung that most of these animals bear from the start: these studies stayed below the threshold."""

_AMONG = (Temperament.BOLD, Temperament.ORDINARY, Temperament.SLOW)
_MOST_SESSIONS = 60


def weekly_against_daily(animals: int, seed: str) -> StudyCheck:
    """V6, Meyer and Ladewig 2008: sessions to criterion once a week and five times a week."""
    weekly, daily = (
        fmean(_sessions_to_ease(nature, days) for _, nature in natures(animals, f"{seed}/V6", _AMONG))
        for days in ((7,), (1, 1, 1, 1, 3))
    )
    return StudyCheck(
        id="V6",
        what="Sessions to ease once a week, as a share of those five times a week",
        published="0.74 (0.6 to 0.9)",
        simulated=f"{weekly / daily:.2f}",
        met=0.6 <= weekly / daily <= 0.9,
    )


def fear_comes_back(animals: int, seed: str) -> StudyCheck:
    """V8, Quirk 2002 in rats: ten days after one session, after many, and how fast it is learned again."""
    one, many, again = [], [], []
    for _, nature in natures(animals, f"{seed}/V8", _AMONG):
        one.append(_come_back(nature, sessions=1))
        many.append(_come_back(nature, sessions=12))
        again.append(_learned_again(nature))
    after_one, after_many, ratio = 100 * fmean(one), 100 * fmean(many), fmean(again)
    return StudyCheck(
        id="V8",
        what="Fear that is back ten days after one session, after twelve; sessions to learn it again, as a share",
        published="about all, far less; below 1",
        simulated=f"{after_one:.0f} %, {after_many:.0f} %; {ratio:.2f}",
        met=after_one >= 80 and after_many <= after_one / 2 and ratio < 1,
    )


def several_places(animals: int, seed: str) -> StudyCheck:
    """V9, Shiban 2013 and others: nine sessions in one place or in three; fear in a place never seen."""
    single, several = (
        fmean(_fear_elsewhere(nature, places) for _, nature in natures(animals, f"{seed}/V9", _AMONG))
        for places in ((0,) * 9, (0, 1, 2) * 3)
    )
    return StudyCheck(
        id="V9",
        what="Stress in a new place after practice in one place, and in three",
        published="less after three",
        simulated=f"{single:.2f}, {several:.2f}",
        met=single - several > 0.1,
    )


def massed_returns(animals: int, seed: str) -> StudyCheck:
    """V10, Rowe and Craske 1998: four sessions on one day or over a week; the fall, and the return in a month."""
    (fall_massed, back_massed), (fall_spaced, back_spaced) = (
        _fall_and_return([nature for _, nature in natures(animals, f"{seed}/V10", _AMONG)], days)
        for days in ((1, 1, 1, 1), (1, 2, 5, 8))
    )
    return StudyCheck(
        id="V10",
        what="Fall over four sessions on one day, and spread; and what is back a month later",
        published="falls more, more is back",
        simulated=f"fall {fall_massed:.2f}, {fall_spaced:.2f}; back {back_massed:.2f}, {back_spaced:.2f}",
        met=fall_massed > fall_spaced and back_massed > back_spaced,
    )


def _sessions_to_ease(nature: Nature, gaps: Sequence[int]) -> int:
    """Until the stress is half of what it was."""
    animal, day = ReferenceLearner(nature, (_MILD,)), 0
    start = animal.fear_of(_MILD)
    for done in range(_MOST_SESSIONS):
        day += gaps[done % len(gaps)]
        felt = animal.live(_MILD, 1.0, day, _CALM_DAY)
        if felt.own <= start / 2:
            return done + 1
    return _MOST_SESSIONS


def _come_back(nature: Nature, sessions: int) -> float:
    """The part of the lost fear that is back ten days later."""
    animal = ReferenceLearner(nature, (_MILD,))
    start = animal.fear_of(_MILD)
    for day in range(1, sessions + 1):
        animal.live(_MILD, 1.0, day, _CALM_DAY)
    end = animal.fear_of(_MILD)
    back = _felt_on(animal, _MILD, sessions + 10) - end
    return back / max(0.01, start - end)


def _learned_again(nature: Nature) -> float:
    """Sessions back to half the fear after a month away, as a share of those that it took at first."""
    first = _sessions_to_ease(nature, (1,))
    animal = ReferenceLearner(nature, (_MILD,))
    start = animal.fear_of(_MILD)
    for day in range(1, first + 1):
        animal.live(_MILD, 1.0, day, _CALM_DAY)
    for again in range(1, _MOST_SESSIONS):
        felt = animal.live(_MILD, 1.0, first + 30 + again, _CALM_DAY)
        if felt.own <= start / 2:
            return again / first
    return _MOST_SESSIONS / first


def _fear_elsewhere(nature: Nature, places: Sequence[int]) -> float:
    known = {place: one_rung(_MILD.at, place) for place in (0, 1, 2, 3)}
    animal = PlaceBoundLearner(nature, tuple(known.values()))
    for day, place in enumerate(places, start=1):
        animal.live(known[place], 1.0, day, _CALM_DAY)
    return animal.fear_of(known[3])


def _fall_and_return(known: Sequence[Nature], days: Sequence[int]) -> tuple[float, float]:
    falls, returns = [], []
    for nature in known:
        animal = DualProcessLearner(nature, (_MILD,))
        start = animal.fear_of(_MILD)
        for day in days:
            animal.live(_MILD, 1.0, day, _CALM_DAY)
        end = animal.fear_of(_MILD)
        falls.append(start - end)
        returns.append(_felt_on(animal, _MILD, days[-1] + 30) - end)
    return fmean(falls), fmean(returns)


def _felt_on(animal: Learner, rung: Rung, day: int) -> float:
    """What the animal feels when it is brought back on this day."""
    return animal.live(rung, 1.0, day, _CALM_DAY).own
