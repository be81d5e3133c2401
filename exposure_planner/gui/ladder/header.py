"""The head of the Ladder page: title, goal, where the ladder stands, and what can be done with the whole of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.long_words import with_breaks
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.wording.choices import ladder_status_name
from exposure_planner.wording.translate import Translate

_TONES = {LadderStatus.REACHED: "done", LadderStatus.PAUSED: "info", LadderStatus.CLOSED: "info"}


class LadderHeader(QWidget):
    """Title, goal and status of the ladder, and a menu for the whole of it.

    Signals:
        rename_requested: the person wishes to change title and goal.
        together_requested: the person wishes to bring a second animal onto it, or to lead the first alone.
        status_requested(LadderStatus): the person wishes to pause, close or open it, or says it is reached.
        another_requested: the person wishes to start another ladder.
        pace_trial_requested: the person wishes to see what another pace would have advised.
        template_requested: the person wishes to keep it as a template of their own.
        put_away_requested: the person wishes to have the ladder off every list.
    """

    rename_requested = Signal()
    together_requested = Signal()
    status_requested = Signal(object)
    another_requested = Signal()
    pace_trial_requested = Signal()
    template_requested = Signal()
    put_away_requested = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.title, self.goal = with_role(PlainLabel(), "title"), with_role(PlainLabel(), "quiet")
        self.title.setObjectName("ladderTitle")
        self.status = Badge()
        self.forecast = with_role(PlainLabel(), "quiet")
        self.forecast.setObjectName("ladderForecast")
        self.changed_from = with_role(PlainLabel(), "quiet")
        self.changed_from.setObjectName("changedFrom")
        self.animals = with_role(PlainLabel(), "strong")
        self.animals.setObjectName("ladderAnimals")
        for label in (self.title, self.animals, self.goal, self.changed_from, self.forecast):
            label.setWordWrap(True)
            # A word longer than the page is cut off; it does not push the buttons out of sight.
            label.setMinimumWidth(1)
        self.menu_button = QPushButton(self.tr("&This ladder"))
        self.menu_button.setObjectName("ladderMenu")
        self._menu = QMenu(self.menu_button)
        self._fill_menu()
        self.menu_button.setMenu(self._menu)
        self._lay_out()

    def _fill_menu(self) -> None:
        self.rename = self._entry("renameLadder", self.tr("&Title and goal…"))
        self.rename.triggered.connect(self.rename_requested)
        together = self._entry("togetherOnLadder", self.tr("Together &with another animal…"))
        together.triggered.connect(self.together_requested)
        self._menu.addSeparator()
        self.statuses = {
            LadderStatus.OPEN: self._status_entry("openLadder", LadderStatus.OPEN, self.tr("&Open it again")),
            LadderStatus.PAUSED: self._status_entry("pauseLadder", LadderStatus.PAUSED, self.tr("&Pause")),
            LadderStatus.REACHED: self._status_entry(
                "reachLadder", LadderStatus.REACHED, self.tr("The goal is &reached")
            ),
            LadderStatus.CLOSED: self._status_entry(
                "closeLadder", LadderStatus.CLOSED, self.tr("&Close: a good life without it")
            ),
        }
        self._menu.addSeparator()
        self._entry("anotherLadder", self.tr("Start &another ladder…")).triggered.connect(
            self.another_requested
        )
        self._entry("tryPaceOnLadder", self.tr("Tr&y another pace…")).triggered.connect(
            self.pace_trial_requested
        )
        self._entry("saveTemplate", self.tr("Sa&ve as template…")).triggered.connect(self.template_requested)
        self._menu.addSeparator()
        self._entry("putLadderAway", self.tr("Put this &ladder away")).triggered.connect(
            self.put_away_requested
        )

    def show_ladder(self, kept: KeptLadder, forecast: str = "") -> None:
        """Show this ladder, and what is foretold of the way to its goal; nothing where that is empty."""
        self.forecast.setText(with_breaks(forecast))
        self.forecast.setVisible(bool(forecast))
        self.title.setText(with_breaks(kept.title))
        self.goal.setText(with_breaks(self.tr("Goal: {goal}").format(goal=kept.goal)) if kept.goal else "")
        self.goal.setVisible(bool(kept.goal))
        changed = kept.template_title if kept.template_title != kept.title else ""
        self.changed_from.setText(self.tr("Changed from “{title}”").format(title=with_breaks(changed)))
        self.changed_from.setVisible(bool(changed))
        self.status.setText(ladder_status_name(kept.status, self._translate))
        with_tone(self.status, _TONES.get(kept.status, ""))
        self.status.setVisible(kept.status is not LadderStatus.OPEN)
        for status, action in self.statuses.items():
            action.setVisible(status is not kept.status)

    def show_animals(self, names: str) -> None:
        """Say who is on the ladder; empty where it is one animal, which the window names already."""
        self.animals.setText(names)
        self.animals.setVisible(bool(names))

    def _entry(self, name: str, text: str) -> QAction:
        action = self._menu.addAction(text)
        action.setObjectName(name)
        return action

    def _status_entry(self, name: str, status: LadderStatus, text: str) -> QAction:
        action = self._entry(name, text)
        action.triggered.connect(lambda: self.status_requested.emit(status))
        return action

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.title, 1)
        top.addWidget(self.status)
        words.addLayout(top)
        words.addWidget(self.animals)
        words.addWidget(self.goal)
        words.addWidget(self.changed_from)
        words.addWidget(self.forecast)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
