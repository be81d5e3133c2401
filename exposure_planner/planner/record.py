"""What is remembered of one stage, and of the stretch of sessions at the stage being worked on."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from exposure_planner.planner.level import Level
from exposure_planner.planner.outcome import Judged, Outcome, peak_of

STRETCH_LOOK_BACK = 6
"""How many of the newest sessions at a stage show whether it is getting easier (2.14: six sessions)."""


@dataclass(frozen=True, kw_only=True)
class StageRecord:
    """What is remembered of one stage.

    Attributes:
        weight, calm, over, levels: sums of the sessions' weights: all counted, the calm ones, those over the
            threshold, and weight times peak level.
        passed: calm often enough to climb, and nothing over the threshold since (one-off triggers aside).
        calm_days: different days with a calm session since then.
        moments: place and hour of those sessions, where they tell; `untold` is true when one does not.
    """

    stage_id: UUID
    weight: float = 0.0
    calm: float = 0.0
    over: float = 0.0
    levels: float = 0.0
    passed: bool = False
    calm_days: int = 0
    last_calm_on: date | None = None
    last_on: date | None = None
    seen_settled: bool = False
    moments: frozenset[tuple[str, int]] = frozenset()
    untold: bool = False

    def seen(self, judged: Judged) -> "StageRecord":
        """The record after one more session here."""
        session, outcome, weight = judged.session, judged.outcome, judged.weight
        if not judged.counts:
            return self
        record = replace(
            self,
            weight=self.weight + weight,
            levels=self.levels + weight * peak_of(session),
            last_on=session.on,
            seen_settled=self.seen_settled or peak_of(session) is Level.SETTLED,
        )
        if outcome is Outcome.CALM:
            return _calmer(record, judged)
        if outcome.is_over_threshold:
            record = replace(record, over=record.over + weight)
            if not session.one_off_trigger:
                return replace(
                    record, passed=False, calm_days=0, last_calm_on=None, moments=frozenset(), untold=False
                )
        return record

    def varied(self, hours_apart: int) -> bool:
        """Whether the calm days were in two places or at two times of day; True where they do not tell."""
        if self.untold or not self.moments:
            return True
        places = {place for place, _ in self.moments}
        hours = {hour for _, hour in self.moments}
        return len(places) > 1 or max(hours) - min(hours) >= hours_apart


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """The counted sessions at the stage being worked on since work there began.

    Attributes:
        newest: the last few of them, oldest first.
        holds: how many uneasy ones in a row stand at its end.
    """

    count: int = 0
    first_on: date | None = None
    holds: int = 0
    newest: tuple[Judged, ...] = ()

    def seen(self, judged: Judged) -> "Stretch":
        """The stretch after one more session."""
        return Stretch(
            count=self.count + 1,
            first_on=self.first_on or judged.session.on,
            holds=self.holds + 1 if judged.outcome is Outcome.HOLD else 0,
            newest=(*self.newest, judged)[-STRETCH_LOOK_BACK:],
        )

    @property
    def is_getting_easier(self) -> bool:
        """Whether the newer half of the newest sessions was calmer than the older half."""
        peaks = [int(peak_of(judged.session)) for judged in self.newest]
        half = len(peaks) // 2
        return half > 0 and sum(peaks[-half:]) < sum(peaks[:half])


def _calmer(record: StageRecord, judged: Judged) -> StageRecord:
    session = judged.session
    moment = frozenset() if session.started is None else {(session.place.casefold(), session.started.hour)}
    return replace(
        record,
        calm=record.calm + judged.weight,
        calm_days=record.calm_days + (session.on != record.last_calm_on),
        last_calm_on=session.on,
        moments=record.moments | moment,
        untold=record.untold or session.started is None,
    )
