"""The pages behind the first one: made once that is seen, and what is wished for on them and done elsewhere."""

from dataclasses import dataclass

from PySide6.QtGui import QAction

from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.openers import Openers
from exposure_planner.gui.page import Page
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.wording.pages.kinds import PageKind


@dataclass(frozen=True, kw_only=True)
class PagesBehind:
    """The pages behind the first one."""

    ladder: LadderPage
    history: HistoryPage
    week: WeekPage
    animal: AnimalPage
    indoors: IndoorsPage

    def by_name(self) -> dict[PageName, Page]:
        """In the order of the switch."""
        return {
            PageName.LADDER: self.ladder,
            PageName.HISTORY: self.history,
            PageName.WEEK: self.week,
            PageName.ANIMAL: self.animal,
            PageName.INDOORS: self.indoors,
        }

    def paper_actions(self) -> tuple[QAction, ...]:
        """Printing and saving weeks, for the File menu."""
        week, indoors = self.week.paper, self.indoors.paper
        return (
            *(week.print_action, week.save_action, self.week.calendar.action),
            *(indoors.print_action, indoors.save_action),
        )


def make_pages_behind(desk: Desk) -> PagesBehind:
    """Make them; each reads when it is seen first."""
    return PagesBehind(
        ladder=LadderPage(desk),
        history=HistoryPage(desk),
        week=WeekPage(desk),
        animal=AnimalPage(desk),
        indoors=IndoorsPage(desk),
    )


def wire_pages_behind(pages: PagesBehind, openers: Openers) -> None:
    """What is wished for on a page and done elsewhere."""
    pages.ladder.new_ladder_requested.connect(openers.new_ladder)
    pages.animal.found.plan_wished.connect(lambda: openers.other_pages(PageKind.LOST))
    pages.ladder.template_requested.connect(openers.save_template)
    pages.ladder.put_away_requested.connect(openers.put_ladder_away)
    pages.indoors.ladder_wished.connect(openers.new_ladder)
    openers.indoors_opened.connect(pages.indoors.offer_for)
    pages.history.edit_requested.connect(openers.edit_session)
    pages.history.second_requested.connect(openers.second_rating)
