"""A session that is under way, on the Today page: how long it has lasted, and the way back to its window."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.household.animal import Animal
from exposure_planner.household.running import RunningSession
from exposure_planner.wording.marks import say_clock


class UnderWayCard(Card):
    """A session that is under way, or over and not rated yet.

    Signals:
        wished(Wish): back to its window, or put aside.
    """

    wished = Signal(object)

    def __init__(
        self, running: RunningSession, animal: Animal, stage: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("underWayCard")
        self._running = running
        self.content.setSpacing(Space.M)
        over = running.ended is not None
        heading = self.tr("Just now, with {animal}") if over else self.tr("Now, with {animal}")
        self.content.addWidget(wrapped(heading.format(animal=animal.name), "heading"))
        self.content.addWidget(wrapped(stage, "display", "underWayStage"))
        self._elapsed = wrapped("", "quiet", "underWayTime")
        self.content.addWidget(self._elapsed)
        row = QWidget()
        flow = FlowLayout(row, gap=Space.M)
        back = with_role(
            QPushButton(self.tr("Ra&te this session") if over else self.tr("&Back to the session")), "primary"
        )
        back.setObjectName("backToSession")
        away = with_role(QPushButton(self.tr("Put it &aside")), "quiet")
        away.setObjectName("putSessionAside")
        for button, kind in ((back, WishKind.BACK_TO_SESSION), (away, WishKind.PUT_SESSION_ASIDE)):
            button.clicked.connect(lambda _=False, kind=kind: self.wished.emit(Wish(kind=kind)))
            button.setMinimumHeight(back.sizeHint().height())
            flow.addWidget(button)
        self.content.addWidget(row)

    def show_elapsed(self, now: datetime) -> None:
        """Say how long it has lasted."""
        clock = say_clock(self._running.lasted(now))
        if self._running.ended is not None:
            self._elapsed.setText(self.tr("It lasted {clock}.").format(clock=clock))
        elif self._running.paused is not None:
            self._elapsed.setText(self.tr("{clock} so far; paused").format(clock=clock))
        else:
            self._elapsed.setText(self.tr("{clock} so far").format(clock=clock))
