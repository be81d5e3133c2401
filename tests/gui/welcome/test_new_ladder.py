"""Starting a ladder: the questions first, then which one."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from exposure_planner.catalogue.ladders import ready_ladders
from exposure_planner.gui.desk import Desk
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import RedFlag
from exposure_planner.planner.level import Level
from tests.gui.welcome.going_through import Open, choose, go_to_the_choice, press, say_yes, shown, start


def test_every_red_flag_is_asked_and_none_is_answered_at_first(open_dialog: Open) -> None:
    dialog = open_dialog()

    asked = [row.flag for row in dialog.flags.rows]

    assert asked == list(RedFlag)
    assert all(row.answer is None for row in dialog.flags.rows)


def test_it_does_not_go_on_before_every_question_is_answered_and_says_why(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    dialog.flags.rows[0].no.click()

    press(dialog, "goOnButton")

    assert dialog.flags.isVisible()
    assert shown(dialog, "flagsProblem").endswith(f"Still open: {len(RedFlag) - 1}.")
    assert dialog.focusWidget() is dialog.flags.rows[1].yes


def test_none_of_these_answers_everything_with_no_in_one_tap(open_dialog: Open) -> None:
    dialog = open_dialog()

    go_to_the_choice(dialog)

    assert dialog.flags.yes == ()
    assert dialog.gallery.isVisible()


def test_a_yes_is_not_wiped_away_by_saying_no_to_the_rest(open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)

    assert dialog.foot.none_of_these.text() == "N&o to all others"
    press(dialog, "noneOfThese")

    assert dialog.flags.yes == (RedFlag.PAIN,)
    assert dialog.flags.is_complete


def test_a_ready_ladder_is_started_by_keyboard_alone(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    for _ in RedFlag:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.template == ready_ladders(Species.CAT)[1].key
    assert dialog.flags.yes == ()


def test_arrow_keys_and_first_letters_answer_a_question(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    row = dialog.flags.rows[0]
    answers = []

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_N, Qt.Key.Key_Y):
        qtbot.keyClick(dialog.focusWidget(), key)
        answers.append(row.answer)

    assert answers == [False, True, False, True]


def test_a_ready_ladder_is_kept_as_it_was_shown(desk: Desk, nina: Animal, open_dialog: Open) -> None:
    dialog = open_dialog()
    started: list[UUID] = []
    dialog.started.connect(started.append)
    go_to_the_choice(dialog)
    choose(dialog, "Hallway to doorstep")

    start(dialog)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    ready = next(ladder for ladder in ready_ladders(Species.CAT) if ladder.key == "hallway-to-doorstep")
    assert [stage.title for stage in kept.stages] == [stage.title for stage in ready.stages]
    assert (kept.title, kept.goal, kept.why_this_order) == (ready.title, ready.goal, ready.why_this_order)
    assert started == [kept.id]
    assert desk.services.welfare.open_stops(nina.id) == ()


def test_the_preview_shows_goal_reason_needs_and_every_rung(open_dialog: Open) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    choose(dialog, "Hallway to doorstep")

    seen = {label.text() for label in dialog.gallery.findChildren(QLabel) if label.isVisible()}

    ready = next(ladder for ladder in ready_ladders(Species.CAT) if ladder.key == "hallway-to-doorstep")
    assert {ready.title, ready.goal, ready.why_this_order, *ready.prerequisites} <= seen
    assert {stage.title for stage in ready.stages} <= seen
    assert ", ".join(ready.bring) in seen


def test_only_ladders_for_this_kind_of_animal_are_offered(open_dialog: Open) -> None:
    dialog = open_dialog()

    model = dialog.gallery.list.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert offered == [*(ladder.title for ladder in ready_ladders(Species.CAT)), "A ladder of your own"]
    assert not any("dog" in title.casefold() for title in offered)


def test_a_blank_ladder_begins_with_a_rung_that_is_calm_already(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    dialog.gallery.choose_own()
    dialog.findChild(QLineEdit, "ownTitle").setText("The stairs")
    dialog.findChild(QLineEdit, "ownGoal").setText("Down to the cellar")
    dialog.findChild(QLineEdit, "firstRung").setText("Looking at the stairs")
    dialog.findChild(QDoubleSpinBox, "firstMinutes").setValue(1.5)

    press(dialog, "goOnButton")

    (kept,) = desk.services.ladders.of_animal(nina.id)
    (first,) = kept.stages
    assert (kept.title, kept.goal, kept.template) == ("The stairs", "Down to the cellar", "")
    assert (first.title, first.duration) == ("Looking at the stairs", timedelta(seconds=90))
    assert first.expected is Level.SETTLED


@pytest.mark.parametrize(
    ("field", "problem"),
    [("ownTitle", "Please write a title."), ("firstRung", "Please write something here; it is still empty.")],
)
def test_what_a_blank_ladder_still_wants_is_said_at_the_field_and_nothing_is_lost(
    desk: Desk, nina: Animal, open_dialog: Open, field: str, problem: str
) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    dialog.gallery.choose_own()
    written = {"ownTitle": "The stairs", "ownGoal": "The cellar", "firstRung": "Looking"} | {field: ""}
    for name, text in written.items():
        dialog.findChild(QLineEdit, name).setText(text)

    press(dialog, "goOnButton")

    assert shown(dialog, f"{field}Problem") == problem
    assert {name: dialog.findChild(QLineEdit, name).text() for name in written} == written
    assert desk.services.ladders.of_animal(nina.id) == ()


def test_no_minutes_at_all_are_said_at_the_minutes(desk: Desk, nina: Animal, open_dialog: Open) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    dialog.gallery.choose_own()
    dialog.findChild(QLineEdit, "ownTitle").setText("The stairs")
    dialog.findChild(QLineEdit, "firstRung").setText("Looking")
    dialog.findChild(QDoubleSpinBox, "firstMinutes").setValue(0)

    press(dialog, "goOnButton")

    assert shown(dialog, "firstMinutesProblem").startswith("Choose a number of minutes")
    assert desk.services.ladders.of_animal(nina.id) == ()
