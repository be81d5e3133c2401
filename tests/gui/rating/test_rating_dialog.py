"""Rating a session by keyboard and mouse, over a real database."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.settings import Scale, Settings
from tests.gui.daily import Day
from tests.gui.key_letters import letters_taken_twice
from tests.gui.rating.filling_in import Open, button, press, save, shown_level, text_of, tick


def test_two_keys_rate_a_session(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "1")
    save(qtbot, dialog)

    (session,) = day.sessions()
    assert session.peak is Level.CURIOUS
    assert session.on == day.today
    assert session.stage_id == day.miles.stage(1).id
    assert session.actual == timedelta(minutes=4)


def test_after_saving_the_dialog_says_what_comes_next(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "0")
    save(qtbot, dialog)

    assert text_of(dialog, "nextHeading") == "One rung up"
    assert text_of(dialog, "nextStage") == "Stage 2"
    assert "Wednesday 25 November" in text_of(dialog, "nextWhen")


def test_undo_takes_the_session_out_and_redo_brings_the_same_one_back(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "0")
    save(qtbot, dialog)
    (kept,) = day.sessions()

    assert day.desk.undo_stack.undoText() == "Rate “Stage 1”"
    day.desk.undo_stack.undo()
    assert day.sessions() == ()
    day.desk.undo_stack.redo()

    assert day.sessions() == (kept,)


def test_arrow_keys_move_from_level_to_level(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "2")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    assert shown_level(dialog) == 3
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Left)

    assert shown_level(dialog) == 1


def test_a_sign_raises_the_level_and_says_so_kindly(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    tick(dialog, "ears_flat")

    assert shown_level(dialog) == 4
    assert text_of(dialog, "raisedSentence").endswith("counts as very frightened or more.")


def test_the_raised_level_is_kept_with_the_one_that_was_chosen(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    tick(dialog, "ears_flat")

    save(qtbot, dialog)

    (rating,) = day.sessions()[0].ratings
    assert (rating.before_floor, rating.floor, rating.kept) == (
        Level.CURIOUS,
        Level.VERY_FRIGHTENED,
        Level.VERY_FRIGHTENED,
    )


def test_refused_food_raises_the_level_as_well(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    food = dialog.findChild(QComboBox, "food")
    food.setCurrentIndex(list(Food).index(Food.REFUSED_THERE))

    assert shown_level(dialog) == 3
    assert text_of(dialog, "raisedSentence") == "“Refused a treat there” counts as worried or more."


def test_lower_than_the_floor_is_not_kept_without_a_reason(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    tick(dialog, "ears_flat")

    press(qtbot, dialog, "1")
    save(qtbot, dialog)

    assert shown_level(dialog) == 1
    assert text_of(dialog, "lowerReasonProblem")
    assert day.sessions() == ()


def test_lower_than_the_floor_with_a_reason_keeps_both(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    tick(dialog, "ears_flat")
    press(qtbot, dialog, "1")

    dialog.findChild(QLineEdit, "lowerReason").setText("He lay in the sun and rolled.")
    save(qtbot, dialog)

    (rating,) = day.sessions()[0].ratings
    assert (rating.before_floor, rating.floor, rating.kept) == (
        Level.CURIOUS,
        Level.VERY_FRIGHTENED,
        Level.CURIOUS,
    )
    assert rating.lower_reason == "He lay in the sun and rolled."


def test_every_level_has_a_name_and_a_description_for_a_screen_reader(open_dialog: Open) -> None:
    dialog = open_dialog()

    names = [button(dialog, f"level{level}").accessibleName() for level in range(6)]
    descriptions = [button(dialog, f"level{level}").accessibleDescription() for level in range(6)]

    assert names == [
        "0, Settled",
        "1, Curious",
        "2, Uneasy",
        "3, Worried",
        "4, Very frightened",
        "5, Panic",
    ]
    assert all(descriptions)


def test_tab_goes_from_the_chosen_level_to_the_signs(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "2")

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert dialog.focusWidget().objectName().startswith("sign_")


def test_digits_in_the_note_are_written_and_choose_no_level(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    note = dialog.findChild(QPlainTextEdit, "note")
    note.setFocus()

    qtbot.keyClicks(note, "at 5")

    assert note.toPlainText() == "at 5"
    assert shown_level(dialog) is None


def test_when_the_goal_comes_into_question_the_dialog_presses_for_no_session(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    for days_ago, stage, level in ((26, 2, 3), (24, 1, 0), (22, 2, 4), (16, 1, 0), (12, 2, 3), (7, 1, 0)):
        day.rated(stage, days_ago=days_ago, level=level, off_plan_reason="So it was.")
    dialog = open_dialog(stage_id=day.miles.stage(2).id)
    press(qtbot, dialog, "3")
    dialog.findChild(QLineEdit, "offPlanReason").setText("So it was.")

    save(qtbot, dialog)

    assert text_of(dialog, "nextHeading") == "Is this the right goal?"
    assert text_of(dialog, "nextStage") == ""


def test_after_a_fright_the_dialog_speaks_of_rest_first(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    day.rated(1, days_ago=2)
    dialog = open_dialog()

    press(qtbot, dialog, "4")
    save(qtbot, dialog)

    assert text_of(dialog, "nextRest") == "Rest until Friday 27 November"
    assert text_of(dialog, "nextWhen") == ""


def test_another_scale_stands_beside_the_levels_where_it_was_chosen(qtbot: QtBot, day: Day) -> None:
    day.desk.settings = lambda: Settings(scale=Scale.FAS)
    dialog = RatingDialog(day.desk, day.miles.ladder.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.findChild(QLabel, "elsewhere3").text() == "about FAS 3"


def test_no_key_stands_for_two_things(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    taken = [letters_taken_twice(dialog)]
    press(qtbot, dialog, "1")
    taken.append(letters_taken_twice(dialog))

    dialog.reject()
    taken.append(letters_taken_twice(dialog))

    assert button(dialog, "keepWritingButton").isVisible()
    assert taken == [set(), set(), set()]
