"""The session that a rating dialog is about: a new one, or one that was kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol
from uuid import UUID

from exposure_planner.errors import LadderHasNoStages
from exposure_planner.gui.rating.advised import AdvisedDays
from exposure_planner.gui.rating.around import Around, first_of_each, look_around
from exposure_planner.gui.rating.details import Details
from exposure_planner.gui.rating.filled import (
    Filled,
    SessionIdentity,
    as_draft,
    as_edited,
    choice_of,
    details_of,
)
from exposure_planner.gui.rating.keeping import ChangedSession, NewSession, override_of
from exposure_planner.gui.rating.prefill import Prefill
from exposure_planner.gui.rating.rating_form import RatingForm
from exposure_planner.gui.rating.time_of_day import write_time
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner import Reason
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.bundle import Services
from exposure_planner.services.draft import SessionDraft, as_logged
from exposure_planner.settings import Scale
from exposure_planner.wording.numbers import as_said

_MINUTE = timedelta(minutes=1)

Keeping = NewSession | ChangedSession


class SessionRecord(Protocol):
    """The session that a rating dialog is about."""

    @property
    def around(self) -> Around:
        """Whose it is."""

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The rungs to choose from, the lowest first."""

    @property
    def is_new(self) -> bool:
        """Whether it is not kept yet."""

    @property
    def session_id(self) -> UUID:
        """What it is, or will be, kept under."""

    @property
    def confirmed(self) -> tuple[str, ...]:
        """What hardly goes together and was said to be right when it was kept."""

    def show_in(self, form: RatingForm) -> None:
        """Fill in what is known."""

    def planned(self, stage_id: UUID, on: date) -> timedelta:
        """How long it was meant to be."""

    def against(self, filled: Filled) -> tuple[Reason, ...] | None:
        """What speaks against this rung on this day; None where no reason is asked for."""

    def keeping(self, filled: Filled) -> Keeping:
        """What to do to keep it. Raises what makes it impossible beforehand."""


class NewRecord:
    """A session that is not kept yet."""

    is_new = True
    confirmed: tuple[str, ...] = ()

    def __init__(
        self, around: Around, stage_id: UUID | None, prefill: Prefill, new_id: Callable[[], UUID]
    ) -> None:
        self.around = around
        self.stages = around.kept.stages
        self._new_id = new_id
        self._wished = stage_id
        self._prefill = prefill
        self._advised = AdvisedDays(around.services, around.kept)
        self._person: UUID | None = None
        self._override_id = new_id()
        self._identity = SessionIdentity(
            id=prefill.session_id or new_id(),
            rating_id=new_id(),
            ladder_id=around.kept.id,
            started=prefill.started,
            second_id=new_id(),
            second_animal_id=around.companion.id if around.companion else None,
            marks=prefill.marks,
            not_planned=prefill.not_planned,
        )

    def show_in(self, form: RatingForm) -> None:
        """Fill in what is known."""
        on = self._prefill.on or self.around.services.clock.today()
        stage_id = self._wished or self._advised.stage_id(on)
        form.heading.day.show_day(on)
        form.heading.stage.choose(stage_id)
        planned = as_said(self.planned(form.heading.stage_id(), on))
        form.heading.show_planned(planned)
        if self._prefill.minutes is not None:
            form.heading.minutes.setValue(self._prefill.minutes)
        form.details.show_details(
            Details(
                ended_by=self._prefill.ended_by,
                began=write_time(self._prefill.started),
                weather=self._prefill.weather,
                person=self._who_rated_last(),
                first_sign=self._prefill.first_sign,
                triggers=self._prefill.triggers,
            )
        )
        form.details.show_marks(self._prefill.marks)

    @property
    def session_id(self) -> UUID:
        """What it will be kept under."""
        return self._identity.id

    def planned(self, stage_id: UUID, on: date) -> timedelta:
        """What was advised for that day, or else the rung's full length."""
        return self._advised.duration(stage_id, on)

    def against(self, filled: Filled) -> tuple[Reason, ...] | None:
        """What speaks against this rung on this day; None where no reason is asked for."""
        if filled.on > self.around.services.clock.today():
            return None
        # Whatever is being typed as its time has no say in this.
        timeless = replace(filled, details=replace(filled.details, began=""))
        if not self.around.services.sessions.needs_reason(self._draft(timeless)):
            return None
        return self.around.services.planning.objections(self.around.kept.id, filled.stage_id, filled.on)

    def keeping(self, filled: Filled) -> Keeping:
        """What to do to keep it, with the reason against the rules where there is one."""
        reasons = self.against(filled)
        self._person = self.around.person_to_keep(filled.details, self._new_id)
        return NewSession(
            services=self.around.services,
            draft=self._draft(filled),
            override=override_of(self._override_id, self.around.kept.id, filled, reasons)
            if reasons and filled.off_plan_reason
            else None,
        )

    def _draft(self, filled: Filled) -> SessionDraft:
        planned = self.planned(filled.stage_id, filled.on)
        return as_draft(filled, self._identity, planned, self._person)

    def _who_rated_last(self) -> UUID | None:
        people = self.around.people
        if len(people) == 1:
            return people[0].id
        sessions = self.around.services.sessions.of_ladder(self.around.kept.id)
        return sessions[-1].ratings[0].person_id if sessions else None


