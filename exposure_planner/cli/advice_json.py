"""An advice for other programs. The shape is stable: what is here stays; what is new is added."""

from dataclasses import fields
from datetime import date, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import Advice, Reason
from exposure_planner.planner.advice import Meanwhile, StageOutlook

Json = dict[str, Any]
_DIGITS = 4


def advice_as_json(animal: Animal, kept: KeptLadder, advice: Advice, today: date) -> Json:
    """One object for one ladder; times in minutes, days as YYYY-MM-DD, shares from 0 to 1."""
    titles = {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}
    return {
        "animal": animal.name,
        "ladder": kept.title,
        "ladder_id": str(kept.id),
        "today": today.isoformat(),
        "move": advice.move.value,
        "stage": titles.get(advice.stage_id) if advice.stage_id else None,
        "stage_id": str(advice.stage_id) if advice.stage_id else None,
        "minutes": _minutes(advice.duration),
        "earliest": advice.earliest.isoformat(),
        "reasons": [_reason(reason) for reason in advice.reasons],
        "missing": [_reason(reason) for reason in advice.missing],
        "warm_up": titles.get(advice.warm_up) if advice.warm_up else None,
        "meanwhile": _meanwhile(advice.meanwhile, titles),
        "outlook": [_outlook(outlook, titles) for outlook in advice.outlook],
    }


def _reason(reason: Reason) -> Json:
    """The code, and only the numbers that it has."""
    values = ((each.name, getattr(reason, each.name)) for each in fields(reason))
    return {name: _plain(value) for name, value in values if value is not None}


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return round(value, _DIGITS) if isinstance(value, float) else value


def _meanwhile(meanwhile: Meanwhile | None, titles: dict[UUID, str]) -> Json | None:
    if meanwhile is None:
        return None
    return {"stage": titles.get(meanwhile.stage_id), "minutes": _minutes(meanwhile.duration)}


def _outlook(outlook: StageOutlook, titles: dict[UUID, str]) -> Json:
    return {
        "stage": titles.get(outlook.stage_id),
        "stage_id": str(outlook.stage_id),
        "expected_level": round(outlook.expected_level, _DIGITS),
        "calm_probability": round(outlook.calm_probability, _DIGITS),
        "over_threshold_probability": round(outlook.over_threshold_probability, _DIGITS),
        "sessions": outlook.sessions,
    }


def _minutes(duration: timedelta) -> float:
    return round(duration / timedelta(minutes=1), _DIGITS)
