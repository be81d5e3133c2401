"""Backups come by themselves where something changed, and everything can be what it was in one of them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.errors import CopyNotMade
from exposure_planner.household.backup import Cause, Soundness
from exposure_planner.services.backups import BackupMade, BackupService
from exposure_planner.services.events import DataReloaded
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal


@pytest.fixture
def backups(program: Program) -> BackupService:
    """What makes and restores them."""
    return program.services.backups


def test_an_empty_household_needs_no_backup(backups: BackupService) -> None:
    assert backups.make_if_due() is None
    assert backups.all() == ()


def test_one_comes_at_once_then_each_hour_and_only_after_a_change(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    keep_animal(program.services)
    assert made(backups.make_if_due()).backup.cause is Cause.HOURLY
    assert backups.make_if_due() is None
    clock.advance(hours=2)
    written = backups.folder.stat().st_mtime_ns
    assert backups.make_if_due() is None
    assert backups.folder.stat().st_mtime_ns == written
    keep_animal(program.services, "Mishka")
    assert backups.make_if_due() is not None
    keep_animal(program.services, "Elfie")
    clock.advance(minutes=59)
    assert backups.make_if_due() is None
    assert backups.make_if_due(timedelta(minutes=10)) is not None
    # Of the same hour the last one stays.
    assert len(backups.all()) == 2


def test_a_copy_from_before_a_change_is_no_reason_to_wait(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    keep_animal(program.services)
    first = made(backups.make_if_due()).backup
    clock.advance(hours=2)
    keep_animal(program.services, "Mishka")
    backups.make_if_due()
    clock.advance(minutes=5)
    assert backups.restore(first.path).cause is Cause.BEFORE_RESTORE
    clock.advance(minutes=56)

    assert backups.make_if_due() is not None


def test_data_that_is_gone_never_takes_the_place_of_its_backup(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    keep_animal(program.services)
    whole = made(backups.make_if_due()).backup
    program.close()
    for file in program.folder.folder.glob("exposure-planner.sqlite3*"):
        file.unlink()
    clock.advance(minutes=6)

    with open_program(program.folder, clock=clock) as again:
        again.services.backups.make_if_due(timedelta(minutes=5))
        assert whole.path in [each.path for each in again.services.backups.all()]


def test_what_begins_anew_after_a_loss_takes_no_place_from_what_was_lost(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    kept = keep_animal(program.services)
    program.services.sessions.rate(kept.draft(1, clock.today(), 0))
    whole = made(backups.make_if_due()).backup
    program.close()
    for file in program.folder.folder.glob("exposure-planner.sqlite3*"):
        file.unlink()
    clock.advance(minutes=6)

    with open_program(program.folder, clock=clock) as again:
        for name in ("Mishka", "Elfie"):
            keep_animal(again.services, name)
            clock.advance(minutes=6)
            made(again.services.backups.make_if_due(timedelta(minutes=5)))

        left = again.services.backups.all()
    # Of the two that came since, within the same hour, the last one.
    assert len(left) == 2
    assert whole.path in [each.path for each in left]


def test_where_somebody_deleted_them_a_new_one_comes_without_a_change(
    program: Program, backups: BackupService
) -> None:
    keep_animal(program.services)
    made(backups.make_if_due()).backup.path.unlink()

    assert backups.make_if_due() is not None


def test_nothing_changed_since_the_last_one_is_seen_after_a_new_start_too(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    keep_animal(program.services)
    backups.make_if_due()
    program.close()
    clock.advance(days=2)

    with open_program(program.folder, clock=clock) as again:
        assert again.services.backups.make_if_due() is None
        assert len(again.services.backups.all()) == 1


def test_a_clock_that_was_turned_back_stops_nothing(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    keep_animal(program.services)
    backups.make_if_due()
    clock.advance(days=-300)
    keep_animal(program.services, "Mishka")

    assert backups.make_if_due() is not None
    assert len(backups.all()) == 2


def test_older_ones_thin_out_as_new_ones_come(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    for number in range(30):
        keep_animal(program.services, f"Cat {number}")
        backups.make_if_due()
        clock.advance(hours=12)

    days = [each.made_at.date() for each in backups.all()]
    assert len(days) < 20
    assert len(set(days)) >= len(days) - 2


def test_each_lies_in_the_second_folder_as_well_or_it_is_said(
    program: Program, backups: BackupService, tmp_path: Path
) -> None:
    keep_animal(program.services)
    second = tmp_path / "stick"
    program.settings.save(replace(program.settings.current, backup_folder=str(second)))

    assert made(backups.make(Cause.BY_HAND)).missed == second
    second.mkdir()
    assert made(backups.make(Cause.BY_HAND)).missed is None
    assert len(list(second.rglob("*.sqlite3"))) == 1
    assert len(backups.all()) == 2


def test_restoring_brings_back_and_is_undone_by_the_backup_from_before(
    program: Program, backups: BackupService, clock: FakeClock
) -> None:
    heard: list[DataReloaded] = []
    program.bus.subscribe(DataReloaded, heard.append)
    keep_animal(program.services)
    old = made(backups.make(Cause.BY_HAND)).backup
    clock.advance(minutes=1)
    keep_animal(program.services, "Mishka")

    before = backups.restore(old.path)
    assert names(program) == ["Miles Davis"]
    clock.advance(minutes=1)
    backups.restore(before.path)

    assert names(program) == ["Miles Davis", "Mishka"]
    assert before.cause is Cause.BEFORE_RESTORE
    assert len(heard) == 2


def test_where_no_backup_can_be_made_it_is_said(program: Program, backups: BackupService) -> None:
    keep_animal(program.services)
    backups.folder.write_text("in the way", encoding="utf-8")

    with pytest.raises(CopyNotMade):
        backups.make_if_due()
    backups.folder.unlink()
    assert backups.look_into(made(backups.make_if_due()).backup.path).soundness is Soundness.WHOLE


def made(found: BackupMade | None) -> BackupMade:
    """It is there."""
    assert found is not None
    return found


def names(program: Program) -> list[str]:
    """Everybody who is kept."""
    return [animal.name for animal in program.services.animals.all()]
