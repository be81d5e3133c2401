"""A name is something that can be seen, on paper and in a list."""

from dataclasses import replace
from pathlib import Path

import pytest

from exposure_planner.bootstrap import open_program
from exposure_planner.errors import BlankText
from exposure_planner.paths import DataFolder
from tests.services.keeping import keep_animal


@pytest.mark.parametrize("name", ["", "  ", "\u200f", "\u200b \u2066", "\x00\t"])
def test_a_name_that_nobody_could_see_is_no_name(tmp_path: Path, name: str) -> None:
    with open_program(DataFolder(folder=tmp_path)) as program:
        animal = keep_animal(program.services).animal

        with pytest.raises(BlankText):
            program.services.animals.save(replace(animal, name=name))


@pytest.mark.parametrize("name", ["Ὀδυσσεύς", "🐈\u200d⬛", "מיילס\u200f", "\U0001fae9", "-"])
def test_whatever_can_be_seen_is_a_name(tmp_path: Path, name: str) -> None:
    with open_program(DataFolder(folder=tmp_path)) as program:
        animal = keep_animal(program.services).animal

        program.services.animals.save(replace(animal, name=name))

        assert program.services.animals.get(animal.id).name == name
