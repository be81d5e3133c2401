"""What the details of a record are called where two copies of it differ."""

from collections.abc import Callable, Mapping

from exposure_planner.wording.translate import Translate


def field_name(field: str, translate: Translate) -> str:
    """What a person calls it."""
    return _NAMES.get(field, _any_field)(translate)


def _any_field(translate: Translate) -> str:
    return translate("cases", "a detail")


_NAMES: Mapping[str, Callable[[Translate], str]] = {
    "actual": lambda translate: translate("cases", "how long it lasted, in seconds"),
    "activities": lambda translate: translate("cases", "activities"),
    "before_floor": lambda translate: translate("cases", "the level that was chosen"),
    "birth_year": lambda translate: translate("cases", "birth year"),
    "chip_number": lambda translate: translate("cases", "chip number"),
    "choice": lambda translate: translate("cases", "choice"),
    "distance_m": lambda translate: translate("cases", "distance in metres"),
    "duration": lambda translate: translate("cases", "time, in seconds"),
    "end": lambda translate: translate("cases", "level at the end"),
    "ended_by": lambda translate: translate("cases", "who ended it"),
    "equipment": lambda translate: translate("cases", "equipment"),
    "escape_attempt": lambda translate: translate("cases", "attempt to get away"),
    "expected": lambda translate: translate("cases", "expected level"),
    "favourite_food": lambda translate: translate("cases", "favourite food"),
    "floor": lambda translate: translate("cases", "lowest level by the signs"),
    "food": lambda translate: translate("cases", "food"),
    "gate": lambda translate: translate("cases", "gate"),
    "goal": lambda translate: translate("cases", "goal"),
    "harm": lambda translate: translate("cases", "harm"),
    "history": lambda translate: translate("cases", "history"),
    "kept": lambda translate: translate("cases", "the level that counts"),
    "level": lambda translate: translate("cases", "level"),
    "lower_reason": lambda translate: translate("cases", "why a lower level counts"),
    "markings": lambda translate: translate("cases", "markings"),
    "name": lambda translate: translate("cases", "name"),
    "note": lambda translate: translate("cases", "note"),
    "on": lambda translate: translate("cases", "day"),
    "other_stress": lambda translate: translate("cases", "other stress"),
    "person_id": lambda translate: translate("cases", "who rated"),
    "phone": lambda translate: translate("cases", "phone"),
    "photo": lambda translate: translate("cases", "photo"),
    "place": lambda translate: translate("cases", "place"),
    "planned": lambda translate: translate("cases", "planned time, in seconds"),
    "play": lambda translate: translate("cases", "play"),
    "put_away_at": lambda translate: translate("cases", "put away"),
    "recovery": lambda translate: translate("cases", "recovery, in seconds"),
    "retired": lambda translate: translate("cases", "put away"),
    "retired_on": lambda translate: translate("cases", "put away"),
    "signs": lambda translate: translate("cases", "signs"),
    "species": lambda translate: translate("cases", "kind of animal"),
    "stage_id": lambda translate: translate("cases", "rung"),
    "started": lambda translate: translate("cases", "start"),
    "status": lambda translate: translate("cases", "whether it is open"),
    "stillness": lambda translate: translate("cases", "kind of calm"),
    "ticked": lambda translate: translate("cases", "what was ticked"),
    "title": lambda translate: translate("cases", "title"),
    "triggers": lambda translate: translate("cases", "triggers"),
    "until": lambda translate: translate("cases", "last day"),
    "vet": lambda translate: translate("cases", "vet"),
    "weather": lambda translate: translate("cases", "weather"),
    "what": lambda translate: translate("cases", "what it was"),
    "withdrawn": lambda translate: translate("cases", "taken back"),
    "withdrawn_at": lambda translate: translate("cases", "put away"),
}
