"""A table from Brave Paws comes in by the keyboard alone, and goes again by one undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.import_csv.dialog import ImportSheetDialog
from exposure_planner.household.sheet_import import RowFate
from exposure_planner.household.spreadsheet import ColumnUse, DayOrder
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.planner.level import Level
from tests.exchange.sheets_from_elsewhere import BRAVE_PAWS, BY_HAND
from tests.gui.daily import Day
from tests.gui.import_csv.conftest import OpenDialog, heading_of, problem_of


def press(qtbot: QtBot, dialog: ImportSheetDialog, key: Qt.Key) -> None:
    """Press the key where the keyboard is."""
    qtbot.keyClick(dialog.focusWidget() or dialog, key)


def choose_by_letter(qtbot: QtBot, dialog: ImportSheetDialog, letter: str) -> None:
    """Choose in the list that has the keyboard by the first letter, and go to the next."""
    assert isinstance(dialog.focusWidget(), QComboBox)
    qtbot.keyClicks(dialog.focusWidget(), letter)
    press(qtbot, dialog, Qt.Key.Key_Tab)


def go_to(qtbot: QtBot, dialog: ImportSheetDialog, field: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(80):
        if dialog.focusWidget() is field:
            return
        press(qtbot, dialog, Qt.Key.Key_Tab)
    raise AssertionError(field.objectName())


def test_brave_paws_comes_in_by_the_keyboard_and_goes_by_one_undo(
    day: Day, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    asked: list[PageName] = []
    day.desk.page_requested.connect(asked.append)
    dialog = open_dialog(BRAVE_PAWS)
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert heading_of(dialog) == "What do the columns mean?"
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert heading_of(dialog) == "Where do these sessions belong?"
    go_to(qtbot, dialog, dialog.place.title)
    qtbot.keyClicks(dialog.focusWidget(), "Being alone")
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert heading_of(dialog) == "Which level was it?"
    for letter in ("0", "2", "5", "L"):
        choose_by_letter(qtbot, dialog, letter)
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert heading_of(dialog) == "What would come of it"
    go_to(qtbot, dialog, dialog.go_on)
    press(qtbot, dialog, Qt.Key.Key_Space)

    ladder = day.services.ladders.get(day.desk.ladder_id)  # type: ignore[arg-type]
    assert (ladder.title, ladder.status) == ("Being alone", LadderStatus.PAUSED)
    peaks = [session.peak for session in day.services.sessions.of_ladder(ladder.id)]
    assert peaks == [Level.SETTLED, Level.UNEASY, Level.PANIC]
    assert asked == [PageName.LADDER]
    assert day.messages[-1].text == "3 sessions were added. The new ladder rests until you open it."
    assert day.desk.undo_stack.undoText() == "Import 3 sessions"

    day.desk.undo_stack.undo()
    assert day.desk.ladder_id == day.miles.ladder.id
    assert [each.id for each in day.services.ladders.of_animal(day.miles.animal.id)] == [day.miles.ladder.id]

    day.desk.undo_stack.redo()
    assert day.desk.ladder_id == ladder.id
    assert len(day.services.sessions.of_ladder(ladder.id)) == 3


def test_no_level_is_chosen_for_anybody(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(BRAVE_PAWS)
    dialog.go_on.click()
    dialog.go_on.click()
    dialog.place.title.setText("Alone")
    dialog.go_on.click()

    dialog.go_on.click()

    assert dialog.levels.matches is not None
    assert set(dialog.levels.matches.matched().values()) == {""}
    assert "“Calm”" in problem_of(dialog)
    assert dialog.focusWidget() is dialog.levels.matches.boxes[0]


def test_what_was_said_of_a_level_stays_said_on_the_way_back_and_forth(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS)
    dialog.go_on.click()
    dialog.go_on.click()
    dialog.place.title.setText("Alone")
    dialog.go_on.click()
    assert dialog.levels.matches is not None
    dialog.levels.matches.boxes[0].choose("1")

    dialog.back.click()
    dialog.go_on.click()

    assert dialog.levels.matches.matched()["Calm"] == "1"


def test_a_column_that_nobody_pointed_at_is_asked_for(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS.replace("Anxiety Score", "Foo"))
    dialog.go_on.click()

    dialog.go_on.click()

    assert "how the animal was" in problem_of(dialog)
    dialog.columns.uses[7].choose(ColumnUse.LEVEL)
    dialog.go_on.click()
    assert heading_of(dialog) == "Where do these sessions belong?"


def test_a_meaning_belongs_to_one_column_only(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS)
    dialog.go_on.click()

    dialog.columns.uses[2].choose(ColumnUse.ACTUAL)

    assert dialog.columns.uses[3].value() is ColumnUse.NOTHING
    assert dialog.columns.units[2].isVisible()
    assert not dialog.columns.units[3].isVisible()


def test_the_order_of_day_and_month_is_asked_only_where_the_days_do_not_tell(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("Date,Minutes,Level\n3/4/2026,5,1\n")
    dialog.go_on.click()
    assert dialog.columns.order.isVisible()
    dialog.go_on.click()
    assert "day or the month" in problem_of(dialog)

    dialog.columns.order.choose(DayOrder.MONTH_FIRST)
    dialog.go_on.click()

    assert heading_of(dialog) == "Where do these sessions belong?"


def test_steps_are_matched_to_the_rungs_of_a_ladder_that_is_there(day: Day, open_dialog: OpenDialog) -> None:
    dialog = open_dialog("Date,Step,Minutes,Level\n2026-11-02,stage 2,4,1\n2026-11-03,Moon,4,1\n")
    dialog.go_on.click()
    dialog.go_on.click()
    dialog.place.ladder.choose(day.miles.ladder.id)

    assert dialog.place.matches is not None
    assert dialog.place.matches.matched() == {"stage 2": day.miles.stage(2).id, "Moon": None}
    dialog.go_on.click()
    assert dialog.levels.matches is not None
    dialog.levels.matches.boxes[0].choose("1")
    dialog.go_on.click()
    dialog.go_on.click()

    assert [session.stage_id for session in day.sessions()] == [day.miles.stage(2).id]


def test_rows_that_stay_out_can_be_looked_at_alone(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BY_HAND)
    dialog.go_on.click()
    dialog.go_on.click()
    dialog.place.title.setText("Alone")
    dialog.go_on.click()
    assert dialog.levels.matches is not None
    for box in dialog.levels.matches.boxes:
        box.choose("2")
    dialog.go_on.click()

    dialog.fates.only_others.setChecked(True)

    assert dialog.fates.model.rowCount() == 1
    said = dialog.fates.model.index(0, 4).data()
    assert said == "“soon” cannot be read as a day."


def test_a_file_that_is_no_table_says_what_to_do(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("PK\x03\x04")

    label = dialog.findChild(QLabel, "sheetProblem")

    assert isinstance(label, QLabel)
    assert "save it there as CSV" in label.text()
    dialog.go_on.click()
    assert heading_of(dialog) == "Which file has your sessions?"


def test_leaving_asks_once_a_file_is_looked_at(day: Day, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS)

    dialog.reject()

    question = dialog.findChild(QMessageBox, "leaveQuestion")
    assert isinstance(question, QMessageBox)
    away = question.findChild(QPushButton, "putAwayButton")
    assert isinstance(away, QPushButton)
    away.click()
    assert day.sessions() == ()


def test_markup_in_a_table_is_shown_as_what_it_says(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("Date,<b>Minutes</b>,Level\n2026-11-02,<img src='/x'>,<i>1</i>\n")
    dialog.go_on.click()

    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text(), label.text()
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "<b>Minutes</b>" in shown


def test_every_field_has_a_name_for_a_screen_reader(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS)
    dialog.go_on.click()

    assert all(use.accessibleName() for use in dialog.columns.uses)
    assert dialog.fates.table.accessibleName()


def test_a_plan_counts_what_it_shows(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BY_HAND)
    dialog.go_on.click()
    dialog.go_on.click()
    dialog.place.title.setText("Alone")
    dialog.go_on.click()
    assert dialog.levels.matches is not None
    for box in dialog.levels.matches.boxes:
        box.choose("out")
    dialog.go_on.click()

    plan = dialog._draft.plan
    assert plan is not None
    assert plan.count(RowFate.LEFT_OUT) == 3
    dialog.go_on.click()
    assert "No row would be added" in problem_of(dialog)


def test_too_many_rungs_are_said_until_another_column_is_chosen(open_dialog: OpenDialog) -> None:
    rows = "".join(f"2026-11-02,step {number},5,1\n" for number in range(150))
    dialog = open_dialog("Date,Step,Minutes,Level\n" + rows)
    dialog.go_on.click()
    for _ in range(2):
        dialog.go_on.click()
        assert "150 different rungs" in problem_of(dialog)
        assert heading_of(dialog) == "What do the columns mean?"

    dialog.columns.uses[1].choose(ColumnUse.NOTE)
    dialog.go_on.click()

    assert heading_of(dialog) == "Where do these sessions belong?"


def test_a_table_of_which_no_row_can_be_read_is_shown_and_not_kept(open_dialog: OpenDialog) -> None:
    dialog = open_dialog("Date,Minutes,Level\nsoon,5,1\n")
    for _ in range(2):
        dialog.go_on.click()
    dialog.place.title.setText("Alone")
    for _ in range(3):
        dialog.go_on.click()

    assert "No row would be added" in problem_of(dialog)
