"""Sentences for what the planner expects of this animal: chances, shorter sessions, a rung that is missing."""

from collections.abc import Mapping

from exposure_planner.planner.advice import ReasonCode
from exposure_planner.wording.sentence import Sentence

CHANCE_SENTENCES: Mapping[ReasonCode, Sentence] = {
    ReasonCode.CHANCE_OF_CALM: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "The chance of a calm session at {stage} is about {share}; the plan climbs from {bound}.",
        ),
        plain=lambda translate: translate(
            "reasons", "The plan climbs when a calm session on the next rung is likely."
        ),
    ),
    ReasonCode.CHANCE_OF_WORRY: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "Even a short time at {stage} has a chance of about {share} to be too much today; "
            "the plan keeps that below {bound}.",
        ),
        plain=lambda translate: translate("reasons", "The next rung could still be too much today."),
    ),
    ReasonCode.PART_OF_STAGE: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "About {share} of the full time at {stage} is likely to stay calm; it grows from there.",
        ),
        plain=lambda translate: translate(
            "reasons", "A shorter time is likely to stay calm; it grows from there."
        ),
    ),
    ReasonCode.MISSION_STEP: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "On the way to {stage} the time away grows in small steps, by {share} at the most.",
        ),
        plain=lambda translate: translate("reasons", "The time away grows in small steps."),
    ),
    ReasonCode.MISSION_BACK: Sentence(
        full=lambda translate, _n: translate(
            "reasons", "After any unease the next time is {share} of the last easy one."
        ),
        plain=lambda translate: translate("reasons", "After any unease the next time is a shorter one."),
    ),
    ReasonCode.WHOLE_LENGTH: Sentence(
        full=lambda translate, _n: translate("reasons", "{stage} is reached when its whole length was calm."),
        plain=lambda translate: translate("reasons", "The whole length has to be calm once."),
    ),
    ReasonCode.NOTHING_BEARABLE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "Even the lowest rung would be too much just now. Give {animal} %n day to settle.|"
            "Even the lowest rung would be too much just now. Give {animal} %n days to settle.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "Even the lowest rung would be too much just now. Give {animal} time to settle."
        ),
        number="days",
    ),
    ReasonCode.GAP_ABOVE: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "{animal} was calm here on %n day, and {stage} is still a big step: a rung between would help.|"
            "{animal} was calm here on %n days in a row, and {stage} is still a big step: "
            "a rung between would help.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "The next rung is still a big step: a rung between would help."
        ),
        number="count",
    ),
    ReasonCode.ORDER_QUESTIONED: Sentence(
        full=lambda translate, _n: translate(
            "reasons",
            "{stage} seems harder for {animal} than the rung above it, so it is passed by for now. "
            "You may want to change their order.",
        ),
        plain=lambda translate: translate(
            "reasons", "A rung seems harder for {animal} than the one above it, so it is passed by for now."
        ),
    ),
    ReasonCode.GOAL_UNLIKELY: Sentence(
        full=lambda translate, n: translate(
            "reasons",
            "After %n session the chance that {animal} will ever be calm at the goal seems small: "
            "about {share}.|"
            "After %n sessions the chance that {animal} will ever be calm at the goal seems small: "
            "about {share}.",
            "",
            n,
        ),
        plain=lambda translate: translate(
            "reasons", "What was seen so far makes it unlikely that {animal} will ever like this goal."
        ),
        number="count",
    ),
}
