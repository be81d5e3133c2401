"""From a new animal to a ladder under way, by keyboard; then the ladder goes to another household as a file."""

from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import open_program
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.import_dialog import ImportDialog
from exposure_planner.gui.gallery.save_template import open_template_dialog
from exposure_planner.gui.gallery.template_dialog import TemplateDialog
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import RedFlag
from exposure_planner.paths import DataFolder
from exposure_planner.planner import Move
from exposure_planner.wording.translate import english
from tests.gui.daily import HandClock
from tests.gui.welcome.going_through import Open, go_to_the_choice, start


def test_from_a_new_animal_to_a_ladder_and_on_to_another_household(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open, tmp_path: Path
) -> None:
    begin_by_keyboard(qtbot, open_dialog())
    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert desk.services.planning.today(kept.id).advice.move is Move.START

    file = tmp_path / "nina.ladder.toml"
    share(qtbot, desk, kept.id, file)

    with open_program(DataFolder(folder=tmp_path / "elsewhere"), clock=HandClock()) as elsewhere:
        there = Desk(elsewhere.services, QUndoStack(), english)
        otto = new_cat(there)
        dialog = NewLadderDialog(there, otto.id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        go_to_the_choice(dialog)
        dialog.templates.look_at(file)
        dialog.findChild(ImportDialog).findChild(QPushButton, "keepImport").click()
        start(dialog)

        (taken,) = there.services.ladders.of_animal(otto.id)
        assert [stage.title for stage in taken.stages] == [stage.title for stage in kept.stages]
        assert [stage.gate for stage in taken.stages] == [stage.gate for stage in kept.stages]
        assert (taken.title, taken.template_title) == ("From Nina", "From Nina")
        assert "Nina" not in "".join(stage.note for stage in taken.stages)


def begin_by_keyboard(qtbot: QtBot, dialog: NewLadderDialog) -> None:
    for _ in RedFlag:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_N)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.gallery.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.fit.isVisible()
    for key in "001":
        qtbot.keyClick(dialog.focusWidget(), key)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.outdoors.isVisible()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    while dialog.focusWidget() is not dialog.foot.go_on:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def share(qtbot: QtBot, desk: Desk, ladder_id: UUID, file: Path) -> None:
    """Keep the ladder as a template, then write it into a file."""
    window = QWidget()
    qtbot.addWidget(window)
    open_template_dialog(desk, ladder_id, window)
    dialog = window.findChild(TemplateDialog)
    dialog.title.setText("From Nina")
    dialog.findChild(QPushButton, "saveButton").click()
    (template,) = desk.services.templates.all()
    gallery = NewLadderDialog(desk, desk.services.animals.all()[0].id)
    gallery.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(gallery)
    gallery.templates.write(template.id, file)
    assert file.stat().st_size > 500


def new_cat(desk: Desk) -> Animal:
    household = desk.services.households.first_or_new("Elsewhere")
    otto = Animal(id=uuid4(), household_id=household.id, name="Otto", species=Species.CAT)
    desk.services.animals.save(otto)
    return otto
