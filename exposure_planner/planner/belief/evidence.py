"""What one session tells about stress, whatever the hypothesis."""

from datetime import timedelta
from math import inf
from typing import NamedTuple

from exposure_planner.planner.belief.scale import (
    EATING,
    FOOD_SD,
    FRIGHT_SD,
    FRIGHT_SHARE,
    FRIGHT_SIZE,
    READING_SD,
    reading_of,
)
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Session, Severity
from exposure_planner.planner.outcome import peak_of

BROKE_AWAY, BROKE_AWAY_SD = (6.5, inf), 0.8
"""An animal that pulls to get away or does harm was past worried (1.7)."""

SLOW_TO_SETTLE, SETTLE_SD = ((60.0, (5.0, 7.5)), (300.0, (6.5, inf))), 1.0
"""From which recovery, in seconds, stress lay between which points (recovery column of 1.6)."""

LEAST_SHARE, MOST_SHARE = 0.05, 1.5


class Reading(NamedTuple):
    """Stress was read between two points, with this error; `biased` when it is the owner's eye that read it."""

    between: tuple[float, float]
    error: float
    biased: bool


class Fright(NamedTuple):
    """One explanation: something from outside added this much (or nothing), this likely before looking."""

    likely: float
    size: float
    variance: float


class Evidence(NamedTuple):
    """One session as evidence.

    Attributes:
        share: how much of the stage's full length it lasted.
        worried: whether the level seen was over the threshold.
    """

    readings: tuple[Reading, ...]
    frights: tuple[Fright, ...]
    share: float
    worried: bool


_NOTHING = Fright(1.0, 0.0, 0.0)
_TOLD = Fright(1.0, FRIGHT_SIZE, FRIGHT_SD**2)
_TOLD_SCARE = _TOLD._replace(likely=FRIGHT_SHARE)
"""A scare: as unlikely before looking as an untold one; else the told one would be trusted, and move fear, more."""
_HARD_DAY = (Fright(1 - 2 * FRIGHT_SHARE, 0.0, 0.0), Fright(2 * FRIGHT_SHARE, FRIGHT_SIZE, FRIGHT_SD**2))
_PERHAPS = (Fright(1 - FRIGHT_SHARE, 0.0, 0.0), Fright(FRIGHT_SHARE, FRIGHT_SIZE, FRIGHT_SD**2))


def evidence_of(session: Session, full: timedelta) -> Evidence:
    """What this session tells; `full` is the full length of its stage."""
    level = peak_of(session)
    readings = [Reading(reading_of(level), READING_SD, biased=True)]
    eating = EATING.get(session.food)
    if eating is not None:
        readings.append(Reading(eating, FOOD_SD, biased=False))
    if session.escape_attempt or session.harm:
        readings.append(Reading(BROKE_AWAY, BROKE_AWAY_SD, biased=False))
    if session.recovery is not None:
        seconds = session.recovery.total_seconds()
        between = [points for least, points in SLOW_TO_SETTLE if seconds >= least]
        if between:
            readings.append(Reading(between[-1], SETTLE_SD, biased=False))
    return Evidence(
        tuple(readings), _explanations(session, level), _share(session, full), level >= Level.WORRIED
    )


def _explanations(session: Session, level: Level) -> tuple[Fright, ...]:
    """What may have caused it besides the stage; calm needs no explanation."""
    if session.one_off_trigger:
        return (_TOLD_SCARE if level >= Level.WORRIED else _TOLD,)
    if level < Level.UNEASY:
        return (_NOTHING,)
    return _HARD_DAY if session.other_stress in {Severity.MODERATE, Severity.SEVERE} else _PERHAPS


def _share(session: Session, full: timedelta) -> float:
    """How much of the full length it lasted; one that was cut short counts for at least half of what was planned."""
    if full <= timedelta(0):
        return 1.0
    lasted = session.actual / full
    meant = 0.5 * min(1.0, session.planned / full)
    return min(MOST_SHARE, max(LEAST_SHARE, lasted, meant))
