"""What to do if a session goes otherwise, for each day of a week, with nothing said twice."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from exposure_planner.planner.outcome import Outcome
from exposure_planner.planner.plan import IfThen, PlannedSession, WeekPlan
from exposure_planner.wording.choices import outcome_name
from exposure_planner.wording.if_then import say_if_then
from exposure_planner.wording.numbers import say_list, say_short_date
from exposure_planner.wording.translate import Translate

_Said = Mapping[Outcome, str]


def if_then_by_day(
    plan: WeekPlan,
    names: Mapping[UUID, str],
    animal: str,
    translate: Translate,
    called: Mapping[UUID, str] | None = None,
) -> dict[date, tuple[str, ...]]:
    """The lines of each planned day; `called` says by ladder how its animals are called, if not `animal`.

    Left out is what the week's instructions say already: what is the same for all sessions, "the same again"
    when it was uneasy, and "go on with the next day" when it was calm. What an earlier day said is pointed to.
    """
    planned = {day.on: day.planned for day in plan.days if day.planned is not None}
    said = {
        on: _said_after(session, names, (called or {}).get(session.ladder_id, animal), translate)
        for on, session in planned.items()
    }
    covered = _said_for_all(said)
    left = {
        on: {
            if_then.outcome: said[on][if_then.outcome]
            for if_then in session.if_then
            if if_then.outcome not in covered and not _is_as_instructed(if_then, session, following)
        }
        for (on, session), following in zip(planned.items(), _following(planned.values()), strict=True)
    }
    return _pointing_back(left, translate)


def _said_after(
    session: PlannedSession, names: Mapping[UUID, str], animal: str, translate: Translate
) -> _Said:
    return {if_then.outcome: say_if_then(if_then, names, animal, translate) for if_then in session.if_then}


def _following(planned: Iterable[PlannedSession]) -> tuple[PlannedSession | None, ...]:
    """For each session the next one on its own ladder."""
    sessions = tuple(planned)
    return tuple(
        next((later for later in sessions[at + 1 :] if later.ladder_id == session.ladder_id), None)
        for at, session in enumerate(sessions)
    )


def _said_for_all(said: Mapping[date, _Said]) -> frozenset[Outcome]:
    """The outcomes after which the same follows whichever session it was."""
    outcomes = {outcome for by_outcome in said.values() for outcome in by_outcome}
    return frozenset(
        outcome for outcome in outcomes if len({by_outcome.get(outcome) for by_outcome in said.values()}) == 1
    )


def _is_as_instructed(if_then: IfThen, session: PlannedSession, following: PlannedSession | None) -> bool:
    if if_then.outcome is Outcome.HOLD:
        return _leads_to(if_then, session)
    return if_then.outcome is Outcome.CALM and following is not None and _leads_to(if_then, following)


def _leads_to(if_then: IfThen, session: PlannedSession) -> bool:
    return if_then.stage_id == session.stage_id and if_then.duration == session.duration


def _pointing_back(left: Mapping[date, _Said], translate: Translate) -> dict[date, tuple[str, ...]]:
    first_said: dict[str, date] = {}
    lines: dict[date, tuple[str, ...]] = {}
    for on, by_outcome in left.items():
        new = [line for line in by_outcome.values() if line not in first_said]
        pointers: dict[date, list[Outcome]] = {}
        for outcome, line in by_outcome.items():
            if line in first_said:
                pointers.setdefault(first_said[line], []).append(outcome)
        first_said.update(dict.fromkeys(new, on))
        back = (_as_on(day, outcomes, translate) for day, outcomes in pointers.items())
        lines[on] = (*new, *back)
    return lines


def _as_on(day: date, outcomes: Sequence[Outcome], translate: Translate) -> str:
    """That it is as on an earlier day after these outcomes."""
    when = say_short_date(day, translate)
    if set(outcomes) == {Outcome.HOLD, Outcome.DOWN, Outcome.RED}:
        return translate("week_sheet", "If it goes otherwise: as on {day}.").format(day=when)
    named = say_list([outcome_name(outcome, translate) for outcome in outcomes], translate)
    return translate("week_sheet", "{outcomes}: as on {day}.").format(outcomes=named, day=when)
