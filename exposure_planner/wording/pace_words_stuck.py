"""Words for the numbers of a standstill and of the way back after a break."""

from exposure_planner.wording.pace_words import NumberWords, Topic, Unit, words_of

STUCK: dict[str, NumberWords] = dict(
    (
        words_of(
            "holds_before_hint",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Uneasy in a row until a smaller step is mentioned"),
            lambda translate: translate("pace", "A little unease is ordinary; again and again it is a hint."),
        ),
        words_of(
            "stuck_sessions",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Without going up until a smaller step is offered"),
            lambda translate: translate("pace", "Then the step is too big, not the animal too slow."),
        ),
        words_of(
            "two_downs_days",
            Topic.STUCK,
            Unit.DAYS,
            lambda translate: translate("pace", "Worried twice on a rung: a smaller step at once within"),
            lambda translate: translate("pace", "Twice too much on one rung speaks about the rung."),
        ),
        words_of(
            "plateau_days",
            Topic.STUCK,
            Unit.DAYS,
            lambda translate: translate("pace", "An ordinary standstill is left alone for"),
            lambda translate: translate("pace", "Some need three weeks on one rung and then love it."),
        ),
        words_of(
            "plateau_sessions",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "And for at least as many sessions as"),
            lambda translate: translate("pace", "Weeks without practice are no standstill."),
        ),
        words_of(
            "review_days",
            Topic.STUCK,
            Unit.DAYS,
            lambda translate: translate("pace", "Ask whether the goal is right, looking back over"),
            lambda translate: translate("pace", "Long enough to tell a bad week from a wrong goal."),
        ),
        words_of(
            "review_over",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Ask when this many sessions in that time were too much"),
            lambda translate: translate("pace", "Some never will, and that is worth knowing early."),
        ),
        words_of(
            "review_calm_clears",
            Topic.STUCK,
            Unit.DAYS,
            lambda translate: translate("pace", "Calm days in a row that answer the question"),
            lambda translate: translate("pace", "Then it was the way, not the goal."),
        ),
    )
)

AFTER_A_BREAK: dict[str, NumberWords] = dict(
    (
        words_of(
            "lapse_short_days",
            Topic.AFTER_A_BREAK,
            Unit.DAYS,
            lambda translate: translate("pace", "Warm up one rung lower after"),
            lambda translate: translate("pace", "A few days off cost little; a warm-up shows where you are."),
        ),
        words_of(
            "lapse_days",
            Topic.AFTER_A_BREAK,
            Unit.DAYS,
            lambda translate: translate("pace", "Begin one rung lower after"),
            lambda translate: translate("pace", "Old fear comes back a little by itself with time."),
        ),
        words_of(
            "lapse_long_days",
            Topic.AFTER_A_BREAK,
            Unit.DAYS,
            lambda translate: translate("pace", "Begin two rungs lower after"),
            lambda translate: translate("pace", "What was learned is quickly found again, from lower down."),
        ),
        words_of(
            "lapse_restart_days",
            Topic.AFTER_A_BREAK,
            Unit.DAYS,
            lambda translate: translate("pace", "Begin three lower and look at harness and food after"),
            lambda translate: translate("pace", "After a winter both of you start gently again."),
        ),
    )
)
