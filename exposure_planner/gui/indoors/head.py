"""The head of the Indoors page: what it is, since when, and what can be done with all of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.paper.sheet_paper import SheetPaper
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.services.indoors import IndoorView
from exposure_planner.wording.indoors import kind_sentence
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate

_FOLDS = ((2, 92), (1, 0))
"""The buttons beside the title, or below it, in letters."""


class IndoorsHead(QWidget):
    """The head of the page.

    Signals:
        end_wished: the person would like to put the plan aside.
        ladder_wished: the person would like to start a ladder.
    """

    end_wished = Signal()
    ladder_wished = Signal()

    def __init__(self, paper: SheetPaper, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._title = wrapped("", "title", "indoorsTitle")
        self._since = wrapped("", "quiet", "indoorsSince")
        self._kind = wrapped("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(
            FoldingGrid((self._title, self._buttons(paper)), _FOLDS, stretches=(1, 0), gap=Space.M)
        )
        column.addWidget(self._since)
        column.addWidget(self._kind)

    def show_plan(self, view: IndoorView, ladder_title: str) -> None:
        """Show whose plan it is; `ladder_title` names the ladder that it came from, or is empty."""
        name = view.animal.name
        self._title.setText(self.tr("A good life indoors for {animal}").format(animal=name))
        if view.plan is not None:
            since = say_day_and_year(view.plan.started_on, self._translate)
            template = self.tr("Since {day}, after “{ladder}”") if ladder_title else self.tr("Since {day}")
            self._since.setText(template.format(day=since, ladder=ladder_title))
        self._kind.setText(kind_sentence(name, self._translate))

    def _buttons(self, paper: SheetPaper) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._menu_button())
        save = QPushButton(self.tr("Save as P&DF…"))
        save.setObjectName("indoorsSavePdf")
        show = with_role(QPushButton(self.tr("&Print this week…")), "primary")
        show.setObjectName("indoorsPrint")
        for button, action in ((save, paper.save_action), (show, paper.print_action)):
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            button.setEnabled(action.isEnabled())
            row.addWidget(button)
        row.addStretch()
        return buttons

    def _menu_button(self) -> QPushButton:
        button = QPushButton(self.tr("Th&is plan"))
        button.setObjectName("indoorsMenu")
        menu = QMenu(button)
        for name, text, wish in (
            ("startLadderToo", self.tr("Start a &ladder as well…"), self.ladder_wished),
            ("endIndoors", self.tr("Put it &aside; the weeks stay"), self.end_wished),
        ):
            action: QAction = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(wish)
        button.setMenu(menu)
        return button
