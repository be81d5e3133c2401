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
    ReasonCode.GATE_NEEDS_THREE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{next} has a safety check, so %n calm day in all comes first.|"
            "{next} has a safety check, so %n calm days in all come first.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "{next} has a safety check, so more calm days come first."
        ),
        number="needed",
    ),
    ReasonCode.NEW_PLACE_NEEDS_THREE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{next} is a new place, so %n calm day in all comes first.|"
            "{next} is a new place, so %n calm days in all come first.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "{next} is a new place, so more calm days come first."),
        number="needed",
    ),
    ReasonCode.GATE_OPEN: simple(lambda translate: translate("reasons", "The safety check for {next}.")),
    ReasonCode.GATE_RUN_OUT: simple(
        lambda translate: translate(
            "reasons", "A fresh safety check for {next}; the last one was a while ago."
        )
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
        lambda translate: translate("reasons", "Calm days here, before {next} can follow.")
    ),
    ReasonCode.ONE_SESSION_A_DAY: simple(
        lambda translate: translate("reasons", "Another day; one session a day is enough.")
    ),
}
"""Codes without a sentence of their own here are said as a reason."""
