"""A rung is dragged one place up with the mouse; started again with `look`, it is still there."""

import sys

from PySide6.QtWidgets import QListView

from exposure_planner.gui.desk import PageName
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play

RUNG = "Two steps down and back"


def drag_it(play: Play) -> None:
    """From its card onto the lower half of the card above."""
    before = titles(play)
    play.hands.press(f"ctrl+{list(PageName).index(PageName.LADDER) + 1}")
    view = find(play.window, QListView, "rungList")
    play.hands.until(view.isVisible, "the ladder page")
    play.hands.until(lambda: view.currentIndex().isValid(), "a chosen rung")
    model = view.model()
    row = next(row for row in range(model.rowCount()) if RUNG in str(model.index(row, 0).data()))
    view.scrollTo(model.index(row - 1, 0), QListView.ScrollHint.PositionAtTop)
    card, above = view.visualRect(model.index(row, 0)), view.visualRect(model.index(row - 1, 0))
    target = above.center()
    target.setY(above.top() + above.height() // 5)

    play.hands.drag(view.viewport(), card.center(), target)

    play.hands.until(lambda: titles(play) != before, "another order")
    at = before.index(RUNG)
    assert titles(play).index(RUNG) == at + 1, titles(play)


def look_again(play: Play) -> None:
    """It is where it was dropped, and Undo names the step only while the program runs."""
    order = titles(play)
    assert order.index(RUNG) == order.index("One flight of stairs") + 1, order


def titles(play: Play) -> list[str]:
    """The rungs from the easiest to the goal, as they are kept."""
    assert play.desk.ladder_id is not None
    return [stage.title for stage in play.program.services.ladders.get(play.desk.ladder_id).stages]


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        look_again(opened) if "look" in sys.argv else drag_it(opened)
    print("done")
