"""An animal that unlearns by surprise: Rescorla and Wagner over cues that rungs share (`domain.md` 4.1, 4.2)."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import PLACES, Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_TILES, _REACH = 5, 2.5
"""Stretches of the way from home to the goal, and how many steps from its middle each reaches: they overlap."""

_TILE_FEAR = 0.85
"""Part of the fear on the way that the stretches foretell at first; the rungs' own cues and places hold the rest."""

_SALIENCE = {"rung": 0.20, "place": 0.05, "tile": 0.75}
"""How much of each error a kind of cue takes on."""

_PLACE_FEAR = 0.15
"""Part of the fear at the goal that being in the last place foretells at first; earlier places foretell less."""

_QUICKER = 1.7
"""Learning here against the reference: an error shared among cues leaves some of it at the next rung."""

_SURPRISE_KEPT = 0.6
"""How much of the surprise one session hands on to the next (1 - gamma of Pearce and Hall)."""

_Cue = Rung | tuple[str, int]


class RescorlaWagnerLearner:
    """Stress is what the cues present foretell together; each session corrects all of them by the one error.

    The rung, its place and the stretch of the way are cues. There is no old fear left beneath, so nothing comes
    back by itself; the part out of reach is no cue's and stays.
    """

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        self._nature = nature
        learnable = nature.fear * nature.reachable
        self._foretold: dict[_Cue, float] = {}
        for place in range(PLACES):
            self._foretold["place", place] = _PLACE_FEAR * learnable * place / (PLACES - 1)
        for tile in range(_TILES):
            here = Rung(at=tile / (_TILES - 1), oddness=0, place=0)
            self._foretold["tile", tile] = _TILE_FEAR * learnable * share_of_fear(here, nature.bend)
        self._known = tuple(sorted(rungs, key=lambda rung: rung.at))
        for rung in rungs:
            shared = sum(self._foretold[cue] * there for cue, there in _shared_cues(rung).items())
            self._foretold[rung] = nature.reachable * self._at_first(rung) - shared
        self._surprise, self._arousal, self._day = 1.0, 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._arousal *= exp(-max(0, day - self._day) / self._nature.settling_days)
        self._day = max(day, self._day)
        self._foretold.setdefault(rung, self._own_cue(rung))
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.8 * self._arousal + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        over = max(0.0, all_of_it - THRESHOLD)
        if all_of_it < THRESHOLD:
            self._calm(rung, taught_share(share) * (1 - 0.25 * max(0.0, all_of_it - 3)))
        else:
            self._correct(rung, min(self._nature.hurt * over, MOST - self.fear_of(rung)))
            self._arousal += 0.4 * (all_of_it - 4.5)
        self._surprise = 1 + _SURPRISE_KEPT * (self._surprise - 1) + (1 - _SURPRISE_KEPT) * over
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        out_of_reach = (1 - self._nature.reachable) * self._at_first(rung)
        return min(MOST, out_of_reach + max(0.0, self._sum(rung)))

    def _at_first(self, rung: Rung) -> float:
        fear = self._nature.fear * share_of_fear(rung, self._nature.bend) + self._nature.uneven * rung.oddness
        return min(MOST, max(0.0, fear))

    def _sum(self, rung: Rung) -> float:
        shared = sum(self._foretold[cue] * there for cue, there in _shared_cues(rung).items())
        return shared + self._own_cue(rung)

    def _own_cue(self, rung: Rung) -> float:
        """A rung put in between looks like both of its neighbours until it is known by itself."""
        if rung in self._foretold:
            return self._foretold[rung]
        below = [known for known in self._known if known.at <= rung.at] or [self._known[0]]
        above = [known for known in self._known if known.at >= rung.at] or [self._known[-1]]
        low, high = below[-1], above[0]
        part = (rung.at - low.at) / (high.at - low.at) if high.at > low.at else 0.0
        return (1 - part) * self._foretold[low] + part * self._foretold[high]

    def _calm(self, rung: Rung, strength: float) -> None:
        rate = min(0.9, _QUICKER * self._nature.learning * self._surprise * strength)
        self._correct(rung, -rate * max(0.0, self._sum(rung)))

    def _correct(self, rung: Rung, by: float) -> None:
        """Change what this rung's cues foretell together, each cue by its salience and how much it is there."""
        there: dict[_Cue, float] = {**_shared_cues(rung), rung: 1.0}
        weights = {cue: _SALIENCE[cue[0] if isinstance(cue, tuple) else "rung"] * there[cue] for cue in there}
        whole = sum(weights[cue] * there[cue] for cue in there)
        for cue, weight in weights.items():
            self._foretold[cue] += by * weight / whole


def _shared_cues(rung: Rung) -> dict[_Cue, float]:
    """The cues that other rungs have too, with how much of each is there; the stretches' add up to 1."""
    at = rung.at * (_TILES - 1)
    near = {tile: 1 - abs(at - tile) / _REACH for tile in range(_TILES) if abs(at - tile) < _REACH}
    cues: dict[_Cue, float] = {("tile", tile): there / sum(near.values()) for tile, there in near.items()}
    cues["place", rung.place] = 1.0
    return cues
