"""What stands in the way of practice: a stop for the vet, and stressful things that happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import HealthStop, IncidentReport
from exposure_planner.wording.choices import severity_name
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.red_flags import red_flag_answer, say_what_was_seen
from exposure_planner.wording.translate import Translate

_SHOWN = 5


class CareList(QWidget):
    """Stops with a way to go on, and the newest incidents with a way to take them back.

    Signals:
        lift_wished(HealthStop): somebody who knows has seen the animal.
        undo_wished(IncidentReport): it should not have been reported.
        incident_wished: something happened.
        wrong_wished: something is wrong with the animal.
    """

    lift_wished = Signal(object)
    undo_wished = Signal(object)
    incident_wished = Signal()
    wrong_wished = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        report = with_role(QPushButton(self.tr("Something st&ressful happened…")), "quiet")
        report.setObjectName("animalIncident")
        report.clicked.connect(self.incident_wished)
        self._wrong = with_role(QPushButton(), "quiet")
        self._wrong.setObjectName("animalWrong")
        self._wrong.clicked.connect(self.wrong_wished)
        asked = QWidget()
        flow = FlowLayout(asked, gap=Space.S)
        for button in (report, self._wrong):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(asked)

    def show_care(
        self, animal: Animal, stops: tuple[HealthStop, ...], incidents: tuple[IncidentReport, ...]
    ) -> None:
        """Show these."""
        name = animal.name.replace("&", "&&")
        self._wrong.setText(self.tr("So&mething is wrong with {animal}…").format(animal=name))
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for stop in stops:
            self._rows.addWidget(self._stop_row(animal, stop))
        for incident in reversed(incidents[-_SHOWN:]):
            self._rows.addWidget(self._incident_row(incident))
        if not stops and not incidents:
            nothing = self.tr("Nothing stands in the way of practice.")
            self._rows.addWidget(with_role(PlainLabel(nothing), "quiet"))

    def _stop_row(self, animal: Animal, stop: HealthStop) -> QWidget:
        said = " ".join(
            dict.fromkeys(
                red_flag_answer(flag, animal.species, animal.name, self._translate) for flag in stop.flags
            )
        )
        name = animal.name.replace("&", "&&")
        go_on = QPushButton(self.tr("{animal} has been seen: go on").format(animal=name))
        go_on.setObjectName("liftStop")
        go_on.clicked.connect(lambda: self.lift_wished.emit(stop))
        since = self.tr("Waiting since {day}.").format(day=say_date(stop.since, self._translate))
        seen = say_what_was_seen(stop.flags, self._translate)
        return _row(wrapped(f"{said} {since} {seen}"), go_on)

    def _incident_row(self, incident: IncidentReport) -> QWidget:
        text = self.tr("{day}: {what} ({much})").format(
            day=say_date(incident.on, self._translate),
            what=incident.what,
            much=severity_name(incident.severity, self._translate),
        )
        back = with_role(QPushButton(self.tr("Take back")), "quiet")
        back.setAccessibleName(self.tr("Take back: {what}").format(what=incident.what))
        back.clicked.connect(lambda: self.undo_wished.emit(incident))
        return _row(wrapped(text), back)


def _row(text: QWidget, button: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    layout.addWidget(text, 1)
    layout.addWidget(button)
    return row
