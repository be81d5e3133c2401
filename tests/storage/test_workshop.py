"""What the ladder workshop keeps: weather, suitability, life indoors, own templates, two animals on a ladder."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from exposure_planner.household.indoors import (
    IndoorActivity,
    IndoorMeasure,
    IndoorPlan,
    IndoorWeek,
    Pillar,
)
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.suitability import Suitability, SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.storage.database import Database
from exposure_planner.storage.schema import MIGRATIONS
from tests.storage.kept import FIRST_DAY, keep_animal, keep_ladder, rating, session

MONDAY = date(2026, 3, 2)


def test_each_animal_has_its_own_weather(database: Database) -> None:
    miles, elfie = keep_animal(database, "Miles"), keep_animal(database, "Elfie")
    for hottest in (26.0, 22.0):
        with database.unit_of_work() as unit:
            unit.animals.save_weather(miles.id, WeatherLimits(hottest=hottest))
            unit.commit()

    with database.unit_of_work() as unit:
        assert unit.animals.weather(miles.id) == WeatherLimits(hottest=22.0)
        assert unit.animals.weather(elfie.id) == WeatherLimits()


def test_what_is_true_of_an_animal_comes_back_until_it_is_undone(database: Database) -> None:
    miles = keep_animal(database)
    asked = SuitabilityVisit(
        id=uuid4(),
        animal_id=miles.id,
        on=FIRST_DAY,
        true=(SuitabilityPoint.COMES_TO_DOOR, SuitabilityPoint.FRIGHT_OUTDOORS),
    )
    for visit, expected in ((asked, (asked,)), (replace(asked, withdrawn=True), ())):
        with database.unit_of_work() as unit:
            unit.welfare.save_suitability_visit(visit)
            unit.commit()

        with database.unit_of_work() as unit:
            assert unit.welfare.suitability_visits(miles.id) == expected


def test_one_point_against_outweighs_all_that_speaks_for_it() -> None:
    def verdict(*points: SuitabilityPoint) -> Suitability:
        return SuitabilityVisit(id=uuid4(), animal_id=uuid4(), on=FIRST_DAY, true=points).verdict

    assert verdict() is Suitability.AMBER
    assert verdict(SuitabilityPoint.RECOVERS_FAST) is Suitability.GREEN
    assert verdict(SuitabilityPoint.RECOVERS_FAST, SuitabilityPoint.OLDER) is Suitability.AMBER
    assert verdict(*SuitabilityPoint) is Suitability.RED


def test_life_indoors_is_kept_changed_and_kept_again(database: Database) -> None:
    miles = keep_animal(database)
    wand = IndoorActivity(code="wand", title="Wand play", pillar=Pillar.PLAY, times_a_week=14)
    leaves = IndoorActivity(code="", title="A tray of leaves", pillar=Pillar.SMELL, times_a_week=2)
    plan = IndoorPlan(id=uuid4(), animal_id=miles.id, started_on=FIRST_DAY, activities=(wand, leaves))
    week = IndoorWeek(
        id=uuid4(),
        animal_id=miles.id,
        first=MONDAY,
        measures=((IndoorMeasure.PLAY, 4), (IndoorMeasure.LITTER, 5)),
        note="Slept on the new shelf.",
    )
    changed = replace(plan, activities=(leaves,), ended_on=MONDAY)
    other = replace(week, measures=((IndoorMeasure.LITTER, 3), (IndoorMeasure.APPETITE, 2)))
    both_changed = replace(week, measures=((IndoorMeasure.LITTER, 2), (IndoorMeasure.APPETITE, 3)))
    for now, then in ((plan, week), (changed, other), (changed, both_changed)):
        with database.unit_of_work() as unit:
            unit.indoors.save_plan(now)
            unit.indoors.save_week(then)
            unit.commit()

        with database.unit_of_work() as unit:
            assert unit.indoors.plans(miles.id) == (now,)
            assert unit.indoors.weeks(miles.id) == (then,)


def test_an_own_template_is_kept_with_its_whole_document(database: Database) -> None:
    saved_at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    template = OwnTemplate(id=uuid4(), title="Balcony", document='title = "Balcony"\n', saved_at=saved_at)
    away = replace(template, put_away_at=saved_at + timedelta(days=1))
    for wanted in (template, away):
        with database.unit_of_work() as unit:
            unit.templates.save(wanted)
            unit.commit()

        with database.unit_of_work() as unit:
            assert unit.templates.all() == (wanted,)
            assert unit.templates.get(template.id) == wanted


def test_a_ladder_of_two_animals_and_its_sessions_are_found_from_both(database: Database) -> None:
    elfie, ladder = keep_animal(database, "Elfie"), keep_ladder(database)
    shared = replace(ladder, with_animal_id=elfie.id)
    seen = session(shared, FIRST_DAY, rating(), replace(rating(), animal_id=elfie.id))
    with database.unit_of_work() as unit:
        unit.ladders.save(shared)
        unit.sessions.save(seen)
        unit.commit()

    with database.unit_of_work() as unit:
        for animal_id in shared.animal_ids:
            assert unit.ladders.of_animal(animal_id) == (shared,)
            assert unit.sessions.of_animal(animal_id) == (seen,)


def test_what_was_kept_before_the_workshop_comes_through_its_migration(path: Path) -> None:
    database = Database.open(path)
    ladder = keep_ladder(database)
    seen = session(ladder)
    with database.unit_of_work() as unit:
        unit.sessions.save(seen)
        unit.commit()
    database.close()
    _take_back_to(path, "0002")

    database = Database.open(path)

    with database.unit_of_work() as unit:
        assert unit.ladders.get(ladder.id) == ladder
        assert unit.sessions.of_ladder(ladder.id) == (seen,)
    database.close()


def _take_back_to(path: Path, revision: str) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS))
        command.downgrade(config, revision)
    engine.dispose()
