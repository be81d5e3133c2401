"""What studies found about people: V7 and V12 of `domain.md` 3.2."""

from datetime import timedelta
from random import Random
from uuid import UUID

from exposure_planner.planner import Level, Stage
from exposure_planner.simulation.learners.learner import Felt
from exposure_planner.simulation.luck import Luck
from exposure_planner.simulation.owner import Owner, drawn_owner
from exposure_planner.simulation.result import StudyCheck
from exposure_planner.simulation.stress import MOST

_POINTS = 10
_STAGE = Stage(id=UUID(int=7), title="Study", duration=timedelta(minutes=5))
_SESSIONS = 20


def stops_coming(animals: int, seed: str) -> StudyCheck:
    """V7, Levine 2007: owners who gave up a self-help programme: no session later than that week."""
    last = [_last_day(owner, own) for owner, own in _owners(animals, f"{seed}/V7")]
    by_four, by_eight = (100 * sum(day < weeks * 7 for day in last) / len(last) for weeks in (4, 8))
    return StudyCheck(
        id="V7",
        what="Owners who have given up after four weeks, and after eight",
        published="22 %, 30 %",
        simulated=f"{by_four:.0f} %, {by_eight:.0f} %",
        met=abs(by_four - 22) <= _POINTS and abs(by_eight - 30) <= _POINTS,
    )


def reads_the_animal(animals: int, seed: str) -> StudyCheck:
    """V12: how well two owners agree who watch the same sessions, over the whole axis (`domain.md` 1.10)."""
    owners = _owners(2 * animals, f"{seed}/V12")
    couples = zip(owners[::2], owners[1::2], strict=True)
    kappa = weighted_kappa([pair for one, other in couples for pair in read_by_two(*one, *other)])
    return StudyCheck(
        id="V12",
        what="Agreement of two owners who watch the same sessions (linear-weighted kappa)",
        published="0.65 to 0.85",
        simulated=f"{kappa:.2f}",
        met=0.65 <= kappa <= 0.85,
    )


def read_by_two(one: Owner, seed: str, other: Owner, other_seed: str) -> list[tuple[Level, Level]]:
    """Levels that two people give the same twenty sessions, of every stress alike."""
    chance = Random(f"{seed}/stress")  # noqa: S311 - not for secrets
    luck, other_luck = Luck(seed), Luck(other_seed)
    found = []
    for day in range(_SESSIONS):
        stress = chance.uniform(0, MOST)
        felt = Felt(own=stress, all=stress)
        found.append(
            (
                one.rates(_STAGE, 1.0, day, felt, luck.on(day)).peak,
                other.rates(_STAGE, 1.0, day, felt, other_luck.on(day)).peak,
            )
        )
    return found


def weighted_kappa(pairs: list[tuple[Level, Level]]) -> float:
    """Cohen's kappa with linear weights: 1 - observed disagreement / that of chance; 1 is always the same."""
    firsts, seconds = [first for first, _ in pairs], [second for _, second in pairs]
    seen = sum(abs(first - second) for first, second in pairs) / len(pairs)
    by_chance = (
        sum(abs(one - other) * firsts.count(one) * seconds.count(other) for one in Level for other in Level)
        / len(pairs) ** 2
    )
    return 1 - seen / by_chance


def _owners(animals: int, seed: str) -> list[tuple[Owner, str]]:
    own = [f"{seed}/{number}" for number in range(animals)]
    return [(drawn_owner(Random(one)), one) for one in own]  # noqa: S311 - not for secrets


def _last_day(owner: Owner, own: str) -> int:
    """The last day, of twelve weeks, on which a session was done."""
    luck = Luck(own)
    return max((day for day in range(1, 85) if owner.comes(day, luck.on(day))), default=0)
