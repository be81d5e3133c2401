"""From an empty program to a printed week: an animal, the red flags, a ready ladder, a session, the PDF."""

from PySide6.QtWidgets import QPushButton, QWidget

from tests.journeys.hands import find
from tests.journeys.paper_is_the_page import save_it
from tests.journeys.play import Play, folder_given, open_play
from tests.journeys.rate_by_keyboard import count, dialog


def welcome(play: Play) -> None:
    """Mouse and keyboard as a newcomer would use them."""
    play.hands.until(lambda: play.window.is_welcoming, "the welcome")
    welcome_page = find(play.window, QWidget, "welcomePage")
    play.hands.click(find(welcome_page, QPushButton, "addAnimal"))
    animal = opened(play, "newAnimalDialog")
    play.hands.write("Nina")
    play.hands.press("Return")
    ladder = opened(play, "newLadderDialog")
    assert animal is not ladder
    play.hands.click(find(ladder, QPushButton, "noneOfThese"))
    play.hands.click(find(ladder, QPushButton, "goOnButton"))
    choices = find(ladder, QWidget, "ladderChoices")
    play.hands.until(choices.isVisible, "the ladders to choose from")
    play.hands.press("Down", "Up", "Return")
    rungs = find(ladder, QWidget, "fitRungs")
    play.hands.until(rungs.isVisible, "the rungs to make fit")
    play.hands.press("0", "1", "2")
    play.hands.click(find(ladder, QPushButton, "goOnButton"))
    may_go_out = find(ladder, QWidget, "outdoorsFace")
    play.hands.until(may_go_out.isVisible, "the questions before an outdoor ladder")
    play.hands.press("space")
    play.hands.click(find(ladder, QPushButton, "goOnButton"))
    play.hands.until(lambda: play.desk.ladder_id is not None, "a kept ladder")
    today = find(play.window, QWidget, "todayPage")
    play.hands.until(today.isVisible, "the Today page")
    rate(play)
    save_it(play, folder_given())


def rate(play: Play) -> None:
    """The first session, calm."""
    play.hands.focus(play.window)
    play.hands.press("ctrl+l")
    rating = opened(play, "ratingDialog")
    play.hands.press("1", "l")
    play.hands.until(lambda: count(play) == 1, "a kept session")
    play.hands.press("Escape")
    play.hands.until(lambda: dialog(play) is None or not rating.isVisible(), "the dialog closed")
    play.hands.focus(play.window)


def opened(play: Play, name: str) -> QWidget:
    """The dialog of this name, in front."""
    play.hands.until(lambda: play.window.findChild(QWidget, name) is not None, name)
    found = find(play.window, QWidget, name)
    play.hands.until(found.isActiveWindow, f"{name} in front")
    return found


if __name__ == "__main__":
    with open_play(folder_given(), sample=False) as begun:
        welcome(begun)
    print("done")
