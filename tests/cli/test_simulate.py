"""`simulate`: the rules against each other, in the terminal."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from exposure_planner.catalogue.pacing_test import read_comparison
from tests.cli.conftest import Type
from tests.cli.typing_commands import PROJECT, type_command


def test_the_answer_is_json_that_the_catalogue_reads_and_needs_no_qt(tmp_path: Path) -> None:
    answer = type_command("simulate", "--animals", "1", "--seed", "x", "--json", here=tmp_path, qt=False)

    assert answer.code == 0
    assert answer.hints == "Leading 30 simulated animals by every rule; Ctrl-C stops.\n"
    file = tmp_path / "comparison.json"
    file.write_text(answer.said, encoding="utf-8")
    found = read_comparison(file)
    assert (found.seed, found.animals) == ("x", 1)
    assert json.loads(answer.said)["version"] == 1


def test_the_text_warns_and_shows_table_and_bar(tmp_path: Path) -> None:
    answer = type_command("simulate", "--animals", "1", here=tmp_path, qt=False)

    assert answer.code == 0
    assert "proves nothing about a" in answer.said
    assert "Exposure Planner" in answer.said
    assert "What we ask of ourselves" in answer.said


@pytest.mark.parametrize("animals", ["0", "-3", "2001", "many", "1.5", "", "1e3", "9" * 5000])
def test_a_number_of_animals_that_cannot_be_is_one_sentence(typed: Type, animals: str) -> None:
    answer = typed("simulate", f"--animals={animals}")

    assert answer.code == 1
    assert answer.said == ""
    assert answer.hints.startswith("Choose a whole number of animals from 1 to 2000")
    assert answer.hints.count("\n") == 1


def test_stopping_it_ends_with_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-u", "-m", "exposure_planner", "simulate", "--animals", "500"],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell without job control starts what runs behind it deaf to Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert running.stderr is not None
    try:
        begun = running.stderr.readline()
        running.send_signal(signal.SIGINT)
        said, hints = running.communicate(timeout=60)
    finally:
        running.kill()

    assert begun.startswith("Leading 15000")
    assert (running.returncode, said, hints) == (1, "", "Stopped; nothing was kept.\n")
