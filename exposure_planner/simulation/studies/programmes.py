"""Ladders that studies led animals up: V1, V2, V4 and V11 of `domain.md` 3.2."""

from dataclasses import replace
from itertools import pairwise
from statistics import fmean, median

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.learners.learner import Felt, Learner
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.result import StudyCheck
from exposure_planner.simulation.rules.calm_in_a_row import CalmInARow
from exposure_planner.simulation.rules.careful_trainer import CarefulTrainer
from exposure_planner.simulation.rules.rule import Pacer
from exposure_planner.simulation.rules.stepping import Stepping, judged
from exposure_planner.simulation.rungs import Rung
from exposure_planner.simulation.studies.subjects import EVERYBODY, FEARFUL, cases
from exposure_planner.simulation.trial import Ending, LearnerKind, Lived, run

_CARRIER_SESSIONS, _CARRIER_DAYS, _CARRIER_CAP = 28, 42, 6
_CARRIER = {"finished": 27, "seventh": 55, "sixth": 18, "lower": 0}
_CARRIER_POINTS = 20


def carrier(animals: int, seed: str) -> StudyCheck:
    """V1, Pratsch 2018: seven rungs, 28 sessions in six weeks, on after two calm in a row or six sessions."""
    keeps = _CARRIER_SESSIONS / _CARRIER_DAYS
    led = cases(animals, f"{seed}/V1", ReferenceLearner, among=EVERYBODY, rungs=7, keeps=keeps)
    ends = [_carrier_end(run(case, _Capped()).sessions[:_CARRIER_SESSIONS]) for case in led]
    found = {end: 100 * ends.count(end) / len(ends) for end in _CARRIER}
    return StudyCheck(
        id="V1",
        what="Cats learn the carrier on seven rungs: finished, still at the seventh, at the sixth, lower",
        published=" / ".join(f"{share} %" for share in _CARRIER.values()),
        simulated=" / ".join(f"{share:.0f} %" for share in found.values()),
        met=all(abs(found[end] - share) <= _CARRIER_POINTS for end, share in _CARRIER.items()),
    )


def shelter_cats(animals: int, seed: str) -> StudyCheck:
    """V2, Eagan 2023: daily work with fearful cats; it names no rule: six rungs, two calm days in a row."""
    led = cases(animals, f"{seed}/V2", ReferenceLearner, among=EVERYBODY, rungs=6, keeps=1.0)
    days = [_first_calm_at_goal(run(case, CalmInARow(2)).sessions, rungs=6) for case in led]
    reached = sorted(day for day in days if day is not None and day <= 60)
    never = 1 - len(reached) / len(days)
    middle = median(reached) if reached else 0
    return StudyCheck(
        id="V2",
        what="Fearful cats with daily work: never at the goal in 60 days, and days to it",
        published="13 % never, median 11 days (4 to 51)",
        simulated=f"{100 * never:.0f} % never, median {middle:.0f} days ({_range(reached)})",
        met=0.10 <= never <= 0.20 and 8 <= middle <= 15,
    )


def shelter_dogs(animals: int, seed: str) -> StudyCheck:
    """V4, Collins 2022 and its follow-up: very fearful dogs, sessions most days, within half a year."""
    led = cases(animals, f"{seed}/V4", ReferenceLearner, among=FEARFUL, rungs=10, keeps=5 / 7)
    runs = [run(case, CarefulTrainer()) for case in led]
    days = [one.days for one in runs if one.ending is Ending.GOAL and one.days <= 182]
    share = len(days) / len(runs)
    weeks = median(days) / 7 if days else 0
    return StudyCheck(
        id="V4",
        what="Very fearful dogs led with care: at the goal within half a year, and weeks to it",
        published="86 % (80 to 90), median 12 weeks",
        simulated=f"{100 * share:.0f} %, median {weeks:.0f} weeks",
        met=0.80 <= share <= 0.90 and 8 <= weeks <= 16,
    )


def first_month(animals: int, seed: str) -> StudyCheck:
    """V11, Levine 2007: eight weeks of work at home; how much of the relief comes in the first four."""
    first, second = 0.0, 0.0
    for case in cases(animals, f"{seed}/V11", ReferenceLearner, among=EVERYBODY, rungs=10, keeps=5 / 7):
        watched = _Watched(case.kind)
        run(replace(case, kind=watched.begin), CarefulTrainer())
        start, month, two_months = (watched.mean_fear_on(day) for day in (0, 28, 56))
        first, second = first + start - month, second + month - two_months
    share = first / (first + second) if first + second > 0 else 0.0
    return StudyCheck(
        id="V11",
        what="Part of eight weeks' relief that comes in the first four",
        published="most of it",
        simulated=f"{100 * share:.0f} %",
        met=share > 0.5,
    )


class _Capped:
    """Two calm in a row or six sessions: one rung up."""

    name = "capped"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Counting(ladder)


class _Counting(Stepping):
    def __init__(self, ladder: Ladder) -> None:
        super().__init__(ladder)
        self._calm, self._done = 0, 0

    def saw(self, session: Session) -> None:
        self._calm = self._calm + 1 if judged(session) is Outcome.CALM else 0
        self._done += 1
        if (self._calm >= 2 or self._done >= _CARRIER_CAP) and self.at < self.top:
            self.climb()
            self._calm, self._done = 0, 0


def _carrier_end(sessions: tuple[Lived, ...]) -> str:
    highest = max(lived.rung for lived in sessions)
    if highest < 6:
        return "sixth" if highest == 5 else "lower"
    at_last = [lived.outcome is Outcome.CALM for lived in sessions if lived.rung == 6]
    return "finished" if (True, True) in set(pairwise(at_last)) else "seventh"


def _first_calm_at_goal(sessions: tuple[Lived, ...], rungs: int) -> int | None:
    calm = (lived.day for lived in sessions if lived.rung == rungs - 1 and lived.outcome is Outcome.CALM)
    return next(calm, None)


class _Watched:
    """An animal whose fear over the whole ladder is written down at every session."""

    def __init__(self, kind: LearnerKind) -> None:
        self._kind = kind
        self._fear: list[tuple[int, float]] = []

    def begin(self, nature: Nature, rungs: tuple[Rung, ...]) -> Learner:
        """The animal itself."""
        self._animal, self._rungs = self._kind(nature, rungs), rungs
        return self

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session, and what the animal fears before it."""
        self._fear.append((day, fmean(self._animal.fear_of(known) for known in self._rungs)))
        return self._animal.live(rung, share, day, luck)

    def fear_of(self, rung: Rung) -> float:
        """What the animal fears."""
        return self._animal.fear_of(rung)

    def mean_fear_on(self, day: int) -> float:
        """The mean over the rungs, as last written down by this day."""
        known = [fear for on, fear in self._fear if on <= day]
        return known[-1] if known else self._fear[0][1]


def _range(days: list[int]) -> str:
    return f"{days[0]} to {days[-1]}" if days else "none"
