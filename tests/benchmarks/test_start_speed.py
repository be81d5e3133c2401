"""How long a start takes until the window stands, and until the data is seen, beside bare Qt and bare SQLAlchemy."""

import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from exposure_planner.bootstrap import open_sample
from exposure_planner.paths import DataFolder
from tests.how_many import rounds
from tests.journeys.screen import Screen, missing_programs, open_screen

ROUNDS = rounds(3)
PROJECT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(
    bool(missing_programs()) or sys.platform != "linux", reason="needs a display of its own on Linux"
)
def test_measure_a_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_sample(DataFolder(folder=tmp_path)).close()
    starts = {name: [name, str(tmp_path)] for name in ("bare-window", "bare-sum", "program")}
    compiled = tmp_path / "compiled"
    with open_screen() as screen:
        # The first round compiles, as installing does.
        _, *rounds = [
            {name: _start(screen, compiled, arguments) for name, arguments in starts.items()}
            for _ in range(1 + ROUNDS)
        ]

    def taken(name: str, what: str) -> float:
        return median(one[name][what] for one in rounds)

    pairs = {"window": ("bare-window", "window"), "data": ("bare-sum", "data")}
    with capsys.disabled():
        print(f"\n{'seen':<10}{'bare ms':>9}{'ours ms':>9}{'ratio':>8}")
        for what, bare in pairs.items():
            ours, least = taken("program", what), taken(*bare)
            print(f"{what:<10}{least:>9.0f}{ours:>9.0f}{ours / least:>8.2f}")
    assert taken("program", "window") <= taken("program", "data")


def _start(screen: Screen, compiled: Path, arguments: list[str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_moments", *arguments],
        # Where no compiled code may be written, ours would be compiled at each start, and the libraries' not.
        env=screen.environment | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(compiled)},
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {what: float(ms) for what, ms in (line.split() for line in done.stdout.splitlines())}
