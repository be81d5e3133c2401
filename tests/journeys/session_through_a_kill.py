"""A session from Start through marks, a kill, a new start, Home now and rating to advice, by mouse or by keyboard."""

import os
import signal
import sys
from datetime import timedelta
from uuid import uuid4

from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.catalogue.ladders import ready_ladders
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import MarkKind
from exposure_planner.planner.observed import EndedBy
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play
from tests.journeys.rate_by_keyboard import dialog

BY_MOUSE, BEFORE, DOG = "mouse", "before", "dog"


def look_at_a_dog(play: Play) -> None:
    """A dog on a ready ladder, beside the sample's cats."""
    services = play.program.services
    rex = Animal(
        id=uuid4(), household_id=services.animals.all()[0].household_id, name="Rex", species=Species.DOG
    )
    ready = next(each for each in ready_ladders(Species.DOG) if each.key == "dog-car-rides")
    services.animals.save(rex)
    services.ladders.start(
        KeptLadder(id=uuid4(), animal_id=rex.id, title=ready.title, stages=ready.stages_with_new_ids(uuid4))
    )
    play.desk.choose_animal(rex.id)


def begin_and_mark(play: Play, *, by_mouse: bool) -> None:
    """Start, two marks, and the plug is pulled."""
    today = find(play.window, QWidget, "todayPage")
    play.hands.until(today.isVisible, "the Today page")
    if by_mouse:
        play.hands.click(find(today, QPushButton, "startSession"))
    else:
        play.hands.press("alt+t")
    outing = in_front(play)
    if by_mouse:
        play.hands.click(find(outing, QPushButton, "mark_first_sign"))
        play.hands.click(find(outing, QPushButton, "mark_ate"))
    else:
        play.hands.press("f", "a")
    play.hands.until(lambda: len(marks(play)) == 2, "two marks")
    os.kill(os.getpid(), signal.SIGKILL)


def come_home_and_rate(play: Play, *, by_mouse: bool) -> None:
    """The session is still there: home now, the level, what kind of calm, and what comes next."""
    outing = in_front(play)
    (running,) = play.program.services.outings.all()
    if by_mouse:
        play.hands.click(find(outing, QPushButton, "homeNow"))
    else:
        play.hands.press("h")
    play.hands.until(lambda: dialog(play) is not None, "the rating dialog")
    rating = find(play.window, QWidget, "ratingDialog")
    play.hands.until(rating.isActiveWindow, "the rating dialog in front")
    if by_mouse:
        play.hands.click(find(rating, QPushButton, "level1"))
        play.hands.click(find(rating, QPushButton, "loose"))
    else:
        play.hands.press("1", "l")
    sessions = play.program.services.sessions
    play.hands.until(lambda: not play.program.services.outings.all(), "the session kept")
    play.hands.until(lambda: find(rating, QWidget, "closeAdvice").isVisible(), "what comes next")
    kept = sessions.get(running.id)
    assert [mark.kind for mark in kept.marks] == [MarkKind.FIRST_SIGN, MarkKind.ATE]
    assert kept.first_sign == kept.marks[0].after
    assert kept.ended_by is EndedBy.ANIMAL
    assert kept.actual >= timedelta(seconds=30)
    play.hands.press("Escape")


def in_front(play: Play) -> QWidget:
    """The window of the session under way, with the keyboard."""
    play.hands.until(
        lambda: play.window.findChild(QWidget, "outingWindow") is not None, "the session’s window"
    )
    outing = find(play.window, QWidget, "outingWindow")
    play.hands.focus(outing)
    return outing


def marks(play: Play) -> tuple[object, ...]:
    """What is in the database by now."""
    running = play.program.services.outings.all()
    return running[0].marks if running else ()


if __name__ == "__main__":
    mouse = BY_MOUSE in sys.argv
    with open_play(folder_given()) as opened:
        if BEFORE in sys.argv:
            if DOG in sys.argv:
                look_at_a_dog(opened)
            begin_and_mark(opened, by_mouse=mouse)
        come_home_and_rate(opened, by_mouse=mouse)
    print("done")
