"""The migrations make the tables that the program knows, and can be taken back."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect

from exposure_planner.storage.database import Database
from exposure_planner.storage.schema import MIGRATIONS, NEWEST_REVISION
from exposure_planner.storage.tables import Base

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
