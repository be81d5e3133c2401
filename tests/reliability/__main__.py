"""Runs all of it, prints the figures, and ends with 1 where anything is wrong.

`python -m tests.reliability [--rounds N] [--seed S]`: N processes are killed, about three times as many files are
read, and two faults are made for every three rounds; 300 take some minutes.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability import damaged_files, faults, guided, kills, strangers_cases
from tests.reliability.figures import Figures

Run = Callable[[int, str, Path], Figures]


def main() -> int:
    """Run all; the exit code."""
    given = _arguments()
    # Open to all who may look for it: root gives up some of its rights while folders are closed to it.
    with TemporaryDirectory(prefix="reliability-") as folder:
        wrong = 0
        print(f"{'':<48} {'rounds':>6} {'wrong':>6} {'lost':>6} {'s each':>7}")
        for number, (run, rounds) in enumerate(_runs(given.rounds)):
            within = Path(folder) / str(number)
            within.mkdir()
            began = time.perf_counter()
            figures = run(rounds, given.seed, within)
            print(*figures.row(time.perf_counter() - began), sep="\n", flush=True)
            wrong += len(figures.wrong) + (figures.rounds == 0)
        return 1 if wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description="Is anything ever lost?")
    parser.add_argument("--rounds", type=int, default=300, help="how many processes are killed (300)")
    parser.add_argument("--seed", default="reliability", help="what luck begins with")
    return parser.parse_args()


def _runs(rounds: int) -> Iterator[tuple[Run, int]]:
    yield kills.run, rounds
    yield faults.run, rounds * 6 // 5
    yield strangers_cases.run, rounds * 10 // 3
    yield damaged_files.run, rounds * 2 // 3
    if find_spec("atheris") is None:
        # Not everywhere: whoever wants it installs it for the run.
        print("files that a fuzzer changed: left out, for atheris is not installed")
        return
    for kind in guided.KINDS:
        yield _guided(kind), rounds * 10


def _guided(kind: str) -> Run:
    return lambda rounds, seed, folder: guided.run(kind, rounds, sum(map(ord, seed)), folder)


if __name__ == "__main__":
    sys.exit(main())
