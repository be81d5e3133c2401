"""`week --ics`: a household's sessions in one file for a calendar."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import vobject

from exposure_planner.bootstrap import open_program
from exposure_planner.paths import DataFolder
from exposure_planner.planner.ladder import LadderStatus
from tests.cli.conftest import Type
from tests.cli.typing_commands import PROJECT, type_command


def events(file: Path) -> list[Any]:
    return list(vobject.readOne(file.read_text(encoding="utf-8")).vevent_list)


def test_everybody_is_in_one_file_that_needs_no_qt(sample: Path, tmp_path: Path) -> None:
    answer = type_command("week", "--data-dir", sample, "--ics", "all.ics", here=tmp_path, qt=False)

    told = events(tmp_path / "all.ics")
    assert (answer.code, answer.hints) == (0, "")
    assert len({event.summary.value.partition(":")[0] for event in told}) > 1
    assert answer.said.splitlines() == [
        "Saved as all.ics",
        f"{len(told)} sessions for your calendar.",
    ]


def test_whoever_wants_no_calendar_waits_for_none(sample: Path, tmp_path: Path) -> None:
    looked = (
        "import sys; from exposure_planner.cli import main; main(sys.argv[1:]);"
        "sys.exit([name for name in ('icalendar', 'tzlocal', 'zoneinfo') if name in sys.modules] or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", looked, "week", "--data-dir", str(sample)],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_one_animal_is_alone_in_it(typed: Type, sample: Path, tmp_path: Path) -> None:
    typed("week", "--data-dir", sample, "--animal", "Miles Davis", "--ics", tmp_path / "miles.ics")

    assert {event.summary.value.partition(":")[0] for event in events(tmp_path / "miles.ics")} == {
        "Miles Davis"
    }


def test_saved_again_after_every_ladder_rests_it_takes_everything_back(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    typed("week", "--data-dir", sample, "--ics", tmp_path / "all.ics")
    before = {event.uid.value for event in events(tmp_path / "all.ics")}
    with open_program(DataFolder(folder=sample)) as program:
        for animal in program.services.animals.all():
            for ladder in program.services.ladders.of_animal(animal.id):
                program.services.ladders.set_status(ladder.id, LadderStatus.PAUSED)

    answer = typed("week", "--data-dir", sample, "--ics", tmp_path / "all.ics")

    after = events(tmp_path / "all.ics")
    assert {event.uid.value for event in after} == before
    assert {event.status.value for event in after} == {"CANCELLED"}
    assert f"{len(before)} sessions taken back." in answer.said


def test_an_animal_that_is_put_away_is_taken_back_from_everybodys_file(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    typed("week", "--data-dir", sample, "--ics", tmp_path / "all.ics")
    with open_program(DataFolder(folder=sample)) as program:
        program.services.animals.retire(program.services.animals.named("Miles Davis").id)

    typed("week", "--data-dir", sample, "--ics", tmp_path / "all.ics")

    of_miles = [
        event.status.value
        for event in events(tmp_path / "all.ics")
        if event.summary.value.startswith("Miles Davis")
    ]
    assert set(of_miles) == {"CANCELLED"}


def test_a_ladder_that_was_put_away_is_taken_back_where_no_other_is_left(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    miles = ("--data-dir", sample, "--animal", "Miles Davis", "--ics", tmp_path / "miles.ics")
    typed("week", *miles)
    with open_program(DataFolder(folder=sample)) as program:
        animal = program.services.animals.named("Miles Davis")
        for ladder in program.services.ladders.of_animal(animal.id):
            program.services.trash.put_away_ladder(ladder.id)

    answer = typed("week", *miles)

    assert (answer.code, answer.hints) == (0, "")
    assert {event.status.value for event in events(tmp_path / "miles.ics")} == {"CANCELLED"}


def test_a_week_without_any_session_is_one_sentence_and_no_file(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    answer = typed("week", "--data-dir", sample, "--week", "2020-W10", "--ics", tmp_path / "all.ics")

    assert answer.code == 1
    assert answer.hints.count("\n") == 1
    assert "No session is planned in these days" in answer.hints
    assert not (tmp_path / "all.ics").exists()


def test_a_folder_that_cannot_be_written_is_one_sentence_that_names_the_file(
    typed: Type, sample: Path, tmp_path: Path
) -> None:
    answer = typed("week", "--data-dir", sample, "--ics", tmp_path / "no" / "week.ics")

    assert answer.code == 1
    assert str(tmp_path / "no" / "week.ics") in answer.hints
    assert answer.hints.count("\n") == 1
