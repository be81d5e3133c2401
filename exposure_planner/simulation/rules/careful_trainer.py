"""The careful trainer of `domain.md` 2.14, written without the planner: two calm days, caution after a fright."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.careful_lapse import begin_again_at
from exposure_planner.simulation.rules.careful_risk import Seen, rested_on, too_risky
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rules.stepping import judged

CALM_NEEDED, CALM_NEEDED_AFTER_RED, RED_COUNTS_DAYS = 2, 3, 21
AFTER_DOWN, AFTER_RED = 0.7, 0.5
TWO_DOWNS_DAYS, STUCK_SESSIONS = 14, 6
AT_THE_GOAL, CHECKS_AFTER_DAYS = 3, (2, 4, 8, 16, 30)
ONE_OFF_WEIGHT = 0.5


class CarefulTrainer:
    """2.14 as it stands there, with the readings that the README's decisions name.

    Ladders here have no gates, no named places and no steep steps, so those lines of the table have no part.
    """

    name = "careful trainer"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Careful(ladder)


@dataclass
class _Kept:
    """What is remembered of one rung."""

    last_on: date | None = None
    passed: bool = False
    settled_once: bool = False
    calm_days: int = 0


class _Careful:
    def __init__(self, ladder: Ladder) -> None:
        self._ladder = ladder
        self._rungs: defaultdict[UUID, _Kept] = defaultdict(_Kept)
        self._seen: list[Seen] = []
        self._at, self._in_a_row, self._here = 0, 0, 0
        self._back_to: UUID | None = None
        self._checks: int | None = None
        self._share = 1.0

    def next(self, today: date) -> Wish:
        if not self._seen:
            return Wish(rung=0, earliest=today)
        today = max(today, self._seen[-1].session.on + timedelta(days=1))
        rested = rested_on(self._seen)
        if today < rested:
            return Wish(rung=self._at, earliest=rested, share=self._share_at(self._at))
        again = self._begins_again(today)
        if again is not None:
            return Wish(rung=again, earliest=today, share=self._share_at(again))
        if self._checks is not None:
            return Wish(rung=self._at, earliest=max(today, self._next_check()))
        if self._may_climb(today):
            return Wish(rung=self._at + 1, earliest=today)
        return Wish(
            rung=self._at, earliest=today, share=self._share_at(self._at), split_below=self._too_hard()
        )

    def saw(self, session: Session) -> None:
        outcome, rung = judged(session), self._ladder.index_of(session.stage_id)
        if outcome is Outcome.VOID or rung is None:
            return
        self._lower_after_lapse(session.on)
        weight = ONE_OFF_WEIGHT if session.one_off_trigger and outcome.is_over_threshold else 1.0
        self._seen.append(Seen(session=session, outcome=outcome, weight=weight))
        kept = self._rungs[session.stage_id]
        new_day, kept.last_on = session.on != kept.last_on, session.on
        kept.settled_once = kept.settled_once or session.peak == 0
        self._stand_on(rung)
        self._here += 1
        if outcome is Outcome.CALM:
            self._was_calm(kept, session.on, new_day=new_day)
        else:
            self._was_not_calm(kept, outcome, session)

    def split(self, ladder: Ladder) -> None:
        here = self._ladder.stages[self._at].id
        self._ladder = ladder
        easier = (place for place, stage in enumerate(ladder.stages) if stage.split_of == here)
        self._stand_on(next(easier, ladder.index_of(here) or 0), anew=True)

    def _stand_on(self, rung: int, *, anew: bool = False) -> None:
        if rung != self._at or anew:
            self._at, self._in_a_row, self._here = rung, 0, 0

    def _was_calm(self, kept: _Kept, on: date, *, new_day: bool) -> None:
        self._share = 1.0
        kept.calm_days += new_day
        self._in_a_row += new_day
        if self._back_to is not None and self._at >= (self._ladder.index_of(self._back_to) or 0):
            self._back_to = None
        kept.passed = kept.passed or self._in_a_row >= self._needed(on)
        if self._checks is not None:
            self._checks += 1
        elif self._at == len(self._ladder.stages) - 1 and self._in_a_row >= AT_THE_GOAL:
            self._checks = 0

    def _was_not_calm(self, kept: _Kept, outcome: Outcome, session: Session) -> None:
        self._in_a_row, self._back_to, self._checks = 0, None, None
        if outcome is Outcome.HOLD:
            self._share = session.planned / self._ladder.stages[self._at].duration
            return
        if not session.one_off_trigger:
            kept.passed, kept.calm_days = False, 0
        if outcome is Outcome.DOWN:
            self._share = AFTER_DOWN
            self._stand_on(max(0, self._at - 1))
        else:
            self._share = AFTER_RED
            passed = [place for place in range(self._at) if self._is_passed(place)]
            self._stand_on(max(0, min([self._at - 2, *passed[-1:]])))

    def _is_passed(self, place: int) -> bool:
        return self._rungs[self._ladder.stages[place].id].passed

    def _needed(self, on: date) -> int:
        since = on - timedelta(days=RED_COUNTS_DAYS)
        if any(seen.outcome is Outcome.RED and seen.session.on >= since for seen in self._seen):
            return CALM_NEEDED_AFTER_RED
        return CALM_NEEDED if self._back_to is None else 1

    def _may_climb(self, today: date) -> bool:
        if self._at == len(self._ladder.stages) - 1 or self._in_a_row < self._needed(today):
            return False
        here, above = self._ladder.stages[self._at], self._ladder.stages[self._at + 1]
        return not too_risky(self._seen, here.id, above.id, today)

    def _share_at(self, rung: int) -> float:
        """An uneasy session's length is kept where it was; a part after a worse one is kept anywhere."""
        last = self._seen[-1]
        moved = last.session.stage_id != self._ladder.stages[rung].id
        return 1.0 if last.outcome is Outcome.HOLD and moved else self._share

    def _next_check(self) -> date:
        days = CHECKS_AFTER_DAYS[min(self._checks or 0, len(CHECKS_AFTER_DAYS) - 1)]
        return self._seen[-1].session.on + timedelta(days=days)

    def _begins_again(self, today: date) -> int | None:
        """The rung to begin with after days without a session there or above; days of rest do not count."""
        above = [self._rungs[stage.id].last_on for stage in self._ladder.stages[self._at :]]
        days_on = [on for on in above if on is not None]
        rested = rested_on(self._seen)
        if rested != date.min and rested <= today:
            days_on.append(rested - timedelta(days=1))
        kept = self._rungs[self._ladder.stages[self._at].id]
        if not days_on:
            return None
        settled = [at for at in range(self._at + 1) if self._rungs[self._ladder.stages[at].id].settled_once]
        return begin_again_at(
            rung=self._at,
            days=(today - max(days_on)).days,
            solid=kept.passed and kept.calm_days >= AT_THE_GOAL,
            settled=max(settled, default=0),
            reached=self._checks is not None,
        )

    def _lower_after_lapse(self, on: date) -> None:
        again = self._begins_again(on)
        if again is not None and again < self._at:
            self._back_to = self._back_to or self._ladder.stages[self._at].id
            self._stand_on(again)

    def _too_hard(self) -> int | None:
        """The rung that wants an easier one below: two downs in 14 days, or six sessions and still there."""
        last = self._seen[-1]
        since = last.session.on - timedelta(days=TWO_DOWNS_DAYS)
        downs = [
            seen
            for seen in self._seen
            if seen.outcome is Outcome.DOWN
            and seen.session.stage_id == last.session.stage_id
            and seen.session.on > since
        ]
        hard = None
        if last.outcome is Outcome.DOWN and len(downs) >= 2:
            hard = self._ladder.index_of(last.session.stage_id)
        elif self._here >= STUCK_SESSIONS and self._at < len(self._ladder.stages) - 1:
            hard = self._at
        split = {stage.split_of for stage in self._ladder.stages}
        return None if hard is None or self._ladder.stages[hard].id in split else hard
