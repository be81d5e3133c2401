"""A sample household to type commands about, and a terminal to type them in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_planner.bootstrap import open_sample
from exposure_planner.cli import main
from exposure_planner.paths import DataFolder
from tests.cli.typing_commands import Answer

Type = Callable[..., Answer]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The folder with the sample household."""
    folder = tmp_path / "sample"
    open_sample(DataFolder(folder=folder)).close()
    return folder


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
