"""The same new program and dialog as for the other pages of a new ladder."""

from pathlib import Path

import pytest

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.own_template import OwnTemplate, TemplateWish
from tests.gui.gallery.looking_through import hallway_of
from tests.gui.welcome.conftest import desk, nina, open_dialog, program
from tests.gui.welcome.going_through import Open, go_to_the_choice

__all__ = ["desk", "nina", "open_dialog", "program"]


@pytest.fixture
def at_gallery(open_dialog: Open) -> NewLadderDialog:
    """The dialog with the gallery in front."""
    dialog = open_dialog()
    go_to_the_choice(dialog)
    return dialog


@pytest.fixture
def stairs(desk: Desk, nina: Animal) -> OwnTemplate:
    """A template of one's own."""
    wish = TemplateWish(title="Our stairs", goal="Down to the door")
    return desk.services.templates.save_from(hallway_of(nina), Species.CAT, wish)


@pytest.fixture
def shared(desk: Desk, stairs: OwnTemplate, tmp_path: Path) -> Path:
    """A file with another ladder, as somebody shared it."""
    file = tmp_path / "shared.ladder.toml"
    text = stairs.document.replace("Down to the door", "Up to the roof").replace("Our stairs", "To the roof")
    file.write_text(text, encoding="utf-8")
    return file
