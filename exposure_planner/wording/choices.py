"""Names for everything that is chosen from a short list."""

from collections.abc import Callable, Mapping

from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import DistanceTo, Gate, LadderStatus
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity
from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import SessionKind
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def food_name(food: Food, translate: Translate) -> str:
    """How a treat was taken."""
    return _FOOD[food](translate)


def play_name(play: Play, translate: Translate) -> str:
    """What a toy got."""
    return _PLAY[play](translate)


def ended_by_name(ended_by: EndedBy, translate: Translate) -> str:
    """Who or what ended the session."""
    return _ENDED_BY[ended_by](translate)


def choice_name(choice: Choice, translate: Translate) -> str:
    """How the animal came to the stage."""
    return _CHOICE[choice](translate)


def severity_name(severity: Severity, translate: Translate) -> str:
    """How much something else weighed on the day."""
    return _SEVERITY[severity](translate)


def outcome_name(outcome: Outcome, translate: Translate) -> str:
    """What a session counts as, for a person."""
    return _OUTCOME[outcome](translate)


def session_kind_name(kind: SessionKind, translate: Translate) -> str:
    """What a planned session is for."""
    return _KIND[kind](translate)


def ladder_status_name(status: LadderStatus, translate: Translate) -> str:
    """Where a ladder stands as a whole."""
    return _STATUS[status](translate)


def gate_name(gate: Gate, translate: Translate) -> str:
    """Which check comes before a stage."""
    return _GATE[gate](translate)


def species_name(species: Species, translate: Translate) -> str:
    """Which kind of animal it is."""
    return _SPECIES[species](translate)


def distance_to_name(distance_to: DistanceTo, translate: Translate) -> str:
    """What a distance is measured to."""
    return _DISTANCE_TO[distance_to](translate)


def weather_options(translate: Translate) -> tuple[str, ...]:
    """What to choose from for the weather; anything else may be typed."""
    return (
        translate("choices", "Indoors"),
        translate("choices", "Mild and dry"),
        translate("choices", "Sunny and warm"),
        translate("choices", "Hot"),
        translate("choices", "Cool"),
        translate("choices", "Cold"),
        translate("choices", "Windy"),
        translate("choices", "Damp or rainy"),
        translate("choices", "Thunder near"),
    )


_FOOD: Mapping[Food, _Say] = {
    Food.UNKNOWN: lambda translate: translate("choices", "Not tried"),
    Food.AS_AT_HOME: lambda translate: translate("choices", "Ate as at home"),
    Food.SLOWER: lambda translate: translate("choices", "Ate, but slower"),
    Food.PICKY: lambda translate: translate("choices", "Only a better treat, or snatched or dropped it"),
    Food.REFUSED_THERE: lambda translate: translate("choices", "Refused there, ate once back"),
    Food.REFUSED_AT_HOME: lambda translate: translate(
        "choices", "Refused, and still did 5 minutes later at home"
    ),
}

_PLAY: Mapping[Play, _Say] = {
    Play.UNKNOWN: lambda translate: translate("choices", "No toy offered"),
    Play.CHASED: lambda translate: translate("choices", "Chased the toy"),
    Play.WATCHED: lambda translate: translate("choices", "Watched the toy"),
    Play.IGNORED: lambda translate: translate("choices", "Took no notice of the toy"),
}

_ENDED_BY: Mapping[EndedBy, _Say] = {
    EndedBy.PLAN: lambda translate: translate("choices", "Time was up"),
    EndedBy.ANIMAL: lambda translate: translate("choices", "Asked to go home"),
    EndedBy.OWNER: lambda translate: translate("choices", "I saw a sign and ended it"),
    EndedBy.OUTSIDE: lambda translate: translate("choices", "Something else ended it"),
}

_CHOICE: Mapping[Choice, _Say] = {
    Choice.UNKNOWN: lambda translate: translate("choices", "Not noted"),
    Choice.BY_ITSELF: lambda translate: translate("choices", "Went without being asked"),
    Choice.ENCOURAGED: lambda translate: translate("choices", "Needed encouraging more than twice"),
    Choice.CARRIED: lambda translate: translate("choices", "Was carried"),
}

_SEVERITY: Mapping[Severity, _Say] = {
    Severity.NONE: lambda translate: translate("choices", "An ordinary day"),
    Severity.MILD: lambda translate: translate("choices", "A little unrest"),
    Severity.MODERATE: lambda translate: translate("choices", "A stressful day"),
    Severity.SEVERE: lambda translate: translate("choices", "A very stressful day"),
}

_OUTCOME: Mapping[Outcome, _Say] = {
    Outcome.CALM: lambda translate: translate("choices", "Calm"),
    Outcome.HOLD: lambda translate: translate("choices", "Uneasy"),
    Outcome.DOWN: lambda translate: translate("choices", "Worried"),
    Outcome.RED: lambda translate: translate("choices", "Very frightened"),
    Outcome.VOID: lambda translate: translate("choices", "Broken off, not counted"),
}

_KIND: Mapping[SessionKind, _Say] = {
    SessionKind.CURRENT: lambda translate: translate("choices", "Where you are now"),
    SessionKind.EASY: lambda translate: translate("choices", "An easy one"),
    SessionKind.CLIMB: lambda translate: translate("choices", "One rung up"),
    SessionKind.CHECK: lambda translate: translate("choices", "A look whether it still holds"),
    SessionKind.BACK: lambda translate: translate("choices", "A step back first"),
}

_STATUS: Mapping[LadderStatus, _Say] = {
    LadderStatus.OPEN: lambda translate: translate("choices", "Under way"),
    LadderStatus.REACHED: lambda translate: translate("choices", "Goal reached"),
    LadderStatus.PAUSED: lambda translate: translate("choices", "Paused"),
    LadderStatus.CLOSED: lambda translate: translate("choices", "Closed: a good life without it"),
    LadderStatus.WITHDRAWN: lambda translate: translate("choices", "Taken back"),
}

_GATE: Mapping[Gate, _Say] = {
    Gate.OUTDOOR: lambda translate: translate("choices", "Outdoor check"),
    Gate.BARRIER: lambda translate: translate("choices", "Barrier check"),
    Gate.MUZZLE: lambda translate: translate("choices", "Muzzle check"),
    Gate.OWN: lambda translate: translate("choices", "Your own check"),
}

_SPECIES: Mapping[Species, _Say] = {
    Species.CAT: lambda translate: translate("choices", "Cat"),
    Species.DOG: lambda translate: translate("choices", "Dog"),
    Species.OTHER: lambda translate: translate("choices", "Another animal"),
}

_DISTANCE_TO: Mapping[DistanceTo, _Say] = {
    DistanceTo.RETREAT: lambda translate: translate("choices", "to home or the retreat"),
    DistanceTo.TRIGGER: lambda translate: translate("choices", "to what frightens"),
}
