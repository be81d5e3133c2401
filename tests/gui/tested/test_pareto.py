"""The picture: who beats whom, and labels that keep out of each other's way."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from pytestqt.qtbot import QtBot

from exposure_planner.gui.tested.label_places import line_end, place_labels
from exposure_planner.gui.tested.pareto_chart import ParetoChart
from exposure_planner.gui.tested.pareto_points import Kind, left_out, pareto_points, results_of
from tests.gui.tested.made_up import RULES, comparison

FOUND = comparison()
RESULTS = results_of(FOUND, "all", "all")


def test_rules_that_bring_nobody_to_the_goal_are_named_and_not_drawn() -> None:
    points = pareto_points(FOUND, RESULTS)

    assert {point.rule for point in points} == set(RULES)
    assert left_out(RESULTS) == ("Never up",)


def test_only_what_no_other_rule_beats_in_both_is_on_the_line_and_the_oracle_is_no_rule() -> None:
    front = {point.rule for point in pareto_points(FOUND, RESULTS) if point.on_front}

    assert front == {"Exposure Planner", "1 calm in a row", "Fixed calendar, 1", "Always up"}


def test_every_kind_has_its_shape() -> None:
    kinds = {point.rule: point.kind for point in pareto_points(FOUND, RESULTS)}

    assert kinds["Exposure Planner"] is Kind.OURS
    assert kinds["Oracle"] is Kind.BOUND
    assert kinds["Careful trainer"] is kinds["2 calm in a row"] is Kind.MEASURED
    assert kinds["Always up"] is Kind.OTHER


@pytest.mark.parametrize("width", [760, 947, 1400])
def test_no_label_covers_another_or_any_point(qtbot: QtBot, width: int) -> None:
    chart = ParetoChart()
    qtbot.addWidget(chart)
    chart.show_points(pareto_points(FOUND, RESULTS))
    chart.resize(width, chart.sizeHint().height())

    places = [place.rect for place in chart.places() if place is not None]
    axes = chart.axes()

    assert len(places) == len(RULES)
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]
    for point in pareto_points(FOUND, RESULTS):
        assert not any(rect.contains(axes.at(point)) for rect in places)


def test_no_line_to_a_label_runs_through_another_label() -> None:
    close = [QPointF(140 + 16 * number, 150) for number in range(6)]

    places = [
        place
        for place in place_labels(close, [QSizeF(70, 16)] * 6, 10, QRectF(0, 0, 400, 300))
        if place is not None
    ]

    assert len(places) == 6
    assert any(place.led for place in places)
    for point, place in zip(close, places, strict=True):
        end = line_end(place.rect, point)
        steps = [point + (end - point) * (step / 50) for step in range(50)]
        others = [other.rect.adjusted(2, 2, -2, -2) for other in places if other is not place]
        assert not any(rect.contains(step) for rect in others for step in steps)


def test_where_no_room_is_left_a_label_is_left_out_rather_than_laid_over_another() -> None:
    same = [QPointF(50, 50)] * 3

    places = place_labels(same, [QSizeF(60, 20)] * 3, 10, QRectF(40, 40, 85, 20))

    assert sum(place is not None for place in places) == 1


def test_a_single_rule_can_be_drawn(qtbot: QtBot) -> None:
    chart = ParetoChart()
    qtbot.addWidget(chart)
    chart.show_points(pareto_points(FOUND, RESULTS[:1]))
    chart.resize(600, 400)

    assert not chart.grab().isNull()
    assert "Exposure Planner: 30 sessions" in chart.accessibleDescription()


def test_an_empty_picture_draws_nothing(qtbot: QtBot) -> None:
    chart = ParetoChart()
    qtbot.addWidget(chart)

    assert not chart.grab().isNull()
