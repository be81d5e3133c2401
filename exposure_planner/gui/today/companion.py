"""A session while it lasts: what to do, when to stop, and the way home always at hand."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from exposure_planner.gui.advice.sentences import FactRows, Sentences, wrapped
from exposure_planner.gui.advice.words import stage_facts
from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.household.animal import Animal
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.observed import EndedBy
from exposure_planner.wording.if_then import stop_rules
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.translate import Translate

_MINUTE = timedelta(minutes=1)
_SHORTEST_MINUTES = 0.5


@dataclass(frozen=True, kw_only=True)
class Outing:
    """A session that is under way.

    Attributes:
        planned: how long it should be at the most.
        began: when it began (UTC).
        shortened: it was planned shorter than advised, for the weather.
        weather: how warm it was said to be; empty where nobody said.
    """

    ladder_id: UUID
    animal: Animal
    stage: Stage
    planned: timedelta
    began: datetime
    shortened: bool = False
    weather: str = ""

    def lasted(self, now: datetime) -> timedelta:
        """How long it has lasted; never below zero, also when the computer's clock was set back."""
        return max(timedelta(0), now - self.began)

    def home_now(self, now: datetime) -> Prefill:
        """What is known when the animal asked to go home: the minutes so far, in halves."""
        halves = max(1, ceil(self.lasted(now) / _MINUTE / _SHORTEST_MINUTES))
        minutes = halves * _SHORTEST_MINUTES
        return self._prefill(EndedBy.ANIMAL, minutes)

    def as_planned(self) -> Prefill:
        """What is known when it lasted as long as planned."""
        return self._prefill(EndedBy.PLAN, self.planned / _MINUTE if self.shortened else None)

    def _prefill(self, ended_by: EndedBy, minutes: float | None) -> Prefill:
        # People remember the hour on their own wall.
        began = self.began.astimezone()
        return Prefill(
            on=began.date(),
            minutes=minutes,
            ended_by=ended_by,
            started=began.time().replace(second=0, microsecond=0),
            weather=self.weather,
        )


class CompanionCard(Card):
    """Quiet while a session lasts; the time counts up and asks for nothing.

    Signals:
        wished(Wish): home now, done as planned, or not after all.
    """

    wished = Signal(object)

    def __init__(self, outing: Outing, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("companionCard")
        self._outing = outing
        self._translate = translate
        animal, stage = outing.animal, outing.stage
        self.content.setSpacing(Space.M)
        self.content.addWidget(wrapped(self.tr("Now, with {animal}").format(animal=animal.name), "heading"))
        self.content.addWidget(wrapped(stage.title, "display", "companionStage"))
        minutes = say_minutes(outing.planned, translate)
        at_most = self.tr("{minutes} at the most; shorter is always fine.").format(minutes=minutes)
        self.content.addWidget(wrapped(at_most))
        self._elapsed = with_role(QLabel(), "quiet")
        self._elapsed.setObjectName("elapsed")
        self.content.addWidget(self._elapsed)
        # Above everything else: the way home is in sight however small the window is.
        self.content.addWidget(self._buttons())
        facts = stage_facts(stage, animal, translate)
        if facts:
            self.content.addWidget(FactRows(facts))
        rules = stop_rules(animal.species, translate, outdoors=stage.outdoors)
        self.content.addWidget(Sentences(self.tr("When to stop"), rules))

    def show_elapsed(self, lasted: timedelta) -> None:
        """Say how long it has lasted; once the time is over, that it is a good moment to stop."""
        seconds = int(lasted.total_seconds())
        clock = f"{seconds // 60}:{seconds % 60:02d}"
        if lasted < self._outing.planned:
            self._elapsed.setText(self.tr("{clock} so far").format(clock=clock))
        else:
            said = self.tr("{clock} so far. Time to stop, while all is well.")
            self._elapsed.setText(said.format(clock=clock))

    def _buttons(self) -> QWidget:
        outdoors = self._outing.stage.outdoors
        home = self.tr("H&ome now") if outdoors else self.tr("St&op now")
        self.home = with_role(QPushButton(home), "primary")
        self.home.setObjectName("homeNow")
        height = self.fontMetrics().height() * 3
        self.home.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        enough = self.tr("{animal} has had enough: well done, both of you.")
        self.home.setToolTip(enough.format(animal=self._outing.animal.name))
        done = QPushButton(self.tr("&Done as planned"))
        done.setObjectName("doneAsPlanned")
        away = with_role(QPushButton(self.tr("Not &today after all")), "quiet")
        away.setObjectName("notAfterAll")
        row = QWidget()
        flow = FlowLayout(row, gap=Space.M)
        for button, kind in (
            (self.home, WishKind.HOME_NOW),
            (done, WishKind.DONE_AS_PLANNED),
            (away, WishKind.NOT_AFTER_ALL),
        ):
            wish = Wish(kind=kind)
            button.clicked.connect(lambda _checked=False, wish=wish: self.wished.emit(wish))
            button.setMinimumHeight(height)
            flow.addWidget(button)
        return row
