"""Making a ladder fit: striking, minutes, guesses by one key, and where it begins."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.fit_rows import FitRow
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.level import Level
from exposure_planner.services.fitting import Part
from tests.gui.gallery.looking_through import shipped
from tests.gui.welcome.going_through import choose, finish, press, shown

_PLAIN = Qt.TextFormat.PlainText
YARD = shipped("back-yard-on-a-lead")


@pytest.fixture
def fitting(at_gallery: NewLadderDialog) -> NewLadderDialog:
    """The yard ladder on the fitting page."""
    choose(at_gallery, YARD.title)
    press(at_gallery, "goOnButton")
    return at_gallery


def type_in(qtbot: QtBot, dialog: NewLadderDialog, keys: str) -> None:
    for key in keys:
        qtbot.keyClick(dialog.fit.list, key)


def rows(dialog: NewLadderDialog) -> list[FitRow]:
    model = dialog.fit._model
    return [model.row(number) for number in range(model.rowCount())]


def test_one_key_answers_and_leads_to_the_next_rung(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    type_in(qtbot, fitting, "0124-")

    assert [row.level for row in rows(fitting)][:5] == [
        Level.SETTLED,
        Level.CURIOUS,
        Level.UNEASY,
        Level.VERY_FRIGHTENED,
        None,
    ]
    assert fitting.fit.list.row() == 5


def test_the_question_asks_whether_the_animal_would_eat_there(fitting: NewLadderDialog) -> None:
    assert shown(fitting, "eatQuestion") == "Would Nina eat a favourite treat there?"
    fitting.findChild(QPushButton, "eat_glancing_up").click()

    assert rows(fitting)[0].level is Level.CURIOUS
    assert shown(fitting, "fitTitle").startswith("2 ")


def test_it_begins_with_the_highest_free_win_and_says_so(
    qtbot: QtBot, desk: Desk, nina: Animal, fitting: NewLadderDialog
) -> None:
    type_in(qtbot, fitting, "00113")

    parts = [row.part for row in rows(fitting)]
    assert parts[:5] == [Part.BELOW, Part.BELOW, Part.WARM_UP, Part.BEGINNING, Part.AHEAD]
    assert "It begins with “A few mouthfuls in harness”." in shown(fitting, "fitBeginning")
    finish(fitting)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.stages[0].title == "Harness on and off"
    assert [stage.title for stage in kept.retired_stages] == [stage.title for stage in YARD.stages[:2]]
    assert (kept.template, kept.template_title) == (YARD.key, YARD.title)
    assert desk.services.planning.today(kept.id).stage == kept.stages[0]


def test_the_person_may_begin_elsewhere(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    type_in(qtbot, fitting, "0011")
    fitting.fit.list.choose(1)

    press(fitting, "fitBegin")

    assert [row.part for row in rows(fitting)][:3] == [Part.WARM_UP, Part.BEGINNING, Part.AHEAD]
    assert not fitting.findChild(QPushButton, "fitBegin").isEnabled()


def test_the_space_bar_strikes_and_takes_back(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    type_in(qtbot, fitting, " ")
    struck = rows(fitting)[0]
    type_in(qtbot, fitting, " ")

    assert struck.part is Part.STRUCK
    assert rows(fitting)[0].part is Part.BEGINNING


def test_a_press_on_the_tick_strikes_and_beside_it_only_chooses(
    qtbot: QtBot, fitting: NewLadderDialog
) -> None:
    view = fitting.fit.list
    rect = view.visualRect(view.model().index(1, 0))

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert rows(fitting)[1].applies
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 22))

    assert not rows(fitting)[1].applies


def test_striking_the_gated_rung_leads_the_check_to_the_next(
    qtbot: QtBot, desk: Desk, nina: Animal, fitting: NewLadderDialog
) -> None:
    fitting.fit.list.choose(8)
    type_in(qtbot, fitting, " ")

    assert [text for text, _ in rows(fitting)[9].badges] == ["Outdoor check"]
    finish(fitting)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.stages[8].title == "One body length out"
    assert kept.stages[8].gate is Gate.OUTDOOR


def test_minutes_are_set_for_each_rung_and_the_rules_remark_on_them_at_once(
    desk: Desk, nina: Animal, fitting: NewLadderDialog
) -> None:
    fitting.fit.list.choose(2)
    minutes = fitting.findChild(QDoubleSpinBox, "fitMinutes")
    assert minutes.value() == 0.5

    minutes.setValue(60)

    assert any(text == "Worth a look" for text, _ in rows(fitting)[2].badges)
    assert "This is much longer than" in shown(fitting, "fitRemark")
    minutes.setValue(0.75)
    finish(fitting)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.stages[2].duration == timedelta(seconds=45)


def test_what_only_the_owner_can_answer_is_asked_at_the_goal(fitting: NewLadderDialog) -> None:
    fitting.fit.list.choose(len(YARD.stages) - 1)

    asked = shown(fitting, "fitRemark")

    assert "Is this top rung what you both really need" in asked
    assert "with nobody carried or pulled there?" in asked
    assert rows(fitting)[-1].badges == ()


def test_few_rungs_are_remarked_on_at_once(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    assert shown(fitting, "fitRemarks") == ""

    for row in range(9, len(YARD.stages)):
        fitting.fit.list.choose(row)
        type_in(qtbot, fitting, " ")
    for row in range(1, 5):
        fitting.fit.list.choose(row)
        type_in(qtbot, fitting, " ")

    assert shown(fitting, "fitRemarks").startswith("Few rungs (5)")


def test_no_minutes_at_all_are_said_at_that_rung_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, nina: Animal, fitting: NewLadderDialog
) -> None:
    type_in(qtbot, fitting, "01")
    fitting.findChild(QDoubleSpinBox, "fitMinutes").setValue(0)
    fitting.fit.list.choose(6)

    finish(fitting)

    assert shown(fitting, "fitTitle").startswith("3 ")
    assert shown(fitting, "fitMinutesProblem").startswith("Choose a number of minutes")
    assert [row.level for row in rows(fitting)][:2] == [Level.SETTLED, Level.CURIOUS]
    assert desk.services.ladders.of_animal(nina.id) == ()


def test_striking_every_rung_starts_nothing(
    qtbot: QtBot, desk: Desk, nina: Animal, fitting: NewLadderDialog
) -> None:
    for row in range(len(YARD.stages)):
        fitting.fit.list.choose(row)
        type_in(qtbot, fitting, " ")

    finish(fitting)

    assert shown(fitting, "ladderProblem") == "Add at least one rung to this ladder first."
    assert desk.services.ladders.of_animal(nina.id) == ()


def test_going_back_to_look_at_another_ladder_loses_nothing(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    type_in(qtbot, fitting, "011 ")
    before = rows(fitting)

    press(fitting, "backButton")
    choose(fitting, "Vacuum cleaner")
    finish(fitting)
    assert {row.level for row in rows(fitting)} == {None}
    press(fitting, "backButton")
    choose(fitting, YARD.title)
    finish(fitting)

    assert rows(fitting) == before


def test_a_cat_that_goes_a_dogs_ladder_gets_the_outdoor_check(
    desk: Desk, nina: Animal, at_gallery: NewLadderDialog
) -> None:
    dogs = shipped("dog-strangers-at-a-distance")
    at_gallery.gallery.filter.show_all()
    choose(at_gallery, dogs.title)
    press(at_gallery, "goOnButton")
    finish(at_gallery)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    outdoors = [stage for stage in kept.stages if stage.outdoors]
    assert outdoors
    assert outdoors[0].gate is Gate.OUTDOOR


def test_every_row_is_named_for_a_screen_reader(qtbot: QtBot, fitting: NewLadderDialog) -> None:
    type_in(qtbot, fitting, "1")
    index = fitting.fit.list.model().index(0, 0)

    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "1, Harness by the bowl, living room · 3 min, Begins here, Curious"
    assert index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert "0 to 4" in fitting.fit.list.accessibleDescription()


def test_only_words_of_our_own_are_ever_read_as_anything_but_plain_text(fitting: NewLadderDialog) -> None:
    guessed = {label.text() for label in fitting.fit.findChildren(QLabel) if label.textFormat() is not _PLAIN}

    assert guessed <= {"&Minutes", "Together &with", "–"}
