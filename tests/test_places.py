"""Where the person's files lie, and where shipped ones do."""

from pathlib import Path

import pytest

from exposure_planner.paths import data_folder, demo_folder
from exposure_planner.resource_files import resource


def test_the_persons_data_lies_where_the_system_has_such_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert data_folder().database == tmp_path / "exposure-planner" / "exposure-planner.sqlite3"
    assert data_folder().settings == tmp_path / "exposure-planner" / "settings.json"
    assert demo_folder().folder == tmp_path / "exposure-planner-demo"


def test_a_chosen_folder_holds_data_and_sample(tmp_path: Path) -> None:
    assert data_folder(tmp_path).database == tmp_path / "exposure-planner.sqlite3"
    assert demo_folder(tmp_path).folder == tmp_path / "demo"


def test_shipped_files_are_found_by_their_path_below_resources() -> None:
    assert resource("ladders", "hallway-to-doorstep.toml").is_file()
    assert resource("styles").is_dir()


def test_a_file_that_is_not_shipped_has_a_place_all_the_same() -> None:
    assert not resource("ladders", "to-the-moon.toml").exists()
