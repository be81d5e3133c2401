"""What all faces of the Today page are made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.gui.advice.sentences import FactRows, Sentences, wrapped
from exposure_planner.gui.advice.words import AdviceWords, stage_facts
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.long_words import with_breaks
from exposure_planner.services.views import TodayView
from exposure_planner.wording.forecast import say_forecast
from exposure_planner.wording.translate import Translate


class TodayCard(Card):
    """A large card with buttons at its foot.

    Signals:
        wished(Wish): a button was pressed.
    """

    wished = Signal(object)

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("todayCard")
        self.view = view
        self.words = words
        self.translate = translate
        self.content.setSpacing(Space.M)
        self._buttons: FlowLayout | None = None
        self._row: list[QPushButton] = []
        self.primary: QPushButton | None = None

    def add_heading(self, heading: str) -> None:
        """What comes next, in a few words."""
        self.content.addWidget(wrapped(heading, "heading", "moveHeading"))

    def add_text(self, text: str, role: str = "body", name: str = "") -> None:
        """A sentence."""
        self.content.addWidget(wrapped(with_breaks(text), role, name))

    def add_stage(self, title: str, when: str) -> None:
        """The stage, large, with how long and, where it is not today, when."""
        self.content.addWidget(wrapped(with_breaks(title), "display", "stageTitle"))
        self.content.addWidget(wrapped(with_breaks(when), "title", "stageWhen"))

    def add_facts(self) -> None:
        """Where, what to bring, and what ends it."""
        if self.view.stage is None:
            return
        facts = stage_facts(self.view.stage, self.view.animal, self.translate)
        if facts:
            self.content.addWidget(FactRows(facts))

    def add_reasons(self) -> None:
        """Why, what is still missing for the next rung, and how long the way may be."""
        if self.words.reasons:
            self.content.addWidget(Sentences(self.tr("Why"), self.words.reasons))
        if self.words.missing:
            self.content.addWidget(Sentences(self.tr("Still missing for the next rung"), self.words.missing))

        if self.view.forecast is not None:
            said = say_forecast(self.view.forecast, self.view.animal.name, self.translate)
            self.add_text(said, "quiet", "forecast")

    def add_button(self, text: str, name: str, wish: Wish, role: str = "plain") -> QPushButton:
        """A button at the foot; the main one comes first."""
        if self._buttons is None:
            row = QWidget()
            self._buttons = FlowLayout(row, gap=Space.S)
            self.content.addSpacing(Space.S)
            self.content.addWidget(row)
        button = with_role(QPushButton(text), role)
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.wished.emit(wish))
        self._buttons.addWidget(button)
        # The main button is higher; beside it the others would hang from the top.
        button.ensurePolished()
        self._row.append(button)
        highest = max(each.sizeHint().height() for each in self._row)
        for each in self._row:
            each.setMinimumHeight(highest)
        if role == "primary":
            self.primary = button
        return button
