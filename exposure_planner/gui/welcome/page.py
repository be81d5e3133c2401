"""The Welcome page: what is seen while no animal is kept yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.backup import Contents
from exposure_planner.wording.welfare import no_substitute

_LETTERS_WIDE = 86
_MORE_THAN_THE_STRETCHES = 100
_LOOKED_INTO = 5
"""Backups; each takes some milliseconds, and somebody waits for the window."""


class WelcomePage(Page):
    """What the program is for, and the ways to begin.

    Signals:
        animal_wished: the person wishes to add an animal of their own.
        sample_wished: the person wishes to look at the sample household.
    """

    animal_wished = Signal()
    sample_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("welcomePage")
        self.earlier = self._earlier_way()
        self.animal_button = _button(self.tr("&Add your animal"), "addAnimal", "primary")
        self.sample_button = _button(self.tr("L&ook at the sample household"), "lookAtSample", "plain")
        self.animal_button.clicked.connect(self.animal_wished)
        self.sample_button.clicked.connect(self.sample_wished)
        self.setFocusProxy(self.animal_button)
        self._lay_out()

    def refresh(self) -> None:
        """Where nobody is kept, and backups hold somebody, the data may have been lost."""
        holds = _what_the_newest_holds(self.desk)
        self.earlier.setVisible(holds is not None)
        if holds is not None:
            # Late: hardly any window needs it.
            from exposure_planner.wording.backups import say_contents

            said = self.tr("Backups of earlier data lie here. The newest holds {what}.")
            self._earlier_said.setText(said.format(what=say_contents(holds, self.desk.translate)))

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(Space.NONE, Space.XL, Space.NONE, Space.XL)
        inside.setSpacing(Space.M)
        inside.addStretch(2)
        inside.addWidget(wrapped(self.tr("Welcome"), "display", "welcomeTitle"))
        inside.addWidget(wrapped(self._what_for()))
        inside.addSpacing(Space.S)
        for card in (self.earlier, self._own_way(), self._sample_way()):
            inside.addWidget(card)
        inside.addSpacing(Space.S)
        inside.addWidget(wrapped(no_substitute(self.desk.translate), "quiet", "noSubstitute"))
        inside.addStretch(3)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(Space.XL, Space.NONE, Space.XL, Space.NONE)
        row.addStretch(1)
        row.addWidget(column, _MORE_THAN_THE_STRETCHES)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        outer.addWidget(scrolled(around))

    def _what_for(self) -> str:
        return self.tr(
            "Your animal is afraid of something. Here you plan small, calm steps towards it, at your "
            "animal’s own pace. After each session you say how it went, and you read what comes next "
            "and why. Stopping is always right."
        )

    def _earlier_way(self) -> Card:
        card = Card(self.tr("Was there something here before?"), self)
        self._earlier_said = wrapped("", "body", "earlierData")
        button = _button(self.tr("Look at the &backups…"), "lookAtBackups", "plain")
        button.clicked.connect(self.desk.backups_wished)
        card.content.addWidget(self._earlier_said)
        card.content.addSpacing(Space.XS)
        card.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card

    def _own_way(self) -> Card:
        return _way(
            self.tr("Begin with your own animal"),
            self.tr(
                "A name is enough. After that you choose a ready ladder for cats or dogs, or write your own."
            ),
            self.animal_button,
        )

    def _sample_way(self) -> Card:
        return _way(
            self.tr("Look around first"),
            self.tr("Four made-up animals with weeks of sessions show you what each page is for."),
            self.sample_button,
        )


def _way(heading: str, sentence: str, button: QPushButton) -> Card:
    card = Card(heading)
    card.content.addWidget(wrapped(sentence))
    card.content.addSpacing(Space.XS)
    card.content.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _what_the_newest_holds(desk: Desk) -> Contents | None:
    """What is in the newest whole backup that holds anybody."""
    try:
        newest = desk.services.backups.all()[:_LOOKED_INTO]
        inside = (desk.services.backups.look_into(each.path).contents for each in newest)
        return next((contents for contents in inside if contents is not None and contents.animals), None)
    except Problem:
        return None


def _button(text: str, name: str, role: str) -> QPushButton:
    button = with_role(QPushButton(text), role)
    button.setObjectName(name)
    button.setAutoDefault(True)
    return button
