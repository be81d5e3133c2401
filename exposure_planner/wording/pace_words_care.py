"""Words for the numbers of reading a session, and of what happens after a scare."""

from exposure_planner.wording.pace_words import NumberWords, Topic, Unit, words_of

READING: dict[str, NumberWords] = dict(
    (
        words_of(
            "hold_recovery_s",
            Topic.READING,
            Unit.SECONDS,
            lambda translate: translate("pace", "Uneasy from this long until normal again"),
            lambda translate: translate("pace", "A short look and on again is calm."),
        ),
        words_of(
            "down_recovery_s",
            Topic.READING,
            Unit.SECONDS,
            lambda translate: translate("pace", "Worried from this long on"),
            lambda translate: translate("pace", "A minute to come down is more than unease."),
        ),
        words_of(
            "red_recovery_s",
            Topic.READING,
            Unit.SECONDS,
            lambda translate: translate("pace", "Very frightened above this"),
            lambda translate: translate("pace", "Who takes minutes to come down was far over the line."),
        ),
        words_of(
            "early_home_share",
            Topic.READING,
            Unit.SHARE,
            lambda translate: translate("pace", "Going home tells something before this part of the time"),
            lambda translate: translate("pace", "Asking to go home later on is simply a good end."),
        ),
        words_of(
            "early_home_next",
            Topic.READING,
            Unit.SHARE,
            lambda translate: translate("pace", "Next time this part of how long it stayed"),
            lambda translate: translate("pace", "So that the next one ends before there is a wish to leave."),
        ),
        words_of(
            "void_share",
            Topic.READING,
            Unit.SHARE,
            lambda translate: translate("pace", "Broken off before this part: not counted"),
            lambda translate: translate("pace", "Rain after ten seconds says nothing about the animal."),
        ),
        words_of(
            "one_off_weight",
            Topic.READING,
            Unit.WEIGHT,
            lambda translate: translate(
                "pace", "A one-off scare counts for its rung as this part of a session"
            ),
            lambda translate: translate(
                "pace", "A dropped pan is not the rung’s doing, yet the fear was real."
            ),
        ),
    )
)

AFTER_A_SCARE: dict[str, NumberWords] = dict(
    (
        words_of(
            "down_duration",
            Topic.AFTER_A_SCARE,
            Unit.SHARE,
            lambda translate: translate("pace", "After a worried session, this part of the rung’s time"),
            lambda translate: translate("pace", "A shorter session ends while it is still good."),
        ),
        words_of(
            "red_duration",
            Topic.AFTER_A_SCARE,
            Unit.SHARE,
            lambda translate: translate(
                "pace", "After a very frightened session, this part of the rung’s time"
            ),
            lambda translate: translate("pace", "The first one back is short and easy."),
        ),
        words_of(
            "red_stages_back",
            Topic.AFTER_A_SCARE,
            Unit.RUNGS,
            lambda translate: translate("pace", "Rungs to go back after it"),
            lambda translate: translate("pace", "Two rungs lower is usually where calm was sure."),
        ),
        words_of(
            "rest_days",
            Topic.AFTER_A_SCARE,
            Unit.DAYS,
            lambda translate: translate("pace", "Rest after a very frightened session"),
            lambda translate: translate("pace", "Scares add up within days; nothing is lost by waiting."),
        ),
        words_of(
            "rest_days_panic",
            Topic.AFTER_A_SCARE,
            Unit.DAYS,
            lambda translate: translate("pace", "Rest after a panic"),
            lambda translate: translate("pace", "The greater the scare, the longer it stays in the body."),
        ),
        words_of(
            "two_reds_days",
            Topic.AFTER_A_SCARE,
            Unit.DAYS,
            lambda translate: translate("pace", "Two scares ask for a long rest within"),
            lambda translate: translate("pace", "Twice in so short a time is no accident."),
        ),
        words_of(
            "three_reds_days",
            Topic.AFTER_A_SCARE,
            Unit.DAYS,
            lambda translate: translate("pace", "Three scares ask for help as well within"),
            lambda translate: translate("pace", "Somebody who knows may see what both of you cannot."),
        ),
        words_of(
            "long_rest_days",
            Topic.AFTER_A_SCARE,
            Unit.DAYS,
            lambda translate: translate("pace", "A long rest lasts"),
            lambda translate: translate("pace", "Long enough for ordinary days to be ordinary again."),
        ),
    )
)
