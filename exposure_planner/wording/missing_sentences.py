"""Sentences for what is still missing until the next rung is due."""

from collections.abc import Mapping

from exposure_planner.planner.advice import ReasonCode
from exposure_planner.wording.sentence import Sentence, simple

MISSING_SENTENCES: Mapping[ReasonCode, Sentence] = {
    ReasonCode.MORE_CALM_DAYS: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "One more calm session on another day, then {next}.|"
            "%n more calm sessions on different days, then {next}.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "A little more calm time here, then {next}."),
        number="count",
    ),
    ReasonCode.WHOLE_LENGTH: simple(
        lambda translate: translate("reasons", "Small steps up to its whole length, then {next}.")
    ),
    ReasonCode.GATE_OPEN: Sentence(
        full=lambda translate, _n: translate("reasons", "The safety check for {stage}."),
        plain=lambda translate: translate("reasons", "The safety check for the next rung."),
    ),
    ReasonCode.GATE_RUN_OUT: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "A fresh safety check for {stage}; the last one was on {on}."
        ),
        plain=lambda translate: translate("reasons", "A fresh safety check; the last one was a while ago."),
    ),
    ReasonCode.CHIP_RUN_OUT: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "A look at the phone number of {animal}’s chip; the last one was on {on}."
        ),
        plain=lambda translate: translate("reasons", "A look at the phone number of {animal}’s chip."),
    ),
    ReasonCode.LAST_WAS_OVER_THRESHOLD: simple(
        lambda translate: translate(
            "reasons", "First a calm session; nothing gets harder right after a worry."
        )
    ),
    ReasonCode.LAST_WAS_RED: simple(
        lambda translate: translate(
            "reasons", "First a calm session; nothing gets harder right after a fright."
        )
    ),
    ReasonCode.NOT_BACK_TO_NORMAL: simple(
        lambda translate: translate("reasons", "The back-to-normal list, ticked in full.")
    ),
    ReasonCode.NOT_YET_PASSED: simple(
        lambda translate: translate("reasons", "Calm days here first; they carry the next rung.")
    ),
    ReasonCode.ONE_SESSION_A_DAY: simple(
        lambda translate: translate("reasons", "Another day; one session a day is enough.")
    ),
}
"""Codes without a sentence of their own here are said as a reason."""
