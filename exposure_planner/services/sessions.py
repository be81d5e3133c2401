"""Sessions: rate one, edit it, withdraw it, bring it back."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid4

from exposure_planner.errors import NobodyBeside, NothingThere, ReasonNeeded, SecondLevelNeeded
from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.animal import Animal
from exposure_planner.household.contradiction import Contradiction
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner import Advice, EndedBy
from exposure_planner.services.contradictions import contradictions
from exposure_planner.services.draft import SessionDraft, as_logged, check_day, check_minutes
from exposure_planner.services.events import EventBus, SessionRated
from exposure_planner.services.floors import with_food_counted_for_all
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, OpenUnitOfWork, SignCatalogue, UnitOfWork


@dataclass(frozen=True, kw_only=True)
class Rated:
    """A session that was saved, and what comes next."""

    session: LoggedSession
    advice: Advice


class SessionService:
    """Sessions: rate one, edit it, withdraw it, bring it back."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        signs: SignCatalogue,
        planning: PlanningService,
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._signs = signs
        self._planning = planning

    def get(self, session_id: UUID) -> LoggedSession:
        """The session, withdrawn or not. Raises NothingThere."""
        with self._open_unit() as unit:
            session = unit.sessions.get(session_id)
        if session is None:
            raise NothingThere
        return session

    def of_ladder(self, ladder_id: UUID) -> tuple[LoggedSession, ...]:
        """In order of day and start, without the withdrawn."""
        with self._open_unit() as unit:
            return unit.sessions.of_ladder(ladder_id)

    def of_animal(self, animal_id: UUID) -> tuple[LoggedSession, ...]:
        """On all ladders that are not put away, in order of day and start, without the withdrawn.

        Those on a ladder that it shared for a while are among them.
        """
        with self._open_unit() as unit:
            sessions = unit.sessions.of_animal(animal_id)
            ladders = [unit.ladders.get(ladder_id) for ladder_id in {each.ladder_id for each in sessions}]
        listed = {ladder.id for ladder in ladders if ladder is not None and ladder.is_listed}
        return tuple(session for session in sessions if session.ladder_id in listed)

    def needs_reason(self, draft: SessionDraft) -> bool:
        """Whether the session departs from what is advised for its day, and so wants a written reason.

        Filling in a day before the newest session departs from nothing: there was other advice then. Nor does the
        first session on a ladder, unless another ladder had that day's session or asks for rest, its rung waits
        behind a gate, or a red flag stops everything.
        """
        newest = self._planning.newest_day(draft.ladder_id)
        if newest is None:
            return self._planning.speaks_from_the_first(draft.ladder_id, draft.stage_id, draft.on)
        if draft.on < newest:
            return False
        return self._planning.departs(draft.ladder_id, draft.stage_id, draft.on)

    def contradictions(self, session: LoggedSession) -> tuple[Contradiction, ...]:
        """What hardly goes together in it and was not confirmed yet."""
        return contradictions(session, self._clock.now().astimezone())

    def as_it_would_be_kept(self, draft: SessionDraft) -> LoggedSession:
        """The session that rating this would keep, kept by nobody yet.

        Raises:
            LevelOutOfRange, DateInFuture, MinutesOutOfRange: with the field that is meant.
            SecondLevelNeeded, NobodyBeside: not as many animals were rated as are on the ladder.
        """
        with self._open_unit() as unit:
            kept, animal = _whose(unit, draft.ladder_id)
            companion = _beside(unit, kept, draft)
        return as_logged(
            draft,
            self._signs.signs(animal.species),
            self._clock.today(),
            self._signs.signs(companion.species) if companion else (),
        )

    def rate(self, draft: SessionDraft) -> Rated:
        """Keep a session and say what comes next.

        Raises:
            LevelOutOfRange, DateInFuture, MinutesOutOfRange: with the field that is meant.
            ReasonNeeded: another stage than advised, or another ladder had the day, and nothing says why.
            SecondLevelNeeded, NobodyBeside: not as many animals were rated as are on the ladder.
        """
        session = self.as_it_would_be_kept(draft)
        with self._open_unit() as unit:
            kept, _ = _whose(unit, draft.ladder_id)
        if not session.off_plan_reason and self.needs_reason(draft):
            raise ReasonNeeded("off_plan_reason")
        return self._keep(session, kept)

    def edit(self, session: LoggedSession) -> Rated:
        """Keep a session's changed facts.

        Raises:
            DateInFuture, MinutesOutOfRange: with the field that is meant.
            ReasonNeeded: it is moved to a rung behind a gate that did not hold, and nothing says why.
        """
        check_day(session.on, self._clock.today())
        if session.actual or session.ended_by is EndedBy.PLAN:
            check_minutes(session.actual.total_seconds() / 60)
        if not session.off_plan_reason and self.moves_past_a_gate(session.id, session.stage_id, session.on):
            raise ReasonNeeded("off_plan_reason")
        with self._open_unit() as unit:
            kept, animal = _whose(unit, session.ladder_id)
        if session.food is not self.get(session.id).food:
            session = with_food_counted_for_all(session, self._signs.signs(animal.species))
        self._planning.forget(session.ladder_id)
        return self._keep(session, kept)

    def moves_past_a_gate(self, session_id: UUID, stage_id: UUID, on: date) -> bool:
        """Whether putting this session onto that rung would lead round a gate. Raises NothingThere."""
        before = self.get(session_id)
        return stage_id != before.stage_id and self._planning.is_past_a_gate(before.ladder_id, stage_id, on)

    def withdraw(self, session_id: UUID) -> None:
        """Take a session out of the history; it is kept, and can be brought back."""
        self._set_withdrawn(session_id, self._clock.now())

    def bring_back(self, session_id: UUID) -> None:
        """Put a withdrawn session back into the history."""
        self._set_withdrawn(session_id, None)

    def _set_withdrawn(self, session_id: UUID, at: datetime | None) -> None:
        session = replace(self.get(session_id), withdrawn_at=at)
        with self._open_unit() as unit:
            kept, _ = _whose(unit, session.ladder_id)
        self._planning.forget(session.ladder_id)
        self._keep(session, kept)

    def _keep(self, session: LoggedSession, kept: KeptLadder) -> Rated:
        try:
            advice = self._keep_and_advise(session, kept)
        except BaseException:
            self._planning.forget(session.ladder_id)
            raise
        self._bus.publish(
            SessionRated(
                animal_id=kept.animal_id,
                ladder_id=session.ladder_id,
                session_id=session.id,
                with_animal_id=kept.with_animal_id,
            )
        )
        return Rated(session=session, advice=advice)

    def _keep_and_advise(self, session: LoggedSession, kept: KeptLadder) -> Advice:
        with self._open_unit() as unit:
            unit.sessions.save(session)
            _put_outing_aside(unit, session.id)
            advice = self._planning.advise_after(unit, kept, session)
            unit.advice.save(_given(advice, session, self._clock.now()))
            unit.commit()
        return advice


