"""Words for the numbers of what the planner expects of each rung."""

from exposure_planner.wording.pace_words import NumberWords, Topic, Unit, words_of

BELIEF: dict[str, NumberWords] = dict(
    (
        words_of(
            "belief",
            Topic.RISK,
            Unit.YES_OR_NO,
            lambda translate: translate("pace", "Learn how this animal learns"),
            lambda translate: translate("pace", "Without it only the calm days are counted."),
        ),
        words_of(
            "over_chance",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "The chance that a session is too much, at most"),
            lambda translate: translate("pace", "A lower number means shorter steps and fewer scares."),
        ),
        words_of(
            "wary_factor",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate(
                "pace", "After each session that was too much, this part of that chance"
            ),
            lambda translate: translate("pace", "Who was frightened lately is led more carefully."),
        ),
        words_of(
            "wary_days",
            Topic.RISK,
            Unit.DAYS,
            lambda translate: translate("pace", "That care lasts"),
            lambda translate: translate("pace", "Fear wears off in days, trust comes back in weeks."),
        ),
        words_of(
            "climb_calm",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate("pace", "The chance of calm on the next rung, at least"),
            lambda translate: translate(
                "pace", "Calm is what teaches; a higher number waits for more of it."
            ),
        ),
        words_of(
            "climb_share",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate(
                "pace", "After the usual calm days, climb when this part of a session is bearable"
            ),
            lambda translate: translate(
                "pace", "A few moments on a new rung teach less than a calm session on the one below."
            ),
        ),
        words_of(
            "ripening",
            Topic.RISK,
            Unit.SHARE,
            lambda translate: translate(
                "pace", "With each further calm day, the chance allowed on the next rung grows by"
            ),
            lambda translate: translate(
                "pace", "When a rung has nothing left to teach, waiting on it helps nobody."
            ),
        ),
        words_of(
            "ripe_most",
            Topic.RISK,
            Unit.WEIGHT,
            lambda translate: translate("pace", "It grows to this many times at the most"),
            lambda translate: translate("pace", "Trying may be a little bolder than usual, never more."),
        ),
        words_of(
            "gap_days",
            Topic.STUCK,
            Unit.DAYS,
            lambda translate: translate(
                "pace", "Ask for a rung between after this many calm days that lead nowhere"
            ),
            lambda translate: translate("pace", "Calm here and too much there means that a step is missing."),
        ),
        words_of(
            "review_chance",
            Topic.STUCK,
            Unit.SHARE,
            lambda translate: translate("pace", "Ask whether the goal is right when its chance is below"),
            lambda translate: translate("pace", "Some never will, and that is worth knowing early."),
        ),
        words_of(
            "review_doubt",
            Topic.STUCK,
            Unit.SHARE,
            lambda translate: translate(
                "pace", "Being stuck twice puts the goal in question when its chance is below"
            ),
            lambda translate: translate("pace", "A hard rung alone says little about the goal."),
        ),
        words_of(
            "review_growth",
            Topic.STUCK,
            Unit.SHARE,
            lambda translate: translate("pace", "Ask sooner, with each further session, by"),
            lambda translate: translate(
                "pace", "The longer it takes, the less an animal should have to bear for it."
            ),
        ),
        words_of(
            "review_patience",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Ask sooner only after"),
            lambda translate: translate("pace", "Slow is not stuck."),
        ),
        words_of(
            "review_uneasy",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Never ask unless so many were uneasy lately"),
            lambda translate: translate("pace", "Who is calm is on the way, however slowly."),
        ),
        words_of(
            "review_sessions",
            Topic.STUCK,
            Unit.SESSIONS,
            lambda translate: translate("pace", "Never ask before"),
            lambda translate: translate("pace", "A few sessions say nothing about a goal."),
        ),
    )
)
