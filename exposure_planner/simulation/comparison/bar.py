"""The bar that we set ourselves, line by line; its numbers were chosen before anything was measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exposure_planner.simulation.comparison.entrants import OURS, Part, part_of
from exposure_planner.simulation.comparison.led import Led
from exposure_planner.simulation.comparison.trials import Group, Trials
from exposure_planner.simulation.nature import CAN_MAKE_IT, Temperament
from exposure_planner.simulation.result import BarLine

CLOSE_TO_THE_MOST = 0.08
"""A rule may be the best one when its goal share is this close to the highest of any trainer's rule."""

FAST_MAY_COST = 2.0
"""The fast rule may cause this many times the best rule's own over-threshold sessions."""

MOST_OWN_OVER, MOST_OVER = 0.2, 0.35
"""Of the best rule's over-threshold sessions: by no fright, and all of them."""

GOAL_MAY_MISS = 0.03
MOST_SESSIONS, MOST_DAYS = 1.0, 1.2
MOST_SENT_AWAY, MOST_NERVOUS_SENT_AWAY = 0.03, 0.06
LEAST_NEVER_RECOGNISED, MOST_NEVER_OVER = 0.92, 3.5

_ROUNDING = 1e-9
_NOTHING = "–"


@dataclass(frozen=True, kw_only=True)
class Pace:
    """How much longer ours takes than another rule, on the animals that both bring to the goal."""

    rule: str
    sessions: float
    days: float


class Bar:
    """Ours held against the bar, on one group of learners.

    Attributes:
        best: of the trainers' rules close to the highest goal share, the one with the fewest own over-threshold
            sessions.
        fast: how ours compares with the rule that is fastest beside it, among those that cost at most twice the best
            rule's own over-threshold sessions; None where no animal is brought to the goal by both.
    """

    def __init__(self, trials: Trials, group: Group) -> None:
        self._trials, self._group = trials, group
        self._trainers = [rule for rule in trials.rules if part_of(rule) is Part.TRAINER]
        self._most = max(trials.goal_share(rule, group) for rule in self._trainers)
        self.best = min(
            (rule for rule in self._trainers if self._is_close(rule)),
            key=lambda rule: (trials.mean_own_over(rule, group), -trials.goal_share(rule, group)),
        )
        self.fast = self._fastest()

    def lines(self) -> tuple[BarLine, ...]:
        """Every line of the bar."""
        return (
            self._times("own_over", [led.own_over for led in self._ours()], MOST_OWN_OVER),
            self._times("over", [led.over for led in self._ours()], MOST_OVER),
            *(self._goal(temperament) for temperament in CAN_MAKE_IT),
            self._slower("sessions", MOST_SESSIONS),
            self._slower("days", MOST_DAYS),
            self._sent_away("sent_away", CAN_MAKE_IT, MOST_SENT_AWAY),
            self._sent_away("sent_away_nervous", (Temperament.NERVOUS,), MOST_NERVOUS_SENT_AWAY),
            *self._never(),
            *self._losers(),
        )

    def _ours(self, temperaments: Sequence[Temperament] = CAN_MAKE_IT) -> tuple[Led, ...]:
        return self._trials.of(OURS, self._group, temperaments)

    def _is_close(self, rule: str) -> bool:
        return self._trials.goal_share(rule, self._group) >= self._most - CLOSE_TO_THE_MOST - _ROUNDING

    def _fastest(self) -> Pace | None:
        trials, group = self._trials, self._group
        dearest = FAST_MAY_COST * trials.mean_own_over(self.best, group) + _ROUNDING
        affordable = [rule for rule in self._trainers if trials.mean_own_over(rule, group) <= dearest]
        paces = [pace for rule in affordable if (pace := self._pace_beside(rule)) is not None]
        return max(paces, key=lambda pace: pace.sessions, default=None)

    def _pace_beside(self, rule: str) -> Pace | None:
        pairs = zip(self._ours(), self._trials.of(rule, self._group), strict=True)
        both = [(ours, theirs) for ours, theirs in pairs if ours.reached and theirs.reached]
        if not both:
            return None
        return Pace(
            rule=rule,
            sessions=sum(ours.sessions for ours, _ in both) / sum(theirs.sessions for _, theirs in both),
            days=sum(ours.days for ours, _ in both) / sum(theirs.days for _, theirs in both),
        )

    def _times(self, what: str, ours: Sequence[int], most: float) -> BarLine:
        theirs = sum(getattr(led, what) for led in self._trials.of(self.best, self._group))
        got = f"{sum(ours) / theirs:.3f} ×" if theirs else f"{sum(ours)} : 0"
        return self._line(what, f"≤ {most:g} ×", got, self.best, met=sum(ours) <= most * theirs + _ROUNDING)

    def _goal(self, temperament: Temperament) -> BarLine:
        least = self._trials.goal_share(self.best, self._group, (temperament,)) - GOAL_MAY_MISS
        share = self._trials.goal_share(OURS, self._group, (temperament,))
        met = share >= least - _ROUNDING
        return self._line(
            f"goal_{temperament.value}", f"≥ {_percent(least)}", _percent(share), self.best, met=met
        )

    def _slower(self, what: str, most: float) -> BarLine:
        if self.fast is None:
            return self._line(what, f"≤ {most:g} ×", _NOTHING, "", met=False)
        times = self.fast.sessions if what == "sessions" else self.fast.days
        met = times <= most + _ROUNDING
        return self._line(what, f"≤ {most:g} ×", f"{times:.3f} ×", self.fast.rule, met=met)

    def _sent_away(self, what: str, temperaments: Sequence[Temperament], most: float) -> BarLine:
        led = self._ours(temperaments)
        share = sum(each.sent_away for each in led) / len(led)
        return self._line(what, f"≤ {_percent(most)}", _percent(share), met=share <= most + _ROUNDING)

    def _never(self) -> Iterator[BarLine]:
        led = self._ours((Temperament.NEVER,))
        share = sum(each.sent_away for each in led) / len(led)
        met = share >= LEAST_NEVER_RECOGNISED - _ROUNDING
        yield self._line(
            "never_recognised", f"≥ {_percent(LEAST_NEVER_RECOGNISED)}", _percent(share), met=met
        )
        over = sum(each.over for each in led) / len(led)
        met = over <= MOST_NEVER_OVER + _ROUNDING
        yield self._line("never_over", f"≤ {MOST_NEVER_OVER:g}", f"{over:.2f}", met=met)

    def _losers(self) -> Iterator[BarLine]:
        """Rules that are bad on purpose: too few animals at the goal, or dearer than the best rule."""
        best_over = self._trials.mean_own_over(self.best, self._group)
        for rule in self._trials.rules:
            if part_of(rule) is Part.MUST_LOSE:
                over = self._trials.mean_own_over(rule, self._group)
                share = self._trials.goal_share(rule, self._group)
                loses = not self._is_close(rule) or over > best_over
                got = f"{_percent(share)}, {over:.2f}"
                asked = f"< {_percent(self._most - CLOSE_TO_THE_MOST)}, > {best_over:.2f}"
                yield self._line(f"{rule.replace(' ', '_')}_loses", asked, got, self.best, met=loses)

    def _line(self, what: str, asked: str, got: str, against: str = "", *, met: bool) -> BarLine:
        return BarLine(what=what, asked=asked, got=got, met=met, learner=self._group.name, against=against)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
