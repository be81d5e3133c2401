"""The planner's numbers: each named, bounded and sourced; conventions, not measured facts about pets."""

from dataclasses import dataclass, field, fields
from typing import Any


def _number(default: float, low: float, high: float, source: str) -> Any:  # noqa: ANN401
    return field(default=default, metadata={"low": low, "high": high, "source": source})


@dataclass(frozen=True, kw_only=True)
class PacingPolicy:
    """The numbers that steer advice. Sources are sections of `domain.md`; all are conventions that can be changed.

    Raises:
        ValueError: at construction, naming every number that is out of its bounds.

    Attributes:
        calm_needed: calm days in a row before a climb.
        calm_needed_careful: the same behind a gate, in a new place, or after a recent red.
        careful_days_after_red: how long a red asks for that care.
        solid_days: calm days that make a passed stage solid.
        hold_recovery_s, down_recovery_s, red_recovery_s: seconds until normal from which a session is a hold,
            a down, and above which it is a red.
        early_home_share: asking to go home before this share of the planned time tells something.
        early_home_next: the next session's length as a share of the time that the animal stayed.
        void_share: broken off by weather or time before this share of the planned time: not counted.
        one_off_weight: how much an over-threshold session counts for its stage when a one-off trigger caused it.
        down_duration, red_duration: the next session's share of its stage's full length.
        red_stages_back: stages to return after a red.
        rest_days, rest_days_panic: full days of rest after level 4 and after level 5.
        two_reds_days, three_reds_days: within this many days two (three) reds ask for a long rest.
        long_rest_days: full days of that rest.
        holds_before_hint: uneasy sessions in a row after which a split is mentioned.
        stuck_sessions: counted sessions without a climb after which a split is offered.
        two_downs_days: two downs from one stage within this many days split at once.
        plateau_days, plateau_sessions: both must have passed before an ordinary plateau is questioned.
        review_days, review_over, review_calm_clears: within the days, that many over-threshold sessions put the
            goal in question, until as many calm days in a row have followed.
        overdose_days: the look-back for the chance that the next stage goes red.
        overdose_bound, overdose_chance: climb only if P(share of reds > bound) is below chance.
        overdose_weight, overdose_base, overdose_slope, overdose_steep, overdose_cap: the prior of that chance.
        lapse_short_days, lapse_days, lapse_long_days, lapse_restart_days: first day of each row of the lapse table.
        gate_days: how long a gate's checklist holds.
        chip_days: how long a check of the phone number at the chip's registry holds.
        finish_days: calm days in a row at the goal that reach it.
        other_time_hours: two starts that many hours apart are two times of day.
        sessions_per_week: how many the week's plan has at the most; one day stays free.
        mission_step, mission_back: towards a milestone, the part by which a mission grows from the last easy one, and
            the part of it that is left after unease.
        mission_free_minutes: milestones up to this length are gone to at once.
        belief: whether the estimate of this animal has a say; without it the counts of 2.14 decide alone.
        over_chance: the chance of going over the threshold, frights from outside included, that a session may have.
        wary_factor, wary_days: for so many days after a worried or worse session the stages around it may have only
            this share of that chance; after two or more its square.
        climb_calm: the chance of a calm session that a climb asks for.
        climb_share: after the calm days that are asked for, a climb is due when this share of a session is bearable.
        ripening, ripe_most: with each calm day past those the chance allowed at the next stage grows by this part, up
            to so many times as much; never past `MOST_OVER_CHANCE`.
        gap_days: calm days in a row, with nothing bearable above, after which a rung between is asked for.
        review_doubt: being stuck again questions the goal only when the chance that it can be calm is below this.
        review_sessions: fewest sessions before belief puts the goal in question.
        review_uneasy: sessions within `review_days`, uneasy or worse, without which it never does.
        review_chance, review_growth, review_patience: it does below this chance that the goal can ever be calm; with
            each session past the patience the bound grows.
        shortened_share, shortened_days: when less than this share was done over these days, the plan shortens.
    """

    calm_needed: int = _number(2, 1, 6, "2.14")
    calm_needed_careful: int = _number(3, 2, 6, "2.14")
    careful_days_after_red: int = _number(21, 7, 60, "2.14")
    solid_days: int = _number(3, 2, 10, "2.8")
    hold_recovery_s: float = _number(10, 5, 30, "2.13")
    down_recovery_s: float = _number(60, 30, 120, "2.13")
    red_recovery_s: float = _number(300, 120, 600, "2.13")
    early_home_share: float = _number(0.3, 0.1, 0.5, "2.9")
    early_home_next: float = _number(0.7, 0.3, 0.9, "2.9")
    void_share: float = _number(0.2, 0.0, 0.3, "2.13")
    one_off_weight: float = _number(0.5, 0.25, 1.0, "2.13")
    down_duration: float = _number(0.7, 0.3, 0.9, "2.14")
    red_duration: float = _number(0.5, 0.2, 0.7, "2.5")
    red_stages_back: int = _number(2, 1, 4, "2.14")
    rest_days: int = _number(2, 1, 14, "2.5")
    rest_days_panic: int = _number(3, 1, 21, "2.5")
    two_reds_days: int = _number(14, 7, 30, "2.5")
    three_reds_days: int = _number(30, 14, 60, "2.5")
    long_rest_days: int = _number(7, 3, 28, "2.5")
    holds_before_hint: int = _number(3, 2, 6, "2.14")
    stuck_sessions: int = _number(6, 4, 12, "2.14")
    two_downs_days: int = _number(14, 7, 30, "2.14")
    plateau_days: int = _number(28, 14, 60, "2.14, 7.1 (Elfie)")
    plateau_sessions: int = _number(8, 6, 20, "2.14, 7.1 (Elfie)")
    review_days: int = _number(28, 14, 60, "7.1, 7.3 no. 5 (Saipha)")
    review_over: float = _number(4, 3, 8, "7.1, 7.3 no. 5 (Saipha)")
    review_calm_clears: int = _number(3, 2, 6, "2.8: what makes a stage solid")
    overdose_days: int = _number(30, 14, 60, "2.14")
    overdose_bound: float = _number(0.10, 0.02, 0.10, "2.14, 4.10")
    overdose_chance: float = _number(0.25, 0.05, 0.25, "2.14, 4.10 (feasibility bound)")
    overdose_weight: float = _number(4, 1, 10, "2.14")
    overdose_base: float = _number(0.02, 0.0, 0.1, "2.14")
    overdose_slope: float = _number(0.5, 0.1, 1.0, "2.14")
    overdose_steep: float = _number(0.04, 0.0, 0.2, "2.14")
    overdose_cap: float = _number(0.4, 0.2, 0.6, "2.14")
    lapse_short_days: int = _number(5, 3, 10, "2.8")
    lapse_days: int = _number(10, 7, 20, "2.8")
    lapse_long_days: int = _number(21, 14, 40, "2.8")
    lapse_restart_days: int = _number(43, 28, 90, "2.8")
    gate_days: int = _number(30, 7, 60, "5.1")
    chip_days: int = _number(183, 30, 366, "5.3")
    finish_days: int = _number(3, 2, 6, "2.14")
    other_time_hours: int = _number(2, 1, 6, "2.7")
    sessions_per_week: int = _number(4, 1, 6, "2.4")
    shortened_share: float = _number(0.6, 0.3, 0.9, "0.18, 7.3 no. 14")
    shortened_days: int = _number(28, 14, 56, "0.18, 7.3 no. 14")

    mission_step: float = _number(0.25, 0.10, 0.25, "2.2 (10 to 25 %), 6 (L11)")
    mission_back: float = _number(0.6, 0.5, 0.7, "2.2, 6 (L11)")
    mission_free_minutes: float = _number(5, 1, 5, "2.2, 6 (L11: above five minutes)")

    belief: bool = _number(True, False, True, "4.5, 4.10")
    over_chance: float = _number(0.035, 0.01, 0.07, "4.10 (at most 5 to 10 %), proving ground")
    wary_factor: float = _number(0.5, 0.2, 1.0, "4.10 (coherence), proving ground")
    wary_days: int = _number(14, 7, 30, "2.5, proving ground")
    climb_calm: float = _number(0.6, 0.5, 0.95, "4.10, proving ground")
    climb_share: float = _number(0.5, 0.1, 1.0, "4.15, proving ground")
    ripening: float = _number(0.5, 0.0, 1.0, "4.15 (needless slowness), proving ground")
    ripe_most: float = _number(2.0, 1.0, 2.0, "4.10 (at most 5 to 10 %), proving ground")
    gap_days: int = _number(5, 3, 14, "2.14 (split), proving ground")
    review_doubt: float = _number(0.6, 0.1, 1.0, "2.10, 2.14 (stuck)")
    review_sessions: int = _number(12, 6, 60, "2.10 (four weeks), proving ground")
    review_uneasy: int = _number(3, 1, 10, "7.1 (Elfie), proving ground")
    review_chance: float = _number(0.09, 0.01, 0.2, "4.15 (never will), proving ground")
    review_growth: float = _number(0.003, 0.0, 0.01, "4.15 (never will), proving ground")
    review_patience: int = _number(40, 20, 100, "4.15 (never will), proving ground")

    MAINTENANCE_DAYS = (2, 4, 8, 16, 30)
    """Days from one check of a reached goal to the next (2.14); the last one repeats."""

    MOST_OVER_CHANCE = 0.10
    """The chance of going over that no ripeness can pass (4.10: at most 5 to 10 %)."""

    def __post_init__(self) -> None:
        wrong = [
            f"{number.name} is {getattr(self, number.name)}, not between {low} and {high}"
            for number in fields(self)
            for low, high in [(number.metadata["low"], number.metadata["high"])]
            if not low <= getattr(self, number.name) <= high
        ]
        if wrong:
            raise ValueError("; ".join(wrong))

    @property
    def memory_days(self) -> int:
        """How far back any of these rules looks."""
        return max(
            self.careful_days_after_red,
            self.three_reds_days,
            self.plateau_days,
            self.review_days,
            self.overdose_days,
            self.two_downs_days,
            self.gate_days,
            self.shortened_days,
        )
