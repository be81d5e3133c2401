"""Templates of one's own: kept from the Ladder page, taken in, shared, renamed and put away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.import_dialog import ImportDialog
from exposure_planner.gui.gallery.save_template import open_template_dialog
from exposure_planner.gui.gallery.template_dialog import RenameTemplateDialog, TemplateDialog
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal
from exposure_planner.household.own_template import OwnTemplate
from tests.gui.gallery.looking_through import hallway_of, titles, words_in
from tests.gui.welcome.going_through import Open, choose, go_to_the_choice, press, shown


@pytest.fixture
def gallery(desk: Desk, stairs: OwnTemplate, open_dialog: Open) -> NewLadderDialog:
    """The gallery with a template of one's own, which is chosen."""
    dialog = open_dialog()
    go_to_the_choice(dialog)
    choose(dialog, "Our stairs")
    return dialog


def look_at(dialog: NewLadderDialog, file: Path) -> ImportDialog | None:
    dialog.templates.look_at(file)
    return dialog.findChild(ImportDialog)


def press_in(dialog: QWidget, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def titles_kept(desk: Desk) -> list[str]:
    return [template.title for template in desk.services.templates.all()]


def test_a_ladder_is_kept_as_a_template_with_another_title(qtbot: QtBot, desk: Desk, nina: Animal) -> None:
    ladder = hallway_of(nina)
    desk.services.ladders.start(ladder)
    window = QWidget()
    qtbot.addWidget(window)
    open_template_dialog(desk, ladder.id, window)
    dialog = window.findChild(TemplateDialog)

    dialog.findChild(QLineEdit, "templateTitle").setText("Our stairs")
    dialog.findChild(QCheckBox, "templateNotes").click()
    press_in(dialog, "saveButton")

    assert titles_kept(desk) == ["Our stairs"]
    assert desk.undo_stack.undoText() == "Keep “Our stairs” as a template"
    desk.undo_stack.undo()
    assert titles_kept(desk) == []
    desk.undo_stack.redo()
    assert titles_kept(desk) == ["Our stairs"]


def test_what_a_template_still_wants_is_said_and_what_was_typed_stays(
    qtbot: QtBot, desk: Desk, nina: Animal
) -> None:
    ladder = hallway_of(nina)
    desk.services.ladders.start(ladder)
    window = QWidget()
    qtbot.addWidget(window)
    open_template_dialog(desk, ladder.id, window)
    dialog = window.findChild(TemplateDialog)

    dialog.title.setText("<b>Stairs</b>")
    press_in(dialog, "saveButton")

    assert "look at title" in dialog.findChild(QLabel, "templateProblem").text()
    dialog.title.setText("")
    press_in(dialog, "saveButton")
    assert dialog.title_problem.text() == "Please write a title."
    assert titles_kept(desk) == []


def test_the_fields_stay_whole_when_a_sentence_comes_below_them(
    qtbot: QtBot, desk: Desk, nina: Animal
) -> None:
    """The dialog grows by it; otherwise the title was cut and the notes' box lay over the goal."""
    ladder = hallway_of(nina)
    desk.services.ladders.start(ladder)
    window = QWidget()
    qtbot.addWidget(window)
    open_template_dialog(desk, ladder.id, window)
    dialog = window.findChild(TemplateDialog)

    dialog.title.setText("<b>Stairs</b>")
    press_in(dialog, "saveButton")
    QApplication.processEvents()

    assert dialog.title.height() >= dialog.title.sizeHint().height()
    assert not dialog.notes.geometry().intersects(dialog.goal.geometry())


def test_a_shared_ladder_is_looked_through_before_it_is_kept(
    desk: Desk, gallery: NewLadderDialog, shared: Path
) -> None:
    dialog = look_at(gallery, shared)

    assert {"To the roof", "Up to the roof"} <= set(words_in(dialog))
    assert titles_kept(desk) == ["Our stairs"]
    press_in(dialog, "keepImport")

    assert titles_kept(desk) == ["Our stairs", "To the roof"]
    assert gallery.gallery.chosen.ladder.title == "To the roof"
    desk.undo_stack.undo()
    assert titles_kept(desk) == ["Our stairs"]


def test_not_now_keeps_nothing(desk: Desk, gallery: NewLadderDialog, shared: Path) -> None:
    press_in(look_at(gallery, shared), "leaveImport")

    assert titles_kept(desk) == ["Our stairs"]


def test_the_import_button_asks_for_a_file(desk: Desk, gallery: NewLadderDialog, shared: Path) -> None:
    press(gallery, "importTemplate")

    gallery.findChild(QFileDialog, "importFile").fileSelected.emit(str(shared))

    assert gallery.findChild(ImportDialog).isVisible()


def test_a_file_let_go_over_the_gallery_is_looked_at(gallery: NewLadderDialog, shared: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(shared))])
    at, none = gallery.gallery.rect().center(), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(at, copy, mime, left, none)

    gallery.gallery.dragEnterEvent(entering)
    assert entering.isAccepted()
    gallery.gallery.dropEvent(QDropEvent(QPointF(at), copy, mime, left, none))

    assert gallery.findChild(ImportDialog).isVisible()


