"""Anything that may be kept, for round trips."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import strategies as st

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.calibration import CalibrationAnswer
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import LoggedSession, Mark, MarkKind, Rating, Stillness, TriggerMet
from exposure_planner.planner.ladder import DistanceTo, Gate, LadderStatus, Stage, StageTrigger
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
lengths = st.integers(0, 10_000_000).map(lambda seconds: timedelta(seconds=seconds))
distances = st.none() | st.floats(allow_nan=False)
days = st.dates(min_value=date(1970, 1, 1))
moments = st.datetimes(
    min_value=datetime(1970, 1, 1),  # noqa: DTZ001 - Hypothesis puts the time zone on
    timezones=st.just(UTC),
)
levels = st.sampled_from(Level)


def lists_of(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Some texts; the same may come twice."""
    return st.lists(strategy, max_size=4).map(tuple)


def animals(household_id: UUID) -> st.SearchStrategy[Animal]:
    """Any animal of this household."""
    return st.builds(
        Animal,
        id=st.uuids(),
        household_id=st.just(household_id),
        name=texts,
        species=st.sampled_from(Species),
        birth_year=st.none() | st.integers(1900, 2100),
        history=texts,
        triggers=lists_of(texts),
        favourite_food=texts,
        chip_number=texts,
        chip_phone_checked_on=st.none() | days,
        vet=texts,
        markings=texts,
        retired_on=st.none() | days,
    )


def stages(split_of: UUID | None = None) -> st.SearchStrategy[Stage]:
    """Any stage."""
    return st.builds(
        Stage,
        id=st.uuids(),
        title=texts,
        duration=lengths,
        expected=st.none() | levels,
        place=texts,
        gate=st.none() | st.sampled_from(Gate),
        distance_m=distances,
        distance_to=st.sampled_from(DistanceTo),
        triggers=st.lists(st.builds(StageTrigger, what=texts, intensity=st.integers(0, 100)), max_size=3).map(
            tuple
        ),
        people=texts,
        equipment=lists_of(texts),
        retreat=texts,
        exit_time=st.none() | lengths,
        stop_sign=texts,
        note=texts,
        outdoors=st.booleans(),
        milestone=st.booleans(),
        split_of=st.just(split_of),
        days=st.none() | st.integers(1, 60),
        pass_sign=texts,
        harder=texts,
    )


@st.composite
def ladders(draw: st.DrawFn, animal_id: UUID) -> KeptLadder:
    """Any ladder of this animal, with stages in use, put away, and split from one another."""
    first = draw(stages())
    others = draw(st.lists(stages(first.id) | stages(), max_size=4, unique_by=lambda stage: stage.id))
    every = draw(st.permutations([first, *(stage for stage in others if stage.id != first.id)]))
    in_use = draw(st.integers(0, len(every)))
    return KeptLadder(
        id=draw(st.uuids()),
        animal_id=animal_id,
        title=draw(texts),
        stages=tuple(every[:in_use]),
        goal=draw(texts),
        why_this_order=draw(texts),
        template=draw(texts),
        template_title=draw(texts),
        with_animal_id=draw(st.sampled_from([None, animal_id])),
        put_away_at=draw(st.none() | moments),
        answered=draw(st.sampled_from([(), ("r8_not_carried:",), ("r5_last_is_goal:1", "r8_not_carried:")])),
        status=draw(st.sampled_from(LadderStatus)),
        retired_stages=tuple(every[in_use:]),
    )


marks = st.builds(Mark, kind=st.sampled_from(MarkKind), after=lengths)


def ratings(person_id: UUID) -> st.SearchStrategy[Rating]:
    """Anything that this person, or nobody in particular, saw."""
    return st.builds(
        Rating,
        id=st.uuids(),
        person_id=st.sampled_from([person_id, None]),
        signs=lists_of(texts),
        before_floor=levels,
        floor=levels,
        kept=levels,
        lower_reason=texts,
        end=st.none() | levels,
        stillness=st.sampled_from(Stillness),
    )


def sessions(ladder: KeptLadder, person_id: UUID) -> st.SearchStrategy[LoggedSession]:
    """Any session on this ladder."""
    met = st.builds(TriggerMet, what=texts, distance_m=distances, one_off=st.booleans())
    return st.builds(
        LoggedSession,
        id=st.uuids(),
        ladder_id=st.just(ladder.id),
        stage_id=st.sampled_from([stage.id for stage in ladder.stages]),
        on=days,
        planned=lengths,
        actual=lengths,
        ratings=st.lists(ratings(person_id), min_size=1, max_size=3, unique_by=lambda each: each.id).map(
            tuple
        ),
        started=st.none() | st.times(),
        food=st.sampled_from(Food),
        play=st.sampled_from(Play),
        choice=st.sampled_from(Choice),
        ended_by=st.sampled_from(EndedBy),
        recovery=st.none() | lengths,
        escape_attempt=st.booleans(),
        harm=st.booleans(),
        other_stress=st.sampled_from(Severity),
        triggers=st.lists(met, max_size=3).map(tuple),
        place=texts,
        weather=texts,
        note=texts,
        off_plan_reason=texts,
        withdrawn_at=st.none() | moments,
        first_sign=st.none() | lengths,
        equipment=texts,
        film=texts,
        not_planned=st.booleans(),
        confirmed=st.sampled_from([(), ("long",), ("long", "ate_but_panicked")]),
        marks=st.lists(marks, max_size=4).map(tuple),
    )


def running_sessions(ladder: KeptLadder) -> st.SearchStrategy[RunningSession]:
    """Any session of this ladder that is under way."""
    return st.builds(
        RunningSession,
        id=st.uuids(),
        ladder_id=st.just(ladder.id),
        stage_id=st.sampled_from([stage.id for stage in ladder.stages]),
        planned=lengths,
        began=moments,
        on=days,
        started=st.times(),
        paused=st.none() | moments,
        paused_for=lengths,
        ended=st.none() | moments,
        ended_by=st.sampled_from(EndedBy),
        weather=texts,
        shortened=st.booleans(),
        put_aside=st.just(False),
        marks=st.lists(marks, max_size=4).map(tuple),
    )


def medicines(animal_id: UUID) -> st.SearchStrategy[Medicine]:
    """Any medicine of this animal."""
    return st.builds(
        Medicine,
        id=st.uuids(),
        animal_id=st.just(animal_id),
        kind=st.sampled_from(MedicineKind),
        what=texts,
        since=days,
        until=st.none() | days,
        how=texts,
        note=texts,
    )


def calibration_answers(household_id: UUID, person_id: UUID) -> st.SearchStrategy[CalibrationAnswer]:
    """Any answer of this person, or of nobody in particular."""
    return st.builds(
        CalibrationAnswer,
        id=st.uuids(),
        household_id=st.just(household_id),
        person_id=st.sampled_from([person_id, None]),
        round_id=st.uuids(),
        species=st.sampled_from(Species),
        vignette=texts,
        level=levels,
        on=days,
    )
