"""What the planner believes of one animal: a bank of hypotheses, weighted by what was seen."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import exp, inf, sqrt

from exposure_planner.planner.belief.evidence import Evidence, evidence_of
from exposure_planner.planner.belief.hypothesis import Hypothesis, bank_for
from exposure_planner.planner.belief.narrowing import narrowed
from exposure_planner.planner.belief.places import places_of
from exposure_planner.planner.belief.scale import CALM_BELOW, DAY_SD, MOST, THRESHOLD, felt_share
from exposure_planner.planner.belief.way import FEAR_WIDTH, Way, nearness
from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.observed import Session

AROUSAL_WEIGHT, AROUSAL_GAIN, AROUSAL_FROM = 0.8, 0.8, 4.5
"""Arousal that a scare leaves: gain * (stress - 4.5), and how much of it adds to every stage's stress (4.14)."""

AROUSAL_DAYS = 1.5
"""Time constant of its fading in days (tau H of 4.14: around 1, up to 3)."""

HURT = 0.45
"""Fear that a scare adds at its stage, per point over the threshold (beta of 4.14: around 0.35, up to 0.9)."""

STRAIN = 0.25
"""How much less a session teaches, per point of stress above calm (4.14)."""

WILD = 0.02
"""Share of sessions that no hypothesis explains: a bad day, a wrong key."""

WILD_LIKELIHOOD = 0.15

KEEP, FEW = 1e-4, 12
"""A hypothesis lighter than this share is dropped, while more than a few are left."""

DRIFT, IDLE_DRIFT, MOST_IDLE_DAYS = 0.005, 0.005, 60
"""Variance that a session, and an idle day, adds: animals change, and doubt grows while nobody looks (4.5)."""

EASY_BELOW, EASY_SD = (-inf, 2.0), 0.7
"""What is taken of the stages below the one that a person begins with: easy, for all they know (a proposal)."""

LEAST_DOUBT = 0.01


@dataclass(frozen=True, kw_only=True)
class Belief:
    """What the planner believes of one animal on one ladder.

    Attributes:
        ideas: the hypotheses, weights summing to 1.
        ways: the ways of learning that they share.
        arousal: what scares of the last days have left, on the 0 to 10 axis.
        blur: variance that idle days added to every stage since the last session.
        on: the day that this is true of; None before the first session.
        places: how far along the way each stage lies, 0 to 1.
    """

    places: tuple[float, ...]
    ideas: tuple[Hypothesis, ...]
    ways: tuple[Way, ...]
    arousal: float = 0.0
    blur: float = 0.0
    on: date | None = None

    @classmethod
    def begin(cls, ladder: Ladder) -> "Belief":
        """What is believed before the first session: the owner's guesses and the order of the ladder."""
        places = places_of(ladder)
        ideas, ways = bank_for(ladder, places)
        return cls(places=places, ideas=ideas, ways=ways)

    def at(self, day: date) -> "Belief":
        """The same on a later day: arousal has faded, some of what was learned too, and doubt has grown."""
        if self.on is None:
            return replace(self, on=day)
        days = (day - self.on).days
        if days <= 0:
            return self
        return replace(
            self,
            ways=tuple(way.idle(days) for way in self.ways),
            arousal=self.arousal * exp(-days / AROUSAL_DAYS),
            blur=self.blur + IDLE_DRIFT * min(days, MOST_IDLE_DAYS),
            on=day,
        )

    def seen(self, session: Session, index: int, full: timedelta) -> "Belief":
        """After one more session on the stage at this place, whose full length is `full`."""
        known = self if self.on is not None else self.begun_at(index)
        before, evidence = known.at(session.on), evidence_of(session, full)
        weighed = [_weighed(before, idea, index, evidence) for idea in before.ideas]
        total = sum(weight for weight, *_ in weighed)
        stress = sum(weight * stress for weight, stress, *_ in weighed) / total
        kept = [known for known in weighed if known[0] > KEEP * total]
        if len(kept) < FEW:
            kept = sorted(weighed, key=lambda known: -known[0])[:FEW]
        total = sum(weight for weight, *_ in kept)
        ideas = tuple(
            _with_stage(idea, index, weight / total, fear, doubt, before.blur)
            for weight, _, idea, fear, doubt in kept
        )
        return replace(before, ideas=ideas, blur=0.0).learned_from(index, stress, evidence)

    def learned_from(self, index: int, stress: float, evidence: Evidence) -> "Belief":
        """What the animal itself took from the session."""
        if not (evidence.worried and stress >= THRESHOLD):
            strength = sqrt(min(1.0, evidence.share)) * (1 - STRAIN * min(2.0, max(0.0, stress - CALM_BELOW)))
            return replace(
                self,
                ways=tuple(
                    way.taught(nearness(self.places, way.width)[index], strength) for way in self.ways
                ),
            )
        near, hurt = nearness(self.places, FEAR_WIDTH)[index], HURT * (stress - THRESHOLD)
        ideas = tuple(
            idea._replace(
                fear=tuple(
                    [min(MOST, fear + hurt * close) for fear, close in zip(idea.fear, near, strict=True)]
                )
            )
            for idea in self.ideas
        )
        return replace(self, ideas=ideas, ways=tuple(way.scared(near) for way in self.ways)).startled(stress)

    def begun_at(self, index: int) -> "Belief":
        """Before the first session: its person begins here because what lies below is easy for this animal."""
        if not index:
            return self
        ideas, done = [], {}
        for idea in self.ideas:
            rise = idea.fear, idea.doubt  # most ideas share one of a few
            if rise not in done:
                done[rise] = _easy_below(*rise, index)
            fit, fear, doubt = done[rise]
            ideas.append(idea._replace(weight=idea.weight * fit, fear=fear, doubt=doubt))
        total = sum(idea.weight for idea in ideas)
        return replace(self, ideas=tuple(idea._replace(weight=idea.weight / total) for idea in ideas))

    def startled(self, stress: float) -> "Belief":
        """After a scare of this strength, wherever it was: arousal that stays for days."""
        return replace(self, arousal=self.arousal + AROUSAL_GAIN * max(0.0, stress - AROUSAL_FROM))


