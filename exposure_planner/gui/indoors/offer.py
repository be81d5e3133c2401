"""What the page shows where nothing was begun: five things for a first week, and one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.household.indoors import IndoorActivity
from exposure_planner.services.indoors import IndoorView
from exposure_planner.wording.indoors import (
    life_indoors_words,
    pillar_name,
    say_times_a_week,
    why_these,
)
from exposure_planner.wording.translate import Translate


class Offer(QWidget):
    """Five things for a first week.

    Signals:
        begin_wished: the person would like to begin with these.
    """

    begin_wished = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("indoorOffer")
        self._translate = translate
        self._card: Card | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_offer(self, view: IndoorView) -> None:
        """Show what is suggested for this animal."""
        if self._card is not None:
            self._layout.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = self._filled(view)
        self._layout.addWidget(self._card)
        self._card.show()

    def _filled(self, view: IndoorView) -> Card:
        name, suggestion = view.animal.name, view.suggestion
        card = Card()
        card.content.setSpacing(Space.M)
        card.content.addWidget(wrapped(self.tr("A good life indoors"), "display", "indoorOfferTitle"))
        card.content.addWidget(wrapped(life_indoors_words(name, self._translate)))
        loved = suggestion.loved_place.title if suggestion.loved_place is not None else ""
        card.content.addWidget(wrapped(why_these(name, loved, self._translate), "quiet"))
        begin = with_role(QPushButton(self.tr("&Begin with these")), "primary")
        begin.setObjectName("beginIndoors")
        begin.clicked.connect(self.begin_wished)
        row = QWidget()
        FlowLayout(row).addWidget(begin)
        card.content.addWidget(row)
        for activity in suggestion.activities:
            card.content.addWidget(self._well(view, activity))
        return card

    def _well(self, view: IndoorView, activity: IndoorActivity) -> QFrame:
        well = with_role(QFrame(), "well")
        layout = QVBoxLayout(well)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        times = say_times_a_week(activity.times_a_week, self._translate)
        layout.addWidget(wrapped(pillar_name(activity.pillar, self._translate), "quiet"))
        layout.addWidget(wrapped(f"{activity.title} · {times}", "strong"))
        idea = view.idea(activity.code)
        if idea is not None:
            layout.addWidget(wrapped(f"{idea.how} {idea.why}"))
        return well
