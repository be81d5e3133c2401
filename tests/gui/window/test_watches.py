"""Midnight, other programs' changes, the message bar, and sentences in the person's language."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.gui.desk import Message, Tone
from exposure_planner.gui.translation import translate_with_qt
from exposure_planner.gui.watches import DataWatch, MidnightWatch, milliseconds_to_midnight
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.services.events import DataReloaded, DayChanged, EventBus
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal


def test_a_new_day_is_announced_once(qtbot: QtBot, clock: FakeClock, bus: EventBus) -> None:
    """And no day that is the same."""
    heard: list[DayChanged] = []
    bus.subscribe(DayChanged, heard.append)
    owner = QObject()
    watch = MidnightWatch(clock, bus, owner)

    watch.look()
    clock.advance(days=1)
    watch.look()
    watch.look()

    assert heard == [DayChanged(today=clock.today())]


def test_the_watch_waits_until_local_midnight() -> None:
    """Never for nothing, never for more than a day."""
    now = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
    local = now.astimezone()

    wait = timedelta(milliseconds=milliseconds_to_midnight(now))

    assert (local + wait).hour == 0
    assert timedelta(0) < wait <= timedelta(days=1)


def test_what_another_program_saved_is_noticed(qtbot: QtBot, program: Program, clock: FakeClock) -> None:
    """What this program saves itself is not."""
    heard: list[DataReloaded] = []
    program.bus.subscribe(DataReloaded, heard.append)
    owner = QObject()
    watch = DataWatch(program.database.data_version, program.services.planning, program.bus, owner)

    keep_animal(program.services)
    watch.look()
    own = len(heard)
    with open_program(program.folder, clock=clock) as other:
        keep_animal(other.services, name="Nina")
    watch.look()

    assert (own, len(heard)) == (0, 1)


@pytest.mark.parametrize(
    ("tone", "goes_away"), [(Tone.DONE, True), (Tone.CARE, False), (Tone.PROBLEM, False)]
)
def test_what_was_done_goes_away_by_itself_and_a_problem_stays(
    qtbot: QtBot, tone: Tone, *, goes_away: bool
) -> None:
    """Until it is put away."""
    bar = MessageBar()
    qtbot.addWidget(bar)

    bar.say(Message(text="A sentence.", tone=tone))

    assert bar.isVisible()
    assert bar._away.isActive() is goes_away
    bar.dismiss.click()
    assert not bar.isVisible()


@pytest.mark.parametrize(("n", "said"), [(1, "one day"), (3, "3 days"), (-1, "one day|%n days")])
def test_a_sentence_without_a_translation_follows_the_english_rule(qtbot: QtBot, n: int, said: str) -> None:
    """One form for one, another for many."""
    assert translate_with_qt("numbers", "one day|%n days", "", n) == said
