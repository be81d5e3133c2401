"""Sentences for going on: calm days, uneasy days, gates, plateaus and goals."""

from collections.abc import Mapping

from exposure_planner.planner.advice import ReasonCode
from exposure_planner.wording.sentence import Sentence, simple

_CLIMBING: Mapping[ReasonCode, Sentence] = {
    ReasonCode.NO_SESSIONS_YET: simple(
        lambda translate: translate("reasons", "Nothing has been tried on this ladder yet.")
    ),
    ReasonCode.EASIEST_FIRST: simple(
        lambda translate: translate(
            "reasons", "The lowest rung comes first: something that {animal} already does calmly."
        )
    ),
    ReasonCode.CALM_ENOUGH: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{animal} was calm at {stage} on %n day.|{animal} was calm at {stage} on %n days in a row.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "{animal} has been calm there often enough."),
        number="count",
    ),
    ReasonCode.MORE_CALM_DAYS: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "One more calm session on another day is wanted here first.|"
            "%n more calm sessions on different days are wanted here first.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "A little more calm time here comes first."),
        number="count",
    ),
    ReasonCode.GATE_NEEDS_THREE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "This rung has a safety check, so %n calm day is wanted before the next.|"
            "This rung has a safety check, so %n calm days are wanted before the next.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "This rung has a safety check, so a few more calm days are wanted before the next."
        ),
        number="needed",
    ),
    ReasonCode.NEW_PLACE_NEEDS_THREE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "A new place is a big step, so %n calm day is wanted here before the next.|"
            "A new place is a big step, so %n calm days are wanted here before the next.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "A new place is a big step, so a few more calm days are wanted here before the next."
        ),
        number="needed",
    ),
    ReasonCode.RECENT_RED_NEEDS_THREE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "The last big fright is not long ago, so %n calm day is wanted on each rung.|"
            "The last big fright is not long ago, so %n calm days are wanted on each rung.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "The last big fright is not long ago, so a few more calm days come first."
        ),
        number="needed",
    ),
    ReasonCode.CLIMBING_BACK: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "{animal} knows the way back up: one calm session a rung is enough until {stage}."
        ),
        plain=lambda translate: translate(
            "reasons", "{animal} knows the way back up: one calm session a rung is enough for now."
        ),
    ),
    ReasonCode.OVERDOSE_RISK: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "It is too soon for {stage}: a cautious guess puts the chance that it is too much too often at "
            "{share}, and the plan waits until that is below {bound}.",
        ),
        plain=lambda translate: translate(
            "reasons", "It is too soon for the next rung: after what was seen lately, it may be too much."
        ),
    ),
    ReasonCode.NOT_YET_PASSED: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "{stage} has not been calm often enough to build on it."
        ),
        plain=lambda translate: translate(
            "reasons", "The rung below has not been calm often enough to build on it."
        ),
    ),
    ReasonCode.SKIPS_STAGES: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "That would leap over %n rung that {animal} has not been calm on yet.|"
            "That would leap over %n rungs that {animal} has not been calm on yet.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "That would leap over rungs that {animal} has not been calm on yet."
        ),
        number="count",
    ),
}

_GATES: Mapping[ReasonCode, Sentence] = {
    ReasonCode.GATE_OPEN: Sentence(
        full=lambda translate, _n: translate("reasons", "{stage} waits for its safety check."),
        plain=lambda translate: translate("reasons", "The next rung waits for its safety check."),
    ),
    ReasonCode.GATE_RUN_OUT: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "The safety check for {stage} is from {on}; please go through it again."
        ),
        plain=lambda translate: translate(
            "reasons", "The safety check was some time ago; please go through it again."
        ),
    ),
}

_CHIP: Mapping[ReasonCode, Sentence] = {
    ReasonCode.CHIP_RUN_OUT: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "The phone number of {animal}’s chip was last checked %n day ago; check it again before going out.|"
            "The phone number of {animal}’s chip was last checked %n days ago; check it again before going out.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "Check the phone number of {animal}’s chip again before going out."
        ),
        number="days",
    ),
}

_PLATEAUS: Mapping[ReasonCode, Sentence] = {
    ReasonCode.LAST_WAS_UNEASY: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "Last time {animal} was {was}; staying here lets that fade."
        ),
        plain=lambda translate: translate(
            "reasons", "Last time was not quite easy for {animal}; staying here lets that fade."
        ),
    ),
    ReasonCode.SPLIT_MAY_HELP: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{animal} was uneasy %n time here; an easier rung below might help.|"
            "{animal} was uneasy %n times in a row here; an easier rung below might help.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "{animal} stays a little uneasy here; an easier rung below might help."
        ),
        number="count",
    ),
    ReasonCode.STUCK: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "After %n session here it has not got easier: the step is too big, and that is the "
            "ladder’s doing.|"
            "After %n sessions here it has not got easier: the step is too big, and that is the "
            "ladder’s doing.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "It has not got easier here: the step is too big, and that is the ladder’s doing."
        ),
        number="count",
    ),
    ReasonCode.STUCK_AGAIN: simple(
        lambda translate: translate(
            "reasons", "This rung was made easier before, and still it does not get easier for {animal}."
        )
    ),
    ReasonCode.EASIER_STAGE_BELOW: Sentence(
        full=lambda translate, _n: translate("reasons", "{stage} below is easier and worth some days first."),
        plain=lambda translate: translate("reasons", "There is an easier rung below, worth some days first."),
    ),
    ReasonCode.PLATEAU_IS_ORDINARY: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "%n session without a worry: pausing on one rung is ordinary, and many animals need "
            "weeks for it.|"
            "%n sessions in {day_text} without a worry: "
            "pausing on one rung is ordinary, and many animals need weeks for it.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons",
            "No worry was seen: pausing on one rung is ordinary, and many animals need weeks for it.",
        ),
        number="count",
    ),
    ReasonCode.PLATEAU: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "In {day_text} and %n session no new rung has become familiar.|"
            "In {day_text} and %n sessions no new rung has become familiar.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "For some weeks no new rung has become familiar."),
        number="count",
    ),
}

_GOALS: Mapping[ReasonCode, Sentence] = {
    ReasonCode.GOAL_REACHED: simple(
        lambda translate: translate("reasons", "{animal} is calm at the top: this goal is reached.")
    ),
    ReasonCode.VARY_PLACE_OR_TIME: simple(
        lambda translate: translate("reasons", "Try it at another hour or place, so that it holds there too.")
    ),
    ReasonCode.MAINTENANCE_DUE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "To keep it fresh, the next look comes %n day after the last.|"
            "To keep it fresh, the next look comes %n days after the last.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "A look now and then keeps it fresh."),
        number="days",
    ),
}

PROGRESS_SENTENCES: Mapping[ReasonCode, Sentence] = {
    **_CLIMBING,
    **_GATES,
    **_CHIP,
    **_PLATEAUS,
    **_GOALS,
}
"""Why to climb, stay, split or look after a goal."""
