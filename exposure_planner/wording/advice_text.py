"""An advice and a week as lines of text, for a terminal of 80 columns."""

import textwrap
from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner.advice import Advice, Move
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.plan import PlannedDay, PlannedSession, SessionKind, WeekPlan
from exposure_planner.wording.choices import distance_to_name, session_kind_name
from exposure_planner.wording.if_then import stop_rules, week_instructions
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.moves import explain_move, review_options, say_move
from exposure_planner.wording.numbers import say_date, say_metres, say_minutes, say_short_date
from exposure_planner.wording.reasons import say_missing, say_reason
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute

COLUMNS = 80
_LABEL = 10
_DAY = 14


def advice_lines(
    advice: Advice, kept: KeptLadder, animal: Animal, today: date, translate: Translate
) -> tuple[str, ...]:
    """What comes next and why, in lines of at most 80 columns."""
    names = stage_names(kept)
    lines = [*_title(f"{animal.name} · {kept.title}"), say_move(advice.move, translate)]
    lines.extend(_wrapped(explain_move(advice.move, animal.name, translate)))
    lines.append("")
    lines.extend(_session(advice, kept, today, translate))
    reasons = [say_reason(reason, names, animal.name, translate) for reason in advice.reasons]
    lines.extend(_labelled(translate("advice_text", "Why"), reasons))
    next_title = _next_title(advice, kept)
    missing = [say_missing(reason, names, animal.name, next_title, translate) for reason in advice.missing]
    lines.extend(_labelled(translate("advice_text", "Next"), missing))
    if advice.move is Move.REVIEW:
        lines.extend(_ways_on(animal, translate))
    return tuple(lines)


def week_lines(
    plan: WeekPlan,
    kept: KeptLadder,
    animal: Animal,
    overrides: tuple[PlanOverride, ...],
    translate: Translate,
) -> tuple[str, ...]:
    """Seven days with boxes to tick by hand, what to do if a session goes otherwise, and the stop rules."""
    names = stage_names(kept)
    first, last = say_short_date(plan.week.first, translate), say_short_date(plan.week.last, translate)
    lines = [*_title(f"{animal.name} · {kept.title} · {first} – {last}")]
    for day in plan.days:
        lines.extend(_day(day, names, animal, overrides, translate))
    lines.append("")
    for instruction in week_instructions(plan, names, animal.name, translate):
        lines.extend(_bullet("•", instruction))
    for note in plan.notes:
        lines.extend(_bullet("•", say_reason(note, names, animal.name, translate)))
    lines.extend(("", translate("advice_text", "When to stop")))
    for rule in stop_rules(animal.species, translate):
        lines.extend(_bullet("–", rule))
    lines.extend(("", no_substitute(translate)))
    return tuple(lines)


def stage_names(kept: KeptLadder) -> dict[UUID, str]:
    """The title of every stage, put away or not, by its id."""
    return {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}


def _title(text: str) -> tuple[str, ...]:
    return (*textwrap.wrap(text, COLUMNS), "─" * COLUMNS)


def _session(advice: Advice, kept: KeptLadder, today: date, translate: Translate) -> Iterator[str]:
    stage = kept.any_stage(advice.stage_id) if advice.stage_id else None
    if stage is None:
        return
    when = _when(advice.earliest, today, translate)
    yield from _labelled(
        translate("advice_text", "What"), [f"{stage.title}, {say_minutes(advice.duration, translate)}"]
    )
    yield from _labelled(translate("advice_text", "When"), [when])
    yield from _labelled(translate("advice_text", "Where"), _where(stage, translate))
    yield from _labelled(translate("advice_text", "Bring"), [", ".join(stage.equipment)])
    yield from _labelled(translate("advice_text", "Retreat"), [stage.retreat])
    yield from _labelled(translate("advice_text", "Stop at"), [stage.stop_sign])
    warm_up = kept.any_stage(advice.warm_up) if advice.warm_up else None
    if warm_up is not None:
        yield from _labelled(translate("advice_text", "Warm up"), [warm_up.title])
    meanwhile = kept.any_stage(advice.meanwhile.stage_id) if advice.meanwhile else None
    if meanwhile is not None and advice.meanwhile is not None:
        minutes = say_minutes(advice.meanwhile.duration, translate)
        yield from _labelled(translate("advice_text", "Till then"), [f"{meanwhile.title}, {minutes}"])


def _where(stage: Stage, translate: Translate) -> list[str]:
    parts = [stage.place] if stage.place else []
    if stage.distance_m:
        distance = say_metres(stage.distance_m, translate)
        parts.append(f"{distance} {distance_to_name(stage.distance_to, translate)}")
    return [", ".join(parts)]


def _when(earliest: date, today: date, translate: Translate) -> str:
    if earliest <= today:
        return translate("advice_text", "Today, {day}, or any day that suits you").format(
            day=say_date(today, translate)
        )
    return translate("advice_text", "From {day} on").format(day=say_date(earliest, translate))


def _next_title(advice: Advice, kept: KeptLadder) -> str:
    index = kept.ladder.index_of(advice.stage_id)
    if index is None or index + 1 >= len(kept.stages):
        return ""
    return kept.stages[index + 1].title


def _ways_on(animal: Animal, translate: Translate) -> Iterator[str]:
    for option in review_options(animal.name, translate):
        yield ""
        yield option.title
        yield from _wrapped(option.text)


def _day(
    day: PlannedDay,
    names: Mapping[UUID, str],
    animal: Animal,
    overrides: tuple[PlanOverride, ...],
    translate: Translate,
) -> Iterator[str]:
    label = say_short_date(day.on, translate)
    for done in day.done:
        text = f"{names.get(done.stage_id, '')}: {level_name(done.peak, translate)}"
        yield from _row(label, f"[x] {text}")
        label = ""
    if day.planned is not None:
        yield from _row(label, f"[ ] {_planned(day.planned, names, translate)}")
        yield from _row("", f"    {translate('advice_text', 'Level')}  0  1  2  3  4  5    ____ min")
        label = ""
    elif not day.done:
        reason = day.why_free
        free = say_reason(reason, names, animal.name, translate) if reason else ""
        yield from _row(label, free or translate("advice_text", "Free"))
        label = ""
    for override in overrides:
        if override.on == day.on:
            reason_text = translate("advice_text", "Your reason: {why}").format(why=override.why)
            yield from _row(label, f"    {reason_text}")


def _planned(planned: PlannedSession, names: Mapping[UUID, str], translate: Translate) -> str:
    text = f"{names.get(planned.stage_id, '')}, {say_minutes(planned.duration, translate)}"
    if planned.kind is not SessionKind.CURRENT:
        text = f"{text} · {session_kind_name(planned.kind, translate)}"
    if planned.if_calm_so_far:
        return translate("advice_text", "{session}, if calm so far").format(session=text)
    return text


def _row(label: str, text: str) -> list[str]:
    indent = " " * (_DAY + len(text) - len(text.lstrip()))
    return textwrap.wrap(
        text.strip(), COLUMNS, initial_indent=label.ljust(_DAY) + indent[_DAY:], subsequent_indent=indent
    )


def _labelled(label: str, texts: list[str]) -> Iterator[str]:
    """Each text beside the label, which stands only before the first; empty texts leave no trace."""
    for text in texts:
        if text:
            yield from textwrap.wrap(
                text, COLUMNS, initial_indent=label.ljust(_LABEL), subsequent_indent=" " * _LABEL
            )
            label = ""


def _bullet(mark: str, text: str) -> list[str]:
    return textwrap.wrap(text, COLUMNS, initial_indent=f"{mark} ", subsequent_indent="  ")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, COLUMNS)
