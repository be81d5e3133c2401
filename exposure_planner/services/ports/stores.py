"""What is kept, one store for each subject. Every `save` adds or replaces by id; only `TrashStore.erase` deletes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.animal import Animal
from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.household.calibration import CalibrationAnswer
from exposure_planner.household.case import Case, FieldChange, Record, RecordKey
from exposure_planner.household.day_wish import DayWish
from exposure_planner.household.indoors import IndoorPlan, IndoorWeek
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.medicine import Medicine
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.pace import AnimalPace
from exposure_planner.household.people import Household, Person
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.suitability import SuitabilityVisit
from exposure_planner.household.trash import Erasure
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalVisit,
    PlanOverride,
)


class HouseholdStore(Protocol):
    """Households and their people."""

    def all(self) -> tuple[Household, ...]:
        """Every household, by name."""

    def save(self, household: Household) -> None:
        """Add or replace."""

    def people(self, household_id: UUID) -> tuple[Person, ...]:
        """Who rates there, by name."""

    def save_person(self, person: Person) -> None:
        """Add or replace."""


class AnimalStore(Protocol):
    """Animals; apart from them their pictures, which are large, their pace and their weather."""

    def all(self) -> tuple[Animal, ...]:
        """Every animal, retired ones too, by name."""

    def get(self, animal_id: UUID) -> Animal | None:
        """The animal, or None."""

    def save(self, animal: Animal) -> None:
        """Add or replace."""

    def photo(self, animal_id: UUID) -> bytes | None:
        """The picture as an encoded file, or None."""

    def save_photo(self, animal_id: UUID, photo: bytes | None) -> None:
        """Keep this picture, or none."""

    def pace(self, animal_id: UUID) -> AnimalPace:
        """How it is paced; the ordinary pace where nobody chose."""

    def save_pace(self, animal_id: UUID, pace: AnimalPace) -> None:
        """Pace it like this from now on."""

    def weather(self, animal_id: UUID) -> WeatherLimits:
        """In which weather it goes out; the ordinary limits where nobody set others."""

    def save_weather(self, animal_id: UUID, limits: WeatherLimits) -> None:
        """Let it out in this weather from now on."""


class LadderStore(Protocol):
    """Ladders with their stages."""

    def of_animal(self, animal_id: UUID) -> tuple[KeptLadder, ...]:
        """Those that it is on, in the order in which they were started; those put away as well."""

    def get(self, ladder_id: UUID) -> KeptLadder | None:
        """The ladder, or None."""

    def save(self, ladder: KeptLadder) -> None:
        """Add or replace, with the order of the stages. A stage in neither list is retired, never lost."""


class SessionStore(Protocol):
    """Logged sessions with their ratings."""

    def of_ladder(self, ladder_id: UUID, since: date = date.min) -> tuple[LoggedSession, ...]:
        """From a day on, in order of day and start, without the withdrawn."""

    def of_animal(self, animal_id: UUID, since: date = date.min) -> tuple[LoggedSession, ...]:
        """Those on its own ladders and those in which it was rated beside another animal, from a day on.

        In order of day and start, without the withdrawn.
        """

    def get(self, session_id: UUID) -> LoggedSession | None:
        """The session, withdrawn or not, or None."""

    def save(self, session: LoggedSession) -> None:
        """Add or replace, with ratings, signs and triggers."""

    def known(self, session_ids: Collection[UUID]) -> frozenset[UUID]:
        """Those that are kept, withdrawn or not."""

    def add_all(self, sessions: Sequence[LoggedSession]) -> None:
        """Add many that are not kept yet, far quicker than one by one."""

    def set_withdrawn(self, session_ids: Collection[UUID], at: datetime | None) -> None:
        """Take many out of the history, or with None put them back."""


class RunningStore(Protocol):
    """Sessions that are under way, or over and not rated yet."""

    def all(self) -> tuple[RunningSession, ...]:
        """In the order in which they began, without those put aside."""

    def get(self, session_id: UUID) -> RunningSession | None:
        """The session, put aside or not, or None."""

    def save(self, running: RunningSession) -> None:
        """Add or replace, with its marks."""


class MedicineStore(Protocol):
    """Medicines and supplements; what was undone is left out."""

    def of_animal(self, animal_id: UUID) -> tuple[Medicine, ...]:
        """By first day."""

    def save(self, medicine: Medicine) -> None:
        """Add or replace."""


class DayStore(Protocol):
    """Single days of an animal."""

    def wishes(self, animal_id: UUID, since: date) -> tuple[DayWish, ...]:
        """What a person wants of the days from this one on, in their order."""

    def save_wish(self, wish: DayWish) -> None:
        """Add or replace."""

    def calendar(self, animal_id: UUID, since: date) -> tuple[CalendarEntry, ...]:
        """What a calendar was told about the days from this one on, in their order."""

    def save_calendar(self, entry: CalendarEntry) -> None:
        """Add or replace."""


class CalibrationStore(Protocol):
    """How people rated short stories."""

    def answers(self, household_id: UUID) -> tuple[CalibrationAnswer, ...]:
        """By day."""

    def save(self, answer: CalibrationAnswer) -> None:
        """Add or replace."""


class WelfareStore(Protocol):
    """Gate checks, return-to-normal lists, incidents, stops and overrides; what was undone is left out."""

    def gate_visits(self, ladder_id: UUID) -> tuple[GateVisit, ...]:
        """By day."""

    def save_gate_visit(self, visit: GateVisit) -> None:
        """Add or replace."""

    def normal_visits(self, animal_id: UUID) -> tuple[NormalVisit, ...]:
        """By day."""

    def save_normal_visit(self, visit: NormalVisit) -> None:
        """Add or replace."""

    def incidents(self, animal_id: UUID) -> tuple[IncidentReport, ...]:
        """By day."""

    def save_incident(self, incident: IncidentReport) -> None:
        """Add or replace."""

    def health_stops(self, animal_id: UUID) -> tuple[HealthStop, ...]:
        """By day, lifted ones too."""

    def save_health_stop(self, stop: HealthStop) -> None:
        """Add or replace."""

    def suitability_visits(self, animal_id: UUID) -> tuple[SuitabilityVisit, ...]:
        """By day."""

    def save_suitability_visit(self, visit: SuitabilityVisit) -> None:
        """Add or replace."""

    def overrides(self, ladder_id: UUID) -> tuple[PlanOverride, ...]:
        """By day."""

    def save_override(self, override: PlanOverride) -> None:
        """Add or replace."""


class IndoorStore(Protocol):
    """Indoor plans, and how their weeks went."""

    def plans(self, animal_id: UUID) -> tuple[IndoorPlan, ...]:
        """In the order in which they were begun, those put aside as well."""

    def save_plan(self, plan: IndoorPlan) -> None:
        """Add or replace."""

    def weeks(self, animal_id: UUID) -> tuple[IndoorWeek, ...]:
        """By their first day, without those that were undone."""

    def save_week(self, week: IndoorWeek) -> None:
        """Add or replace."""


class TemplateStore(Protocol):
    """A person's own templates."""

    def all(self) -> tuple[OwnTemplate, ...]:
        """In the order in which they were kept, those put away as well."""

    def get(self, template_id: UUID) -> OwnTemplate | None:
        """The template, or None."""

    def save(self, template: OwnTemplate) -> None:
        """Add or replace."""


