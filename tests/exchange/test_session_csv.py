"""A sheet of sessions as CSV: spreadsheets open it, and no cell of it is ever a formula."""

import csv
import io
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.errors import FileNotWritable
from exposure_planner.exchange.tables.harmless_text import guarded, unguarded
from exposure_planner.exchange.tables.session_csv import as_csv, write_session_csv
from exposure_planner.household.session_sheet import Cell, SessionSheet, SheetStyle

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def written(*cells: Cell, style: SheetStyle = SheetStyle.COMMA) -> list[str]:
    """The cells of the first row as a spreadsheet would find them."""
    sheet = SessionSheet(headings=tuple(str(number) for number in range(len(cells))), rows=(cells,))
    text = as_csv(sheet, style).decode("utf-8-sig")
    delimiter = "," if style is SheetStyle.COMMA else ";"
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1]


@pytest.mark.parametrize("sign", RISKY)
def test_text_that_would_be_a_formula_gets_an_apostrophe(sign: str) -> None:
    assert written(f"{sign}HYPERLINK(1)") == [f"'{sign}HYPERLINK(1)"]


@given(st.text(alphabet=st.sampled_from([*RISKY, "'", "a", " ", '"', ",", ";"]), max_size=8))
def test_no_text_begins_like_a_formula_and_every_text_comes_back(text: str) -> None:
    safe = guarded(text)

    assert not safe.startswith(RISKY)
    assert unguarded(safe) == text


def test_numbers_and_days_are_no_text() -> None:
    assert written(2.5, 4, date(2026, 11, 24), time(9, 5), None) == ["2.5", "4", "2026-11-24", "09:05", ""]


def test_where_people_write_a_comma_in_numbers_semicolons_stand_between_the_columns() -> None:
    assert written(2.5, "a;b", style=SheetStyle.SEMICOLON) == ["2,5", "a;b"]


def test_it_begins_with_the_mark_of_utf8_and_ends_every_row_as_the_standard_says() -> None:
    content = as_csv(
        SessionSheet(headings=("Day", "Note"), rows=((None, 'two\nlines, "so"'),)), SheetStyle.COMMA
    )

    assert content == b'\xef\xbb\xbfDay,Note\r\n,"two\nlines, ""so"""\r\n'


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_whatever_was_noted_can_be_written(cells: list[str]) -> None:
    assert len(written(*cells)) == len(cells)


def test_a_file_that_cannot_be_written_leaves_the_older_one(tmp_path: Path) -> None:
    folder = tmp_path / "sessions.csv"
    folder.mkdir()

    with pytest.raises(FileNotWritable):
        write_session_csv(SessionSheet(headings=(), rows=()), SheetStyle.COMMA, folder)

    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")] == []
