"""Whatever a stranger's file says, it is taken in whole or refused with a sentence, and the program goes on."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.catalogue.sample import sample_household
from exposure_planner.errors import Problem
from exposure_planner.paths import DataFolder
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.exchange.mutated import values_like
from tests.fake_clock import FakeClock
from tests.services.cases.two_computers import Computer

OF_THE_SAMPLE = ["animal", "ladder", "stage", "session", "rating", "gate_visit", "incident", "household"]


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample household as a file."""
    folder = tmp_path_factory.mktemp("sample")
    ids = (UUID(int=number) for number in range(1, 100_000))
    with open_program(DataFolder(folder=folder), clock=FakeClock()) as program:
        program.services.sample.load(sample_household(FakeClock().today(), lambda: next(ids)))
        return Computer(program=program, file=folder / "sample.json").hand_out()


def go_on(program: Program) -> None:
    """What a person would do next: look at everybody's advice and week, and put everything into a file."""
    services = program.services
    for animal in services.animals.all():
        services.planning.week(animal.id, program.clock.today())
        for ladder in services.ladders.of_animal(animal.id):
            services.planning.ladder(ladder.id)
            services.planning.today(ladder.id)


def is_sound(program: Program) -> bool:
    with program.database.unit_of_work() as unit:
        unit.records.everything()
    with program.database._borrow() as connection:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        return not broken and connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def change_one_value(document: dict[str, Any], data: st.DataObject) -> None:
    records = document["records"]
    kind = data.draw(st.sampled_from([kind for kind in OF_THE_SAMPLE if records.get(kind)]))
    record = data.draw(st.sampled_from(records[kind]))
    field = data.draw(st.sampled_from(sorted(record)))
    others = [other[field] for other in records[kind]]
    record[field] = data.draw(st.sampled_from(others) | values_like(record[field]))


@settings(max_examples=25)
@given(data=st.data())
def test_a_file_with_changed_values_is_taken_in_or_refused(sample_file: Path, data: st.DataObject) -> None:
    document = json.loads(sample_file.read_text(encoding="utf-8"))
    for _ in range(data.draw(st.integers(1, 3))):
        change_one_value(document, data)
    with (
        TemporaryDirectory() as folder,
        open_program(DataFolder(folder=Path(folder) / "data"), clock=FakeClock()) as program,
    ):
        file = Path(folder) / "changed.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        computer = Computer(program=program, file=file)
        refused: Problem | None = None
        try:
            computer.look_at(file)
            computer.take_in(file)
        except Problem as problem:
            refused = problem
        if refused is not None:
            assert say_problem(refused, english)
            assert computer.values() == {}
        go_on(program)
        assert is_sound(program)
