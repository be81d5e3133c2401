"""Activities as Qt's model: rows move one by one, and a drop is only a wish."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.indoors.activity import Entry
from exposure_planner.gui.indoors.model import ActivityModel
from exposure_planner.household.indoors import IndoorActivity, Pillar
from tests.gui.daily import Day

PILLARS = {"a": Pillar.PLAY, "b": Pillar.PLAY, "c": Pillar.PLAY, "x": Pillar.SMELL, "y": Pillar.SMELL}


def entry(letter: str) -> Entry:
    activity = IndoorActivity(code="", title=letter, pillar=PILLARS[letter], times_a_week=1)
    return Entry(
        activity=activity, key=(letter, 1), heading="", meaning="", times="", how="", why="", in_words=letter
    )


def shown(model: ActivityModel) -> str:
    return "".join(str(model.index(row).data()) for row in range(model.rowCount()))


@pytest.fixture
def model(day: Day, qtmodeltester: ModelTester) -> ActivityModel:
    made = ActivityModel()
    qtmodeltester.check(made)
    made.show(day.miles.ladder.id, [entry(letter) for letter in "abxy"])
    return made


@pytest.mark.parametrize("after", ["baxy", "xyab", "abx", "abcxy", "", "y"])
def test_what_is_shown_next_is_what_stands_there(model: ActivityModel, day: Day, after: str) -> None:
    model.show(day.miles.ladder.id, [entry(letter) for letter in after])

    assert shown(model) == after


def test_a_moved_card_is_followed_by_who_holds_it(model: ActivityModel, day: Day) -> None:
    held = QPersistentModelIndex(model.index(0))

    model.show(day.miles.ladder.id, [entry(letter) for letter in "xyba"])

    assert held.row() == 3


def test_a_drop_is_a_wish_and_moves_nothing_by_itself(qtbot: QtBot, model: ActivityModel) -> None:
    with qtbot.waitSignal(model.drop_requested) as wished:
        assert model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 4)

    assert wished.args == [0, 4]
    assert shown(model) == "abxy"


@pytest.mark.parametrize("child", [1, 2])
def test_a_drop_where_it_stands_is_no_wish(qtbot: QtBot, model: ActivityModel, child: int) -> None:
    with qtbot.assertNotEmitted(model.drop_requested):
        assert model.moveRows(QModelIndex(), 1, 1, QModelIndex(), child)


def test_the_line_shows_where_a_whole_pillar_would_land(model: ActivityModel) -> None:
    assert model.landing_row(0, 3) == 4
    assert model.landing_row(3, 1) == 0
    assert model.landing_row(0, 2) == 2


def test_cards_can_be_dragged_between_others_and_never_onto_one(model: ActivityModel) -> None:
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
