"""What studies found in one place, with no ladder: V3 and V5 of `domain.md` 3.2."""

from itertools import count

from exposure_planner.simulation.learners.learner import felt_share
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.luck import Luck
from exposure_planner.simulation.nature import Nature, Temperament
from exposure_planner.simulation.result import StudyCheck
from exposure_planner.simulation.stress import THRESHOLD
from exposure_planner.simulation.studies.subjects import EVERYBODY, natures, one_rung

_STAY_DAYS, _HALF_WAY, _AT_EASE, _POINTS = 14, 0.5, 3.0, 20
_FEW, _MANY = 5, 40
_BASELINE_SHARE, _SPREAD, _TRIALS, _ABSENCES = 27 / 300, 2.5, 4, 6


def boarding(animals: int, seed: str) -> StudyCheck:
    """V3, Kessler and Turner 1997: two weeks in a strange place half as hard as a goal, nobody trains."""
    ends = [_fear_after_stay(own, nature) for own, nature in natures(animals, f"{seed}/V3", EVERYBODY)]
    adapted = 100 * sum(fear < _AT_EASE for fear in ends) / len(ends)
    afraid = 100 * sum(fear >= THRESHOLD for fear in ends) / len(ends)
    return StudyCheck(
        id="V3",
        what="Cats boarded for two weeks without training: at ease after it, and still very tense",
        published="67 %, 4 %",
        simulated=f"{adapted:.0f} %, {afraid:.0f} %",
        met=abs(adapted - 67) <= _POINTS and abs(afraid - 4) <= _POINTS,
    )


def left_alone(animals: int, seed: str) -> StudyCheck:
    """V5, Feuerbacher and Muir 2020: dogs that manage half a minute alone, four sessions of shaped absences."""
    reached = [
        _manages_all_of_it(own, nature)
        for own, nature in natures(20 * animals, f"{seed}/V5", (Temperament.NERVOUS, Temperament.SLOW))
        if _BASELINE_SHARE / _SPREAD <= _managed(nature, nature.fear) <= _BASELINE_SHARE * _SPREAD
    ]
    share = 100 * sum(reached) / max(1, len(reached))
    return StudyCheck(
        id="V5",
        what="Dogs that manage 27 s alone: five minutes after four sessions",
        published=f"1 of 5 ({_FEW} to {_MANY} %)",
        simulated=f"{share:.0f} % of {len(reached)} dogs",
        met=_FEW <= share <= _MANY,
    )


def _fear_after_stay(own: str, nature: Nature) -> float:
    place, luck = one_rung(_HALF_WAY), Luck(own)
    animal = ReferenceLearner(nature, (place,))
    for day in range(1, _STAY_DAYS + 1):
        animal.live(place, 1.0, day, luck.on(day))
    return animal.fear_of(place)


def _managed(nature: Nature, fear: float) -> float:
    """The share of the time after which the stress reaches the threshold."""
    if fear * felt_share(1.0, nature.onset) < THRESHOLD:
        return 1.0
    return max(0.0, (THRESHOLD / fear - nature.onset) / (1 - nature.onset))


def _manages_all_of_it(own: str, nature: Nature) -> bool:
    goal, luck, trial = one_rung(1.0), Luck(own), count()
    animal = ReferenceLearner(nature, (goal,))
    for day in range(1, _TRIALS + 1):
        share = 0.8 * _managed(nature, animal.fear_of(goal))
        for _ in range(_ABSENCES):
            felt = animal.live(goal, max(0.01, share), day, luck.on(next(trial)))
            share = min(1.0, share * (1.3 if felt.all < THRESHOLD else 0.5))
    return _managed(nature, animal.fear_of(goal)) >= 1.0
