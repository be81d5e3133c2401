"""An advice for other programs. The shape is stable: what is here stays; what is new is added."""

from dataclasses import fields
from datetime import date, timedelta
from typing import TypeAlias
from uuid import UUID

from exposure_planner.cli.household import Climber
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import Forecast
from exposure_planner.planner.advice import Advice, Meanwhile, Reason, StageOutlook

JsonValue: TypeAlias = "str | int | float | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]

_DIGITS = 4


def advice_object(climber: Climber, advice: Advice, ahead: Forecast | None, today: date) -> JsonObject:
    """One object for one ladder; times in minutes, days as YYYY-MM-DD, shares from 0 to 1."""
    kept = climber.kept
    return {
        "animal": climber.animal.name,
        "animal_id": str(climber.animal.id),
        "ladder": kept.title,
        "ladder_id": str(kept.id),
        "today": today.isoformat(),
        "move": advice.move.value,
        **_stage(kept, advice.stage_id),
        "minutes": _minutes(advice.duration) if advice.stage_id else None,
        "earliest": advice.earliest.isoformat(),
        "reasons": [_reason(kept, reason) for reason in advice.reasons],
        "missing": [_reason(kept, reason) for reason in advice.missing],
        "warm_up": _stage(kept, advice.warm_up) if advice.warm_up else None,
        "meanwhile": _meanwhile(kept, advice.meanwhile) if advice.meanwhile else None,
        "outlook": [_outlook(kept, outlook) for outlook in advice.outlook],
        "forecast": _forecast(ahead) if ahead else None,
    }


def _stage(kept: KeptLadder, stage_id: UUID | None) -> JsonObject:
    stage = kept.any_stage(stage_id) if stage_id else None
    return {
        "stage": stage.title if stage else None,
        "stage_id": str(stage_id) if stage_id else None,
    }


def _reason(kept: KeptLadder, reason: Reason) -> JsonObject:
    """The code, and only what is set beside it."""
    numbers = {
        number.name: _plain(value)
        for number in fields(reason)
        if number.name not in {"code", "stage_id"} and (value := getattr(reason, number.name)) is not None
    }
    stage = _stage(kept, reason.stage_id) if reason.stage_id else {}
    return {"code": reason.code.value, **stage, **numbers}


def _plain(value: date | float) -> JsonValue:
    if isinstance(value, date):
        return value.isoformat()
    return round(value, _DIGITS) if isinstance(value, float) else int(value)


def _meanwhile(kept: KeptLadder, meanwhile: Meanwhile) -> JsonObject:
    return {**_stage(kept, meanwhile.stage_id), "minutes": _minutes(meanwhile.duration)}


def _outlook(kept: KeptLadder, outlook: StageOutlook) -> JsonObject:
    return {
        **_stage(kept, outlook.stage_id),
        "expected_level": round(outlook.expected_level, _DIGITS),
        "calm_probability": round(outlook.calm_probability, _DIGITS),
        "over_threshold_probability": round(outlook.over_threshold_probability, _DIGITS),
        "sessions": outlook.sessions,
    }


def _forecast(ahead: Forecast) -> JsonObject:
    return {
        "weeks_low": ahead.weeks_low,
        "weeks_high": ahead.weeks_high,
        "may_not_get_there": round(ahead.may_not_get_there, _DIGITS),
        "seed": ahead.seed,
    }


def _minutes(duration: timedelta) -> float:
    return round(duration / timedelta(minutes=1), _DIGITS)
