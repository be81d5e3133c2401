"""On the Indoors page a card is dragged onto another need with the mouse; its whole need goes there."""

from PySide6.QtWidgets import QListView, QPushButton

from exposure_planner.gui.desk import PageName
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play


def drag_it(play: Play) -> None:
    """Begin with what is suggested, and let the first card go on the lower half of the second."""
    play.hands.press(f"ctrl+{list(PageName).index(PageName.INDOORS) + 1}")
    play.hands.until(lambda: shown_button(play) is not None, "the offer")
    begin = shown_button(play)
    assert begin is not None
    play.hands.click(begin)
    play.hands.until(lambda: len(titles(play)) == 5, "a plan")
    before = titles(play)
    view = find(play.window, QListView, "activityList")
    play.hands.until(view.isVisible, "the cards")
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    target = second.center()
    target.setY(second.bottom() - second.height() // 6)

    play.hands.drag(view.viewport(), first.center(), target)

    play.hands.until(lambda: titles(play) != before, "another order")
    assert titles(play) == [before[1], before[0], *before[2:]], titles(play)
    play.hands.press("ctrl+z")
    play.hands.until(lambda: titles(play) == before, "the order of before")


def shown_button(play: Play) -> QPushButton | None:
    """The button that begins, where it can be seen."""
    found = play.window.findChildren(QPushButton, "beginIndoors")
    return next((each for each in found if each.isVisible()), None)


def titles(play: Play) -> list[str]:
    """The activities as they are kept."""
    assert play.desk.animal_id is not None
    plan = play.program.services.indoors.plan(play.desk.animal_id)
    return [activity.title for activity in plan.activities] if plan else []


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        drag_it(opened)
    print("done")
