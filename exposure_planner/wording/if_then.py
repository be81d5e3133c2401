"""What to do next if a session turns out like this, the stop rules, and the week's few instructions."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from exposure_planner.household.animal import Species
from exposure_planner.planner.advice import Move
from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import IfThen, PlannedSession, WeekPlan
from exposure_planner.wording.moves import explain_move
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.translate import Translate

MOST_INSTRUCTIONS = 5
"""People who get more than five instructions follow fewer of them (`domain.md` 0.17)."""

_ORDER = (Outcome.CALM, Outcome.HOLD, Outcome.DOWN, Outcome.RED)


def say_if_then(if_then: IfThen, names: Mapping[UUID, str], animal: str, translate: Translate) -> str:
    """One line: "If Miles is calm: next time again “Landing”, 3 min."."""
    if if_then.outcome not in _OPENINGS:
        return translate("if_then", "If it is broken off at once: do the same another day.")
    opening = _OPENINGS[if_then.outcome](translate).format(animal=animal)
    return f"{opening} {_then(if_then, names, animal, translate)}"


def stop_rules(species: Species, translate: Translate, *, outdoors: bool) -> tuple[str, ...]:
    """When to stop and what to do then, in at most five short lines; from outdoors the way leads home."""
    if outdoors:
        stop = translate(
            "if_then", "Stop at a wish to go home, at pulling, at crouching still, at treats left lying."
        )
        quiet = translate("if_then", "At home: a quiet room, dim light, and food only once calm.")
    else:
        stop = translate(
            "if_then", "Stop at a wish to leave, at pulling, at crouching still, at treats left lying."
        )
        quiet = translate("if_then", "After that: a quiet room, dim light, and food only once calm.")
    return (
        stop,
        (_GO_HOME if outdoors else _MAKE_WAY)[species](translate),
        quiet,
        _HANDS_OFF[species](translate),
        translate("if_then", "Never hold, drag, scold, or try once more. Stopping is always right."),
    )


def week_instructions(
    plan: WeekPlan,
    names: Mapping[UUID, str],
    animal: str,
    translate: Translate,
    called: Mapping[UUID, str] | None = None,
) -> tuple[str, ...]:
    """At most five sentences to act on; an if-then that is the same for all sessions is said once.

    `called` says by ladder how its animals are called, where that is not `animal`.
    """
    called = called or {}
    sessions = [day.planned for day in plan.days if day.planned is not None]
    if not sessions:
        return _without_sessions(plan, names, animal, translate)
    lead = translate(
        "if_then", "Do each session as long as written, or shorter; end it while {animal} is at ease."
    )
    lines = [lead.format(animal=animal)]
    for outcome in _ORDER:
        said = _said_of(sessions, outcome, names, animal, translate, called)
        if len(said) == 1:
            lines.append(said[0])
        elif said:
            lines.append(_DIFFERING[outcome](translate).format(animal=animal))
    return tuple(lines[:MOST_INSTRUCTIONS])


def _without_sessions(
    plan: WeekPlan, names: Mapping[UUID, str], animal: str, translate: Translate
) -> tuple[str, ...]:
    lines: list[str] = []
    for advice in plan.advice:
        lines.append(explain_move(advice.move, animal, translate))
        lines.extend(say_reason(reason, names, animal, translate) for reason in advice.reasons)
    return tuple(dict.fromkeys(lines))[:MOST_INSTRUCTIONS]


def _said_of(
    sessions: Sequence[PlannedSession],
    outcome: Outcome,
    names: Mapping[UUID, str],
    animal: str,
    translate: Translate,
    called: Mapping[UUID, str],
) -> list[str]:
    found = [
        say_if_then(if_then, names, called.get(session.ladder_id, animal), translate)
        for session in sessions
        for if_then in session.if_then
        if if_then.outcome is outcome
    ]
    return list(dict.fromkeys(found))


def _then(if_then: IfThen, names: Mapping[UUID, str], animal: str, translate: Translate) -> str:
    title = names.get(if_then.stage_id) if if_then.stage_id else None
    if title is None or if_then.move in _WITHOUT_STAGE:
        return _WITHOUT_STAGE.get(if_then.move, _look_together)(translate).format(animal=animal)
    text = _rest(if_then, translate) or _WITH_STAGE.get((if_then.outcome, if_then.move), _plainly)(translate)
    return text.format(stage=f"“{title}”", minutes=say_minutes(if_then.duration, translate))


def _rest(if_then: IfThen, translate: Translate) -> str:
    n = if_then.rest_days
    if n <= 0:
        return ""
    if if_then.outcome is Outcome.RED:
        return translate(
            "if_then",
            "stop, rest %n full day, then {stage}, {minutes}.|"
            "stop, rest %n full days, then {stage}, {minutes}.",
            "",
            n,
        )
    return translate(
        "if_then",
        "a free day, then {stage}, {minutes}.|%n free days, then {stage}, {minutes}.",
        "",
        n,
    )


def _plainly(translate: Translate) -> str:
    return translate("if_then", "next time {stage}, {minutes}.")


def _look_together(translate: Translate) -> str:
    return translate("if_then", "stop kindly, and look here again before the next time.")


_OPENINGS: Mapping[Outcome, Callable[[Translate], str]] = {
    Outcome.CALM: lambda translate: translate("if_then", "If {animal} is calm:"),
    Outcome.HOLD: lambda translate: translate("if_then", "If uneasy:"),
    Outcome.DOWN: lambda translate: translate("if_then", "If worried:"),
    Outcome.RED: lambda translate: translate("if_then", "If very frightened:"),
}

_WITH_STAGE: Mapping[tuple[Outcome, Move], Callable[[Translate], str]] = {
    (Outcome.CALM, Move.STAY): lambda translate: translate("if_then", "next time again {stage}, {minutes}."),
    (Outcome.CALM, Move.CLIMB): lambda translate: translate(
        "if_then", "next time one rung up, {stage}, {minutes}."
    ),
    (Outcome.HOLD, Move.STAY): lambda translate: translate("if_then", "next time again {stage}, {minutes}."),
    (Outcome.DOWN, Move.STEP_BACK): lambda translate: translate(
        "if_then", "stop kindly, next time {stage}, {minutes}."
    ),
    (Outcome.DOWN, Move.STAY): lambda translate: translate(
        "if_then", "stop kindly, next time {stage}, {minutes}."
    ),
    (Outcome.RED, Move.STEP_BACK): lambda translate: translate(
        "if_then", "stop; next time {stage}, {minutes}."
    ),
}

_WITHOUT_STAGE: Mapping[Move, Callable[[Translate], str]] = {
    Move.SPLIT: lambda translate: translate(
        "if_then", "stop kindly, and put an easier rung below before the next time."
    ),
    Move.REVIEW: lambda translate: translate(
        "if_then", "stop; then we look together whether this goal is right for {animal}."
    ),
    Move.PAUSE: lambda translate: translate("if_then", "stop; the plan waits until you have looked at it."),
}

_DIFFERING: Mapping[Outcome, Callable[[Translate], str]] = {
    Outcome.CALM: lambda translate: translate(
        "if_then", "If {animal} is calm: go on with the next day below."
    ),
    Outcome.HOLD: lambda translate: translate(
        "if_then", "If uneasy: the same again next time, and nothing harder this week."
    ),
    Outcome.DOWN: lambda translate: translate(
        "if_then", "If worried: stop kindly; next time one rung lower and shorter."
    ),
    Outcome.RED: lambda translate: translate(
        "if_then", "If very frightened: stop and rest; no more sessions until {animal} is as usual again."
    ),
}

_GO_HOME: Mapping[Species, Callable[[Translate], str]] = {
    Species.CAT: lambda translate: translate(
        "if_then", "Then be quiet, turn sideways, let the cat walk to the door or the bag, close it, go home."
    ),
    Species.DOG: lambda translate: translate(
        "if_then", "Then be quiet, turn away in a curve, make room, and go home at the dog’s pace."
    ),
    Species.OTHER: lambda translate: translate(
        "if_then", "Then be quiet, turn sideways, leave the way to the retreat free, and go home."
    ),
}

_MAKE_WAY: Mapping[Species, Callable[[Translate], str]] = {
    Species.CAT: lambda translate: translate(
        "if_then", "Then be quiet, turn sideways, and leave the cat’s way back to the hiding place free."
    ),
    Species.DOG: lambda translate: translate(
        "if_then", "Then be quiet, turn away in a curve, make room, and leave the way to the dog’s bed free."
    ),
    Species.OTHER: lambda translate: translate(
        "if_then", "Then be quiet, turn sideways, and leave the way to the retreat free."
    ),
}

_HANDS_OFF: Mapping[Species, Callable[[Translate], str]] = {
    Species.CAT: lambda translate: translate(
        "if_then", "Do not lift a cat in panic with bare hands: use the open bag or a towel."
    ),
    Species.DOG: lambda translate: translate(
        "if_then", "Do not grab a dog in panic: keep the lead long and lead away from what frightens."
    ),
    Species.OTHER: lambda translate: translate(
        "if_then", "Do not grab an animal in panic: open its retreat and wait beside it."
    ),
}
