"""Settings: one frozen value, kept in a file that a person may damage."""

import json
from dataclasses import replace
from datetime import time
from pathlib import Path
from uuid import UUID

import pytest

from exposure_planner.errors import FileNotWritable
from exposure_planner.settings import (
    Appearance,
    PaperSize,
    SessionsAWeek,
    Settings,
    SettingsStore,
    load_settings,
    save_settings,
)

EVERYTHING_CHOSEN = Settings(
    appearance=Appearance.DARK,
    text_size=150,
    paper=PaperSize.LETTER,
    sessions_per_week=SessionsAWeek.THREE,
    days_that_suit=frozenset({1, 3, 6}),
    first_weekday=6,
    default_person=UUID(int=7),
    last_animal=UUID(int=8),
    landscape=True,
    grey=True,
    printer="The one in the kitchen",
    session_hour=time(7, 45),
    alarm_minutes=None,
    reminders=True,
    reminder_hour=time(8, 5),
    stay_in_tray=True,
    backup_folder="/stick",
    former_backup_folders=("/disk", "/cloud"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings lie."""
    return tmp_path / "folder" / "settings.json"


def test_what_was_saved_is_read_again(path: Path) -> None:
    save_settings(path, EVERYTHING_CHOSEN)

    assert load_settings(path) == EVERYTHING_CHOSEN
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"text_size": 500}',
        '{"text_size": "large"}',
        '{"appearance": "pink"}',
        '{"days_that_suit": []}',
        '{"days_that_suit": [7]}',
        '{"days_that_suit": 3}',
        '{"sessions_per_week": 9}',
        '{"first_weekday": -1}',
        '{"default_person": "Ann"}',
        "\ufeff\x00",
    ],
)
def test_a_file_that_cannot_be_understood_gives_the_defaults_and_is_kept_aside(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")

    settings = load_settings(path)

    (kept,) = path.parent.iterdir()
    assert settings == Settings()
    assert kept.name == "settings.unreadable-1.json"
    assert kept.read_text(encoding="utf-8") == text


def test_two_damaged_files_are_both_kept(path: Path) -> None:
    path.parent.mkdir()

    for text in ("first", "second"):
        path.write_text(text, encoding="utf-8")
        load_settings(path)

    assert sorted(file.read_text(encoding="utf-8") for file in path.parent.iterdir()) == ["first", "second"]


def test_what_a_newer_version_wrote_beside_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"text_size": 120, "sound": "purr"}), encoding="utf-8")

    assert load_settings(path) == Settings(text_size=120)


def test_a_place_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = SettingsStore(tmp_path / "file" / "settings.json")

    with pytest.raises(FileNotWritable):
        store.save(EVERYTHING_CHOSEN)

    assert store.current == Settings()


def test_a_second_folder_that_is_left_for_another_is_not_forgotten(path: Path) -> None:
    store = SettingsStore(path)
    for folder in ("/stick", "/disk", "", "/stick", "/cloud"):
        store.save(replace(store.current, backup_folder=folder))

    for opened in (store, SettingsStore(path)):
        assert opened.second_folder() == Path("/cloud")
        assert opened.every_second_folder() == (Path("/cloud"), Path("/disk"), Path("/stick"))


def test_every_second_folder_is_known_in_a_safe_start_too(path: Path) -> None:
    SettingsStore(path).save(Settings(backup_folder="/stick"))
    store = SettingsStore(path)

    store.use_usual_for_now()

    assert store.second_folder() is None
    assert store.every_second_folder() == (Path("/stick"),)


def test_the_planner_hears_of_a_changed_pace_at_once(path: Path) -> None:
    store = SettingsStore(path)

    store.save(replace(store.current, sessions_per_week=SessionsAWeek.FIVE, days_that_suit=frozenset({2})))

    assert store.policy().sessions_per_week == 5
    assert store.weekdays() == frozenset({2})


def test_when_every_day_suits_the_planner_asks_no_more(path: Path) -> None:
    assert SettingsStore(path).weekdays() is None


def test_nobody_else_on_the_computer_may_read_the_settings(path: Path) -> None:
    path.parent.mkdir()
    path.with_name(f"{path.name}.new").write_text("left behind", encoding="utf-8")

    save_settings(path, EVERYTHING_CHOSEN)

    assert path.stat().st_mode & 0o777 == 0o600
    assert load_settings(path) == EVERYTHING_CHOSEN
