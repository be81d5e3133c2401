"""The seven days of a week in ready sentences."""

from collections.abc import Mapping
from uuid import UUID

from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner.advice import Move, Reason, ReasonCode
from exposure_planner.planner.gates import gate_before
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.planner.plan import DoneSession, PlannedDay, PlannedSession, SessionKind
from exposure_planner.wording.choices import session_kind_name
from exposure_planner.wording.gate_points import say_gate_override
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_date, say_minutes, say_short_date
from exposure_planner.wording.otherwise_lines import if_then_by_day
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts
from exposure_planner.wording.week_names import has_several, ladder_of, partner_on, stage_of
from exposure_planner.wording.week_sheet import PlannedRow, SeenRow, SheetDay


def say_each_day(
    facts: WeekFacts, names: Mapping[UUID, str], called: Mapping[UUID, str], translate: Translate
) -> tuple[SheetDay, ...]:
    """The seven days; `names` has every stage's title and `called` every ladder's animals, as sentences say them."""
    lines = if_then_by_day(facts.plan, names, facts.animal.name, translate, called)
    return tuple(_day(day, facts, names, lines.get(day.on, ()), translate) for day in facts.plan.days)


def _day(
    day: PlannedDay,
    facts: WeekFacts,
    names: Mapping[UUID, str],
    if_then: tuple[str, ...],
    translate: Translate,
) -> SheetDay:
    return SheetDay(
        on=day.on,
        name=say_date(day.on, translate),
        short_name=say_short_date(day.on, translate),
        is_today=day.on == facts.today,
        seen=tuple(
            SeenRow(
                stage=_seen_title(facts, done, translate),
                level=done.peak,
                text=level_name(done.peak, translate),
            )
            for done in day.done
        ),
        planned=_planned(day.planned, facts, names, if_then, translate) if day.planned else None,
        free=_free(day, facts, names, translate),
        overrides=_overrides(day, facts, names, translate),
    )


def _overrides(
    day: PlannedDay, facts: WeekFacts, names: Mapping[UUID, str], translate: Translate
) -> tuple[str, ...]:
    said = [
        _override(override, facts, names, translate)
        for override in facts.overrides
        if override.on == day.on and not override.withdrawn and not is_about_the_ladder(override)
    ]
    species = facts.animal.species
    said.extend(
        say_gate_override(visit.override_reason, visit.ticked, visit.gate, species, translate)
        for visit in facts.gate_overrides
        if day.planned is not None and visit.stage_id == _gate_before(day.planned, facts)
    )
    return tuple(said)


def is_about_the_ladder(override: PlanOverride) -> bool:
    """Whether it says why a whole ladder goes on, rather than one day."""
    return ReasonCode.INDOOR_PLAN_FIRST.value in override.rules


def _gate_before(planned: PlannedSession, facts: WeekFacts) -> UUID:
    """The stage whose checklist must hold for this session; where none must, the session’s own."""
    kept = ladder_of(facts, planned.ladder_id)
    index = kept.ladder.index_of(planned.stage_id) if kept else None
    gate = None if kept is None or index is None else gate_before(kept.ladder, index)
    return planned.stage_id if gate is None else gate.id


def _seen_title(facts: WeekFacts, done: DoneSession, translate: Translate) -> str:
    stage, kept = stage_of(facts, done.stage_id), ladder_of(facts, done.ladder_id)
    title = stage.title if stage else ""
    if kept is None or not has_several(facts):
        return title
    return translate("week_sheet", "{stage} · {ladder}").format(stage=title, ladder=kept.title)


def _planned(
    planned: PlannedSession,
    facts: WeekFacts,
    names: Mapping[UUID, str],
    if_then: tuple[str, ...],
    translate: Translate,
) -> PlannedRow:
    stage, kept = stage_of(facts, planned.stage_id), ladder_of(facts, planned.ladder_id)
    partner = partner_on(facts, kept) if kept else None
    notes: list[str] = []
    if planned.kind is not SessionKind.CURRENT:
        notes.append(session_kind_name(planned.kind, translate))
    if planned.if_calm_so_far:
        notes.append(translate("week_sheet", "If calm so far"))
    if planned.warm_up is not None:
        notes.append(
            translate("week_sheet", "Begin with “{stage}”").format(stage=names.get(planned.warm_up, ""))
        )
    return PlannedRow(
        stage=stage.title if stage else "",
        place=stage.place if stage else "",
        minutes=say_minutes(planned.duration, translate),
        ladder=kept.title if kept and has_several(facts) else "",
        notes=tuple(notes),
        if_then=if_then,
        raters=(facts.animal.name, partner.name) if partner else (),
        timed=planned.duration < WHOLE_DAY,
    )


def _free(day: PlannedDay, facts: WeekFacts, names: Mapping[UUID, str], translate: Translate) -> str:
    if day.planned is not None or day.done:
        return ""
    if day.on < facts.today:
        return translate("week_sheet", "No session")
    advice = facts.plan.advice
    if day.why_free is None or any(day.why_free in each.reasons for each in advice):
        # The instructions above say why already; seven times would be a reproach.
        resting = bool(advice) and all(each.move is Move.REST for each in advice)
        return translate("week_sheet", "Rest") if resting else translate("week_sheet", "Nothing planned")
    return say_reason(day.why_free, names, facts.animal.name, translate)


def _override(
    override: PlanOverride, facts: WeekFacts, names: Mapping[UUID, str], translate: Translate
) -> str:
    known = {code.value: code for code in ReasonCode}
    rules = [
        say_reason(Reason(code=known[rule], stage_id=override.stage_id), names, facts.animal.name, translate)
        for rule in override.rules
        if rule in known
    ]
    if not rules:
        return translate("week_sheet", "You decided this day yourself: “{why}”").format(why=override.why)
    return translate("week_sheet", "You decided this yourself: “{why}” The plan had said: {rules}").format(
        why=override.why, rules=" ".join(rules)
    )
