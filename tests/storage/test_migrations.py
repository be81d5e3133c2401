"""The migrations make the tables that the program knows, and can be taken back."""

import ast
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect

from exposure_planner.errors import DatabaseUnreadable
from exposure_planner.storage.database import Database
from exposure_planner.storage.schema import MIGRATIONS, NEWEST_REVISION
from exposure_planner.storage.tables import Base

OLD_DATABASES = sorted((Path(__file__).parents[1] / "old_databases").glob("*.sqlite3"))
VERSIONS = sorted((MIGRATIONS / "versions").glob("*.py"))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty database that knows nothing of us."""
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.sqlite3'}")
    yield engine
    engine.dispose()


def _config(connection: Connection) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def test_the_migrated_schema_equals_the_tables(database: Database) -> None:
    with database._borrow() as connection:
        assert _differences(connection) == []


def test_the_comparison_would_notice_a_missing_index(database: Database) -> None:
    with database._borrow() as connection:
        connection.exec_driver_sql("DROP INDEX ix_session_ladder_id_day")

        assert len(_differences(connection)) == 1


def test_up_and_down_and_up_again_ends_with_the_same_schema(engine: Engine) -> None:
    with engine.begin() as connection:
        config = _config(connection)

        command.upgrade(config, "head")
        command.downgrade(config, "base")
        left = inspect(connection).get_table_names()
        command.upgrade(config, "head")

        assert left == ["alembic_version"]
        assert _differences(connection) == []


def test_a_database_that_is_ours_but_has_no_tables_yet_gets_them(path: Path) -> None:
    Database.open(path).close()
    emptied = sqlite3.connect(path)
    for (name,) in emptied.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        emptied.execute(f"DROP TABLE {name}")
    emptied.commit()
    emptied.close()

    database = Database.open(path)

    with database._borrow() as connection:
        assert _differences(connection) == []
    database.close()


def test_tables_without_a_revision_are_refused_and_left_alone(path: Path) -> None:
    Database.open(path).close()
    half_way = sqlite3.connect(path)
    half_way.execute("DROP TABLE alembic_version")
    half_way.execute("CREATE TABLE alembic_version (version_num TEXT)")
    half_way.commit()
    half_way.close()
    before = path.read_bytes()

    with pytest.raises(DatabaseUnreadable):
        Database.open(path)

    assert path.read_bytes() == before


def test_every_old_database_is_brought_up_to_date(tmp_path: Path) -> None:
    for released in OLD_DATABASES:
        copy = tmp_path / released.name
        copy.write_bytes(released.read_bytes())

        database = Database.open(copy)

        with database._borrow() as connection:
            assert _differences(connection) == []
        with database.unit_of_work() as unit:
            assert unit.animals.all()
        database.close()


def test_the_newest_revision_is_known_without_alembic(engine: Engine) -> None:
    with engine.connect() as connection:
        assert ScriptDirectory.from_config(_config(connection)).get_heads() == [NEWEST_REVISION]


def test_every_constraint_in_the_database_has_the_name_that_the_tables_give_it(database: Database) -> None:
    with database._borrow() as connection:
        inspector = inspect(connection)
        for table in Base.metadata.sorted_tables:
            keys = [inspector.get_pk_constraint(table.name), *inspector.get_foreign_keys(table.name)]
            named = {str(constraint.name) for constraint in table.constraints}

            assert {str(key["name"]) for key in keys} == named
            assert inspector.get_unique_constraints(table.name) == []
            assert inspector.get_check_constraints(table.name) == []


@pytest.mark.parametrize("script", VERSIONS, ids=lambda script: script.stem)
def test_a_migration_imports_nothing_of_the_program(script: Path) -> None:
    tree = ast.parse(script.read_text(encoding="utf-8"))

    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported_from = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert imported <= {"sqlalchemy"}
    assert imported_from <= {"alembic"}
