"""In the gallery there is a way on without any ladder."""

from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.household.animal import Animal
from tests.gui.welcome.going_through import Open, go_to_the_choice, press


def test_the_gallery_leads_to_a_good_life_indoors_and_starts_no_ladder(
    qtbot: QtBot, open_dialog: Open, desk: Desk, nina: Animal
) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)

    with qtbot.waitSignal(desk.indoor_plan_wished) as wished:
        press(dialog, "galleryIndoors")

    assert wished.args == [nina.id]
    assert not dialog.isVisible()
    assert desk.services.ladders.of_animal(nina.id) == ()
