"""What the list of the fitting page says about each rung."""

from dataclasses import dataclass
from uuid import UUID

from exposure_planner.household.would_eat import LEVEL_OF_EATING
from exposure_planner.planner import Finding
from exposure_planner.planner.level import Level
from exposure_planner.services.fitting import Fitting, Part
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.findings import say_finding
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.rung_facts import say_rung
from exposure_planner.wording.translate import Translate

_TONES = {Part.STRUCK: "", Part.BELOW: "", Part.WARM_UP: "info", Part.BEGINNING: "done", Part.AHEAD: ""}


@dataclass(frozen=True, kw_only=True)
class FitRow:
    """What one row says.

    Attributes:
        badges: words in small boxes, each with its tone.
        level: what was guessed; None where nothing was, or nothing that can be told.
        guess: the same in words.
        remarks: what the ladder rules have to say about this rung.
    """

    number: int
    title: str
    facts: str
    part: Part
    badges: tuple[tuple[str, str], ...]
    level: Level | None
    guess: str
    remarks: tuple[str, ...]

    @property
    def applies(self) -> bool:
        """Whether it was not struck."""
        return self.part is not Part.STRUCK


def fit_rows(fitting: Fitting, translate: Translate) -> tuple[FitRow, ...]:
    """One row for each offered rung."""
    result = fitting.result()
    gates = {stage.id: stage.gate for stage in result.stages}
    names = {each.stage.id: each.stage.title for each in fitting.stages}
    findings = fitting.findings()
    goal = result.stages[-1].id if result.stages else None
    rows = []
    for number, (each, part) in enumerate(zip(fitting.stages, fitting.parts(), strict=True), start=1):
        gate = gates.get(each.stage.id)
        level = LEVEL_OF_EATING.get(each.answer) if each.answer else None
        badges = [(part_name(part, translate), _TONES[part])] if part is not Part.AHEAD else []
        if gate is not None:
            badges.append((gate_name(gate, translate), "care"))
        here = [finding for finding in findings if _is_said_at(finding, each.stage.id, goal)]
        if any(not finding.question for finding in here):
            badges.append((translate("fitting", "Worth a look"), "care"))
        rows.append(
            FitRow(
                number=number,
                title=each.stage.title,
                facts=say_rung(each.stage, translate),
                part=part,
                badges=tuple(badges),
                level=level,
                guess="" if level is None else level_name(level, translate),
                remarks=tuple(say_finding(finding, names, translate) for finding in here),
            )
        )
    return tuple(rows)


def whole_remarks(fitting: Fitting, translate: Translate) -> tuple[str, ...]:
    """What the ladder rules have to say about the ladder as a whole; what they only ask is asked at the goal."""
    return tuple(
        say_finding(finding, {}, translate)
        for finding in fitting.findings()
        if finding.stage_id is None and not finding.question
    )


def part_name(part: Part, translate: Translate) -> str:
    """What becomes of a rung, in a word or two."""
    names = {
        Part.STRUCK: translate("fitting", "Taken out"),
        Part.BELOW: translate("fitting", "Easy already, put away"),
        Part.WARM_UP: translate("fitting", "First, to warm up"),
        Part.BEGINNING: translate("fitting", "Begins here"),
        Part.AHEAD: translate("fitting", "Ahead"),
    }
    return names[part]


def say_beginning(fitting: Fitting, translate: Translate) -> str:
    """Where it begins and what becomes of the rungs below, in a sentence."""
    parts, titles = fitting.parts(), [each.stage.title for each in fitting.stages]
    if Part.BEGINNING not in parts:
        return translate("fitting", "Keep at least one rung.")
    begin = titles[parts.index(Part.BEGINNING)]
    away = sum(part is Part.BELOW for part in parts)
    if Part.WARM_UP not in parts:
        return translate("fitting", "It begins with “{begin}”.").format(begin=begin)
    warm_up = titles[parts.index(Part.WARM_UP)]
    text = translate(
        "fitting",
        "It begins with “{begin}”. A first easy session on “{warm_up}” shows whether the guess holds.",
    ).format(begin=begin, warm_up=warm_up)
    if not away:
        return text
    put_away = translate(
        "fitting",
        "%n easier rung is put away and can be brought back.|%n easier rungs are put away and can be brought back.",
        "",
        away,
    )
    return f"{text} {put_away}"


def _is_said_at(finding: Finding, stage_id: UUID, goal: UUID | None) -> bool:
    """At its own rung; a question about the whole way at the goal."""
    return finding.stage_id == stage_id or (
        finding.stage_id is None and finding.question and stage_id == goal
    )
