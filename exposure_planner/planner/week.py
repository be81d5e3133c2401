"""Seven days of advised sessions, drawn as if each planned session will be calm, with what to do if not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner.advice import Advice, Reason, ReasonCode
from exposure_planner.planner.advise import advise_from
from exposure_planner.planner.circumstances import Circumstances, RedElsewhere
from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.learning import learn_all
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Outcome, classify, peak_of
from exposure_planner.planner.plan import (
    DoneSession,
    PlannedDay,
    PlannedSession,
    SessionKind,
    Week,
    WeekPlan,
)
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.spacing import has_room, sessions_a_week
from exposure_planner.planner.state import State
from exposure_planner.planner.track import Course, Track, days_of

DoneByLadder = Mapping[UUID, Sequence[Session]]


def plan_week(
    ladder: Ladder,
    sessions: Iterable[Session],
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> WeekPlan:
    """A week of advised sessions on one ladder; days before today show what was done."""
    return plan_animal((ladder,), sessions, week, today, policy, circumstances)


def plan_animal(
    ladders: Sequence[Ladder],
    sessions: Iterable[Session],
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
) -> WeekPlan:
    """One animal's week shared over its ladders, at most one session a day; a red on one is a rest on all.

    Sessions on none of these ladders still take their day, and their reds still ask for rest. A session that is given
    twice counts once.
    """
    policy = policy or PacingPolicy()
    known = list({session.id: session for session in sessions if session.on <= today}.values())
    own = {ladder.id: _own(ladder, ladders, known) for ladder in ladders}
    courses = [
        Course(
            state=learn_all(State.begin(ladder, policy), own[ladder.id]),
            circumstances=_seen_from(own[ladder.id], known, policy, circumstances or Circumstances()),
        )
        for ladder in ladders
    ]
    return plan_animal_from(courses, week, today, own)


def plan_week_from(
    state: State,
    ladder: Ladder,
    week: Week,
    today: date,
    policy: PacingPolicy | None = None,
    circumstances: Circumstances | None = None,
    done: Iterable[Session] | None = None,
) -> WeekPlan:
    """The same for one ladder, from what was already learned; `done` defaults to the recent sessions.

    Raises:
        ValueError: the state was begun with another ladder or policy.
    """
    if state.ladder.stages != ladder.stages or (policy is not None and policy != state.policy):
        raise ValueError("this state was begun with another ladder or policy")
    known = {ladder.id: tuple(done)} if done is not None else None
    course = Course(state=replace(state, ladder=ladder), circumstances=circumstances or Circumstances())
    return plan_animal_from((course,), week, today, known)


def plan_animal_from(
    courses: Sequence[Course],
    week: Week,
    today: date,
    done: DoneByLadder | None = None,
    animal_id: UUID | None = None,
) -> WeekPlan:
    """One animal's week over its ladders, from what was already learned.

    Args:
        courses: its ladders and, where it shares one, those of the animal that it shares it with.
        week: the seven days.
        today: the local day.
        done: the sessions of these days by ladder; else the recent ones of these ladders.
        animal_id: whose week it is; None where the ladders are all of one animal.
    """
    advice = [_advice(course, today) for course in courses]
    tracks = [Track(course, now) for course, now in zip(courses, advice, strict=True)]
    drawing = _Drawing(courses, tracks, today)
    planned: dict[date, PlannedDay] = {}
    for day in (today + timedelta(days=offset) for offset in range((week.last - today).days + 1)):
        planned[day] = _seen_by(animal_id, day, drawing.draw(day))
    known = list(zip(courses, advice, strict=True))
    own = [(course, now) for course, now in known if animal_id is None or animal_id in course.animals]
    mine = [course for course, _ in own]
    seen = done if done is not None else _recent(mine)
    policy = mine[0].state.policy if mine else PacingPolicy()
    return WeekPlan(
        week=week,
        days=tuple(
            replace(planned.get(on, PlannedDay(on=on)), done=_done_on(on, seen, policy)) for on in week.days
        ),
        advice=tuple(now for _, now in own),
        notes=drawing.notes(mine),
    )


def planned_ahead(
    courses: Sequence[Course], until: date, today: date
) -> Iterator[tuple[date, tuple[PlannedSession, ...]]]:
    """Which ladders have which day from today on, for all their animals; without what to do if it goes otherwise."""
    tracks = [Track(course, _advice(course, today), otherwise=False) for course in courses]
    drawing = _Drawing(courses, tracks, today)
    for offset in range((until - today).days + 1):
        day = today + timedelta(days=offset)
        found = (planned for _, planned in drawing.draw(day))
        yield day, tuple(planned for planned in found if isinstance(planned, PlannedSession))


def _advice(course: Course, today: date) -> Advice:
    return advise_from(course.state, course.state.ladder, today, None, course.circumstances)


class _Drawing:
    """The days as they fill up: one session a day for each animal, spread over the week."""

    def __init__(self, courses: Sequence[Course], tracks: Sequence[Track], today: date) -> None:
        self._tracks = tracks
        self._today = today
        animals = frozenset[UUID]().union(*(course.animals for course in courses))
        self._taken = {animal: set(days_of(animal, courses)) for animal in animals}
        self._a_week = {animal: _a_week(animal, courses, today) for animal in animals}
        self._begun: set[UUID] = set()
        self._free_until: dict[UUID, date] = {}

    def draw(self, day: date) -> list[tuple[Track, PlannedSession | Reason | None]]:
        """What every ladder does on a day from today on; first whom a person wishes, then who waited longest."""
        order = sorted(self._tracks, key=lambda track: (track.wished(day) is None, track.last_on))
        return [(track, self._session_on(track, day)) for track in order]

    def notes(self, mine: Sequence[Course]) -> tuple[Reason, ...]:
        """Why there are fewer sessions than the policy's number, where there are."""
        states = [course.state for course in mine]
        if not states:
            return ()
        elsewhere = frozenset[date]().union(*(course.circumstances.sessions_elsewhere for course in mine))
        shortened = sessions_a_week(states, self._today, states[0].policy, elsewhere)[1]
        return (shortened,) if shortened else ()

    def _session_on(self, track: Track, day: date) -> PlannedSession | Reason | None:
        # Where a clock was turned back, the newest session lies ahead: nothing is planned before what was done.
        if day < track.last_on:
            return None
        if any(day in self._taken[animal] for animal in track.animals):
            return Reason(code=ReasonCode.ONE_SESSION_A_DAY)
        begun = bool(self._begun & track.animals)
        wished = track.wished(day)
        if wished is not None:
            return self._put(track, day, track.plan_wished(day, wished, if_calm_so_far=begun))
        advice = track.may(day, self._today)
        if isinstance(advice, Reason):
            return advice
        if any(day < self._free_until.get(animal, day) for animal in track.animals):
            return Reason(code=ReasonCode.FREE_DAY_AFTER_CLIMB)
        # A day that is rated whole is no extra session: it is simply how the animal lives by now.
        stage = track.ladder.stage(advice.stage_id)
        crowded = stage is None or not stage.is_all_day
        # A day that suits by way of exception makes no room of its own; today's advised session needs none.
        counted = begun or (day > self._today and day in track.circumstances.extra_days)
        if counted and crowded and not all(self._has_room(animal, day) for animal in track.animals):
            return Reason(code=ReasonCode.FREE_DAY, count=min(self._a_week[a] for a in track.animals))
        return self._put(track, day, track.plan_advised(day, advice, if_calm_so_far=begun))

    def _has_room(self, animal: UUID, day: date) -> bool:
        return has_room(day, self._taken[animal], self._a_week[animal])

    def _put(self, track: Track, day: date, planned: PlannedSession | None) -> PlannedSession | None:
        if planned is None:
            return None
        self._begun |= track.animals
        for animal in track.animals:
            self._taken[animal].add(day)
            if planned.kind is SessionKind.CLIMB:
                self._free_until[animal] = day + timedelta(days=2)
        return planned


