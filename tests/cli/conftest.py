"""A sample household to type commands about, and a terminal to type them in."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_planner.bootstrap import open_sample
from exposure_planner.cli import main
from exposure_planner.paths import DataFolder
from tests.cli.typing_commands import Answer

Type = Callable[..., Answer]


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample household that nobody changes."""
    folder = tmp_path_factory.mktemp("sample")
    open_sample(DataFolder(folder=folder)).close()
    return folder


@pytest.fixture
def sample(sample_once: Path, tmp_path: Path) -> Path:
    """The folder with the sample household."""
    return Path(shutil.copytree(sample_once, tmp_path / "sample"))


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str]) -> Type:
    """Types a command in this process."""

    def run(*words: str | Path) -> Answer:
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return run