def test_an_address_of_the_web_is_not_taken(gallery: NewLadderDialog) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/x.ladder.toml")])
    entering = QDragEnterEvent(
        gallery.gallery.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()

    gallery.gallery.dragEnterEvent(entering)

    assert not entering.isAccepted()


def test_a_file_that_breaks_a_rule_is_refused_with_its_place(
    desk: Desk, gallery: NewLadderDialog, shared: Path
) -> None:
    text = shared.read_text(encoding="utf-8")
    shared.write_text(text.replace('gate = "outdoor"\n', ""), encoding="utf-8")

    assert look_at(gallery, shared) is None

    said = shown(gallery, "ladderProblem")
    assert "stage 11, gate" in said
    assert "shared.ladder.toml" in said
    assert titles_kept(desk) == ["Our stairs"]


def test_the_same_ladder_twice_is_said_to_be_here_already(
    desk: Desk, gallery: NewLadderDialog, stairs: OwnTemplate, tmp_path: Path
) -> None:
    file = tmp_path / "again.ladder.toml"
    file.write_text(stairs.document, encoding="utf-8")

    assert look_at(gallery, file) is None

    assert (
        shown(gallery, "ladderProblem") == "You have this ladder already: it is your template “Our stairs”."
    )


def test_a_template_is_shared_as_a_file(
    desk: Desk, gallery: NewLadderDialog, stairs: OwnTemplate, tmp_path: Path
) -> None:
    gallery.findChild(QAction, "shareTemplate").trigger()
    files = gallery.findChild(QFileDialog, "shareFile")
    assert Path(files.selectedFiles()[0]).name == "our-stairs.ladder.toml"

    files.fileSelected.emit(str(tmp_path / "out.ladder.toml"))

    assert (tmp_path / "out.ladder.toml").read_text(encoding="utf-8") == stairs.document
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []


def test_a_place_that_cannot_be_written_is_said(
    gallery: NewLadderDialog, stairs: OwnTemplate, tmp_path: Path
) -> None:
    gallery.templates.write(stairs.id, tmp_path / "nowhere" / "out.ladder.toml")

    assert "cannot be written" in shown(gallery, "ladderProblem")


def test_a_template_is_renamed_and_the_old_name_comes_back(desk: Desk, gallery: NewLadderDialog) -> None:
    gallery.findChild(QAction, "renameTemplate").trigger()
    dialog = gallery.findChild(RenameTemplateDialog)
    dialog.title.setText("The staircase")

    press_in(dialog, "saveButton")

    assert titles(gallery)[0] == "The staircase"
    desk.undo_stack.undo()
    assert titles_kept(desk) == ["Our stairs"]


def test_a_template_put_away_leaves_the_gallery_and_comes_back(desk: Desk, gallery: NewLadderDialog) -> None:
    gallery.findChild(QAction, "putTemplateAway").trigger()

    assert "Our stairs" not in titles(gallery)
    assert titles_kept(desk) == []
    desk.undo_stack.undo()
    assert titles_kept(desk) == ["Our stairs"]


def test_a_shipped_ladder_offers_no_menu_of_ones_own(gallery: NewLadderDialog) -> None:
    assert gallery.findChild(QPushButton, "templateMenu").isVisible()

    choose(gallery, "Hallway to doorstep")

    assert not gallery.findChild(QPushButton, "templateMenu").isVisible()
