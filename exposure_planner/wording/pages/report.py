"""Two pages for a vet or behaviourist: what is wanted, what was done, what was seen, what was advised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.medicine import Medicine
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import IncidentReport, PlanOverride
from exposure_planner.planner import Advice
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.medicines import say_medicine
from exposure_planner.wording.moves import explain_move, say_move
from exposure_planner.wording.numbers import say_day_and_year, say_list, say_short_date
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.pages.report_chart import chart_of
from exposure_planner.wording.pages.report_sessions import reds_of, session_table
from exposure_planner.wording.reasons import say_reason
from exposure_planner.wording.sheet_parts import Facts, Heading, Paragraph, PartsSheet, Points, SheetPart
from exposure_planner.wording.translate import Translate

_ADVICE_SHOWN = 8
"""Changes of advice, the newest; sessions and chart tell the rest."""


@dataclass(frozen=True, kw_only=True)
class ReportFacts:
    """What the report tells of.

    Attributes:
        sessions: of this ladder, in order, without the withdrawn.
        given: every advice that was given on it, in order.
        advice: what is advised today.
    """

    page: PageFacts
    kept: KeptLadder
    sessions: tuple[LoggedSession, ...]
    incidents: tuple[IncidentReport, ...]
    medicines: tuple[Medicine, ...]
    given: tuple[AdviceGiven, ...]
    overrides: tuple[PlanOverride, ...]
    advice: Advice


def say_report(facts: ReportFacts, translate: Translate) -> PartsSheet:
    """Set on two pages where that can be read."""
    parts = (
        Facts(rows=_about(facts, translate), names_stand_out=True),
        *_chart(facts, translate),
        *_rungs(facts.kept, translate),
        *_scares(facts, translate),
        *_besides(facts, translate),
        *_advised(facts, translate),
        *_overruled(facts, translate),
        *_sessions(facts, translate),
    )
    return as_page(
        facts.page, translate("report", "report for vet or behaviourist"), parts, translate, most_pages=2
    )


def _about(facts: ReportFacts, translate: Translate) -> tuple[tuple[str, str], ...]:
    animal, kept = facts.page.animal, facts.kept
    what = species_name(animal.species, translate)
    if animal.birth_year:
        what = translate("report", "{species}, born {year}").format(species=what, year=animal.birth_year)
    rows = (
        (translate("report", "Animal"), what),
        (translate("report", "Comes from"), animal.history),
        (translate("report", "Afraid of"), say_list(animal.triggers, translate) if animal.triggers else ""),
        (translate("report", "Ladder"), kept.title),
        (translate("report", "Goal"), kept.goal),
        (translate("report", "Time"), _time(facts.sessions, translate)),
        (translate("report", "Lives with"), ", ".join(person.name for person in facts.page.people)),
    )
    return tuple(row for row in rows if row[1])


def _time(sessions: Sequence[LoggedSession], translate: Translate) -> str:
    if not sessions:
        return translate("report", "no session yet")
    count = len(sessions)
    said = translate("report", "%n session|%n sessions", "", count)
    return translate("report", "{first} to {last}, {sessions}").format(
        first=say_day_and_year(sessions[0].on, translate),
        last=say_day_and_year(sessions[-1].on, translate),
        sessions=said,
    )


def _chart(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    if facts.sessions:
        yield Heading(text=translate("report", "Highest level of each session"))
        yield chart_of(facts.sessions, facts.kept, translate)
        yield Paragraph(
            text=translate(
                "report",
                "The numbers below the bands are rungs, counted from the easiest. Filled dots are worried or worse.",
            ),
            quiet=True,
        )


def _rungs(kept: KeptLadder, translate: Translate) -> Iterator[SheetPart]:
    """What the numbers in chart and table stand for, in running text: a line each would not leave two pages."""
    if kept.stages:
        named = (f"{number} {stage.title}" for number, stage in enumerate(kept.stages, start=1))
        said = translate("report", "The rungs: {rungs}").format(rungs=" · ".join(named))
        yield Paragraph(text=said, quiet=True)


def _scares(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    reds = reds_of(facts.sessions, facts.kept, translate)
    if reds:
        yield Heading(text=translate("report", "When it was too much"))
        yield Points(items=reds)


def _besides(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    told = tuple(
        translate("report", "{day}: {what}").format(day=_day(each.on, translate), what=each.what)
        for each in facts.incidents
    )
    given = tuple(say_medicine(each, translate) for each in facts.medicines)
    if given:
        yield Heading(text=translate("report", "Medicines and supplements"))
        yield Points(items=given)
    if told:
        yield Heading(text=translate("report", "What happened besides"))
        yield Points(items=told)


def _advised(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    animal, names = facts.page.animal.name, _names(facts.kept)
    why = [say_reason(reason, names, animal, translate) for reason in facts.advice.reasons]
    yield Heading(text=translate("report", "What the program advises now"))
    yield Paragraph(text=" ".join((explain_move(facts.advice.move, animal, translate), *why)))
    turns = _turns(facts.given)[-_ADVICE_SHOWN:]
    if turns:
        yield Heading(text=translate("report", "What it advised before"))
        yield Points(items=tuple(_turn(given, names, translate) for given in turns))


def _turns(given: Sequence[AdviceGiven]) -> list[AdviceGiven]:
    """Where the advice became another one."""
    found: list[AdviceGiven] = []
    for each in given:
        if not found or (each.move, each.stage_id) != (found[-1].move, found[-1].stage_id):
            found.append(each)
    return found


def _turn(given: AdviceGiven, names: dict[UUID, str], translate: Translate) -> str:
    move, day = say_move(given.move, translate), _day(given.given_at.astimezone().date(), translate)
    if given.stage_id not in names:
        return translate("report", "{day}: {move}").format(day=day, move=move)
    return translate("report", "{day}: {move}, “{rung}”").format(
        day=day, move=move, rung=names[given.stage_id]
    )


def _overruled(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    names = _names(facts.kept)
    decided = tuple(
        translate("report", "{day}: “{rung}”, because: {why}").format(
            day=_day(each.on, translate), rung=names.get(each.stage_id, facts.kept.title), why=each.why
        )
        for each in facts.overrides
        if not each.withdrawn
    )
    if decided:
        yield Heading(text=translate("report", "What was done against the advice, and why"))
        yield Points(items=decided)


def _sessions(facts: ReportFacts, translate: Translate) -> Iterator[SheetPart]:
    if not facts.sessions:
        return
    table, left_out = session_table(facts.sessions, facts.kept, translate)
    yield Heading(text=translate("report", "Sessions, the newest first"))
    yield table
    if left_out:
        yield Paragraph(
            text=translate("report", "and %n older one|and %n older ones", "", left_out), quiet=True
        )


def _names(kept: KeptLadder) -> dict[UUID, str]:
    return {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}


def _day(on: date, translate: Translate) -> str:
    return say_short_date(on, translate)
