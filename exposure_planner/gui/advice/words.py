"""An advice in ready words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner import Advice, Move, Reason, Stage
from exposure_planner.wording.choices import distance_to_name
from exposure_planner.wording.moves import explain_move, say_move
from exposure_planner.wording.numbers import say_date, say_list, say_metres, say_minutes
from exposure_planner.wording.reasons import say_missing, say_reason
from exposure_planner.wording.translate import Translate

_WITHOUT_SESSION = frozenset({Move.SPLIT, Move.REVIEW, Move.PAUSE})


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something to know about a stage, with its label: "Bring", "harness and lead"."""

    label: str
    text: str


@dataclass(frozen=True, kw_only=True)
class AdviceWords:
    """An advice in ready words.

    Attributes:
        heading: the move: "One rung up".
        is_session: whether a session comes next, rather than a question or a wait for a person.
        is_rest: whether quiet days come before it.
        stage: the title of the stage; empty where there is none.
        minutes: how long: "3 min"; empty where there is no stage.
        day: the earliest day in full; empty when that is today.
        reasons: why, the deciding one first.
        missing: what is still missing for the next climb.
        warm_up: what to begin with; empty for nothing.
        meanwhile: what may be done while the advice waits; empty for nothing.
    """

    heading: str
    is_session: bool
    is_rest: bool
    explanation: str
    stage: str
    minutes: str
    day: str
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    warm_up: str
    meanwhile: str


def advice_words(
    advice: Advice, kept: KeptLadder, animal: Animal, today: date, translate: Translate
) -> AdviceWords:
    """Everything that is said about an advice."""
    names = {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}
    stage = kept.any_stage(advice.stage_id) if advice.stage_id else None
    above = _title_above(kept, stage)
    missing = [say_missing(each, names, animal.name, above, translate) for each in advice.missing]
    warm_up = names.get(advice.warm_up, "") if advice.warm_up else ""
    return AdviceWords(
        heading=say_move(advice.move, translate),
        is_session=advice.move not in _WITHOUT_SESSION,
        is_rest=advice.move is Move.REST,
        explanation=explain_move(advice.move, animal.name, translate),
        stage=stage.title if stage else "",
        minutes=say_minutes(advice.duration, translate) if stage else "",
        day="" if advice.earliest <= today else say_date(advice.earliest, translate),
        reasons=tuple(
            dict.fromkeys(
                say_reason(reason, names, animal.name, translate)
                for reason in advice.reasons
                if not _is_missing(reason, advice)
            )
        ),
        missing=tuple(dict.fromkeys(missing)),
        warm_up=warm_up,
        meanwhile=_meanwhile(advice, names, translate),
    )


def stage_facts(stage: Stage, animal: Animal, translate: Translate) -> tuple[Fact, ...]:
    """Where it is, what to bring, where the way back leads and what ends it; only what is known."""
    end = translate("advice_words", "Home at") if stage.outdoors else translate("advice_words", "Stop at")
    bring = [*stage.equipment, *([animal.favourite_food] if animal.favourite_food else [])]
    found = (
        (translate("advice_words", "Where"), _where(stage, translate)),
        (translate("advice_words", "Who is there"), stage.people),
        (translate("advice_words", "Bring"), say_list(tuple(dict.fromkeys(bring)), translate)),
        (translate("advice_words", "Retreat"), stage.retreat),
        (translate("advice_words", "Going well"), stage.pass_sign),
        (end, stage.stop_sign),
        (translate("advice_words", "Note"), stage.note),
    )
    return tuple(Fact(label=label, text=text) for label, text in found if text)


def _is_missing(reason: Reason, advice: Advice) -> bool:
    """Whether it is said among what is missing already, unless it is all there is to say."""
    return reason in advice.missing and any(other not in advice.missing for other in advice.reasons)


def _title_above(kept: KeptLadder, stage: Stage | None) -> str:
    index = kept.ladder.index_of(stage.id) if stage else None
    if index is None or index + 1 >= len(kept.stages):
        return ""
    return kept.stages[index + 1].title


def _where(stage: Stage, translate: Translate) -> str:
    parts = [stage.place] if stage.place else []
    if stage.distance_m:
        distance = say_metres(stage.distance_m, translate)
        parts.append(f"{distance} {distance_to_name(stage.distance_to, translate)}")
    return ", ".join(parts)


def _meanwhile(advice: Advice, names: Mapping[UUID, str], translate: Translate) -> str:
    title = names.get(advice.meanwhile.stage_id) if advice.meanwhile else None
    if title is None or advice.meanwhile is None:
        return ""
    minutes = say_minutes(advice.meanwhile.duration, translate)
    return translate("advice_words", "“{stage}”, {minutes}").format(stage=title, minutes=minutes)
