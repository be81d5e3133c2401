"""Every problem has a sentence that says what to do."""

from datetime import date
from pathlib import Path

import pytest

from exposure_planner import errors
from exposure_planner.errors import sheets
from exposure_planner.planner.presets import out_of_bounds
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence


def kinds(kind: type[errors.Problem] = errors.Problem) -> list[type[errors.Problem]]:
    return [kind, *(below for child in kind.__subclasses__() for below in kinds(child))]


SPECIAL = {
    errors.AnimalsOutOfRange: errors.AnimalsOutOfRange("many", 2000),
    errors.CaseFileUnreadable: errors.CaseFileUnreadable(
        Path("/somewhere/miles.json"), "records, animal, 0", "something is missing there"
    ),
    errors.CopiedRungsUnreadable: errors.CopiedRungsUnreadable("rung 1, minutes", "it must be a number"),
    errors.DayStaysFree: errors.DayStaysFree(date(2026, 11, 26)),
    errors.LevelOutOfRange: errors.LevelOutOfRange(9),
    errors.NotADate: errors.NotADate("on", "soon"),
    errors.NotAWeek: errors.NotAWeek("week", "soon"),
    errors.NoSuchAnimal: errors.NoSuchAnimal("Mils", ("Miles", "Mishka")),
    errors.NoSuchStage: errors.NoSuchStage("Moon", ("Hallway",)),
    errors.LadderNoTemplate: errors.LadderNoTemplate("stage 3, retreat", "outdoors there must be one"),
    errors.NumbersOutOfBounds: errors.NumbersOutOfBounds(out_of_bounds({"rest_days": 0, "red_duration": 2})),
    errors.SessionNotYet: errors.SessionNotYet(Path("/somewhere/miles.json"), date(2031, 3, 3)),
    errors.OutdoorsBeforeGate: errors.OutdoorsBeforeGate("Yard", "Doorstep"),
    sheets.SheetTooManyKinds: sheets.SheetTooManyKinds("level", 80, 60),
    errors.ResourceBroken: errors.ResourceBroken("ladder.toml", "stage 3, minutes", "it is missing"),
}


def problem_of(kind: type[errors.Problem]) -> errors.Problem:
    if kind in SPECIAL:
        return SPECIAL[kind]
    if issubclass(kind, errors.FileProblem):
        return kind(Path("/somewhere/cats.sqlite3"))
    tells_more = any("__init__" in vars(base) for base in kind.__mro__ if issubclass(base, errors.Problem))
    return kind("Name") if tells_more else kind()


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_problem_has_a_sentence(kind: type[errors.Problem]) -> None:
    problem = problem_of(kind)

    said = say_problem(problem, StrictTranslate())

    assert_is_a_sentence(said)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_no_problem_borrows_the_sentence_of_the_most_general_one(kind: type[errors.Problem]) -> None:
    general = say_problem(errors.Problem(), english)

    said = say_problem(problem_of(kind), english)

    assert (said == general) == (kind is errors.Problem)


@pytest.mark.parametrize("field", ["name", "household", "person", "title", "what", "anything"])
def test_a_blank_field_says_what_to_write(field: str) -> None:
    assert_is_a_sentence(say_problem(errors.BlankText(field), StrictTranslate()))


def test_where_no_animal_is_kept_none_is_offered() -> None:
    said = say_problem(errors.NoSuchAnimal("Miles", ()), english)

    assert "add one" in said


def test_the_animals_that_are_kept_are_offered() -> None:
    said = say_problem(errors.NoSuchAnimal("Mils", ("Miles", "Mishka")), english)

    assert "“Miles”" in said
    assert "“Mishka”" in said


def test_braces_in_a_path_stay_as_they_are() -> None:
    said = say_problem(errors.FolderNotWritable(Path("/a/{b}")), english)

    assert "/a/{b}" in said
