"""Column types refuse what they cannot give back."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.storage.columns import ChoiceText, ScaleNumber, UtcDateTime
from exposure_planner.storage.tables import Base

SQLITE = sqlite.dialect()


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(datetime(2026, 3, 2, 12), SQLITE)  # noqa: DTZ001


def test_a_moment_elsewhere_is_kept_as_the_same_moment_in_utc() -> None:
    in_cape_verde = datetime(2026, 3, 2, 12, tzinfo=timezone(timedelta(hours=-1)))

    kept = UtcDateTime().process_bind_param(in_cape_verde, SQLITE)

    assert kept == in_cape_verde
    assert kept is not None
    assert kept.tzinfo is UTC
    assert kept.hour == 13


def test_a_choice_that_is_no_member_is_refused() -> None:
    with pytest.raises(ValueError, match="parrot"):
        ChoiceText(Species).process_bind_param("parrot", SQLITE)  # type: ignore[arg-type]


def test_a_level_off_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="6"):
        ScaleNumber(Level).process_bind_param(6, SQLITE)  # type: ignore[arg-type]


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_can_be_made_on_a_server_too(table: Table) -> None:
    assert str(CreateTable(table).compile(dialect=postgresql.dialect()))
