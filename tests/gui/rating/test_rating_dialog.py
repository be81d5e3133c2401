"""Rating a session by keyboard and mouse, over a real database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.household.session import Rating
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from tests.gui.daily import Day

Open = Callable[..., RatingDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, day: Day) -> Open:
    """Opens the dialog for Miles, as the page does."""

    def opened(**given: object) -> RatingDialog:
        dialog = RatingDialog(day.desk, day.miles.ladder.id, **given)  # type: ignore[arg-type]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened


def press(qtbot: QtBot, dialog: RatingDialog, key: str) -> None:
    qtbot.keyClicks(dialog.focusWidget() or dialog, key)


def save(qtbot: QtBot, dialog: RatingDialog) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def button(dialog: QWidget, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def tick(dialog: RatingDialog, code: str) -> None:
    dialog.findChild(QCheckBox, f"sign_{code}").click()


def shown_level(dialog: RatingDialog) -> int | None:
    checked = [level for level in range(6) if button(dialog, f"level{level}").isChecked()]
    return checked[0] if len(checked) == 1 else None


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def choose_day(dialog: RatingDialog, on: date) -> None:
    dialog.findChild(QDateEdit, "day").setDate(QDate(on.year, on.month, on.day))


def choose_stage(qtbot: QtBot, dialog: RatingDialog, title: str) -> None:
    box = dialog.findChild(QComboBox, "stage")
    box.setCurrentText(title)
    box.activated.emit(box.currentIndex())


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

    assert text_of(dialog, "nextHeading") == "Stay here"
    assert text_of(dialog, "nextStage") == "Stage 1"
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


def test_saving_without_a_level_says_so_at_the_levels(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    save(qtbot, dialog)

    assert text_of(dialog, "levelRowProblem").startswith("Choose the level")
    assert day.sessions() == ()


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


def test_a_day_to_come_gives_a_sentence_and_loses_nothing_typed(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    dialog.findChild(QPlainTextEdit, "note").setPlainText("Sat on the mat.")

    choose_day(dialog, day.today + timedelta(days=1))
    save(qtbot, dialog)

    assert "has not come yet" in text_of(dialog, "dayProblem")
    assert day.sessions() == ()
    assert dialog.isVisible()
    assert dialog.findChild(QPlainTextEdit, "note").toPlainText() == "Sat on the mat."
    assert shown_level(dialog) == 1


def test_no_minutes_give_a_sentence_at_the_minutes(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QDoubleSpinBox, "minutes").setValue(0)
    save(qtbot, dialog)

    assert text_of(dialog, "minutesProblem").startswith("Choose a number of minutes")
    assert day.sessions() == ()


def test_a_database_that_is_gone_keeps_the_dialog_open_with_everything_in_it(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    dialog.findChild(QPlainTextEdit, "note").setPlainText("Sat on the mat.")

    day.program.folder.database.rename(day.program.folder.folder / "elsewhere")
    save(qtbot, dialog)

    assert "was moved or deleted" in text_of(dialog, "ratingProblem")
    assert dialog.findChild(QPlainTextEdit, "note").toPlainText() == "Sat on the mat."
    assert not day.desk.undo_stack.canUndo()


def test_esc_closes_at_once_while_nothing_is_filled_in(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_esc_asks_once_before_anything_filled_in_is_put_away(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "2")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    button(dialog, "keepWritingButton").click()
    assert shown_level(dialog) == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    button(dialog, "putAwayButton").click()

    assert not dialog.isVisible()


def test_another_rung_than_advised_says_what_speaks_against_it_and_wants_a_reason(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=2)
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    choose_stage(qtbot, dialog, "Stage 5")
    save(qtbot, dialog)

    box = dialog.findChild(QWidget, "offPlanReasonBox")
    said = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "leap over" in said
    assert text_of(dialog, "offPlanReasonProblem").startswith("Please write why")
    assert len(day.sessions()) == 1


def test_the_reason_for_another_rung_is_kept_with_the_session_and_for_the_plan(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=2)
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    choose_stage(qtbot, dialog, "Stage 5")

    dialog.findChild(QLineEdit, "offPlanReason").setText("He ran there by himself.")
    save(qtbot, dialog)

    overrides = day.services.welfare.overrides(day.miles.ladder.id, day.today, day.today)
    assert day.sessions()[-1].off_plan_reason == "He ran there by himself."
    assert [(kept.why, kept.stage_id) for kept in overrides] == [
        ("He ran there by himself.", day.miles.stage(5).id)
    ]
    assert "skips_stages" in overrides[0].rules
    day.desk.undo_stack.undo()
    assert day.services.welfare.overrides(day.miles.ladder.id, day.today, day.today) == ()


def test_filling_in_a_day_before_the_newest_session_asks_for_no_reason(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1)
    dialog = open_dialog()

    choose_day(dialog, day.today - timedelta(days=4))
    press(qtbot, dialog, "1")
    save(qtbot, dialog)

    assert [session.on for session in day.sessions()] == [
        day.today - timedelta(days=4),
        day.today - timedelta(days=1),
    ]


def test_a_name_that_is_typed_becomes_a_person_of_the_household(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QComboBox, "person").setCurrentText("Robin")
    save(qtbot, dialog)

    (robin,) = day.services.households.people(day.miles.animal.household_id)
    assert robin.name == "Robin"
    assert day.sessions()[0].ratings[0].person_id == robin.id


def test_what_turned_up_is_kept_with_how_near_it_came(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "3")

    dialog.findChild(QComboBox, "trigger1What").setCurrentText("a loose dog")
    dialog.findChild(QDoubleSpinBox, "trigger1Distance").setValue(12)
    dialog.findChild(QCheckBox, "trigger1OneOff").click()
    save(qtbot, dialog)

    (trigger,) = day.sessions()[0].triggers
    assert (trigger.what, trigger.distance_m, trigger.one_off) == ("a loose dog", 12, True)


def test_a_session_that_was_accompanied_comes_with_its_minutes_and_its_end(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog(prefill=Prefill(minutes=2.5, ended_by=EndedBy.ANIMAL))

    press(qtbot, dialog, "0")
    save(qtbot, dialog)

    (session,) = day.sessions()
    assert session.actual == timedelta(minutes=2.5)
    assert session.ended_by is EndedBy.ANIMAL


def test_a_kept_session_is_shown_as_it_was_and_saving_it_changes_nothing(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(
        1,
        days_ago=1,
        level=2,
        signs=("walks_low",),
        minutes=3.3,
        recovery=timedelta(seconds=40),
        note="Slow.",
        weather="Cool",
        started=day.clock.at.time(),
    )
    (before,) = day.sessions()
    dialog = open_dialog(session_id=before.id)

    assert shown_level(dialog) == 2
    save(qtbot, dialog)

    assert day.sessions() == (before,)


def test_a_changed_session_can_be_put_back_as_it_was(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    day.rated(1, days_ago=1, level=2)
    (before,) = day.sessions()
    dialog = open_dialog(session_id=before.id)

    press(qtbot, dialog, "4")
    save(qtbot, dialog)

    assert day.sessions()[0].peak is Level.VERY_FRIGHTENED
    day.desk.undo_stack.undo()
    assert day.sessions() == (before,)


def test_changing_a_session_leaves_what_somebody_else_rated(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1, level=2)
    (before,) = day.sessions()
    second = Rating(
        id=day.miles.animal.id,
        person_id=None,
        signs=(),
        before_floor=Level.CURIOUS,
        floor=Level.SETTLED,
        kept=Level.CURIOUS,
    )
    day.services.sessions.edit(replace(before, ratings=(*before.ratings, second)))
    dialog = open_dialog(session_id=before.id)
    assert text_of(dialog, "othersRated") == "Also rated by Somebody: Curious"

    press(qtbot, dialog, "0")
    save(qtbot, dialog)

    assert [rating.kept for rating in day.sessions()[0].ratings] == [Level.SETTLED, Level.CURIOUS]


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


def test_the_time_it_began_is_kept(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QLineEdit, "began").setText("7.15")
    save(qtbot, dialog)

    assert day.sessions()[0].started == time(7, 15)


def test_a_time_that_is_none_says_so_at_the_field(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QLineEdit, "began").setText("half past")
    save(qtbot, dialog)

    assert text_of(dialog, "beganProblem") == "Write the time as 18:30, or leave it empty."
    assert day.sessions() == ()


def test_opening_a_session_with_refused_food_raises_nothing_anew(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1, level=3, food=Food.REFUSED_THERE)

    dialog = open_dialog(session_id=day.sessions()[0].id)

    assert text_of(dialog, "raisedSentence") == ""
    assert shown_level(dialog) == 3


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
