"""Sentences for taking care: frights, rest, breaks, busy days, vets."""

from collections.abc import Mapping

from exposure_planner.planner.advice import ReasonCode
from exposure_planner.wording.sentence import Sentence, simple

_LAST_TIME: Mapping[ReasonCode, Sentence] = {
    ReasonCode.LAST_WAS_OVER_THRESHOLD: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "Last time {animal} was {was}, so it gets easier now."
        ),
        plain=lambda translate: translate(
            "reasons", "Last time was a little too much for {animal}, so it gets easier now."
        ),
    ),
    ReasonCode.LAST_WAS_RED: Sentence(
        full=lambda translate, _n: translate("reasons", "Last time {animal} was {was}."),
        plain=lambda translate: translate("reasons", "Last time was far too much for {animal}."),
    ),
    ReasonCode.ASKED_HOME_EARLY: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "{animal} asked to go home after {share} of the time and was heard; the next one is shorter.",
        ),
        plain=lambda translate: translate(
            "reasons", "{animal} asked to go home early and was heard; the next one is shorter."
        ),
    ),
    ReasonCode.ONE_OFF_TRIGGER: simple(
        lambda translate: translate(
            "reasons",
            "Something turned up that does not belong here; it says more about that hour than this rung.",
        )
    ),
    ReasonCode.NOT_COUNTED: simple(
        lambda translate: translate("reasons", "The last session was broken off at once and is not counted.")
    ),
    ReasonCode.AFTER_A_SCARE: simple(
        lambda translate: translate("reasons", "After a fright nothing harder is done the next time.")
    ),
}

_REST: Mapping[ReasonCode, Sentence] = {
    ReasonCode.REST_DAYS: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "After the fright on {on} there is %n full day without a session.|"
            "After the fright on {on} there are %n full days without a session.",
            "",
            n,
        ),
        plain=lambda translate: translate("reasons", "After a fright some full days of rest come first."),
        number="days",
    ),
    ReasonCode.NOT_BACK_TO_NORMAL: simple(
        lambda translate: translate(
            "reasons", "Rest goes on until {animal} eats, sleeps and plays as usual and you have ticked so."
        )
    ),
    ReasonCode.LOOK_AGAIN: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "There was %n big fright within {day_text}: take the week off and look again at the "
            "place and the hour.|"
            "There were %n big frights within {day_text}: "
            "take the week off and look again at the place, the hour and the rungs.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons",
            "There were several big frights: take the week off and look again at the place and the hour.",
        ),
        number="count",
    ),
    ReasonCode.GET_HELP: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "There was %n big fright within {day_text}: please ask a vet or a behaviourist for help.|"
            "There were %n big frights within {day_text}: please ask a vet or a behaviourist for help.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "There were several big frights: please ask a vet or a behaviourist for help."
        ),
        number="count",
    ),
    ReasonCode.RED_ELSEWHERE: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "{animal} had a big fright on another ladder on {on}, and rests from all of them."
        ),
        plain=lambda translate: translate(
            "reasons", "{animal} had a big fright on another ladder, and rests from all of them."
        ),
    ),
    ReasonCode.RED_UNPLANNED: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "{animal} met something frightening on {on} that nobody had planned, and rests on every ladder.",
        ),
        plain=lambda translate: translate(
            "reasons",
            "{animal} met something frightening that nobody had planned, and rests on every ladder.",
        ),
    ),
    ReasonCode.STRESS_TODAY: simple(
        lambda translate: translate(
            "reasons", "This day asks enough of {animal} already, so it stays easy or free."
        )
    ),
}

