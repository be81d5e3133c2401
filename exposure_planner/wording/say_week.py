"""Turns a planned week into ready sentences."""

from collections.abc import Mapping
from uuid import UUID

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.advice import Advice
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.plan import WeekPlan
from exposure_planner.settings import Scale
from exposure_planner.wording.if_then import stop_rules, week_instructions
from exposure_planner.wording.numbers import (
    say_day_and_year,
    say_list,
    say_short_date,
)
from exposure_planner.wording.paper_sheet import as_file_name, say_language, say_printed_on
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.say_each_day import is_about_the_ladder, say_each_day
from exposure_planner.wording.scales import say_legend
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts
from exposure_planner.wording.week_names import (
    names_by_ladder,
    partner_on,
    short_titles,
    shortened,
    stage_of,
)
from exposure_planner.wording.week_sheet import (
    FormWords,
    LadderLine,
    LadderStrip,
    WeekSheet,
)
from exposure_planner.wording.welfare import no_substitute


def say_week(facts: WeekFacts, translate: Translate, scale: Scale = Scale.OWN) -> WeekSheet:
    """The week in ready sentences, for the window, the paper and the terminal.

    `scale` is the other scale that the legend of the levels shows.
    """
    animal, plan = facts.animal, facts.plan
    names, called = short_titles(facts, translate), names_by_ladder(facts, translate)
    lines = tuple(_line(facts, index, translate) for index in range(max(1, len(plan.advice))))
    first = say_day_and_year(plan.week.first, translate)
    return WeekSheet(
        title=translate("week_sheet", "{animal}, week of {first}").format(animal=animal.name, first=first),
        animal=animal.name,
        dates=_say_span(plan, translate),
        file_name=_file_name(animal.name, first, translate),
        ladder=lines[0].ladder,
        goal=lines[0].goal,
        strip=lines[0].strip,
        more=lines[1:],
        notes=_notes(facts, called, translate),
        instructions_title=translate("week_sheet", "This week"),
        instructions=()
        if _is_over(facts)
        else week_instructions(plan, names, _of_the_week(facts, called), translate, called),
        days=say_each_day(facts, names, called, translate),
        stop_title=translate("week_sheet", "When to stop"),
        stop_rules=_stop_rules(facts, translate),
        bring=_bring(facts, translate),
        form=form_words(translate, say_legend(scale, animal.species, translate)),
        no_substitute=no_substitute(translate),
        printed_on=say_printed_on(facts.today, translate),
        language=say_language(translate),
    )


def form_words(translate: Translate, legend: str) -> FormWords:
    """The words beside what is filled in by hand."""
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


def _file_name(animal: str, first: str, translate: Translate) -> str:
    return as_file_name(
        translate("week_sheet", "{animal} week of {first}").format(animal=animal, first=first)
    )


def _is_over(facts: WeekFacts) -> bool:
    return facts.plan.week.last < facts.today


def _any_session(plan: WeekPlan) -> bool:
    return any(day.planned is not None for day in plan.days)


def _stop_rules(facts: WeekFacts, translate: Translate) -> tuple[str, ...]:
    if not _any_session(facts.plan):
        return ()
    outdoors = any(stage.outdoors for stage in _planned_stages(facts))
    species = {facts.animal.species, *(partner.species for partner in _planned_partners(facts))}
    return stop_rules(species.pop() if len(species) == 1 else Species.OTHER, translate, outdoors=outdoors)


def _line(facts: WeekFacts, index: int, translate: Translate) -> LadderLine:
    kept = facts.ladders[index]
    partner = partner_on(facts, kept)
    title = kept.title
    if partner is not None:
        title = translate("week_sheet", "{ladder}, together with {animal}").format(
            ladder=title, animal=partner.name
        )
    return LadderLine(
        ladder=title,
        goal=translate("week_sheet", "Goal: {goal}").format(goal=kept.goal) if kept.goal else "",
        strip=_strip(kept, facts.plan.advice[index] if facts.plan.advice else None, translate),
    )


def _strip(kept: KeptLadder, advice: Advice | None, translate: Translate) -> LadderStrip:
    count = len(kept.stages)
    here = kept.ladder.index_of(advice.stage_id) if advice else None
    if not count:
        text = ""
    elif here is None:
        text = translate("week_sheet", "%n rung|%n rungs", "", count)
    else:
        text = translate("week_sheet", "Rung {here} of {count}").format(here=here + 1, count=count)
    return LadderStrip(count=count, here=here, text=text)


def _notes(facts: WeekFacts, called: Mapping[UUID, str], translate: Translate) -> tuple[str, ...]:
    """Why this week is as it is. Without sessions the instructions already say why."""
    if _is_over(facts):
        return ()
    # Each begins with its ladder's title where there are several.
    names, why = short_titles(facts, translate, with_ladder=False), []
    for kept, advice in zip(facts.ladders, facts.plan.advice, strict=False):
        if advice.reasons and _any_session(facts.plan):
            why.append((kept, say_reason(advice.reasons[0], names, called[kept.id], translate)))
    alike = len(why) == 1 or len({said for _, said in why}) == 1
    own = [said if alike else f"{shortened(kept.title)}: {said}" for kept, said in why]
    notes = [say_reason(reason, names, facts.animal.name, translate) for reason in facts.plan.notes]
    return tuple(dict.fromkeys((*own, *notes, *_gone_on(facts, translate))))


def _gone_on(facts: WeekFacts, translate: Translate) -> tuple[str, ...]:
    """Why a ladder leads out although life indoors was advised first."""
    decided = translate("week_sheet", "You go on although life indoors was advised first: “{why}” ({on})")
    standing = {
        override.ladder_id: decided.format(why=override.why, on=say_short_date(override.on, translate))
        for override in facts.overrides
        if is_about_the_ladder(override) and not override.withdrawn
    }
    return tuple(standing.values())


def _of_the_week(facts: WeekFacts, called: Mapping[UUID, str]) -> str:
    """Of whom the whole week speaks: of both where nothing else is planned than on a ladder of two."""
    names = {called.get(day.planned.ladder_id, "") for day in facts.plan.days if day.planned}
    return names.pop() if len(names) == 1 else facts.animal.name


def _planned_stages(facts: WeekFacts) -> list[Stage]:
    found = (stage_of(facts, day.planned.stage_id) for day in facts.plan.days if day.planned)
    return [stage for stage in found if stage is not None]


def _planned_partners(facts: WeekFacts) -> list[Animal]:
    ladders = {day.planned.ladder_id for day in facts.plan.days if day.planned}
    found = (partner_on(facts, kept) for kept in facts.ladders if kept.id in ladders)
    return [partner for partner in found if partner is not None]


def _bring(facts: WeekFacts, translate: Translate) -> str:
    stages = _planned_stages(facts)
    things = [thing for stage in stages for thing in stage.equipment]
    if stages:
        eaters = (facts.animal, *_planned_partners(facts))
        things.extend(eater.favourite_food for eater in eaters if eater.favourite_food)
    if not things:
        return ""
    listed = say_list(tuple(dict.fromkeys(things)), translate)
    return translate("week_sheet", "Bring: {things}").format(things=listed)
