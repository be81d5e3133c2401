"""The picture of a history, and its words."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.chart import SessionChart
from exposure_planner.gui.history.chart_axes import ChartAxes
from exposure_planner.gui.history.chart_points import ChartPoint, chart_points, say_chart, say_point
from exposure_planner.gui.history.entry import entries_of
from exposure_planner.wording.translate import english
from tests.gui.daily import Day

PLOT = QRectF(100, 10, 500, 100)


def points(day: Day) -> tuple[ChartPoint, ...]:
    ladders = day.services.ladders.of_animal(day.miles.animal.id)
    return chart_points(entries_of(day.services.sessions.of_animal(day.miles.animal.id), ladders, ()))


def test_the_picture_can_be_read_in_words(weeks: Day) -> None:
    assert say_chart(points(weeks), english) == (
        "5 sessions from 15 October 2026 to 23 November 2026: 3 calm, 1 uneasy, 1 worried or more."
    )


def test_a_dot_says_its_day_rung_and_level(weeks: Day) -> None:
    assert say_point(points(weeks)[3], english) == "Wednesday 18 November: Stage 3, level 4 Very frightened"


def test_days_lie_from_left_to_right_and_levels_from_bottom_to_top(weeks: Day) -> None:
    axes = ChartAxes.around(points(weeks), PLOT)

    assert (axes.x(date(2026, 10, 15)), axes.x(date(2026, 11, 23))) == (100, 600)
    assert (axes.y(0), axes.y(5)) == (110, 10)
    assert axes.step_y(0) == 110
    assert axes.step_y(2) == 10


def test_a_single_day_lies_in_the_middle(day: Day) -> None:
    day.rated(1, 3)

    axes = ChartAxes.around(points(day), PLOT)

    assert axes.x(axes.first) == 350
    assert axes.ticks(6) == (axes.first,)


def test_ticks_are_the_first_day_the_last_and_some_between(weeks: Day) -> None:
    ticks = ChartAxes.around(points(weeks), PLOT).ticks(4)

    assert ticks == (date(2026, 10, 15), date(2026, 10, 28), date(2026, 11, 10), date(2026, 11, 23))


def test_several_ladders_together_draw_no_line_of_rungs(weeks: Day) -> None:
    carrier = replace(weeks.miles.stage(1), id=uuid4(), title="Carrier")
    other = replace(weeks.miles.ladder, id=uuid4(), title="To the vet", stages=(carrier,))
    weeks.services.ladders.start(other)
    draft = weeks.miles.draft(1, weeks.today, 0)
    before = {point.step for point in points(weeks)}

    weeks.services.sessions.rate(
        replace(draft, ladder_id=other.id, stage_id=carrier.id, off_plan_reason="The second today")
    )

    assert before == {0, 1, 2}
    assert {point.step for point in points(weeks)} == {None}


def test_pressing_a_dot_chooses_its_session(weeks: Day, qtbot: QtBot) -> None:
    chart = SessionChart(english)
    qtbot.addWidget(chart)
    chart.resize(600, 160)
    chart.show_points(points(weeks))
    axes = chart._axes()
    assert axes is not None

    found = chart.point_at(axes.at(points(weeks)[3]) + QPointF(2, 2))

    assert found is not None
    assert found.session_id == points(weeks)[3].session_id
    assert chart.point_at(QPointF(5, 5)) is None


def test_ten_thousand_sessions_are_painted_without_their_numbers(weeks: Day, qtbot: QtBot) -> None:
    chart = SessionChart(english)
    qtbot.addWidget(chart)
    chart.resize(600, 160)

    chart.show_points(points(weeks) * 2000)

    assert not chart.grab().isNull()
    assert "10000 sessions" in chart.accessibleDescription()


def test_an_empty_picture_says_so(qtbot: QtBot) -> None:
    chart = SessionChart(english)
    qtbot.addWidget(chart)

    chart.show_points(())

    assert chart.accessibleDescription() == "No session to show."
    assert not chart.grab().isNull()
