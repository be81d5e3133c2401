"""The Indoors page: what is done at home in a week, how the weeks go, and the way to paper."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.page import Page
from exposure_planner.gui.paper.sheet_paper import PaperWords, SheetPaper

if TYPE_CHECKING:
    from exposure_planner.gui.indoors.answers import IndoorAnswers


class IndoorsPage(Page):
    """The Indoors page. Most windows never show it, so that what is on it is made when it is seen.

    Attributes:
        paper: printing and saving, with the actions for the window's menu.
    Signals:
        ladder_wished: the person would like to start a ladder for this animal.
    """

    ladder_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("indoorsPage")
        self.paper = SheetPaper(desk, self._paper_words(), self)
        self.paper.wanted.connect(self.read_if_stale)
        self.addActions([self.paper.print_action, self.paper.save_action])
        self._answers: IndoorAnswers | None = None
        self._from_ladder: UUID | None = None
        desk.animal_changed.connect(self._on_animal_changed)

    @property
    def answers(self) -> "IndoorAnswers":
        """What is on the page."""
        if self._answers is None:
            from exposure_planner.gui.indoors.answers import IndoorAnswers

            self._answers = IndoorAnswers(self.desk, self.paper, self, self.ladder_wished)
        return self._answers

    def offer_for(self, ladder_id: UUID | None) -> None:
        """Somebody came here from this ladder: a plan that is begun now remembers it."""
        self._from_ladder = ladder_id
        self.mark_stale()

    def refresh(self) -> None:
        """Read the plan and its weeks again and show them."""
        self.answers.from_ladder = self._from_ladder
        self.answers.refresh()

    def _on_animal_changed(self) -> None:
        self._from_ladder = None
        self.paper.put(None)
        if self._answers is not None:
            self._answers.forget_week()
        self.mark_stale()

    def _paper_words(self) -> PaperWords:
        return PaperWords(
            name="Indoors",
            print_text=self.tr("Print the week &indoors…"),
            save_text=self.tr("Save the week indoors as PDF…"),
            keys=QKeySequence("Ctrl+Shift+P"),
            saved=self.tr("The week indoors is saved as {file}."),
        )
