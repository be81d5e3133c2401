"""Turns a plan for life indoors into the ready sentences of one week."""

from collections.abc import Mapping
from datetime import date, timedelta

from exposure_planner.household.animal import Animal
from exposure_planner.household.indoors import (
    HIGHEST_MEASURE,
    IndoorActivity,
    IndoorIdea,
    IndoorMeasure,
    IndoorPlan,
)
from exposure_planner.wording.indoor_measures import (
    measure_anchor,
    measure_name,
    measures_title,
    which_end_is_good,
)
from exposure_planner.wording.indoor_sheet import IndoorRow, IndoorSheet, MeasureRow
from exposure_planner.wording.indoors import kind_sentence, say_times_a_week
from exposure_planner.wording.numbers import say_day_and_year, say_short_date
from exposure_planner.wording.paper_sheet import as_file_name, say_language, say_printed_on
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute

_DAYS = 7


def say_indoor_week(
    animal: Animal,
    plan: IndoorPlan,
    ideas: Mapping[str, IndoorIdea],
    first: date,
    today: date,
    translate: Translate,
) -> IndoorSheet:
    """A week of the plan.

    Args:
        animal: whose plan it is.
        plan: what is done.
        ideas: the shipped ideas by their code, for how each is done.
        first: the week's first day.
        today: when it is printed.
        translate: the person's language.
    """
    days = tuple(first + timedelta(days=day) for day in range(_DAYS))
    begins = say_day_and_year(first, translate)
    file_name = translate("indoor_sheet", "{animal} indoors, week of {first}")
    return IndoorSheet(
        title=translate("indoor_sheet", "{animal}, a week indoors from {first}").format(
            animal=animal.name, first=begins
        ),
        animal=animal.name,
        dates=translate("indoor_sheet", "{first} to {last} {year}").format(
            first=say_short_date(days[0], translate),
            last=say_short_date(days[-1], translate),
            year=days[-1].year,
        ),
        file_name=as_file_name(file_name.format(animal=animal.name, first=begins)),
        heading=translate("indoor_sheet", "A good life indoors"),
        kind=kind_sentence(animal.name, translate),
        days=tuple(_say_column(day, translate) for day in days),
        rows=tuple(_row(activity, ideas, place, translate) for place, activity in enumerate(plan.activities)),
        measures_title=measures_title(translate),
        measures_hint=which_end_is_good(translate),
        measures=tuple(_measure(measure, animal, translate) for measure in IndoorMeasure),
        notes=translate("indoor_sheet", "Notes"),
        no_substitute=no_substitute(translate),
        printed_on=say_printed_on(today, translate),
        language=say_language(translate),
    )


def spread(times: int, later: int) -> tuple[int, ...]:
    """So many times over seven days, as evenly as can be; `later` days on, so that not all falls on the same days."""
    evenly = [(day + 1) * times // _DAYS - day * times // _DAYS for day in range(_DAYS)]
    return tuple(evenly[(day - later) % _DAYS] for day in range(_DAYS))


def _row(
    activity: IndoorActivity, ideas: Mapping[str, IndoorIdea], place: int, translate: Translate
) -> IndoorRow:
    idea = ideas.get(activity.code)
    return IndoorRow(
        title=activity.title,
        times=say_times_a_week(activity.times_a_week, translate),
        how=idea.how if idea is not None else "",
        boxes=spread(activity.times_a_week, place),
    )


def _measure(measure: IndoorMeasure, animal: Animal, translate: Translate) -> MeasureRow:
    low, high = (measure_anchor(measure, value, animal.species, translate) for value in (0, HIGHEST_MEASURE))
    return MeasureRow(
        name=measure_name(measure, animal.species, translate),
        ends=translate("indoor_sheet", "0: {low} 5: {high}").format(low=low, high=high),
    )


def _say_column(day: date, translate: Translate) -> str:
    """The weekday and the day: "Mon 23"."""
    return " ".join(say_short_date(day, translate).split()[:2])
