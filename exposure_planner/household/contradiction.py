"""What in one session hardly goes together, and may be right all the same."""

from enum import Enum


class Contradiction(Enum):
    """Two things that were said of one session and hardly go together."""

    ATE_BUT_FRIGHTENED = "ate_but_frightened"
    PLAYED_BUT_FRIGHTENED = "played_but_frightened"
    FLED_BUT_CALM = "fled_but_calm"
    SLOW_TO_RECOVER_BUT_CALM = "slow_to_recover_but_calm"
    PLAYED_BUT_STILL = "played_but_still"
    END_ABOVE_PEAK = "end_above_peak"
    OVER_BEFORE_IT_BEGAN = "over_before_it_began"
    SIGN_AFTER_THE_END = "sign_after_the_end"
    VERY_LONG = "very_long"
    NOT_YET = "not_yet"