def _easy_below(
    fear: tuple[float, ...], doubt: tuple[float, ...], index: int
) -> tuple[float, tuple[float, ...], tuple[float, ...]]:
    """How well it fits that the stage below is easy, and fear and doubt when all below this place are."""
    fit, fears, doubts = 1.0, list(fear), list(doubt)
    for below in range(index):
        fit, mean, doubts[below] = narrowed(fears[below], doubts[below], EASY_BELOW, 0.0, EASY_SD)
        fears[below] = max(0.0, mean)
    return fit, tuple(fears), tuple(doubts)


def _weighed(
    belief: Belief, idea: Hypothesis, index: int, evidence: Evidence
) -> tuple[float, float, Hypothesis, float, float]:
    """New weight, the stress it makes of the session, and its fear and doubt at this stage."""
    left = belief.ways[idea.way].left[index]
    felt = max(left, 1 - idea.reach) * felt_share(evidence.share)
    fear, doubt = idea.fear[index], idea.doubt[index] + belief.blur
    own = fear * felt + AROUSAL_WEIGHT * belief.arousal
    spread = doubt * felt * felt + DAY_SD * DAY_SD
    mass = first = second = whole = 0.0
    for likely, size, variance in evidence.frights:
        mean, var = own + size, spread + variance
        for between, error, biased in evidence.readings:
            mass_here, mean, var = narrowed(mean, var, between, idea.bias if biased else 0.0, error)
            likely *= mass_here
        gain = spread / (spread + variance)
        own_mean = own + gain * (mean - own - size)
        own_var = spread - gain * gain * (spread + variance - var)
        mass += likely
        first += likely * own_mean
        second += likely * (own_var + own_mean * own_mean)
        whole += likely * mean
    first /= mass
    second = second / mass - first * first
    trusted = (1 - WILD) * mass
    weight = trusted + WILD * WILD_LIKELIHOOD
    gain = doubt * felt / spread * (trusted / weight)
    return (
        idea.weight * weight,
        whole / mass,
        idea,
        max(0.0, fear + gain * (first - own)),
        max(LEAST_DOUBT, doubt - gain * gain * max(0.0, spread - second)),
    )


def _with_stage(
    idea: Hypothesis, index: int, weight: float, fear: float, doubt: float, blur: float
) -> Hypothesis:
    """The idea with what it now makes of one stage; what idle days blurred stays blurred elsewhere."""
    doubts = [known + blur for known in idea.doubt] if blur else list(idea.doubt)
    doubts[index] = doubt + DRIFT
    fears = (*idea.fear[:index], fear, *idea.fear[index + 1 :])
    return Hypothesis(weight, idea.way, idea.group, idea.reach, idea.bias, fears, tuple(doubts))
