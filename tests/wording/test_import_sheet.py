"""What is said of somebody's table on its way in and of a sheet on its way out."""

from datetime import timedelta
from uuid import UUID

import pytest

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.sheet_import import ImportPlan, RowFate, RowForecast
from exposure_planner.household.spreadsheet import ColumnUse, DayOrder, LengthUnit, RowTrouble
from exposure_planner.wording.import_sheet import (
    fate_name,
    order_name,
    say_exact_length,
    say_plan,
    say_why,
    unit_name,
    use_name,
)
from exposure_planner.wording.session_sheet import sheet_headings
from exposure_planner.wording.translate import english
from tests.services.keeping import MINUTES

from .strict_translate import StrictTranslate, assert_is_a_sentence

ROW_ID = UUID(int=7)
SOMEBODY = "a" * 200 + "\nb"


@pytest.mark.parametrize("trouble", RowTrouble)
def test_every_trouble_with_a_row_has_a_sentence(trouble: RowTrouble) -> None:
    row = RowForecast(number=7, fate=RowFate.REFUSED, trouble=trouble, given="soon")

    assert_is_a_sentence(say_why(row, StrictTranslate()))


def test_a_long_cell_is_not_said_whole() -> None:
    row = RowForecast(number=7, fate=RowFate.REFUSED, trouble=RowTrouble.DAY_UNREADABLE, given=SOMEBODY)

    said = say_why(row, english)

    assert len(said) < 90
    assert "\n" not in said


def test_braces_in_a_cell_stay_as_they_are() -> None:
    row = RowForecast(number=7, fate=RowFate.REFUSED, trouble=RowTrouble.DAY_UNREADABLE, given="{x}")

    assert "“{x}”" in say_why(row, english)


@pytest.mark.parametrize("fate", RowFate)
def test_every_kind_of_row_is_counted_in_a_sentence(fate: RowFate) -> None:
    ladder = KeptLadder(id=ROW_ID, animal_id=ROW_ID, title="Alone", stages=())
    for rows in (1, 2):
        forecasts = tuple(RowForecast(number=number, fate=fate) for number in range(rows))
        for said in say_plan(
            ImportPlan(ladder=ladder, is_new=True, sessions=(), rows=forecasts), StrictTranslate()
        ):
            assert_is_a_sentence(said)


def test_everything_to_choose_from_has_a_name_of_its_own() -> None:
    names = [
        *(use_name(each, english) for each in ColumnUse),
        *(order_name(each, english) for each in DayOrder),
        *(unit_name(each, english) for each in LengthUnit),
        *(fate_name(each, english) for each in RowFate),
    ]

    assert len(names) == len(set(names))
    assert len(set(sheet_headings(english).values())) == len(sheet_headings(english))


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(), "0 s"),
        (timedelta(seconds=37), "37 s"),
        (MINUTES, "4 min"),
        (timedelta(minutes=1, seconds=30), "1 min 30 s"),
        (timedelta(hours=1, minutes=5), "1 h 5 min"),
    ],
)
def test_different_lengths_have_different_names(length: timedelta, said: str) -> None:
    assert say_exact_length(length, english) == said
