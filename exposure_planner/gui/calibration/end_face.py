"""After the last story: how it went, with others, and over time."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.services.calibration import PracticeResult, Sitting, WithOther
from exposure_planner.wording.calibration import (
    say_against_person,
    say_against_reference,
    say_closeness,
    say_count,
    say_kappa,
    say_meaning,
)
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.translate import Translate

_LATEST = 8
"""So many sittings are shown; older ones are kept all the same."""


class EndFace(QWidget):
    """How it went: against the reference, with the others of the household, and over time."""

    def __init__(self, result: PracticeResult, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        counts = result.now.agreement
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.M, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(wrapped(say_against_reference(counts, translate), "title", "practiceOutcome"))
        said = [say_closeness(counts, translate), say_meaning(counts, translate)]
        layout.addWidget(Sentences("", filter(None, said)))
        if result.others:
            layout.addWidget(self._with_others(result.others))
        if len(result.over_time) > 1:
            layout.addWidget(self._over_time(result.over_time))
        layout.addStretch()
        layout.addWidget(
            wrapped(
                " ".join(filter(None, (say_kappa(counts, translate), self._whose_reference()))),
                "quiet",
                "practiceKappa",
            )
        )

    def _whose_reference(self) -> str:
        return self.tr(
            "The reference is our own judgement by the signs; people who know animals well may differ."
        )

    def _with_others(self, others: Iterable[WithOther]) -> QWidget:
        card = Card(self.tr("With the others at home"))
        for other in others:
            now = other.over_time[-1].agreement
            said = [
                say_against_person(other.person.name, now, self._translate),
                say_closeness(now, self._translate),
                self._at_first(other.over_time),
            ]
            card.content.addWidget(wrapped(" ".join(filter(None, said)), "body", "practiceOther"))
        return card

    def _at_first(self, over_time: tuple[Sitting, ...]) -> str:
        first = over_time[0]
        if first.on == over_time[-1].on:
            return ""
        return self.tr("On {day} it was {count}.").format(
            day=say_day_and_year(first.on, self._translate), count=say_count(first.agreement, self._translate)
        )

    def _over_time(self, sittings: tuple[Sitting, ...]) -> QWidget:
        card = Card(self.tr("Over time"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, sitting in enumerate(sittings[-_LATEST:]):
            day, count = (
                say_day_and_year(sitting.on, self._translate),
                say_count(sitting.agreement, self._translate),
            )
            grid.addWidget(PlainLabel(day), row, 0)
            grid.addWidget(_bar(sitting, day, count), row, 1, Qt.AlignmentFlag.AlignVCenter)
            number = PlainLabel(count)
            number.setObjectName("practiceSitting")
            grid.addWidget(number, row, 2)
        card.content.addLayout(grid)
        card.content.addWidget(
            wrapped(self.tr("The stories are the same each time, so a part of it is memory."), "quiet")
        )
        return card


def _bar(sitting: Sitting, day: str, count: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, sitting.agreement.stories)
    bar.setValue(sitting.agreement.same)
    bar.setTextVisible(False)
    bar.setFixedHeight(Space.M)
    bar.setAccessibleName(day)
    bar.setAccessibleDescription(count)
    return bar
