"""The gallery: finding a ladder, and seeing everything that it says before choosing it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.catalogue.ladders import ready_ladders
from exposure_planner.gui.gallery.entry import entry_of
from exposure_planner.gui.gallery.filter import GalleryFilter, Where
from exposure_planner.gui.gallery.preview import LadderPreview
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Species
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.translate import english
from tests.gui.gallery.looking_through import said_in_row, shipped, titles, words_in
from tests.gui.welcome.going_through import Open, choose, go_to_the_choice

ALL = [entry_of(ladder) for ladder in ready_ladders(Species.OTHER)]


@pytest.mark.parametrize("key", [ladder.ladder.key for ladder in ALL])
def test_the_preview_says_everything_before_anybody_chooses(qtbot: QtBot, key: str) -> None:
    ladder = shipped(key)
    preview = LadderPreview(entry_of(ladder), english)
    qtbot.addWidget(preview)
    preview.show()

    seen = "\n".join(words_in(preview))

    for text in (ladder.title, ladder.goal, ladder.why_this_order, *ladder.prerequisites, *ladder.bring):
        assert text in seen
    for source in ladder.sources:
        assert source in seen
    for stage in ladder.stages:
        assert all(text in seen for text in (stage.title, stage.place, stage.pass_sign, stage.stop_sign))
        assert stage.harder in seen
        assert stage.gate is None or gate_name(stage.gate, english) in seen


def test_every_label_of_the_preview_shows_plain_text(qtbot: QtBot) -> None:
    preview = LadderPreview(ALL[0], english)
    qtbot.addWidget(preview)

    formats = {label.textFormat() for label in preview.findChildren(QLabel) if not label.text().isdigit()}

    assert formats == {Qt.TextFormat.PlainText}


def test_words_are_looked_for_in_titles_goals_places_and_things(at_gallery: NewLadderDialog) -> None:
    search = at_gallery.findChild(QLineEdit, "gallerySearch")

    search.setText("vacuum")
    assert titles(at_gallery) == ["Vacuum cleaner"]
    search.setText("HARNESS yard")

    assert titles(at_gallery) == ["Back yard on a lead"]


def test_what_no_ladder_is_like_is_said_and_all_come_back(at_gallery: NewLadderDialog) -> None:
    at_gallery.findChild(QLineEdit, "gallerySearch").setText("submarine")

    assert titles(at_gallery) == []
    assert "No ladder is like that." in words_in(at_gallery)
    assert at_gallery.gallery.chosen is None
    at_gallery.findChild(QPushButton, "galleryShowAll").click()

    assert titles(at_gallery) == [ladder.title for ladder in ready_ladders(Species.OTHER)]


def test_ladders_for_other_animals_are_found_when_looked_for(at_gallery: NewLadderDialog) -> None:
    kinds = at_gallery.findChild(QComboBox, "gallerySpecies")
    assert kinds.currentText() == "Cat"

    kinds.setCurrentText("Dog")

    assert titles(at_gallery) == [ladder.title for ladder in ready_ladders(Species.DOG)]


def test_ladders_that_stay_indoors_can_be_looked_for() -> None:
    wanted = GalleryFilter(where=Where.INDOORS)

    found = [entry for entry in ALL if wanted.lets_through(entry)]

    assert found
    assert not any(stage.outdoors for entry in found for stage in entry.stages)
    assert len(found) < len(ALL)


def test_ladders_for_two_can_be_looked_for(at_gallery: NewLadderDialog) -> None:
    at_gallery.findChild(QCheckBox, "galleryForTwo").click()

    assert titles(at_gallery) == [
        ladder.title for ladder in ready_ladders(Species.CAT) if ladder.animals == 2
    ]


def test_ones_own_stand_first_and_are_marked_as_yours(stairs: OwnTemplate, open_dialog: Open) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)

    assert titles(dialog)[0] == "Our stairs"
    assert ", Yours, " in said_in_row(dialog.gallery.list, 0, Qt.ItemDataRole.AccessibleTextRole)
    dialog.findChild(QCheckBox, "galleryYours").click()

    assert titles(dialog) == ["Our stairs"]
    choose(dialog, "Our stairs")
    assert "Changed from “Hallway to doorstep”" in words_in(dialog)


def test_how_long_a_ladder_takes_is_a_range_and_never_a_date(
    qtbot: QtBot, at_gallery: NewLadderDialog
) -> None:
    def said() -> None:
        assert "weeks" in at_gallery.findChild(QLabel, "readyWeeks").text()

    qtbot.waitUntil(lambda: bool(at_gallery.findChild(QLabel, "readyWeeks").text()))

    said()
    text = at_gallery.findChild(QLabel, "readyWeeks").text()
    assert text.startswith("Most animals like this: ")
    assert " to " in text


def test_arrows_choose_and_tab_leads_to_the_preview_and_on(qtbot: QtBot, at_gallery: NewLadderDialog) -> None:
    first = at_gallery.gallery.chosen
    assert at_gallery.focusWidget() is at_gallery.gallery.list

    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_Down)
    assert at_gallery.gallery.chosen is not first
    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_Tab)

    assert at_gallery.focusWidget().objectName() == "ladderPreview"
    assert at_gallery.focusWidget().accessibleName() == at_gallery.gallery.chosen.ladder.title
    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_PageDown)
    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_Return)

    assert at_gallery.fit.isVisible()


def test_the_search_is_reached_by_its_usual_key_and_left_downwards(
    qtbot: QtBot, at_gallery: NewLadderDialog
) -> None:
    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert at_gallery.focusWidget().objectName() == "gallerySearch"

    qtbot.keyClick(at_gallery.focusWidget(), Qt.Key.Key_Down)

    assert at_gallery.focusWidget() is at_gallery.gallery.list


def test_what_was_chosen_stays_chosen_while_it_is_looked_for(at_gallery: NewLadderDialog) -> None:
    choose(at_gallery, "Hallway to doorstep")

    at_gallery.findChild(QLineEdit, "gallerySearch").setText("ha")

    assert at_gallery.gallery.chosen.ladder.title == "Hallway to doorstep"


def test_a_ladder_says_itself_why_a_step_is_larger(at_gallery: NewLadderDialog) -> None:
    choose(at_gallery, "Nail trims")
    assert not [text for text in words_in(at_gallery.gallery) if text.startswith("A larger step:")]

    choose(at_gallery, "Carrier and car")

    assert any("The carrier is the retreat" in text for text in words_in(at_gallery.gallery))
