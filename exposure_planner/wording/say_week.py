"""Turns a planned week into ready sentences."""

from collections.abc import Mapping
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.level import Level
from exposure_planner.planner.plan import WeekPlan
from exposure_planner.wording.if_then import stop_rules, week_instructions
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import (
    say_day_and_year,
    say_list,
    say_short_date,
)
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.say_each_day import is_about_the_ladder, say_each_day
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts
from exposure_planner.wording.week_sheet import (
    FormWords,
    LadderStrip,
    WeekSheet,
)
from exposure_planner.wording.welfare import no_substitute

PROGRAM = "Exposure Planner"

_LONGEST_IN_A_SENTENCE = 48
"""Letters of a stage's title inside a sentence; its own row has it in full."""

_NOT_IN_FILE_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|\0', " "))


def say_week(facts: WeekFacts, translate: Translate) -> WeekSheet:
    """The week in ready sentences, for the window, the paper and the terminal."""
    animal, kept, plan = facts.animal, facts.kept, facts.plan
    names = _short_titles(kept)
    first = say_day_and_year(plan.week.first, translate)
    return WeekSheet(
        title=translate("week_sheet", "{animal}, week of {first}").format(animal=animal.name, first=first),
        animal=animal.name,
        dates=_say_span(plan, translate),
        file_name=_file_name(animal.name, first, translate),
        ladder=kept.title,
        goal=translate("week_sheet", "Goal: {goal}").format(goal=kept.goal) if kept.goal else "",
        strip=_strip(facts, translate),
        notes=_notes(facts, names, translate),
        instructions_title=translate("week_sheet", "This week"),
        instructions=() if _is_over(facts) else week_instructions(plan, names, animal.name, translate),
        days=say_each_day(facts, names, translate),
        stop_title=translate("week_sheet", "When to stop"),
        stop_rules=_stop_rules(facts, translate),
        bring=_bring(facts, translate),
        form=form_words(translate),
        no_substitute=no_substitute(translate),
        printed_on=translate("week_sheet", "{program} · {today}").format(
            program=PROGRAM, today=say_day_and_year(facts.today, translate)
        ),
    )


def form_words(translate: Translate) -> FormWords:
    """The words beside what is filled in by hand."""
    legend = " · ".join(f"{int(level)} {level_name(level, translate)}" for level in Level)
    return FormWords(
        done=translate("week_sheet", "done"),
        minutes=translate("week_sheet", "min"),
        highest_level=translate("week_sheet", "Level"),
        legend=legend,
        food=translate("week_sheet", "Ate"),
        food_choices=(
            translate("week_sheet", "as at home"),
            translate("week_sheet", "less"),
            translate("week_sheet", "nothing"),
        ),
        ended_by=translate("week_sheet", "Ended"),
        ended_by_choices=(
            translate("week_sheet", "time up"),
            translate("week_sheet", "asked home"),
            translate("week_sheet", "by me"),
        ),
        notes=translate("week_sheet", "Notes"),
    )


def _say_span(plan: WeekPlan, translate: Translate) -> str:
    return translate("week_sheet", "{first} to {last} {year}").format(
        first=say_short_date(plan.week.first, translate),
        last=say_short_date(plan.week.last, translate),
        year=plan.week.last.year,
    )


def as_file_name(text: str) -> str:
    """The text without what no file name may hold."""
    return " ".join(text.translate(_NOT_IN_FILE_NAMES).split()).strip(" .")


def _file_name(animal: str, first: str, translate: Translate) -> str:
    return as_file_name(
        translate("week_sheet", "{animal} week of {first}").format(animal=animal, first=first)
    )


def _short_titles(kept: KeptLadder) -> dict[UUID, str]:
    """Every stage's title, put away or not, short enough for a sentence."""
    return {stage.id: _shortened(stage.title) for stage in (*kept.stages, *kept.retired_stages)}


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_IN_A_SENTENCE:
        return title
    cut = title[:_LONGEST_IN_A_SENTENCE]
    at_word, _, _ = cut.rpartition(" ")
    return f"{(at_word or cut).rstrip(' ,.;:')}…"


def _is_over(facts: WeekFacts) -> bool:
    return facts.plan.week.last < facts.today


def _any_session(plan: WeekPlan) -> bool:
    return any(day.planned is not None for day in plan.days)


def _stop_rules(facts: WeekFacts, translate: Translate) -> tuple[str, ...]:
    if not _any_session(facts.plan):
        return ()
    stages = [facts.kept.any_stage(day.planned.stage_id) for day in facts.plan.days if day.planned]
    outdoors = any(stage is not None and stage.outdoors for stage in stages)
    return stop_rules(facts.animal.species, translate, outdoors=outdoors)


def _strip(facts: WeekFacts, translate: Translate) -> LadderStrip:
    count = len(facts.kept.stages)
    advice = facts.plan.advice[0] if facts.plan.advice else None
    here = facts.kept.ladder.index_of(advice.stage_id) if advice else None
    if not count:
        text = ""
    elif here is None:
        text = translate("week_sheet", "%n rung|%n rungs", "", count)
    else:
        text = translate("week_sheet", "Rung {here} of {count}").format(here=here + 1, count=count)
    return LadderStrip(count=count, here=here, text=text)


def _notes(facts: WeekFacts, names: Mapping[UUID, str], translate: Translate) -> tuple[str, ...]:
    """Why this week is as it is. Without sessions the instructions already say why."""
    if _is_over(facts):
        return ()
    why = [advice.reasons[0] for advice in facts.plan.advice if advice.reasons and _any_session(facts.plan)]
    said = [say_reason(reason, names, facts.animal.name, translate) for reason in (*why, *facts.plan.notes)]
    decided = translate("week_sheet", "You go on although life indoors was advised first: “{why}” ({on})")
    standing = [
        decided.format(why=override.why, on=say_short_date(override.on, translate))
        for override in facts.overrides
        if is_about_the_ladder(override) and not override.withdrawn
    ]
    return tuple(dict.fromkeys((*said, *standing[-1:])))


def _bring(facts: WeekFacts, translate: Translate) -> str:
    stages = [facts.kept.any_stage(day.planned.stage_id) for day in facts.plan.days if day.planned]
    things = [thing for stage in stages if stage for thing in stage.equipment]
    if stages and facts.animal.favourite_food:
        things.append(facts.animal.favourite_food)
    if not things:
        return ""
    listed = say_list(tuple(dict.fromkeys(things)), translate)
    return translate("week_sheet", "Bring: {things}").format(things=listed)
