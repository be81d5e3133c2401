"""What stands in the way of practice: a stop for the vet, and stressful things that happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import HealthStop, IncidentReport
from exposure_planner.wording.choices import severity_name
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import red_flag_answer

_SHOWN = 5


class CareList(QWidget):
    """Stops with a way to go on, and the newest incidents with a way to take them back.

    Signals:
        lift_wished(HealthStop): somebody who knows has seen the animal.
        undo_wished(IncidentReport): it should not have been reported.
        incident_wished: something happened.
    """

    lift_wished = Signal(object)
    undo_wished = Signal(object)
    incident_wished = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        report = with_role(QPushButton(self.tr("Something st&ressful happened…")), "quiet")
        report.setObjectName("animalIncident")
        report.clicked.connect(self.incident_wished)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(report)

    def show_care(
        self, animal: Animal, stops: tuple[HealthStop, ...], incidents: tuple[IncidentReport, ...]
    ) -> None:
        """Show these."""
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
            self._rows.addWidget(with_role(QLabel(nothing), "quiet"))

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
        return _row(wrapped(said), go_on)

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
