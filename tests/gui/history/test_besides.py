"""Incidents and medicines stand on the same line of days as the sessions."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.besides import Besides, say_besides
from exposure_planner.gui.history.chart import SessionChart
from exposure_planner.gui.history.chart_points import chart_points
from exposure_planner.gui.history.entry import Entry
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.planner.observed import Severity
from exposure_planner.wording.translate import english
from tests.storage.kept import FIRST_DAY, new_ladder, session

LADDER = new_ladder(uuid4())
DAYS = [FIRST_DAY + timedelta(days=number) for number in range(0, 21, 2)]


def thunder(after: int) -> IncidentReport:
    return IncidentReport(
        id=uuid4(),
        animal_id=LADDER.animal_id,
        on=FIRST_DAY + timedelta(days=after),
        what="Thunder",
        severity=Severity.MODERATE,
    )


def valerian(since: int, until: int | None) -> Medicine:
    return Medicine(
        id=uuid4(),
        animal_id=LADDER.animal_id,
        kind=MedicineKind.SUPPLEMENT,
        what="Valerian",
        since=FIRST_DAY + timedelta(days=since),
        until=None if until is None else FIRST_DAY + timedelta(days=until),
    )


@pytest.fixture
def chart(qtbot: QtBot) -> SessionChart:
    """Three weeks of sessions."""
    chart = SessionChart(english)
    qtbot.addWidget(chart)
    chart.show_points(
        chart_points(
            Entry(session=session(LADDER, on), stage_title="Hallway", stage_place=0, rated_by="")
            for on in DAYS
        )
    )
    chart.resize(800, 240)
    chart.show()
    return chart


def test_only_what_lies_within_the_days_is_shown() -> None:
    besides = Besides(
        incidents=(thunder(-1), thunder(3), thunder(99)),
        medicines=(valerian(-9, -2), valerian(-9, 4), valerian(5, None), valerian(50, 60)),
    )

    within = besides.within(DAYS[0], DAYS[-1])

    assert within == Besides(incidents=besides.incidents[1:2], medicines=besides.medicines[1:3])


def test_the_chart_says_it_in_words_and_makes_room(chart: SessionChart) -> None:
    height = chart.sizeHint().height()

    chart.show_besides(Besides(incidents=(thunder(4),), medicines=(valerian(2, 9),)))

    said = chart.accessibleDescription()
    assert "Thunder" in said
    assert "Valerian" in said
    assert chart.sizeHint().height() > height


def test_resting_on_a_mark_or_a_band_says_what_it_is(chart: SessionChart) -> None:
    chart.show_besides(Besides(incidents=(thunder(4),), medicines=(valerian(2, 9),)))
    axes = chart._axes()
    assert axes is not None
    top = chart._besides_top(axes)
    below = top + Besides(incidents=(thunder(4),)).room() + 1

    mark = chart._said_at(QPointF(axes.x(FIRST_DAY + timedelta(days=4)), top + 5))
    band = chart._said_at(QPointF(axes.x(FIRST_DAY + timedelta(days=6)), below))
    nothing = chart._said_at(QPointF(axes.x(FIRST_DAY + timedelta(days=15)), below))

    assert mark.endswith("Thunder")
    assert band.startswith("Valerian, ")
    assert nothing == ""


def test_drawn_marks_change_the_picture(chart: SessionChart) -> None:
    before = chart.grab().toImage()

    chart.show_besides(Besides(incidents=(thunder(4),), medicines=(valerian(2, 9),)))

    assert chart.grab().toImage() != before


def test_without_sessions_there_is_nothing_to_stand_beside(qtbot: QtBot) -> None:
    chart = SessionChart(english)
    qtbot.addWidget(chart)

    chart.show_besides(Besides(incidents=(thunder(1),)))

    assert "Thunder" not in chart.accessibleDescription()


def test_one_after_the_other_is_given_on_the_same_line_and_at_once_below_each_other() -> None:
    besides = Besides(medicines=(valerian(0, 5), valerian(1, 9), valerian(5, 7), valerian(10, None)))

    assert besides.lanes() == (0, 1, 0, 0)


def test_more_at_once_than_there_is_room_for_share_the_lowest_line() -> None:
    besides = Besides(medicines=tuple(valerian(number, None) for number in range(5)))

    assert besides.lanes() == (0, 1, 2, 2, 2)


def test_of_a_great_many_only_the_newest_are_read_out() -> None:
    besides = Besides(incidents=tuple(thunder(number) for number in range(40)), medicines=(valerian(3, 4),))

    said = say_besides(besides, english)

    assert said.count("Thunder") == 12
    assert said.startswith("29 earlier things; ")


def test_only_what_came_soon_after_the_last_session_lengthens_the_picture() -> None:
    besides = Besides(incidents=(thunder(3), thunder(30), thunder(200)))

    assert besides.last_after(FIRST_DAY + timedelta(days=20)) == FIRST_DAY + timedelta(days=30)
    assert besides.last_after(FIRST_DAY + timedelta(days=40)) == FIRST_DAY + timedelta(days=40)
