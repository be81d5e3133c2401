"""Something stressful that happened besides the sessions."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.gui.rating.typed_choice_box import TypedChoiceBox
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Severity
from exposure_planner.wording.choices import severity_name
from exposure_planner.wording.incidents import incident_options, say_after_a_bang
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_date

_ASKED = (Severity.MILD, Severity.MODERATE, Severity.SEVERE)


class IncidentDialog(QuestionDialog):
    """Asks what happened and how much it weighed; a stressful day makes it a quiet one."""

    def __init__(
        self, desk: Desk, animal_id: UUID, before: IncidentReport | None = None, parent: QWidget | None = None
    ) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        self._animal = desk.services.animals.get(animal_id)
        self._before, self._incident_id = before, before.id if before else uuid4()
        say = desk.translate
        today = desk.services.clock.today()
        title = say("checklists", "Something stressful happened")
        super().__init__(desk, title, say_date(today, say), say("checklists", "&Keep"), parent)
        self.setObjectName("incidentDialog")
        self._what = TypedChoiceBox(
            incident_options(say), "incidentWhat", self.tr("What happened"), self.tr("Choose, or write it")
        )
        levels = [(level, f"{int(level)}  {level_name(level, say)}") for level in Level]
        self._level = ChoiceBox[Level | None](
            [(None, self.tr("No, it was only a hard day")), *levels], "incidentLevel"
        )
        self._severity = ChoiceBox(((much, severity_name(much, say)) for much in _ASKED), "incidentSeverity")
        self._severity.choose(Severity.MODERATE)
        self._day = DayField()
        self._day.setObjectName("incidentDay")
        self._day.show_day(today)
        self._ask()
        if before is not None:
            self._show(before)
        self._what.setFocus()

    def save(self) -> None:
        """Keep what happened; undoing it brings back what was told before."""
        welfare, before = self.desk.services.welfare, self._before
        incident = IncidentReport(
            id=self._incident_id,
            animal_id=self._animal.id,
            on=self._day.day(),
            what=self._what.text(),
            severity=self._severity.value(),
            level=self._level.value(),
        )
        self.keep(
            self.tr("Something stressful"),
            lambda: welfare.report_incident(incident),
            lambda: welfare.report_incident(before) if before else welfare.undo_incident(incident),
        )

    def _ask(self) -> None:
        name = self._animal.name
        weighs = self.tr("A vet visit, guests, thunder: what weighs on {animal} counts.").format(animal=name)
        self.content.addWidget(wrapped(weighs))
        self.add_field(self._what, "what", self.tr("What happened"))
        self.add_field(self._severity, "severity", self.tr("How much it was"))
        met = self.tr("Did {animal} meet what it is afraid of? Then the highest moment")
        self.add_field(self._level, "level", met.format(animal=name))
        self.add_field(self._day, "on", self.tr("Which day"))
        self.content.addWidget(wrapped(say_after_a_bang(self.desk.translate), "quiet", "afterABang"))

    def _show(self, incident: IncidentReport) -> None:
        self._what.setCurrentText(incident.what)
        self._severity.choose(incident.severity)
        self._level.choose(incident.level)
        self._day.show_day(incident.on)
