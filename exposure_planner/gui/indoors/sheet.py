"""Everything that the Indoors page shows: the offer, or head, plan, week and picture."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.gui.indoors.head import IndoorsHead
from exposure_planner.gui.indoors.offer import Offer
from exposure_planner.gui.indoors.plan_side import PlanSide
from exposure_planner.gui.indoors.week_card import WeekCard
from exposure_planner.gui.indoors.weeks_chart import WeeksChart
from exposure_planner.gui.paper.sheet_paper import SheetPaper
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.services.indoors import IndoorView, monday_of
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE = 118


class IndoorsSheet:
    """Everything that the page shows, laid out on `parent`. It shows what it is given."""

    def __init__(self, paper: SheetPaper, translate: Translate, parent: QWidget) -> None:
        self.offer = Offer(translate)
        self.head = IndoorsHead(paper, translate)
        self.plan = PlanSide(translate)
        self.week = WeekCard(translate)
        self.chart = WeeksChart(translate)
        self._chart_card = Card(parent.tr("The last weeks"))
        self._chart_card.content.addWidget(self.chart)
        self._before = scrolled(_centred((self.offer,)))
        self.inside = _centred((self.head, self.plan, self.week, self._chart_card))
        self.whole = scrolled(self.inside)
        for each, name in ((self._before, "indoorOfferScroll"), (self.whole, "indoorsScroll")):
            each.setObjectName(name)
        self._parts = QStackedLayout(parent)
        self._parts.addWidget(self._before)
        self._parts.addWidget(self.whole)
        parent.setFocusProxy(self.plan)

    def show_view(self, view: IndoorView, first: date, ladder_title: str) -> None:
        """Show the plan with the week from `first`, or what is suggested where nothing was begun."""
        if view.plan is None:
            self.offer.show_offer(view)
            self._parts.setCurrentWidget(self._before)
            return
        this_week = monday_of(view.today)
        self.head.show_plan(view, ladder_title)
        self.plan.show_plan(view)
        self.week.show_week(first, view.week(first), view.animal.species, this_week)
        self.chart.show_weeks(view.weeks, this_week, view.animal.species)
        self._chart_card.setVisible(self.chart.has_something)
        self._parts.setCurrentWidget(self.whole)


def _centred(parts: tuple[QWidget, ...]) -> QWidget:
    content = QWidget()
    content.setMaximumWidth(content.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
    column = QVBoxLayout(content)
    column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
    column.setSpacing(Space.L)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(content, 1)
    return whole
