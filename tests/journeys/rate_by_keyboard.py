"""A session is rated with the keyboard alone: log, level, save, read what comes next; undo and redo."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from exposure_planner.planner import Level
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play


def rate(play: Play) -> None:
    """Two keys rate a calm session: the level, and that it was a loose kind of calm."""
    before = count(play)
    play.hands.press("ctrl+l")
    play.hands.until(lambda: dialog(play) is not None, "the rating dialog")
    play.hands.until(lambda: dialog(play).isActiveWindow(), "the rating dialog in front")

    play.hands.press("1", "l")
    play.hands.until(lambda: count(play) == before + 1, "a kept session")

    newest = play.program.services.sessions.of_ladder(play.desk.ladder_id)[-1]
    assert (newest.peak, newest.on) == (Level.CURIOUS, play.program.clock.today())
    play.hands.until(lambda: find(dialog(play), QWidget, "closeAdvice").isVisible(), "what comes next")
    play.hands.press("Escape")
    play.hands.until(lambda: dialog(play) is None or not dialog(play).isVisible(), "the dialog closed")
    undo_and_redo(play, before)


def undo_and_redo(play: Play, before: int) -> None:
    """The step has a name, goes, and comes back."""
    play.hands.focus(play.window)
    undo = play.window.findChild(QAction, "undo")
    assert undo is not None
    assert "Two steps down and back" in undo.text(), undo.text()
    play.hands.press("ctrl+z")
    play.hands.until(lambda: count(play) == before, "the session withdrawn")
    play.hands.press("ctrl+shift+z")
    play.hands.until(lambda: count(play) == before + 1, "the session back")


def dialog(play: Play) -> QWidget | None:
    """The rating dialog, while it is open."""
    return play.window.findChild(QWidget, "ratingDialog")


def count(play: Play) -> int:
    """How many sessions the ladder has."""
    return len(play.program.services.sessions.of_ladder(play.desk.ladder_id))


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        rate(opened)
    print("done")
