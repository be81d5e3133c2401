"""What is known about a session before anything is filled in."""

from dataclasses import dataclass
from datetime import date, time

from exposure_planner.planner.observed import EndedBy


@dataclass(frozen=True, kw_only=True)
class Prefill:
    """What is known before anything is filled in, such as from a session that was accompanied.

    Attributes:
        on: the day; None for today.
        minutes: how long it lasted; None for as long as planned.
        weather: what was said about it before the session; empty for nothing.
    """

    on: date | None = None
    minutes: float | None = None
    ended_by: EndedBy = EndedBy.PLAN
    started: time | None = None
    weather: str = ""