def _put_outing_aside(unit: UnitOfWork, session_id: UUID) -> None:
    """What was rated is no longer under way; both are kept in one go, so that a crash between them cannot be."""
    running = unit.running.get(session_id)
    if running is not None and not running.put_aside:
        unit.running.save(replace(running, put_aside=True))


def _whose(unit: UnitOfWork, ladder_id: UUID) -> tuple[KeptLadder, Animal]:
    kept = unit.ladders.get(ladder_id)
    animal = unit.animals.get(kept.animal_id) if kept else None
    if kept is None or animal is None:
        raise NothingThere
    return kept, animal


def _beside(unit: UnitOfWork, kept: KeptLadder, draft: SessionDraft) -> Animal | None:
    """The second animal; both must have been rated, for the one that found it harder decides."""
    if kept.with_animal_id is None:
        if draft.companion is not None:
            raise NobodyBeside("other_level")
        return None
    if draft.companion is None or draft.companion.animal_id != kept.with_animal_id:
        raise SecondLevelNeeded("other_level")
    return unit.animals.get(kept.with_animal_id)


def _given(advice: Advice, session: LoggedSession, at: datetime) -> AdviceGiven:
    return AdviceGiven(
        id=uuid4(),
        ladder_id=session.ladder_id,
        session_id=session.id,
        given_at=at,
        move=advice.move,
        stage_id=advice.stage_id,
        minutes=advice.duration.total_seconds() / 60,
        earliest=advice.earliest,
        reasons=tuple(reason.code.value for reason in advice.reasons),
    )
