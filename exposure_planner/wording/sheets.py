"""Every kind of page that goes to paper, in ready sentences."""

from exposure_planner.wording.household_week import HouseholdSheet
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.sheet_parts import PartsSheet
from exposure_planner.wording.week_sheet import WeekSheet

Sheet = WeekSheet | IndoorSheet | PartsSheet | HouseholdSheet
