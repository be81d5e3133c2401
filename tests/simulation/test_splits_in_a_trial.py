"""A rule that asks for an easier rung: what the trial does where the owner puts one in, and where not."""

from dataclasses import dataclass, field, replace
from datetime import date

from exposure_planner.planner import Ladder, Session
from exposure_planner.simulation.learners.reference import ReferenceLearner
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.rules.careful_trainer import CarefulTrainer
from exposure_planner.simulation.rules.rule import Wish
from exposure_planner.simulation.trial import Case, case_of, run
from tests.planner.histories import day, ladder
from tests.simulation.rules.led import done, due


@dataclass
class AsksOnce:
    """Stands on the lowest rung and asks for an easier one below the third."""

    name: str = "asks once"
    ladders: list[Ladder] = field(default_factory=list)

    def begin(self, ladder: Ladder) -> "AsksOnce":
        self.ladders = [ladder]
        return self

    def next(self, today: date) -> Wish:
        return Wish(rung=0, earliest=today, split_below=2 if len(self.ladders) == 1 else None)

    def saw(self, session: Session) -> None:
        del session

    def split(self, ladder: Ladder) -> None:
        self.ladders.append(ladder)


def case_with(*, splits: bool) -> Case:
    """An animal whose owner puts easier rungs in, or does not."""
    case = case_of(ReferenceLearner, Temperament.BOLD, "splits")
    return replace(case, owner=replace(case.owner, splits=splits))


def test_an_owner_who_splits_puts_the_easier_rung_below_the_hard_one() -> None:
    rule, case = AsksOnce(), case_with(splits=True)

    run(case, rule)

    before, after = rule.ladders
    assert after.stages[2].split_of == before.stages[2].id
    assert after.stages[3] == before.stages[2]


def test_an_owner_who_does_not_split_goes_on_with_what_was_wished_meanwhile() -> None:
    rule, case = AsksOnce(), case_with(splits=False)

    lived = run(case, rule)

    assert len(rule.ladders) == 1
    assert {session.rung for session in lived.sessions} == {0}


def test_the_careful_trainer_goes_on_with_the_easier_rung_where_it_was_stuck() -> None:
    old = ladder(3)
    pacer, today = CarefulTrainer().begin(old), 0
    for level in (0, 0, 2, 2, 2, 2, 2, 2):
        wish, today = due(pacer, today)
        pacer.saw(done(wish, today, level))
    asked = pacer.next(day(today + 1))
    easier = replace(old.stages[1], id=old.id, split_of=old.stages[1].id)

    pacer.split(replace(old, stages=(old.stages[0], easier, *old.stages[1:])))

    assert (asked.rung, asked.split_below) == (1, 1)
    assert pacer.next(day(today + 1)).rung == 1
