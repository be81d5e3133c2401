"""Goes through the new-ladder dialog as a person does."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QRadioButton,
)

from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.suitability import SuitabilityPoint
from exposure_planner.household.welfare import RedFlag

Open = Callable[[], NewLadderDialog]


def press(dialog: NewLadderDialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def say_yes(dialog: NewLadderDialog, flag: RedFlag) -> None:
    dialog.findChild(QRadioButton, f"yes_{flag.value}").click()


def go_to_the_choice(dialog: NewLadderDialog) -> None:
    press(dialog, "noneOfThese")
    press(dialog, "goOnButton")


def choose(dialog: NewLadderDialog, title: str) -> None:
    choices = dialog.findChild(QListView, "ladderChoices")
    titles = [choices.model().index(row, 0).data() for row in range(choices.model().rowCount())]
    choices.setCurrentIndex(choices.model().index(titles.index(title), 0))


def start(dialog: NewLadderDialog) -> None:
    """From the gallery over the fitting page to the end; before a way out, Nina comes to the door by choice."""
    press(dialog, "goOnButton")
    finish(dialog)


def finish(dialog: NewLadderDialog) -> None:
    """From the fitting page to the end."""
    press(dialog, "goOnButton")
    if dialog.outdoors.isVisible():
        tick(dialog, SuitabilityPoint.COMES_TO_DOOR)
        press(dialog, "goOnButton")


def tick(dialog: NewLadderDialog, *points: SuitabilityPoint) -> None:
    for point in points:
        dialog.findChild(QCheckBox, f"tick_{point.value}").click()


def shown(dialog: NewLadderDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def texts_in(dialog: NewLadderDialog, notice: str) -> list[str]:
    frames = [frame for frame in dialog.findChildren(QFrame, notice) if frame.isVisible()]
    return [label.text() for frame in frames for label in frame.findChildren(QLabel)]
