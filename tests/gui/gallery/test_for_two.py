"""A ladder that two animals go together asks who the second one is."""

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.own_template import OwnTemplate
from tests.gui.gallery.looking_through import titles, words_in
from tests.gui.welcome.going_through import Open, choose, finish, go_to_the_choice, press


@pytest.fixture
def for_two(desk: Desk, stairs: OwnTemplate) -> OwnTemplate:
    text = stairs.document.replace("version = 1", "version = 1\nanimals = 2").replace(
        "Our stairs", "Two cats"
    )
    return desk.services.templates.import_text(text, "two.ladder.toml")


def at_the_rungs(open_dialog: Open) -> NewLadderDialog:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    choose(dialog, "Two cats")
    press(dialog, "goOnButton")
    return dialog


def test_the_second_animal_is_asked_for_among_those_of_the_household(
    desk: Desk, nina: Animal, for_two: OwnTemplate, open_dialog: Open
) -> None:
    otto = Animal(id=uuid4(), household_id=nina.household_id, name="Otto", species=Species.CAT)
    desk.services.animals.save(otto)
    dialog = at_the_rungs(open_dialog)
    assert dialog.findChild(QComboBox, "togetherWith").currentText() == "Otto"

    finish(dialog)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.animal_ids == (nina.id, otto.id)


def test_without_a_second_animal_it_is_said_what_to_do(
    desk: Desk, nina: Animal, for_two: OwnTemplate, open_dialog: Open
) -> None:
    dialog = at_the_rungs(open_dialog)

    assert any(text.startswith("This ladder is for two animals.") for text in words_in(dialog.fit))
    finish(dialog)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert kept.with_animal_id is None


def test_it_is_found_among_those_for_two(for_two: OwnTemplate, open_dialog: Open) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)

    dialog.findChild(QCheckBox, "galleryForTwo").click()

    assert "Two cats" in titles(dialog)
    assert "Our stairs" not in titles(dialog)
