"""Which form the tables have in this database, and how they get the form that this program knows."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from exposure_planner.errors import DatabaseDamaged, DatabaseNewer
from exposure_planner.storage.sqlite_rules import (
    check_whole,
    has_broken_references,
    loosen_foreign_keys,
    tighten_foreign_keys,
)
from exposure_planner.storage.writing import BEGIN_OPTION, WRITING

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST_REVISION: Final = "0006"
"""The last migration; a test compares it with the scripts, so that a start needs not import Alembic to know."""

MIGRATIONS: Final = Path(__file__).parent / "migrations"


@cache
def known_revisions() -> frozenset[str]:
    """Every form of the tables that this version of the program can read."""
    return frozenset(
        script.name[: len(NEWEST_REVISION)] for script in (MIGRATIONS / "versions").glob("[0-9]*.py")
    )


def bring_up_to_date(connection: Connection, path: Path, before: Callable[[], None] | None = None) -> None:
    """Give the tables the newest form, whole or not at all.

    Args:
        connection: to the database.
        path: its file, to be named.
        before: called when nobody else can write any more, before tables that hold something are changed.

    Raises:
        DatabaseNewer: a newer version of the program has given them a form that this one does not know.
        DatabaseDamaged: parts cannot be read, or the tables are not what they are said to be.
        CopyNotMade: so `before` says.
    """
    if _revision(connection) == NEWEST_REVISION:
        connection.rollback()
        return
    check_whole(connection, path)
    connection.rollback()
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite:
        loosen_foreign_keys(connection)
    connection.execution_options(**{BEGIN_OPTION: WRITING})
    try:
        with connection.begin():
            _migrate(connection, path, before)
            if on_sqlite and has_broken_references(connection):
                raise DatabaseDamaged(path)
    finally:
        if on_sqlite:
            tighten_foreign_keys(connection)


def _revision(connection: Connection) -> str | None:
    """The stored revision; None for a database without tables, the empty text for tables without a revision."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        return "" if tables else None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None:
        return "" if len(tables) > 1 else None
    return str(found)


def _migrate(connection: Connection, path: Path, before: Callable[[], None] | None) -> None:
    # Alembic takes 114 ms to import, and is needed at a first start or after an update only.
    from alembic import command
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    # Asked again: another program may have migrated while this one waited for its turn; then there is nothing to do.
    revision = _revision(connection)
    if revision == "":
        raise DatabaseDamaged(path)
    config = _config(connection)
    if revision is not None:
        try:
            ScriptDirectory.from_config(config).get_revision(revision)
        except CommandError as error:
            raise DatabaseNewer(path) from error
        if before is not None and revision != NEWEST_REVISION:
            before()
    try:
        command.upgrade(config, "head")
    except SQLAlchemyError as error:
        # The revision is ours and what it stands for is not.
        raise DatabaseDamaged(path) from error


def make_tables(connection: Connection, revision: str) -> None:
    """Make the tables as they were at this revision, in an empty database."""
    from alembic import command

    command.upgrade(_config(connection), revision)


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
