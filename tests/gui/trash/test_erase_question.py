"""Nothing is erased before two steps are taken, and what that means is told before."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.trash.dialog import TrashDialog
from exposure_planner.household.trash import TrashKind
from tests.gui.trash.conftest import TrashDay, choose, question_of, wait_for_the_question

OpenDialog = Callable[[], TrashDialog]


def test_nothing_is_erased_before_both_steps_are_taken(
    full: TrashDay, dialog: TrashDialog, qtbot: QtBot
) -> None:
    choose(dialog, TrashKind.STAGE)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    wait_for_the_question(dialog, qtbot)
    question = question_of(dialog)

    assert question.keep.hasFocus()
    assert not question.erase.isEnabled()
    qtbot.keyClick(question.keep, Qt.Key.Key_Return)

    assert TrashKind.STAGE in full.kinds()


def test_it_can_be_erased_by_keyboard_and_says_where_the_copy_lies(
    full: TrashDay, dialog: TrashDialog, qtbot: QtBot
) -> None:
    choose(dialog, TrashKind.STAGE)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    wait_for_the_question(dialog, qtbot)
    question = question_of(dialog)

    question.certain.setFocus()
    qtbot.keyClick(question.certain, Qt.Key.Key_Space)
    question.erase.setFocus()
    qtbot.keyClick(question.erase, Qt.Key.Key_Space)

    assert TrashKind.STAGE not in full.kinds()
    copy = full.two.program.folder.folder / "backups" / "before-emptying-2026-11-22.sqlite3"
    assert copy.exists()
    assert str(copy) in dialog.messages.text.text()


def test_erasing_forgets_the_steps_that_could_want_it_back(
    full: TrashDay, dialog: TrashDialog, qtbot: QtBot
) -> None:
    choose(dialog, TrashKind.SESSION)
    dialog.bring_back.trigger()
    assert full.desk.undo_stack.canUndo()
    choose(dialog, TrashKind.ANIMAL)

    dialog.erase.trigger()
    wait_for_the_question(dialog, qtbot)
    question_of(dialog).certain.setChecked(True)
    question_of(dialog).erase.click()

    assert full.kinds() == {TrashKind.STAGE, TrashKind.TEMPLATE}
    assert full.desk.undo_stack.count() == 0


def test_the_question_names_what_goes_what_follows_and_where_the_copy_will_lie(
    full: TrashDay, dialog: TrashDialog, qtbot: QtBot
) -> None:
    choose(dialog, TrashKind.ANIMAL)

    dialog.erase.trigger()
    wait_for_the_question(dialog, qtbot)

    said = words_in(question_of(dialog))
    for part in (
        "Erase Elfie for ever?",
        "Animal: Elfie, with 1 ladder and 2 rungs",
        "its photo, its ladders",
        "cannot be undone",
        str(full.two.program.folder.folder / "backups"),
    ):
        assert part in said


def test_emptying_leaves_the_animals(full: TrashDay, dialog: TrashDialog, qtbot: QtBot) -> None:
    dialog.empty.click()
    wait_for_the_question(dialog, qtbot)
    assert "Elfie" not in words_in(question_of(dialog))

    question_of(dialog).certain.setChecked(True)
    question_of(dialog).erase.click()

    assert full.kinds() == {TrashKind.ANIMAL}
    assert not dialog.empty.isEnabled()


def test_what_cannot_go_says_why_and_nobody_is_asked(
    day: TrashDay, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    day.two.services.ladders.retire_stage(day.two.miles.ladder.id, day.two.miles.stage(2).id)
    dialog = open_dialog()

    assert dialog.note.text() == "Stays as long as its 2 sessions do."
    dialog.erase.trigger()

    assert dialog.messages.text.text() == "Rung: Stage 2. Stays as long as its 2 sessions do."
    assert day.kinds() == {TrashKind.STAGE}


def test_what_stays_is_named_in_the_question(full: TrashDay, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    full.two.services.ladders.retire_stage(full.two.miles.ladder.id, full.two.miles.stage(1).id)
    dialog = open_dialog()
    dialog.empty.click()
    wait_for_the_question(dialog, qtbot)

    assert "Rung: Stage 1. Stays as long as its session does." in words_in(question_of(dialog))


def test_where_no_copy_can_be_made_the_window_says_so_and_erases_nothing(
    full: TrashDay, dialog: TrashDialog, qtbot: QtBot
) -> None:
    (full.two.program.folder.folder / "backups").write_text("in the way", encoding="utf-8")
    choose(dialog, TrashKind.STAGE)
    dialog.erase.trigger()
    wait_for_the_question(dialog, qtbot)

    question_of(dialog).certain.setChecked(True)
    question_of(dialog).erase.click()

    assert TrashKind.STAGE in full.kinds()
    assert "nothing was changed" in dialog.messages.text.text()


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
