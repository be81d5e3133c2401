"""The comparison leads the same animals by every rule, whoever does the work."""

import json
from collections.abc import Callable, Iterator, Sequence

import pytest

from exposure_planner.planner import PacingPolicy
from exposure_planner.simulation.comparison import CaseKey, CaseLed, Mapper, compare, one_after_another
from exposure_planner.simulation.comparison.entrants import LEARNERS, OURS, TUNED_ON, Part, all_rules, part_of
from exposure_planner.simulation.comparison_record import record_of
from exposure_planner.simulation.how_many import cases_of
from exposure_planner.simulation.nature import Temperament
from exposure_planner.simulation.result import Comparison
from exposure_planner.simulation.rules.calm_in_a_row import CalmInARow
from exposure_planner.simulation.rules.planner import PlannerRule

RULES = (PlannerRule(OURS, PacingPolicy(belief=False)), CalmInARow(1), CalmInARow(2))


def compared(seed: str = "seed", mapper: Mapper = one_after_another) -> Comparison:
    found = compare(2, seed, lambda _done, _total: None, lambda: False, mapper, rules=RULES)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compared()


def test_the_same_seed_gives_the_same_and_another_one_other_animals(found: Comparison) -> None:
    assert compared() == found
    assert compared("other").results != found.results


def test_there_is_a_result_for_every_rule_learner_and_temperament_and_pooled(found: Comparison) -> None:
    places = {(result.rule, result.learner, result.temperament) for result in found.results}
    kinds = ("all", *(kind.value for kind in Temperament))

    assert places == {
        (rule.name, learner, kind)
        for rule in RULES
        for learner in ("all", "held_out", *LEARNERS)
        for kind in kinds
    }
    assert len(found.results) == len(places)


def test_what_is_pooled_holds_only_animals_that_can_make_it(found: Comparison) -> None:
    animals = {(result.learner, result.temperament): result.animals for result in found.results}

    assert animals["all", "all"] == 2 * 4 * len(LEARNERS)
    assert animals["courage", "all"] == 2 * 4
    assert animals["all", "never"] == 2 * len(LEARNERS)


def test_shares_are_shares_and_a_severe_session_is_over_too(found: Comparison) -> None:
    for result in found.results:
        assert 0 <= result.goal.value + result.sent_away.value <= 1 + 1e-9
        assert result.own_over.value <= result.over.value
        assert result.severe.value <= result.over.value
        assert (result.sessions is None) == (result.goal.value == 0)


def test_every_group_of_learners_is_held_against_the_bar(found: Comparison) -> None:
    assert {line.learner for line in found.bar} == {"all", "held_out", *LEARNERS}


def test_progress_is_told_animal_by_animal() -> None:
    told: list[tuple[int, int]] = []

    compare(1, "seed", lambda done, total: told.append((done, total)), lambda: False, rules=RULES)

    assert told == [(done, cases_of(1)) for done in range(cases_of(1) + 1)]


def test_a_comparison_can_be_cancelled_between_two_animals() -> None:
    done: list[int] = []

    found = compare(50, "seed", lambda count, _total: done.append(count), lambda: len(done) > 3, rules=RULES)

    assert found is None
    assert done == [0, 1, 2, 3]


def test_who_does_the_work_changes_nothing(found: Comparison) -> None:
    def backwards(work: Callable[[CaseKey], CaseLed], keys: Sequence[CaseKey], /) -> Iterator[CaseLed]:
        return reversed([work(key) for key in reversed(keys)])

    assert compared(mapper=backwards) == found


def test_the_record_is_plain_json(found: Comparison) -> None:
    record = record_of(found)

    assert json.loads(json.dumps(record, allow_nan=False)) == record
    assert record["version"] == 1


def test_some_learners_were_tuned_on_and_some_were_not() -> None:
    assert set(TUNED_ON) < set(LEARNERS)
    assert cases_of(3) == 3 * len(LEARNERS) * len(Temperament)


def test_ours_comes_first_and_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in all_rules()]

    assert part_of(names[0]) is Part.OURS
    assert len(set(names)) == len(names)
    assert sum(part_of(name) is Part.TRAINER for name in names) >= 3
