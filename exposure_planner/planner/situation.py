"""Everything that one decision looks at, and how an advice is made from it."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from math import exp
from uuid import UUID

from exposure_planner.planner.advice import Advice, Meanwhile, Move, Reason, ReasonCode, StageOutlook
from exposure_planner.planner.belief.belief import AROUSAL_DAYS, AROUSAL_FROM
from exposure_planner.planner.belief.foresight import Foresight
from exposure_planner.planner.belief.scale import MIDDLES
from exposure_planner.planner.circumstances import Circumstances, RedElsewhere
from exposure_planner.planner.days import first_that_suits
from exposure_planner.planner.dose import dose
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.observed import Severity
from exposure_planner.planner.outlook import outlooks, outlooks_by_belief
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.rest import Red, Rest
from exposure_planner.planner.standing import rest_asked
from exposure_planner.planner.state import State

STIRS = {Severity.NONE: 0.0, Severity.MILD: 0.5, Severity.MODERATE: 1.0, Severity.SEVERE: 2.0}
"""Arousal that something else on a day leaves behind; a proposal, as in 4.14 a scare of one to two points."""

HEAVY = frozenset({Severity.MODERATE, Severity.SEVERE})
"""Other stress that makes today a rest day (`domain.md` 2.5)."""


@dataclass(frozen=True)
class Situation:
    """Everything that one decision looks at."""

    state: State
    ladder: Ladder
    today: date
    circumstances: Circumstances

    @property
    def policy(self) -> PacingPolicy:
        """The numbers."""
        return self.state.policy

    @cached_property
    def rest(self) -> Rest | None:
        """The rest that the recent reds ask for, over or not."""
        elsewhere = (
            Red(on=red.on, peak=red.peak, elsewhere=True, unplanned=red.unplanned)
            for red in self.circumstances.reds_elsewhere
        )
        return rest_asked(self.state, (red for red in elsewhere if red.on <= self.today))

    @cached_property
    def foresight(self) -> Foresight | None:
        """What the belief foretells for the next session's day; None with belief switched off."""
        return self.foresight_on(self.next_day)

    @cached_property
    def next_day(self) -> date:
        """The first day on which a session may be done, rests aside."""
        return self.earliest()[0]

    @cached_property
    def outlook(self) -> tuple[StageOutlook, ...]:
        """What to expect at each stage today: by belief, else by what was counted there."""
        if self.foresight is None:
            return outlooks(self.state)
        return outlooks_by_belief(self.ladder, self.state, self.foresight)

    def foresight_on(self, day: date) -> Foresight | None:
        """The same for another day."""
        belief = self.state.belief
        return None if belief is None else Foresight(belief, day, self._stirred(day))

    def _stirred(self, day: date) -> float:
        """Arousal that other things than sessions here have left."""
        circumstances = self.circumstances
        reds = ((red.on, MIDDLES[red.peak] - AROUSAL_FROM) for red in circumstances.reds_elsewhere)
        incidents = ((known.on, STIRS[known.severity]) for known in circumstances.incidents)
        return sum(
            size * exp(-(day - on).days / AROUSAL_DAYS)
            for on, size in (*reds, *incidents)
            if on <= self.today
        )

    @property
    def index(self) -> int:
        """The place of the stage being worked on; 0 before the first session."""
        return self.ladder.index_of(self.state.working) or 0

    @property
    def stage(self) -> Stage:
        """The stage being worked on."""
        return self.ladder.stages[self.index]

    @property
    def needs_back_to_normal(self) -> bool:
        """Whether the return-to-normal list must be ticked first: it is kept, and was not since the newest red."""
        kept, rest = self.circumstances.back_to_normal, self.rest
        if kept is None or rest is None:
            return False
        went_on = any(judged.session.on > rest.red.on for judged in self.state.recent)
        return not went_on and not any(rest.red.on <= visit.on <= self.today for visit in kept)

    @property
    def stress_today(self) -> bool:
        """Whether something else already asked much of the animal today."""
        return any(
            incident.on == self.today and incident.severity in HEAVY
            for incident in self.circumstances.incidents
        )

    @property
    def scare_elsewhere(self) -> RedElsewhere | None:
        """The newest red on another ladder since the last session on this one; None where there was none."""
        last = self.state.last
        since = [
            red
            for red in self.circumstances.reds_elsewhere
            if red.on <= self.today and (last is None or red.on >= last.session.on)
        ]
        return max(since, key=lambda red: red.on, default=None)

    @property
    def scare_unsettled(self) -> Red | RedElsewhere | None:
        """The newest red after which no session has shown that it is over; None where there is none.

        What was done while its rest still lasted shows nothing.
        """
        last, rest = self.state.last, self.rest
        if rest is not None and last is not None and last.session.on < rest.until <= self.today:
            return rest.red
        return self.scare_elsewhere

    @property
    def _done_today(self) -> bool:
        """Whether the animal had its session today, on this ladder or on another one."""
        here = (judged.session.on for judged in self.state.recent)
        return self.today in {*here, *self.circumstances.sessions_elsewhere}

    def earliest(self, not_before: date | None = None) -> tuple[date, tuple[Reason, ...]]:
        """The first day on which a session may be done, and why it is not today."""
        day, reasons = max(self.today, not_before or self.today), []
        if day == self.today and self._done_today:
            day += timedelta(days=1)
            reasons.append(Reason(code=ReasonCode.ONE_SESSION_A_DAY))
        day, why_later = first_that_suits(day, self.circumstances)
        return day, (*reasons, *why_later)

    def advice(
        self,
        move: Move,
        stage: Stage | None,
        *reasons: Reason,
        duration: timedelta | None = None,
        not_before: date | None = None,
        meanwhile: Meanwhile | None = None,
        missing: tuple[Reason, ...] = (),
        warm_up: UUID | None = None,
    ) -> Advice:
        """An advice; without a duration the stage gets the length that the newest session suggests."""
        why_shorter: tuple[Reason, ...] = ()
        if stage is not None and duration is None:
            duration, why_shorter = dose(self.state, stage)
        earliest, why_later = self.earliest(not_before)
        return Advice(
            move=move,
            stage_id=stage.id if stage else None,
            duration=duration or timedelta(0),
            earliest=earliest,
            reasons=(*reasons, *why_shorter, *why_later),
            outlook=self.outlook,
            meanwhile=meanwhile,
            missing=missing,
            warm_up=warm_up,
        )
