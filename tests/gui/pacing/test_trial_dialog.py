"""Another pace is tried on what was done, in slices, and says where the two part."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.pacing.trial_dialog import TrialDialog
from exposure_planner.gui.pacing.trial_model import TrialColumn
from tests.gui.daily import Day


@pytest.fixture
def history(day: Day) -> Day:
    """Two calm days and a panic, after which one pace rests longer than the other."""
    for days_ago, level in ((3, 1), (2, 1), (1, 5)):
        day.rated(1, days_ago, level, off_plan_reason="The test wants it so.")
    return day


def opened(day: Day, qtbot: QtBot) -> TrialDialog:
    dialog = TrialDialog(day.desk, day.miles.ladder.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def finished(dialog: TrialDialog, qtbot: QtBot) -> None:
    bar = dialog.findChild(QProgressBar)
    assert bar is not None
    qtbot.waitUntil(lambda: not bar.isVisible())


def table(dialog: QWidget) -> list[list[str]]:
    view = dialog.findChild(QTableView, "trialTable")
    assert view is not None
    model = view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(dialog: QWidget) -> str:
    label = dialog.findChild(QLabel, "trialSaid")
    assert label is not None
    return label.text()


def test_each_session_stands_beside_both_advices(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)
    finished(dialog, qtbot)

    rows = table(dialog)
    assert [row[TrialColumn.DAY] for row in rows] == ["Sat 21 Nov", "Sun 22 Nov", "Mon 23 Nov"]
    assert rows[2][TrialColumn.PARTS] == "≠ other"
    assert rows[2][TrialColumn.DONE] == "“Stage 1”\n4 min · 5 Panic"
    assert rows[2][TrialColumn.NOW].startswith("Time to rest\n“Stage 1”\n")
    assert rows[2][TrialColumn.NOW].endswith("from Fri 27 Nov")
    assert rows[2][TrialColumn.OTHER].endswith("from Sun 29 Nov")
    for row in rows[:2]:
        assert (row[TrialColumn.PARTS] == "same") == (row[TrialColumn.NOW] == row[TrialColumn.OTHER])
    assert "of 3 sessions" in said(dialog)


def test_only_the_sessions_where_they_part_can_be_shown(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)
    finished(dialog, qtbot)
    different = [row for row in table(dialog) if row[TrialColumn.PARTS] != "same"]

    only = dialog.findChild(QCheckBox, "onlyDifferent")
    assert only is not None
    only.click()

    assert table(dialog) == different


def test_sessions_that_come_in_later_are_left_out_as_well(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)
    only = dialog.findChild(QCheckBox, "onlyDifferent")
    assert only is not None
    only.click()
    finished(dialog, qtbot)

    assert {row[TrialColumn.PARTS] for row in table(dialog)} == {"≠ other"}


def test_a_difference_is_never_told_by_colour_alone(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)
    finished(dialog, qtbot)
    view = dialog.findChild(QTableView, "trialTable")
    assert view is not None

    coloured = [
        view.model().index(row, 0).data(Qt.ItemDataRole.BackgroundRole) is not None for row in range(3)
    ]

    assert coloured == [row[TrialColumn.PARTS] != "same" for row in table(dialog)]


def test_it_can_be_stopped_and_says_how_far_it_came(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)

    stop = dialog.findChild(QPushButton, "stopTrial")
    assert stop is not None
    stop.click()

    assert said(dialog).endswith("You stopped before the newest ones.")
    assert table(dialog) == []


def test_closing_leaves_nothing_running(history: Day, qtbot: QtBot) -> None:
    dialog = opened(history, qtbot)

    dialog.reject()
    qtbot.wait(1)

    assert table(dialog) == []


def test_a_ladder_without_sessions_says_so(day: Day, qtbot: QtBot) -> None:
    dialog = opened(day, qtbot)
    finished(dialog, qtbot)

    assert said(dialog) == "No session is kept on this ladder yet, so there is nothing to compare."


def test_the_menu_of_the_ladder_leads_to_it(history: Day, qtbot: QtBot) -> None:
    page = LadderPage(history.desk)
    qtbot.addWidget(page)
    page.show()

    page.sheet.header.pace_trial_requested.emit()

    found = page.window().findChild(TrialDialog)
    assert found is not None
    finished(found, qtbot)
    assert history.today - timedelta(days=1) == history.sessions()[-1].on
    assert len(table(found)) == 3
