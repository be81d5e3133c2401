"""How many sessions a week, and on which days."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.settings import EVERY_DAY, SessionsAWeek, Settings


class PaceSection(Section):
    """How many sessions a week, and on which days."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.heading.setText(self.tr("Pace"))
        choices = (
            (SessionsAWeek.THREE, self.tr("Up to three a week")),
            (SessionsAWeek.FOUR, self.tr("Up to four a week")),
            (SessionsAWeek.FIVE, self.tr("Up to five a week")),
        )
        self._pace = ChoiceBox(choices, "pace")
        self._pace.setMinimumHeight(self._pace.sizeHint().height())
        self._pace.choose(SessionsAWeek(settings.sessions_per_week))
        self._days = [self._day(number, name) for number, name in enumerate(self._day_names())]
        row = QWidget()
        beside = FlowLayout(row, gap=Space.XS)
        for box in self._days:
            box.setChecked(self._days.index(box) in settings.days_that_suit)
            beside.addWidget(box)
        self.form.addRow(self.tr("&Sessions"), self._pace)
        self.add_hint(self.tr("Days that suit; with none chosen, every day does"))
        self.form.addRow(row)
        self.add_hint(
            self.tr(
                "These are habits of practice, not measured facts. How your animal is doing always comes first; "
                "how gently each one is paced you choose on its Animal page."
            )
        )
        self._pace.activated.connect(self._on_changed)
        for box in self._days:
            box.clicked.connect(self._on_changed)

    def _on_changed(self) -> None:
        chosen = frozenset(number for number, box in enumerate(self._days) if box.isChecked())
        self.changed.emit(
            replace(
                self.settings,
                sessions_per_week=int(self._pace.value()),
                days_that_suit=chosen or EVERY_DAY,
            )
        )

    def _day(self, number: int, name: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setObjectName(f"day{number}")
        return box

    def _day_names(self) -> tuple[str, ...]:
        return (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )
