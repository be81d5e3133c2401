"""The week of a whole household in ready sentences: every animal's, day by day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.paper_sheet import PaperSheet, as_file_name, say_language, say_printed_on
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_sheet import WeekSheet
from exposure_planner.wording.welfare import no_substitute


@dataclass(frozen=True, kw_only=True)
class HouseholdSheet(PaperSheet):
    """The same seven days of several animals.

    Attributes:
        weeks: one for each animal, of the same days; at least one.
        dates: "24 to 30 November 2026".
        stop_rules: those that hold for all of them, once each.
    """

    name: str
    dates: str
    weeks: tuple[WeekSheet, ...]
    stop_title: str
    stop_rules: tuple[str, ...]


def say_household_week(
    household: str, weeks: Sequence[WeekSheet], today: date, translate: Translate
) -> HouseholdSheet:
    """The weeks on one sheet; a household without a name is called by its animals."""
    name = household or say_list([week.animal for week in weeks], translate)
    title = translate("household_week", "{household}, {dates}").format(household=name, dates=weeks[0].dates)
    return HouseholdSheet(
        title=title,
        file_name=as_file_name(title),
        language=say_language(translate),
        no_substitute=no_substitute(translate),
        printed_on=say_printed_on(today, translate),
        name=name,
        dates=weeks[0].dates,
        weeks=tuple(weeks),
        stop_title=weeks[0].stop_title,
        stop_rules=tuple(dict.fromkeys(rule for week in weeks for rule in week.stop_rules)),
    )
