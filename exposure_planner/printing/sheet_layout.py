"""Lays out whatever kind of sheet there is."""

from exposure_planner.printing.household_layout import layout_household
from exposure_planner.printing.indoor_layout import layout_indoor_week
from exposure_planner.printing.page_layout import Pages
from exposure_planner.printing.parts_layout import layout_parts
from exposure_planner.printing.week_layout import layout_week
from exposure_planner.settings import Paper
from exposure_planner.wording.household_week import HouseholdSheet
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.sheet_parts import PartsSheet
from exposure_planner.wording.sheets import Sheet


def layout_sheet(sheet: Sheet, paper: Paper) -> Pages:
    """The sheet on its pages."""
    if isinstance(sheet, IndoorSheet):
        return layout_indoor_week(sheet, paper)
    if isinstance(sheet, HouseholdSheet):
        return layout_household(sheet, paper)
    if isinstance(sheet, PartsSheet):
        return layout_parts(sheet, paper)
    return layout_week(sheet, paper)
