"""Keeps something in every table about one animal, to see what becomes of it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import select, text

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.household.calibration import CalibrationAnswer
from exposure_planner.household.day_wish import DayWish, DayWishKind
from exposure_planner.household.indoors import IndoorActivity, IndoorMeasure, IndoorPlan, IndoorWeek, Pillar
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.pace import AnimalPace
from exposure_planner.household.people import Person
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import LoggedSession, Mark, MarkKind, TriggerMet
from exposure_planner.household.suitability import SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    PlanOverride,
    RedFlag,
)
from exposure_planner.planner.advice import Move
from exposure_planner.planner.ladder import Gate, StageTrigger
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Severity
from exposure_planner.services.ports import UnitOfWork
from exposure_planner.storage.database import Database
from exposure_planner.storage.tables.base import Base
from tests.storage.kept import FIRST_DAY, keep_household, new_ladder, rating, session

MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

WANTED_HOME = Mark(kind=MarkKind.WANTS_HOME, after=timedelta(seconds=90))

Rows = dict[str, list[tuple[Any, ...]]]
"""What every table holds, by the table's name."""


@dataclass(frozen=True)
class Everything:
    """One of everything that is kept about an animal.

    Attributes:
        ladder: with three stages in use, one of them split from another, and one put away that nothing rests on.
    """

    animal: Animal
    ladder: KeptLadder
    session: LoggedSession


def keep_everything(database: Database, name: str = "Miles Davis") -> Everything:
    """Keep one of everything about a new animal."""
    household = keep_household(database)
    animal = Animal(
        id=uuid4(), household_id=household.id, name=name, species=Species.CAT, triggers=("Lifts",)
    )
    person = Person(id=uuid4(), household_id=animal.household_id, name="Ida")
    plain = new_ladder(animal.id, "Hallway", "Doorstep", "Yard", "Attic")
    hallway, doorstep, yard, attic = plain.stages
    fitted = replace(
        doorstep,
        gate=Gate.OUTDOOR,
        equipment=("Harness",),
        triggers=(StageTrigger(what="Lift", intensity=30),),
    )
    stages = (replace(hallway, split_of=doorstep.id), fitted, yard)
    ladder = replace(plain, stages=stages, retired_stages=(attic,))
    seen = replace(
        session(ladder, FIRST_DAY, replace(rating(), person_id=person.id, signs=("eats",))),
        triggers=(TriggerMet(what="Bicycle"),),
        marks=(WANTED_HOME,),
    )
    with database.unit_of_work() as unit:
        unit.households.save_person(person)
        unit.animals.save(animal)
        unit.animals.save_photo(animal.id, b"picture")
        unit.animals.save_pace(animal.id, AnimalPace(own_numbers=(("calm_to_climb", 4.0),)))
        unit.animals.save_weather(animal.id, WeatherLimits(coldest=3.0))
        unit.ladders.save(ladder)
        unit.sessions.save(seen)
        _keep_welfare(unit, animal, ladder)
        _keep_the_rest(unit, animal, ladder, seen)
        _keep_what_people_see(unit, animal, ladder, person)
        unit.commit()
    return Everything(animal=animal, ladder=ladder, session=seen)


def rows_of(database: Database) -> Rows:
    """Everything in the database."""
    with database._borrow() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in Base.metadata.tables.items()
        }


def is_sound(database: Database) -> bool:
    """Whether no row points to nothing, and SQLite finds the file whole."""
    with database._borrow() as connection:
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        whole = connection.execute(text("PRAGMA integrity_check")).scalar()
    return not broken and whole == "ok"


def _keep_welfare(unit: UnitOfWork, animal: Animal, ladder: KeptLadder) -> None:
    gated = ladder.stages[1].id
    unit.welfare.save_gate_visit(
        GateVisit(
            id=uuid4(),
            ladder_id=ladder.id,
            stage_id=gated,
            gate=Gate.OUTDOOR,
            on=FIRST_DAY,
            ticked=("harness_fits",),
            holds=False,
        )
    )
    unit.welfare.save_normal_visit(
        NormalVisit(id=uuid4(), animal_id=animal.id, on=FIRST_DAY, ticked=(NormalSign.EATING,))
    )
    unit.welfare.save_incident(
        IncidentReport(
            id=uuid4(), animal_id=animal.id, on=FIRST_DAY, what="Fireworks", severity=Severity.MILD
        )
    )
    unit.welfare.save_health_stop(
        HealthStop(id=uuid4(), animal_id=animal.id, since=FIRST_DAY, flags=(RedFlag.PAIN,))
    )
    unit.welfare.save_suitability_visit(
        SuitabilityVisit(id=uuid4(), animal_id=animal.id, on=FIRST_DAY, true=(SuitabilityPoint.STARTLES,))
    )
    unit.welfare.save_override(
        PlanOverride(
            id=uuid4(),
            ladder_id=ladder.id,
            stage_id=gated,
            on=FIRST_DAY,
            why="We move house.",
            rules=("rest",),
        )
    )


def _keep_the_rest(unit: UnitOfWork, animal: Animal, ladder: KeptLadder, seen: LoggedSession) -> None:
    wand = IndoorActivity(code="wand", title="Wand play", pillar=Pillar.PLAY, times_a_week=14)
    unit.indoors.save_plan(
        IndoorPlan(
            id=uuid4(), animal_id=animal.id, started_on=FIRST_DAY, activities=(wand,), ladder_id=ladder.id
        )
    )
    unit.indoors.save_week(
        IndoorWeek(id=uuid4(), animal_id=animal.id, first=FIRST_DAY, measures=((IndoorMeasure.PLAY, 4),))
    )
    unit.advice.save(
        AdviceGiven(
            id=uuid4(),
            ladder_id=ladder.id,
            session_id=seen.id,
            given_at=MOMENT + timedelta(hours=1),
            move=Move.STAY,
            stage_id=ladder.stages[0].id,
            minutes=4.0,
            earliest=FIRST_DAY + timedelta(days=1),
            reasons=("calm_enough",),
        )
    )
    unit.templates.save(
        OwnTemplate(id=uuid4(), title="Balcony", document='title = "Balcony"\n', saved_at=MOMENT)
    )


def _keep_what_people_see(unit: UnitOfWork, animal: Animal, ladder: KeptLadder, person: Person) -> None:
    unit.running.save(
        RunningSession(
            id=uuid4(),
            ladder_id=ladder.id,
            stage_id=ladder.stages[0].id,
            planned=timedelta(minutes=3),
            began=MOMENT,
            on=FIRST_DAY,
            started=MOMENT.time(),
            marks=(WANTED_HOME,),
        )
    )
    unit.medicines.save(
        Medicine(
            id=uuid4(), animal_id=animal.id, kind=MedicineKind.SUPPLEMENT, what="Valerian", since=FIRST_DAY
        )
    )
    unit.days.save_wish(DayWish(animal_id=animal.id, on=FIRST_DAY, kind=DayWishKind.FREE))
    unit.days.save_calendar(CalendarEntry(animal_id=animal.id, on=FIRST_DAY, revision=1, said="Hallway"))
    unit.calibration.save(
        CalibrationAnswer(
            id=uuid4(),
            household_id=animal.household_id,
            person_id=person.id,
            round_id=uuid4(),
            species=animal.species,
            vignette="window",
            level=Level.UNEASY,
            on=FIRST_DAY,
        )
    )
