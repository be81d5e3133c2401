"""The sample household: consistent, believable, and each animal at its story's turning point."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from exposure_planner.catalogue.sample import sample_household
from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.sample import SampleHousehold
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import (
    Advice,
    BackToNormal,
    Circumstances,
    GateCheck,
    Incident,
    Level,
    Move,
    Outcome,
    PacingPolicy,
    ReasonCode,
    advise,
    classify,
)
from exposure_planner.services.evidence import as_evidence
from exposure_planner.services.floors import floor_under

TODAYS = [date(2026, 11, 24), date(2027, 1, 1), date(2028, 2, 29)]
NAMES = ["Elfie", "Miles Davis", "Mishka", "Saipha"]


@pytest.fixture(scope="module")
def sample() -> SampleHousehold:
    return sample_household(TODAYS[0], uuid4)


def ladder_of(sample: SampleHousehold, name: str) -> KeptLadder:
    animal = next(animal for animal in sample.animals if animal.name == name)
    return next(ladder for ladder in sample.ladders if ladder.animal_id == animal.id)


def sessions_of(sample: SampleHousehold, name: str) -> list[LoggedSession]:
    ladder = ladder_of(sample, name)
    found = [session for session in sample.sessions if session.ladder_id == ladder.id]
    return sorted(found, key=lambda session: session.on)


def advice_on(sample: SampleHousehold, name: str, today: date) -> Advice:
    """What comes next on this day, from what had happened before it."""
    kept = ladder_of(sample, name)
    circumstances = Circumstances(
        gate_checks=tuple(
            GateCheck(gate=visit.gate, on=visit.on, holds=visit.holds, stage_id=visit.stage_id)
            for visit in sample.gate_visits
            if visit.ladder_id == kept.id and visit.on <= today
        ),
        back_to_normal=tuple(
            BackToNormal(on=visit.on)
            for visit in sample.normal_visits
            if visit.animal_id == kept.animal_id and visit.holds and visit.on <= today
        ),
        incidents=tuple(
            Incident(on=incident.on, severity=incident.severity)
            for incident in sample.incidents
            if incident.animal_id == kept.animal_id
        ),
    )
    before = [as_evidence(session) for session in sessions_of(sample, name) if session.on < today]
    return advise(kept.ladder, before, today, PacingPolicy(), circumstances)


@pytest.mark.parametrize("today", TODAYS)
def test_it_lies_back_from_any_day(today: date) -> None:
    sample = sample_household(today, uuid4)

    days = [session.on for session in sample.sessions]
    assert max(days) == today - timedelta(days=1)
    assert min(days) > today - timedelta(days=70)
    assert sorted(animal.name for animal in sample.animals) == NAMES


def test_every_id_is_used_once(sample: SampleHousehold) -> None:
    values = [*sample.households, *sample.people, *sample.animals, *sample.ladders, *sample.sessions]
    ids = [value.id for value in values]
    ids += [rating.id for session in sample.sessions for rating in session.ratings]
    ids += [stage.id for ladder in sample.ladders for stage in ladder.stages]
    welfare = [*sample.gate_visits, *sample.normal_visits, *sample.incidents, *sample.overrides]
    ids += [value.id for value in welfare]

    assert len(set(ids)) == len(ids)


def test_every_stage_and_rater_that_is_named_exists(sample: SampleHousehold) -> None:
    stages = {ladder.id: {stage.id for stage in ladder.stages} for ladder in sample.ladders}
    people = {person.id for person in sample.people}

    for session in sample.sessions:
        assert session.stage_id in stages[session.ladder_id]
        assert {rating.person_id for rating in session.ratings} <= people
    for visit in sample.gate_visits:
        assert visit.stage_id in stages[visit.ladder_id]


def test_no_level_is_below_its_signs_without_a_written_reason(sample: SampleHousehold) -> None:
    animals = {ladder.id: ladder.animal_id for ladder in sample.ladders}
    species = {animal.id: animal.species for animal in sample.animals}

    for session in sample.sessions:
        catalogue = ShippedSigns().signs(species[animals[session.ladder_id]])
        for rating in session.ratings:
            assert rating.floor == floor_under(rating.signs, session.food, catalogue)
            assert rating.kept >= rating.floor or rating.lower_reason


def test_an_animal_has_at_most_one_session_a_day_and_stays_no_longer_than_planned(
    sample: SampleHousehold,
) -> None:
    for name in NAMES:
        days = [session.on for session in sessions_of(sample, name)]

        assert len(set(days)) == len(days)
    assert all(timedelta(0) < session.actual <= session.planned for session in sample.sessions)


@pytest.mark.parametrize("name", NAMES)
def test_every_session_was_the_advised_one_or_lower_or_says_why_not(
    sample: SampleHousehold, name: str
) -> None:
    """These people go on full minutes and usual calm days; the plan would often climb sooner, for shorter."""
    for session in sessions_of(sample, name):
        advice = advice_on(sample, name, session.on)
        ladder = ladder_of(sample, name).ladder
        done, advised = ladder.index_of(session.stage_id), ladder.index_of(advice.stage_id)
        followed = advice.earliest <= session.on and done is not None and advised is not None

        assert (followed and done <= advised) or session.off_plan_reason


def test_miles_may_try_a_part_of_the_next_rung(sample: SampleHousehold) -> None:
    advice = advice_on(sample, "Miles Davis", TODAYS[0])
    ladder = ladder_of(sample, "Miles Davis").ladder
    index = ladder.index_of(advice.stage_id)

    assert advice.move is Move.CLIMB
    assert advice.earliest <= TODAYS[0]
    assert index == 6
    assert advice.duration < ladder.stages[index].duration
    assert advice.has(ReasonCode.PART_OF_STAGE)


def test_miles_had_one_scare_two_weeks_ago_and_rested(sample: SampleHousehold) -> None:
    sessions = sessions_of(sample, "Miles Davis")
    reds = [session for session in sessions if classify(as_evidence(session), PacingPolicy()) is Outcome.RED]
    after = next(session for session in sessions if reds and session.on > reds[0].on)

    assert [(red.peak, (TODAYS[0] - red.on).days) for red in reds] == [(Level.VERY_FRIGHTENED, 14)]
    assert not any(trigger.one_off for trigger in reds[0].triggers)
    assert (after.on - reds[0].on).days > PacingPolicy().rest_days
    ladder = ladder_of(sample, "Miles Davis").ladder
    scared_at, back_at = ladder.index_of(reds[0].stage_id), ladder.index_of(after.stage_id)
    assert (scared_at, back_at) == (7, 5)
    assert after.planned * 2 == ladder.stages[5].duration


def test_miles_has_two_raters_notes_and_triggers_to_look_at(sample: SampleHousehold) -> None:
    sessions = sessions_of(sample, "Miles Davis")

    assert len({rating.person_id for session in sessions for rating in session.ratings}) > 1
    assert sum(len(session.ratings) > 1 for session in sessions) > 1
    assert sum(bool(session.triggers) for session in sessions) > 1
    assert sum(bool(session.note) for session in sessions) > len(sessions) / 2


def test_saiphas_goal_is_in_question_now_that_the_week_off_is_over(sample: SampleHousehold) -> None:
    assert advice_on(sample, "Saipha", TODAYS[0] - timedelta(days=5)).move is Move.REST
    assert advice_on(sample, "Saipha", TODAYS[0]).move is Move.REVIEW


def test_mishka_leads_home_calmly_and_is_nearly_there(sample: SampleHousehold) -> None:
    advice = advice_on(sample, "Mishka", TODAYS[0])

    assert advice.stage_id == ladder_of(sample, "Mishka").stages[-1].id
    assert max(session.peak for session in sessions_of(sample, "Mishka")) <= Level.CURIOUS


def test_elfie_stands_still_and_is_told_that_this_is_ordinary(sample: SampleHousehold) -> None:
    advice = advice_on(sample, "Elfie", TODAYS[0])

    assert advice.move is Move.STAY
    assert advice.has(ReasonCode.PLATEAU_IS_ORDINARY)
    assert max(session.peak for session in sessions_of(sample, "Elfie")) <= Level.UNEASY
