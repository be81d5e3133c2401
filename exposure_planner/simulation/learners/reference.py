"""The reference animal of `domain.md` 4.14: fear, safety learned on top of it, and arousal."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_SAFETY_WIDTH, _FEAR_WIDTH = 0.14, 0.22
_FADING_DAYS = 10.0


class _Trace:
    """Fear and safety at one rung, and how often it was practised."""

    def __init__(self, fear: float) -> None:
        self.fear, self.safety, self.practised = fear, 0.0, 0.0


class ReferenceLearner:
    """Safety is learned beside the fear, spreads to rungs nearby, and fades a little with every idle day."""

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        self._nature = nature
        self._traces: dict[Rung, _Trace] = {}
        self._arousal, self._day = 0.0, 0
        for rung in rungs:
            self._trace(rung)

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._rest_until(day)
        own = max(
            0.0, self._net(rung) * felt_share(share, self._nature.onset) + 0.8 * self._arousal + luck.mood
        )
        own = min(MOST, own)
        all_of_it = min(MOST, own + luck.fright)
        self._learn(rung, all_of_it, taught_share(share))
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        return self._net(rung)

    def _trace(self, rung: Rung) -> _Trace:
        if rung not in self._traces:
            fear = self._nature.fear * share_of_fear(rung, self._nature.bend)
            new = _Trace(min(MOST, max(0.0, fear + self._nature.uneven * rung.oddness)))
            nearest = min(self._traces, key=lambda other: abs(other.at - rung.at), default=None)
            if nearest is not None:
                known = self._traces[nearest]
                new.safety = known.safety * min(1.0, new.fear / max(0.1, known.fear))
                new.practised = known.practised
            self._traces[rung] = new
        return self._traces[rung]

    def _net(self, rung: Rung) -> float:
        trace = self._trace(rung)
        return max(0.0, trace.fear - min(trace.safety, self._nature.reachable * trace.fear))

    def _learn(self, rung: Rung, stress: float, taught: float) -> None:
        self._trace(rung)
        over = stress >= THRESHOLD
        for other, trace in self._traces.items():
            apart = (other.at - rung.at) ** 2
            if over:
                near = exp(-apart / (2 * _FEAR_WIDTH**2))
                trace.fear = min(MOST, trace.fear + self._nature.hurt * (stress - THRESHOLD) * near)
                trace.safety *= 1 - 0.15 * near
            else:
                near = exp(-apart / (2 * _SAFETY_WIDTH**2)) * taught
                strained = 1 - 0.25 * max(0.0, stress - 3)
                trace.safety += self._nature.learning * near * max(0.0, trace.fear - trace.safety) * strained
                trace.practised += near
        if over:
            self._arousal += 0.8 * (stress - 4.5)

    def _rest_until(self, day: int) -> None:
        days, self._day = day - self._day, day
        if days <= 0:
            return
        self._arousal *= exp(-days / self._nature.settling_days)
        faded = exp(-days / _FADING_DAYS)
        for trace in self._traces.values():
            kept = 0.5 + 0.5 * (1 - exp(-trace.practised / 4))
            trace.safety *= kept + (1 - kept) * faded