_RETURN: Mapping[ReasonCode, Sentence] = {
    ReasonCode.RETURN_LOWER: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "After the fright {animal} comes back at {stage}, where all was well."
        ),
        plain=lambda translate: translate(
            "reasons", "After a fright {animal} comes back lower down, where all was well."
        ),
    ),
    ReasonCode.SHORTER_AFTER_SCARE: simple(
        lambda translate: translate("reasons", "The first time after a fright is half as long.")
    ),
    ReasonCode.SHORTER_AFTER_WORRY: simple(
        lambda translate: translate("reasons", "The next time is a little shorter, to end while all is well.")
    ),
    ReasonCode.NO_EASIER_STAGE: simple(
        lambda translate: translate(
            "reasons", "There is no easier rung below: add one that {animal} does calmly already."
        )
    ),
    ReasonCode.LAPSE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "The last session was %n day ago, so it begins a little lower and climbs back quickly.|"
            "The last session was %n days ago, so it begins a little lower and climbs back quickly.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "After a break it begins a little lower and climbs back quickly."
        ),
        number="days",
    ),
    ReasonCode.LAPSE_WARM_UP: Sentence(
        full=lambda translate, _n: translate("reasons", "After the break, warm up first at {stage}."),
        plain=lambda translate: translate("reasons", "After the break, warm up first one rung lower."),
    ),
    ReasonCode.LAPSE_START_AGAIN: simple(
        lambda translate: translate(
            "reasons",
            "After such a long break, look again at treats and equipment and begin where all is easy.",
        )
    ),
    ReasonCode.TWO_DOWNS: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{animal} was worried %n time here within {day_text}: an easier rung belongs below.|"
            "{animal} was worried %n times here within {day_text}: an easier rung belongs below.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "{animal} was worried here more than once: an easier rung belongs below."
        ),
        number="count",
    ),
    ReasonCode.MOSTLY_OVER_THRESHOLD: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "In {day_text}, %n of {needed} sessions on the harder rungs was too much for {animal}.|"
            "In {day_text}, %n of {needed} sessions on the harder rungs were too much for {animal}.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "Most sessions on the harder rungs were too much for {animal}."
        ),
        number="count",
    ),
}

_DAYS: Mapping[ReasonCode, Sentence] = {
    ReasonCode.ONE_SESSION_A_DAY: simple(
        lambda translate: translate("reasons", "One session a day is enough; the next comes another day.")
    ),
    ReasonCode.DAY_DOES_NOT_SUIT: simple(
        lambda translate: translate("reasons", "You keep this day of the week free.")
    ),
    ReasonCode.DAY_KEPT_FREE: simple(lambda translate: translate("reasons", "You keep this day free.")),
    ReasonCode.FREE_DAY: simple(lambda translate: translate("reasons", "A free day.")),
    ReasonCode.FREE_DAY_AFTER_CLIMB: simple(
        lambda translate: translate("reasons", "The day after a new rung is free.")
    ),
    ReasonCode.WEEK_SHORTENED: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "About %n session a week fits your days lately, so fewer are planned; nothing has to be "
            "made up for.|"
            "About %n sessions a week fit your days lately, so fewer are planned; nothing has to be "
            "made up for.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons",
            "Fewer sessions are planned, as they fit your days lately; nothing has to be made up for.",
        ),
        number="count",
    ),
}

_STOPS: Mapping[ReasonCode, Sentence] = {
    ReasonCode.VET_FIRST: simple(
        lambda translate: translate("reasons", "Please see the vet with {animal} first; the plan waits.")
    ),
    ReasonCode.BEHAVIOURIST_FIRST: simple(
        lambda translate: translate(
            "reasons", "Please talk to a certified behaviourist about {animal} first; the plan waits."
        )
    ),
    ReasonCode.INDOOR_PLAN_FIRST: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "By what you answered on {on}, a good life indoors comes first for {animal}."
        ),
        plain=lambda translate: translate("reasons", "A good life indoors comes first for {animal}."),
    ),
    ReasonCode.LADDER_PAUSED: simple(lambda translate: translate("reasons", "You have paused this ladder.")),
    ReasonCode.LADDER_CLOSED: simple(
        lambda translate: translate(
            "reasons",
            "You have closed this ladder: it is not for {animal}, and that is a good thing to know.",
        )
    ),
    ReasonCode.LADDER_EMPTY: simple(
        lambda translate: translate(
            "reasons", "This ladder has no rung yet; add one that is easy for {animal}."
        )
    ),
}

CARE_SENTENCES: Mapping[ReasonCode, Sentence] = {**_LAST_TIME, **_REST, **_RETURN, **_DAYS, **_STOPS}
"""Why to make it easier, to rest, to come back lower, or to wait for a person."""