class KeptRecord:
    """A session that was kept, to be changed."""

    is_new = False

    def __init__(self, around: Around, session: LoggedSession, new_id: Callable[[], UUID]) -> None:
        self.around = around
        self.session = session
        self.confirmed = session.confirmed
        self._ratings = first_of_each(session, around.rated)
        self._new_id = new_id
        self._override_id = new_id()
        stage = around.kept.any_stage(session.stage_id)
        in_use = around.kept.stages
        self.stages = in_use if stage is None or stage in in_use else (stage, *in_use)

    def show_in(self, form: RatingForm) -> None:
        """Fill in what was kept."""
        form.details.show_others(tuple(self._others()))
        session = self.session
        form.heading.day.show_day(session.on)
        form.heading.stage.choose(session.stage_id)
        form.heading.show_planned(session.actual)
        form.details.show_details(details_of(session))
        form.details.show_marks(session.marks)
        for part, rating in zip(form.parts, self._ratings, strict=False):
            part.signs.tick(rating.signs)
            part.end.choose(rating.end)
            part.show_choice(choice_of(rating))
            part.show_stillness(rating.stillness)
            part.why_lower.line.setText(rating.lower_reason)
        if session.off_plan_reason:
            form.off_plan.ask(())
            form.off_plan.line.setText(session.off_plan_reason)

    @property
    def session_id(self) -> UUID:
        """What it is kept under."""
        return self.session.id

    def _others(self) -> Iterator[tuple[str, Level]]:
        """What others rated of the same session; their names, where they are known."""
        names = {person.id: person.name for person in self.around.people}
        for rating in self.session.ratings:
            if rating in self._ratings:
                continue
            yield (names.get(rating.person_id, "") if rating.person_id else ""), rating.kept

    def planned(self, stage_id: UUID, on: date) -> timedelta:  # noqa: ARG002
        """How long it was meant to be when it was done."""
        return self.session.planned

    def against(self, filled: Filled) -> tuple[Reason, ...] | None:
        """Putting facts right is no departure from a plan, but for a rung behind a gate that did not hold.

        A reason that was given can be changed.
        """
        services, session = self.around.services, self.session
        if filled.on <= services.clock.today() and services.sessions.moves_past_a_gate(
            session.id, filled.stage_id, filled.on
        ):
            return services.planning.objections(self.around.kept.id, filled.stage_id, filled.on)
        return () if self.session.off_plan_reason or filled.off_plan_reason else None

    def keeping(self, filled: Filled) -> Keeping:
        """What to do to keep the changed facts."""
        person = self.around.person_to_keep(filled.details, self._new_id)
        first, second = self._ratings[0], self._ratings[1] if len(self._ratings) > 1 else None
        identity = SessionIdentity(
            id=self.session.id,
            rating_id=first.id,
            ladder_id=self.session.ladder_id,
            started=self.session.started,
            second_id=second.id if second else None,
            second_animal_id=second.animal_id if second else None,
            marks=self.session.marks,
            not_planned=self.session.not_planned,
        )
        minutes = self.session.actual / _MINUTE if filled.minutes is None else filled.minutes
        draft = as_draft(replace(filled, minutes=minutes), identity, self.session.planned, person)
        services = self.around.services
        signs = [rated.signs for rated in self.around.rated]
        changed = as_logged(draft, signs[0], services.clock.today(), signs[-1])
        return ChangedSession(
            services=services,
            before=self.session,
            after=as_edited(self.session, changed),
            override=self._override(filled),
        )

    def _override(self, filled: Filled) -> PlanOverride | None:
        reasons = self.against(filled)
        if not reasons or not filled.off_plan_reason:
            return None
        return override_of(self._override_id, self.around.kept.id, filled, reasons)


def open_record(
    services: Services,
    ladder_id: UUID,
    stage_id: UUID | None,
    session_id: UUID | None,
    prefill: Prefill,
    new_id: Callable[[], UUID],
    scale: Scale = Scale.OWN,
) -> SessionRecord:
    """The session that was kept under this id, or a new one. Raises NothingThere, LadderHasNoStages."""
    kept = services.ladders.get(ladder_id)
    session = services.sessions.get(session_id) if session_id is not None else None
    around = look_around(services, kept, session, scale)
    if session is not None:
        return KeptRecord(around, session, new_id)
    if not kept.stages:
        raise LadderHasNoStages
    return NewRecord(around, stage_id, prefill, new_id)
