"""Reads the sample household; its days are counted back from today, so that it never grows old."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from uuid import UUID

from exposure_planner.catalogue.ladders import read_ladder
from exposure_planner.catalogue.sample_sessions import SessionReader, days_back, floors_for
from exposure_planner.catalogue.strict_table import StrictTable, read_table
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.gate_list import points_of
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Household, Person
from exposure_planner.household.sample import SampleHousehold
from exposure_planner.household.welfare import (
    GateVisit,
    IncidentReport,
    NormalSign,
    NormalVisit,
    PlanOverride,
)
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.observed import Severity
from exposure_planner.resource_files import resource

_MOST_ROWS = 120


@dataclass(frozen=True, kw_only=True)
class _Home:
    household: Household
    people: dict[str, Person]


def sample_household(today: date, new_id: Callable[[], UUID]) -> SampleHousehold:
    """Miles Davis half-way up his ladder, and three friends at their turning points. Raises ResourceBroken."""
    homes = _homes(read_table(resource("sample", "households.toml")), new_id)
    samples = [
        _animal(path, homes, today, new_id) for path in sorted(resource("sample", "animals").glob("*.toml"))
    ]
    everybody = SampleHousehold(
        households=tuple(home.household for home in homes.values()),
        people=tuple(person for home in homes.values() for person in home.people.values()),
    )
    return _together([everybody, *samples])


def _together(samples: list[SampleHousehold]) -> SampleHousehold:
    return SampleHousehold(
        **{
            part.name: tuple(value for sample in samples for value in getattr(sample, part.name))
            for part in fields(SampleHousehold)
        }
    )


def _homes(table: StrictTable, new_id: Callable[[], UUID]) -> dict[str, _Home]:
    table.whole("version", 1, 1)
    homes: dict[str, _Home] = {}
    for each in table.tables("households", 10, "household"):
        household = Household(id=new_id(), name=each.text("name", longest=60))
        names = each.texts("people")
        people = {name: Person(id=new_id(), household_id=household.id, name=name) for name in names}
        homes[each.text("key", longest=40)] = _Home(household=household, people=people)
        each.finish()
    table.finish()
    return homes


def _animal(path: Path, homes: dict[str, _Home], today: date, new_id: Callable[[], UUID]) -> SampleHousehold:
    table = read_table(path)
    table.whole("version", 1, 1)
    key = table.text("household", longest=40)
    if key not in homes:
        raise table.broken("household", f"there is none called “{key}”")
    animal = _read_animal(table, homes[key].household, today, new_id())
    ladder = _read_ladder(table, animal, new_id)
    reader = SessionReader(
        ladder=ladder, people=homes[key].people, floors=floors_for(animal.species), today=today, new_id=new_id
    )
    sample = SampleHousehold(
        animals=(animal,),
        ladders=(ladder,),
        sessions=tuple(reader.session(row) for row in table.tables("sessions", _MOST_ROWS, "session")),
        gate_visits=tuple(
            _gate_visit(row, animal, ladder, today, new_id())
            for row in table.tables("gate_visits", 20, "gate visit")
        ),
        normal_visits=tuple(
            _normal_visit(row, animal, today, new_id()) for row in table.tables("normal_visits", 20, "list")
        ),
        incidents=tuple(
            _incident(row, animal, today, new_id()) for row in table.tables("incidents", 20, "incident")
        ),
        overrides=tuple(
            _override(row, ladder, today, new_id()) for row in table.tables("overrides", 20, "override")
        ),
    )
    table.finish()
    return sample


def _read_animal(table: StrictTable, household: Household, today: date, animal_id: UUID) -> Animal:
    checked = table.has("chip_checked_days_ago")
    return Animal(
        id=animal_id,
        household_id=household.id,
        name=table.text("name", longest=40),
        species=table.choice("species", Species),
        birth_year=today.year - table.whole("age", 0, 30),
        history=table.text("history", longest=800),
        triggers=table.texts("triggers"),
        favourite_food=table.text("favourite_food", longest=80),
        chip_number=table.text("chip_number", "", longest=20),
        chip_phone_checked_on=days_back(table, "chip_checked_days_ago", today) if checked else None,
        vet=table.text("vet", "", longest=80),
    )


def _read_ladder(table: StrictTable, animal: Animal, new_id: Callable[[], UUID]) -> KeptLadder:
    key = table.text("ladder", longest=60)
    path = resource("ladders", f"{key}.toml")
    if not key.replace("-", "").isalnum() or not path.is_file():
        raise table.broken("ladder", f"there is no ready ladder called “{key}”")
    ready = read_ladder(path)
    return KeptLadder(
        id=new_id(),
        animal_id=animal.id,
        title=ready.title,
        stages=ready.stages_with_new_ids(new_id),
        goal=table.text("goal"),
        why_this_order=ready.why_this_order,
        template=ready.key,
    )


def _gate_visit(
    row: StrictTable, animal: Animal, ladder: KeptLadder, today: date, visit_id: UUID
) -> GateVisit:
    number = row.whole("stage", 1, len(ladder.stages))
    stage = ladder.stages[number - 1]
    gate = stage.gate or Gate.OWN
    visit = GateVisit(
        id=visit_id,
        ladder_id=ladder.id,
        stage_id=stage.id,
        gate=gate,
        on=days_back(row, "days_ago", today),
        ticked=tuple(point.value for point in points_of(gate, animal.species)),
        holds=True,
    )
    row.finish()
    return visit


def _normal_visit(row: StrictTable, animal: Animal, today: date, visit_id: UUID) -> NormalVisit:
    not_yet = row.choices("not_yet", NormalSign)
    visit = NormalVisit(
        id=visit_id,
        animal_id=animal.id,
        on=days_back(row, "days_ago", today),
        ticked=tuple(sign for sign in NormalSign if sign not in not_yet),
    )
    row.finish()
    return visit


def _incident(row: StrictTable, animal: Animal, today: date, incident_id: UUID) -> IncidentReport:
    incident = IncidentReport(
        id=incident_id,
        animal_id=animal.id,
        on=days_back(row, "days_ago", today),
        what=row.text("what"),
        severity=row.choice("severity", Severity),
    )
    row.finish()
    return incident


def _override(row: StrictTable, ladder: KeptLadder, today: date, override_id: UUID) -> PlanOverride:
    override = PlanOverride(
        id=override_id,
        ladder_id=ladder.id,
        stage_id=ladder.stages[row.whole("stage", 1, len(ladder.stages)) - 1].id,
        on=days_back(row, "days_ago", today),
        why=row.text("why"),
        rules=row.texts("rules"),
    )
    row.finish()
    return override
