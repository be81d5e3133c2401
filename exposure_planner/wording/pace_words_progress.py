"""Words for the numbers of the week, of going up, and of how sure the planner must be."""

from exposure_planner.wording.pace_words import NumberWords, Topic, Unit, words_of

PROGRESS: dict[str, NumberWords] = dict(
    (
        words_of(
            "sessions_per_week",
            Topic.WEEK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Sessions a week, at most"),
            lambda translate: translate(
                "pace", "With days between them fewer sessions are needed in all, though more weeks."
            ),
        ),
        words_of(
            "shortened_share",
            Topic.WEEK,
            Unit.SHARE,
            lambda translate: translate("pace", "Shorten the plan when less than this was done"),
            lambda translate: translate(
                "pace", "A plan that fits your week beats a fuller one that does not."
            ),
        ),
        words_of(
            "shortened_days",
            Topic.WEEK,
            Unit.DAYS,
            lambda translate: translate("pace", "For that, look back over"),
            lambda translate: translate("pace", "One busy week says little; four say how it really is."),
        ),
        words_of(
            "calm_needed",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "Calm days in a row before the next rung"),
            lambda translate: translate(
                "pace", "One calm day can be luck; the next one shows that it holds."
            ),
        ),
        words_of(
            "calm_needed_careful",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "Calm days at a check, in a new place or after a scare"),
            lambda translate: translate("pace", "Where more can go wrong, calm has to be surer first."),
        ),
        words_of(
            "careful_days_after_red",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "A scare asks for that care for"),
            lambda translate: translate(
                "pace", "Fear that has faded comes back most easily in the first weeks."
            ),
        ),
        words_of(
            "solid_days",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "Calm days that make a rung solid"),
            lambda translate: translate("pace", "A solid rung is where you return to after a break."),
        ),
        words_of(
            "finish_days",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "Calm days at the top that reach the goal"),
            lambda translate: translate(
                "pace", "On several days, in two places or at two times, it is learned."
            ),
        ),
        words_of(
            "other_time_hours",
            Topic.UP,
            Unit.HOURS,
            lambda translate: translate("pace", "Two times of day lie apart by"),
            lambda translate: translate("pace", "The same street is another place in the evening."),
        ),
        words_of(
            "gate_days",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "A safety check holds for"),
            lambda translate: translate("pace", "Harnesses loosen and phone numbers change."),
        ),
        words_of(
            "chip_days",
            Topic.UP,
            Unit.DAYS,
            lambda translate: translate("pace", "A check of the chip’s phone number holds for"),
            lambda translate: translate("pace", "A number that has changed brings nobody home."),
        ),
        words_of(
            "overdose_chance",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Go up only while the chance of too many scares is below"),
            lambda translate: translate("pace", "A lower number waits for clearer evidence."),
        ),
        words_of(
            "overdose_bound",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Too many scares means more of the sessions than"),
            lambda translate: translate("pace", "At the right pace scares stay rare."),
        ),
        words_of(
            "overdose_days",
            Topic.RISK,
            Unit.DAYS,
            lambda translate: translate("pace", "Look back for scares over"),
            lambda translate: translate("pace", "Animals change; what is older says less about today."),
        ),
        words_of(
            "overdose_weight",
            Topic.RISK,
            Unit.WEIGHT,
            lambda translate: translate("pace", "What is expected weighs as much as so many sessions"),
            lambda translate: translate(
                "pace", "With a higher number it takes more to change the planner’s mind."
            ),
        ),
        words_of(
            "overdose_base",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Scares expected on the next rung at the least"),
            lambda translate: translate("pace", "No new rung is free of risk."),
        ),
        words_of(
            "overdose_slope",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Of the scares here, so many are expected one rung up"),
            lambda translate: translate("pace", "What frightens here may frighten there as well."),
        ),
        words_of(
            "overdose_steep",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Scares added for a steep step"),
            lambda translate: translate("pace", "Several things getting harder at once ask more."),
        ),
        words_of(
            "overdose_cap",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "Scares expected at the most"),
            lambda translate: translate("pace", "So that one bad week does not close the way for good."),
        ),
        words_of(
            "mission_step",
            Topic.UP,
            Unit.SHARE,
            lambda translate: translate("pace", "Time away from home grows by, at most"),
            lambda translate: translate(
                "pace", "For being left alone: each time a little longer than the last easy one."
            ),
        ),
        words_of(
            "mission_back",
            Topic.UP,
            Unit.SHARE,
            lambda translate: translate("pace", "After unease, time away goes back to"),
            lambda translate: translate(
                "pace", "A part of the last easy time is easy again, so that the next one ends well."
            ),
        ),
        words_of(
            "mission_free_minutes",
            Topic.UP,
            Unit.MINUTES,
            lambda translate: translate("pace", "Small steps begin above"),
            lambda translate: translate("pace", "Below a few minutes the rungs themselves are small enough."),
        ),
    )
)
