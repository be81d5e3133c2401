"""A week goes in from paper in one go, by keyboard alone."""

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play

LONGEST_MS = 60_000


def enter(play: Play) -> None:
    """The sessions of the last six days are taken out, as if nobody had entered them, and put in from the paper."""
    sessions, ladder_id = play.program.services.sessions, play.desk.ladder_id
    today = play.program.clock.today()
    first = today - timedelta(days=6)
    for session in sessions.of_ladder(ladder_id):
        if session.on >= first:
            sessions.withdraw(session.id)
    rows = play.program.services.paper_weeks.rows(play.desk.animal_id, first, today)
    taken = QElapsedTimer()
    taken.start()
    play.hands.press("ctrl+shift+l")
    play.hands.until(lambda: play.window.findChild(QWidget, "paperDialog") is not None, "the paper")
    paper = find(play.window, QWidget, "paperDialog")
    play.hands.until(paper.isActiveWindow, "the paper in front")
    for _ in rows:
        play.hands.press("1", "l", "0", "p", "Return")
    play.hands.press("ctrl+Return")
    play.hands.until(lambda: len(kept(play, first)) == len(rows), "a kept week")
    assert taken.elapsed() < LONGEST_MS, f"{taken.elapsed()} ms for a week"
    assert sorted(kept(play, first)) == [row.on for row in rows]
    play.hands.focus(play.window)
    play.hands.press("ctrl+z")
    play.hands.until(lambda: not kept(play, first), "the whole week undone by one step")


def kept(play: Play, first: object) -> list[object]:
    """The days of this week that are in the history."""
    sessions = play.program.services.sessions.of_ladder(play.desk.ladder_id)
    return [session.on for session in sessions if session.on >= first]


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        enter(opened)
    print("done")
