"""An advice as lines of text, for a terminal of 80 columns."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.advice import Advice, Move
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.choices import distance_to_name
from exposure_planner.wording.moves import explain_move, review_options, say_move
from exposure_planner.wording.numbers import say_date, say_metres, say_minutes
from exposure_planner.wording.reasons import say_missing, say_reason
from exposure_planner.wording.text_layout import labelled, title, wrapped
from exposure_planner.wording.translate import Translate


def advice_lines(
    advice: Advice, kept: KeptLadder, animal: Animal, today: date, translate: Translate
) -> tuple[str, ...]:
    """What comes next and why, in lines of at most 80 columns."""
    return (
        *title(f"{animal.name} · {kept.title}"),
        say_move(advice.move, translate),
        *wrapped(explain_move(advice.move, animal.name, translate)),
        "",
        *_session(advice, kept, today, translate),
        *_why(advice, kept, animal, translate),
        *(_ways_on(animal, translate) if advice.move is Move.REVIEW else ()),
    )


def stage_names(kept: KeptLadder) -> dict[UUID, str]:
    """The title of every stage, put away or not, by its id."""
    return {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}


def _session(advice: Advice, kept: KeptLadder, today: date, translate: Translate) -> Iterator[str]:
    stage = kept.any_stage(advice.stage_id) if advice.stage_id else None
    # A goal in question wants an answer first; a session beside it would read like "carry on".
    if stage is None or advice.move is Move.REVIEW:
        return
    what = f"{stage.title}, {say_minutes(advice.duration, translate)}"
    warm_up = kept.any_stage(advice.warm_up) if advice.warm_up else None
    resting = advice.move is Move.REST
    label = translate("advice_text", "Then") if resting else translate("advice_text", "What")
    yield from labelled(label, [what])
    yield from labelled(translate("advice_text", "When"), [_when(advice.earliest, today, translate)])
    yield from labelled(translate("advice_text", "Where"), [_where(stage, translate)])
    yield from labelled(translate("advice_text", "Bring"), [", ".join(stage.equipment)])
    yield from labelled(translate("advice_text", "Retreat"), [stage.retreat])
    yield from labelled(translate("advice_text", "Stop at"), [stage.stop_sign])
    yield from labelled(translate("advice_text", "Warm up"), [warm_up.title if warm_up else ""])
    yield from labelled(translate("advice_text", "Till then"), [_meanwhile(advice, kept, translate)])


def _why(advice: Advice, kept: KeptLadder, animal: Animal, translate: Translate) -> Iterator[str]:
    names = stage_names(kept)
    reasons = [reason for reason in advice.reasons if reason not in advice.missing]
    why = [say_reason(reason, names, animal.name, translate) for reason in reasons]
    above = _above(advice, kept)
    missing = [say_missing(reason, names, animal.name, above, translate) for reason in advice.missing]
    yield from labelled(translate("advice_text", "Why"), why)
    yield from labelled(translate("advice_text", "Next"), missing)


def _where(stage: Stage, translate: Translate) -> str:
    parts = [stage.place] if stage.place else []
    if stage.distance_m:
        distance = say_metres(stage.distance_m, translate)
        parts.append(f"{distance} {distance_to_name(stage.distance_to, translate)}")
    return ", ".join(parts)


def _when(earliest: date, today: date, translate: Translate) -> str:
    if earliest <= today:
        text = translate("advice_text", "Today, {day}, or any day that suits you")
        return text.format(day=say_date(today, translate))
    return translate("advice_text", "From {day} on").format(day=say_date(earliest, translate))


def _meanwhile(advice: Advice, kept: KeptLadder, translate: Translate) -> str:
    if advice.meanwhile is None:
        return ""
    stage = kept.any_stage(advice.meanwhile.stage_id)
    return f"{stage.title}, {say_minutes(advice.meanwhile.duration, translate)}" if stage else ""


def _above(advice: Advice, kept: KeptLadder) -> str:
    index = kept.ladder.index_of(advice.stage_id)
    if index is None or index + 1 >= len(kept.stages):
        return ""
    return kept.stages[index + 1].title


def _ways_on(animal: Animal, translate: Translate) -> Iterator[str]:
    for option in review_options(animal.name, translate):
        yield ""
        yield option.title
        yield from wrapped(option.text)