class TrashStore(Protocol):
    """What was put away, and the only way to lose it."""

    def ladders(self) -> tuple[KeptLadder, ...]:
        """Everybody's, in the order in which they were started; those put away as well."""

    def withdrawn_sessions(self) -> tuple[LoggedSession, ...]:
        """Everybody's, in order of day and start."""

    def sessions_on_stages(self) -> Mapping[UUID, int]:
        """How many sessions each stage has, withdrawn or not; stages without any are left out."""

    def second_animals_rated(self) -> frozenset[tuple[UUID, UUID]]:
        """Which second animal was rated on which ladder: pairs of animal and ladder."""

    def keep_others_from_writing(self) -> None:
        """Let nobody else change anything until this unit of work is over. To be called before anything is read."""

    def erase(self, erasure: Erasure) -> None:
        """Delete these with everything that lies within them."""


class RecordStore(Protocol):
    """Everything that is kept, as plain records."""

    def everything(self) -> Case:
        """Whatever is kept of everybody."""

    def of_animals(self, animals: Iterable[UUID]) -> Case:
        """Everything about these animals, with the people and households that it names."""

    def write(self, records: Sequence[Record]) -> None:
        """Add or change; a field that a record does not name stays. What they said before is not noted.

        Raises:
            ValueError: a value is none of its field.
        """

    def note(self, changes: Sequence[FieldChange]) -> None:
        """Keep what these records said before; what is kept already is not kept twice."""

    def forget(self, changes: Sequence[FieldChange]) -> None:
        """Take such notes out again, for undoing."""

    def remove(self, keys: Iterable[RecordKey]) -> None:
        """Take these out again, for undoing. Raises NothingThere where something else rests on one of them."""


class AdviceStore(Protocol):
    """The advice that was given, for later questions."""

    def of_ladder(self, ladder_id: UUID) -> tuple[AdviceGiven, ...]:
        """In the order in which it was given."""

    def save(self, given: AdviceGiven) -> None:
        """Add or replace."""