def _seen_by(
    animal_id: UUID | None, day: date, drawn: Iterable[tuple[Track, PlannedSession | Reason | None]]
) -> PlannedDay:
    """The day as this animal sees it."""
    mine = [found for track, found in drawn if animal_id is None or animal_id in track.animals]
    planned = next((found for found in mine if isinstance(found, PlannedSession)), None)
    reasons = [found for found in mine if isinstance(found, Reason)]
    # What the person wished for comes before what another ladder waits for.
    reasons.sort(key=lambda reason: reason.code is not ReasonCode.DAY_KEPT_FREE)
    return PlannedDay(on=day, planned=planned, why_free=None if planned else next(iter(reasons), None))


def _a_week(animal: UUID, courses: Sequence[Course], today: date) -> int:
    states = [course.state for course in courses if animal in course.animals]
    return sessions_a_week(states, today, states[0].policy, days_of(animal, courses))[0]


def _own(ladder: Ladder, ladders: Sequence[Ladder], known: Sequence[Session]) -> tuple[Session, ...]:
    """This ladder's sessions; one alone takes them all, those on stages that have left with them."""
    stages = {stage.id for stage in ladder.stages}
    return tuple(session for session in known if len(ladders) == 1 or session.stage_id in stages)


def _seen_from(
    own: Sequence[Session], known: Sequence[Session], policy: PacingPolicy, circumstances: Circumstances
) -> Circumstances:
    """What is true of the animal, with what it did on its other ladders."""
    here = {session.id for session in own}
    others = [session for session in known if session.id not in here]
    reds = (session for session in others if classify(session, policy) is Outcome.RED)
    return replace(
        circumstances,
        reds_elsewhere=(
            *circumstances.reds_elsewhere,
            *(RedElsewhere(on=red.on, peak=peak_of(red)) for red in reds),
        ),
        sessions_elsewhere=(*circumstances.sessions_elsewhere, *(session.on for session in others)),
    )


def _recent(courses: Sequence[Course]) -> DoneByLadder:
    return {course.state.ladder.id: [judged.session for judged in course.state.recent] for course in courses}


def _done_on(on: date, done: DoneByLadder, policy: PacingPolicy) -> tuple[DoneSession, ...]:
    return tuple(
        DoneSession(
            session_id=session.id,
            ladder_id=ladder_id,
            stage_id=session.stage_id,
            peak=peak_of(session),
            outcome=classify(session, policy),
        )
        for ladder_id, sessions in done.items()
        for session in sessions
        if session.on == on
    )
