"""How long saving a rating takes, advice included, with a long history on several ladders of two animals."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.paths import DataFolder
from exposure_planner.planner import Level
from tests.fake_clock import FakeClock
from tests.how_many import STEADY, rounds
from tests.services.keeping import Kept, both, keep_animal, keep_another_ladder

SIZES = (100,) if STEADY else (100, 10_000)
ROUNDS = rounds(9)


@pytest.mark.parametrize("sessions", SIZES)
def test_measure_saving_a_rating_beside_other_ladders(
    sessions: int, tmp_path: Path, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing here fails on a time; what is asserted is that every session was kept and advised on."""
    with open_program(DataFolder(folder=tmp_path / "data"), clock=clock) as program:
        services = program.services
        elfie = keep_animal(services, "Elfie", stages=12)
        miles = keep_animal(services, stages=12)
        car = keep_another_ladder(services, miles, stages=12)
        door = keep_another_ladder(services, miles, "Meeting Elfie", stages=12)
        services.ladders.set_companion(door.ladder.id, elfie.animal.id)
        _fill(program, clock.today(), sessions, miles, car, door, elfie)
        services.planning.today(miles.ladder.id)

        rated, shown, marked = [], [], []
        for turn in range(ROUNDS):
            clock.advance(days=1)
            kept = (miles, car, door)[turn % 3]
            draft = kept.draft(2, clock.today(), 1, off_plan_reason="as it was")
            if kept is door:
                draft = both(door, elfie.animal, 2, clock.today(), (1, 1), off_plan_reason="as it was")
            rated.append(_milliseconds(lambda draft=draft: services.sessions.rate(draft)))
            shown.append(_milliseconds(lambda kept=kept: services.planning.today(kept.ladder.id)))
            marked.append(_milliseconds(lambda: services.planning.mark(miles.animal.id)))
        assert (
            len(services.sessions.of_animal(miles.animal.id))
            + len(services.sessions.of_ladder(elfie.ladder.id))
            == sessions + ROUNDS
        )
    with capsys.disabled():
        print(
            f"\n{sessions} sessions on 4 ladders: saved with advice {median(rated):.1f} ms "
            f"(most {max(rated):.1f}), Today read {median(shown):.1f} ms, mark {median(marked):.1f} ms"
        )


def _fill(program: Program, today: date, sessions: int, *ladders: Kept) -> None:
    """One calm session a day, turn by turn; on the third ladder of the second animal as well."""
    *_, door, elfie = ladders
    with program.database.unit_of_work() as unit:
        unit.sessions.add_all(
            [
                _calm(ladders[back % len(ladders)], today - timedelta(days=back), back, door, elfie)
                for back in range(sessions, 0, -1)
            ]
        )
        unit.commit()


def _calm(kept: Kept, on: date, turn: int, door: Kept, elfie: Kept) -> LoggedSession:
    beside = (elfie.animal.id,) if kept is door else ()
    return LoggedSession(
        id=uuid4(),
        ladder_id=kept.ladder.id,
        stage_id=kept.stage(1 + turn % 3).id,
        on=on,
        planned=timedelta(minutes=4),
        actual=timedelta(minutes=4),
        ratings=tuple(
            Rating(
                id=uuid4(),
                person_id=None,
                signs=(),
                before_floor=Level.CURIOUS,
                floor=Level.SETTLED,
                kept=Level.CURIOUS,
                animal_id=animal_id,
            )
            for animal_id in (None, *beside)
        ),
    )


def _milliseconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
