"""The rungs as Qt's model: rows move one by one, and a drop is only a wish."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.model import RungModel, RungRole
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.services.views import StageStatus

LADDER, OTHER = UUID(int=1), UUID(int=2)


def rung(letter: str) -> Rung:
    return Rung(
        stage_id=UUID(int=ord(letter)),
        title=letter,
        facts="hallway · 3 min",
        details=(),
        seen=("Not tried yet",),
        status=StageStatus.AHEAD,
        status_text="Ahead",
        gate="",
        gate_holds=True,
        guess=None,
        guess_text="",
        notes=(),
        in_words=f"{letter}. Ahead.",
    )


def rungs(letters: str) -> list[Rung]:
    return [rung(letter) for letter in letters]


def shown(model: RungModel) -> str:
    return "".join(str(model.index(row).data()) for row in range(model.rowCount()))


@pytest.fixture
def model(qtmodeltester: ModelTester) -> RungModel:
    model = RungModel()
    model.show(LADDER, rungs("DCBA"))
    return model


@pytest.mark.parametrize("after", ["DCBA", "CDBA", "CBAD", "ABCD", "DCXBA", "DBA", "", "XYZ", "ADXCB"])
def test_every_change_is_told_as_qt_wants_it(
    model: RungModel, qtmodeltester: ModelTester, after: str
) -> None:
    qtmodeltester.check(model, force_py=True)

    model.show(LADDER, rungs(after))

    assert shown(model) == after


def test_what_a_view_points_at_stays_pointed_at(model: RungModel) -> None:
    pointed_at = QPersistentModelIndex(model.index(2))

    model.show(LADDER, rungs("BXDCA"))

    assert pointed_at.row() == 0
    assert pointed_at.data() == "B"


def test_another_ladder_begins_anew(model: RungModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show(OTHER, rungs("DC"))

    assert shown(model) == "DC"


def test_changed_words_are_announced(model: RungModel, qtbot: QtBot) -> None:
    changed = replace(rung("C"), seen=("Calm in 1 of 1 session",))

    with qtbot.waitSignal(model.dataChanged) as told:
        model.show(LADDER, [rung("D"), changed, rung("B"), rung("A")])

    assert told.args is not None
    assert told.args[0].row() == 1
    assert model.index(1).data(RungRole.RUNG) == changed


def test_a_drop_only_asks_to_move(model: RungModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.move_requested) as asked:
        taken = model.moveRow(QModelIndex(), 3, QModelIndex(), 0)

    assert taken
    assert asked.args == [(UUID(int=ord("A")),), 4]
    assert shown(model) == "DCBA"


def test_several_rungs_ask_to_move_together(model: RungModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.move_requested) as asked:
        taken = model.moveRows(QModelIndex(), 0, 2, QModelIndex(), 4)

    assert taken
    assert asked.args == [(UUID(int=ord("D")), UUID(int=ord("C"))), 0]


@pytest.mark.parametrize(("row", "count", "child"), [(3, 2, 0), (-1, 1, 2), (0, 0, 2), (0, 1, 5)])
def test_rows_that_are_not_there_cannot_be_moved(
    model: RungModel, qtbot: QtBot, row: int, count: int, child: int
) -> None:
    with qtbot.assertNotEmitted(model.move_requested):
        assert not model.moveRows(QModelIndex(), row, count, QModelIndex(), child)


def test_what_is_typed_on_a_card_is_only_asked_for(model: RungModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.title_requested) as asked:
        assert model.setData(model.index(0), "Yard", Qt.ItemDataRole.EditRole)
    with qtbot.waitSignal(model.minutes_requested) as minutes:
        assert model.setData(model.index(0), 4.0, RungRole.MINUTES)

    assert asked.args == [UUID(int=ord("D")), "Yard"]
    assert minutes.args == [UUID(int=ord("D")), 4.0]
    assert shown(model) == "DCBA"


def test_what_was_not_changed_is_no_wish(model: RungModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.title_requested):
        assert not model.setData(model.index(0), "D", Qt.ItemDataRole.EditRole)


@pytest.mark.parametrize("child", [1, 2])
def test_a_drop_on_its_own_place_asks_for_nothing(model: RungModel, qtbot: QtBot, child: int) -> None:
    with qtbot.assertNotEmitted(model.move_requested):
        taken = model.moveRow(QModelIndex(), 1, QModelIndex(), child)

    assert taken


def test_a_rung_can_be_dragged_but_nothing_dropped_onto_it(model: RungModel) -> None:
    flags = model.flags(model.index(0))

    assert flags & Qt.ItemFlag.ItemIsDragEnabled
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled


def test_a_screen_reader_hears_the_whole_card(model: RungModel) -> None:
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "D. Ahead."
