"""Weeks to the goal for each ladder, kept until something changes: roll-outs take some tens of milliseconds."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.planner import Circumstances, Forecast, State, forecast_from


@dataclass(frozen=True, kw_only=True)
class _Told:
    state: State
    today: date
    circumstances: Circumstances
    forecast: Forecast


class Forecasts:
    """A cache that may be thrown away at any time."""

    def __init__(self) -> None:
        self._told: dict[UUID, _Told] = {}

    def of(self, state: State, today: date, circumstances: Circumstances) -> Forecast | None:
        """The forecast for this state's ladder; None where nothing is foretold."""
        ladder = state.ladder
        told = self._told.get(ladder.id)
        if (
            told is None
            or told.state is not state
            or told.today != today
            or told.circumstances != circumstances
        ):
            told = _Told(
                state=state,
                today=today,
                circumstances=circumstances,
                forecast=forecast_from(state, ladder, today, state.policy, circumstances),
            )
            self._told[ladder.id] = told
        return told.forecast if told.forecast.says_something else None
