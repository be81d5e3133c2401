"""Looks through the gallery as a person does."""

from uuid import uuid4

from PySide6.QtWidgets import QLabel, QListView, QWidget

from exposure_planner.catalogue.ladders import ready_ladders
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder


def shipped(key: str) -> ReadyLadder:
    return next(ladder for ladder in ready_ladders(Species.OTHER) if ladder.key == key)


def hallway_of(animal: Animal) -> KeptLadder:
    """The hallway ladder as this animal would have it."""
    ready = shipped("hallway-to-doorstep")
    return KeptLadder(
        id=uuid4(),
        animal_id=animal.id,
        title=ready.title,
        goal=ready.goal,
        template=ready.key,
        template_title=ready.title,
        stages=ready.stages_with_new_ids(uuid4),
    )


def titles(dialog: NewLadderDialog) -> list[str]:
    """The ladders that are shown, without the blank one."""
    model = dialog.gallery.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())][:-1]


def said_in_row(view: QListView, row: int, role: int) -> str:
    return str(view.model().index(row, 0).data(role))


def words_in(widget: QWidget) -> list[str]:
    """Everything that is shown as text."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
