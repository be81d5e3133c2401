"""An animal that unlearns by surprise: Rescorla and Wagner over cues that rungs share (`domain.md` 4.1, 4.2)."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_TILES = 6
"""Overlapping stretches of the way from home to the goal; rungs on one stretch share its cue."""

_OF_THE_RUNG, _OF_THE_PLACE = 0.35, 0.15
"""Parts of a rung's fear that its own cue and its place carry; the stretches carry the rest."""

_TOGETHER = 3.4
"""All cues share one error, so each must learn more for a rung to be learned at the usual speed."""

_SURPRISED, _USED_TO = 2.0, 0.6
"""Learning after a scare against the usual, and how fast that wears off with each session (Pearce and Hall)."""


class RescorlaWagnerLearner:
    """Stress is the sum of what each cue foretells; a session changes all cues present by the error they share.

    Nothing but the cues is kept: no spontaneous recovery, and what one rung unlearns others have unlearned as far
    as they share its cues.
    """

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        del rungs
        self._nature = nature
        self._unlearned: dict[object, float] = {}
        self._added: dict[object, float] = {}
        self._surprise, self._arousal, self._day = 1.0, 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._arousal *= exp(-max(0, day - self._day) / self._nature.settling_days)
        self._day = day
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.8 * self._arousal + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        if all_of_it >= THRESHOLD:
            self._hurt(rung, all_of_it - THRESHOLD)
        else:
            self._calm(rung, taught_share(share) * (1 - 0.25 * max(0.0, all_of_it - 3)))
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        cues = self._cues(rung)
        fear = max(0.0, self._nature.fear * share_of_fear(rung, self._nature.bend))
        fear = max(0.0, fear + self._nature.uneven * rung.oddness)
        gone = sum(weight * self._unlearned.get(cue, 0.0) for cue, weight in cues.items())
        added = sum(weight * self._added.get(cue, 0.0) for cue, weight in cues.items())
        return min(MOST, fear * (1 - min(self._nature.reachable, gone)) + added)

    def _cues(self, rung: Rung) -> dict[object, float]:
        """The cues of a rung with the part of its fear that each carries; parts sum to 1."""
        at = rung.at * (_TILES - 1)
        near = {f"stretch {tile}": max(0.0, 1 - abs(at - tile) / 1.5) for tile in range(_TILES)}
        left = (1 - _OF_THE_RUNG - _OF_THE_PLACE) / sum(near.values())
        stretches = {cue: left * weight for cue, weight in near.items() if weight}
        found: dict[object, float] = {rung: _OF_THE_RUNG, f"place {rung.place}": _OF_THE_PLACE}
        found.update(stretches)
        return found

    def _calm(self, rung: Rung, strength: float) -> None:
        cues = self._cues(rung)
        error = 1 - sum(weight * self._unlearned.get(cue, 0.0) for cue, weight in cues.items())
        rate = _TOGETHER * self._nature.learning * self._surprise * strength
        for cue in cues:
            self._unlearned[cue] = min(1.0, self._unlearned.get(cue, 0.0) + rate * error * 0.5)
        self._surprise = 1 + (self._surprise - 1) * _USED_TO

    def _hurt(self, rung: Rung, over: float) -> None:
        for cue in self._cues(rung):
            self._added[cue] = self._added.get(cue, 0.0) + self._nature.hurt * over
            self._unlearned[cue] = 0.9 * self._unlearned.get(cue, 0.0)
        self._surprise = _SURPRISED
        self._arousal += 0.8 * (over + 0.5)
