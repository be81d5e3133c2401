"""What to do if a session goes otherwise, for each day of a week, with nothing said twice."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import WeekPlan
from exposure_planner.wording.choices import outcome_name
from exposure_planner.wording.if_then import say_if_then
from exposure_planner.wording.numbers import say_list, say_short_date
from exposure_planner.wording.translate import Translate


def if_then_by_day(
    plan: WeekPlan, names: Mapping[UUID, str], animal: str, translate: Translate
) -> dict[date, tuple[str, ...]]:
    """The lines of each planned day.

    What is the same for all sessions is left out, as the week's instructions say it; what an earlier day
    said is pointed to: "Uneasy and worried: as on Tue 24 Nov."
    """
    said = {
        day.on: {
            if_then.outcome: say_if_then(if_then, names, animal, translate) for if_then in day.planned.if_then
        }
        for day in plan.days
        if day.planned is not None
    }
    for_all = _for_all(said)
    first_said: dict[str, date] = {}
    lines: dict[date, tuple[str, ...]] = {}
    for on, by_outcome in said.items():
        own = {outcome: line for outcome, line in by_outcome.items() if outcome not in for_all}
        new = [line for line in own.values() if line not in first_said]
        pointers: dict[date, list[Outcome]] = {}
        for outcome, line in own.items():
            if line in first_said:
                pointers.setdefault(first_said[line], []).append(outcome)
        first_said.update(dict.fromkeys(new, on))
        lines[on] = (*new, *(_as_on(day, outcomes, translate) for day, outcomes in pointers.items()))
    return lines


def _for_all(said: Mapping[date, Mapping[Outcome, str]]) -> frozenset[Outcome]:
    """The outcomes after which the same follows whichever session it was."""
    outcomes = {outcome for by_outcome in said.values() for outcome in by_outcome}
    return frozenset(
        outcome for outcome in outcomes if len({by_outcome.get(outcome) for by_outcome in said.values()}) == 1
    )


def _as_on(day: date, outcomes: list[Outcome], translate: Translate) -> str:
    named = say_list([outcome_name(outcome, translate) for outcome in outcomes], translate)
    return translate("week_sheet", "{outcomes}: as on {day}.").format(
        outcomes=named, day=say_short_date(day, translate)
    )
