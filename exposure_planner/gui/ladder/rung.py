"""A rung in words, ready to be painted and to be read aloud."""

from dataclasses import dataclass
from uuid import UUID

from exposure_planner.gui.ladder.rung_notes import RungNote, notes_by_rung
from exposure_planner.gui.widgets.number_boxes import minutes_of
from exposure_planner.planner import StageOutlook, StageStanding
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.views import LadderView, StageStatus, StageView
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.forecast import InTen, in_ten, say_outlook
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.rung_text import say_facts
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Rung:
    """A rung in words.

    Attributes:
        facts: place, minutes and distance in one line.
        details: what to bring, who is there and what may frighten; a line each.
        seen: how many of its sessions and days were calm, as counted, a line each; never a guess.
        expected: chances of calm and of too much in tens, with `expected_text` in words; None where nothing is known.
        gate: the check that comes before it; empty without one.
        guess: the level that was guessed beforehand, by a ready ladder or by the owner, with `guess_text` in words.
        in_words: everything, for a screen reader.
        minutes: how long it takes; None where it is rated once a day.
    """

    stage_id: UUID
    title: str
    facts: str
    details: tuple[str, ...]
    seen: tuple[str, ...]
    status: StageStatus
    status_text: str
    gate: str
    gate_holds: bool
    guess: Level | None
    guess_text: str
    notes: tuple[RungNote, ...]
    in_words: str
    expected: InTen | None = None
    expected_text: str = ""
    minutes: float | None = None

    @property
    def repairs_in_words(self) -> str:
        """What its buttons say, for a screen reader; they are in the menu as well."""
        return " ".join(_as_sentence(note.repair_text) for note in self.notes if note.repair_text)


def rungs_from_top(view: LadderView, translate: Translate) -> tuple[Rung, ...]:
    """The ladder's rungs as they stand on screen: the goal first; without the questions that were answered."""
    notes = notes_by_rung(view, translate)
    return tuple(_rung(stage, notes.get(stage.stage.id, ()), translate) for stage in reversed(view.stages))


def status_text(status: StageStatus, translate: Translate) -> str:
    """Where a rung stands, in a word or three."""
    if status is StageStatus.SOLID:
        return translate("ladder", "Solid")
    if status is StageStatus.PASSED:
        return translate("ladder", "Passed")
    if status is StageStatus.CURRENT:
        return translate("ladder", "You are here")
    if status is StageStatus.NEXT:
        return translate("ladder", "Next")
    return translate("ladder", "Ahead")


def say_seen(standing: StageStanding, translate: Translate) -> tuple[str, ...]:
    """What was counted on this rung: "Calm in 5 of 6 sessions", "3 calm days"."""
    if not standing.sessions:
        return (translate("ladder", "Not tried yet"),)
    calm_days = standing.calm_days
    if not calm_days:
        return (_say_calm(standing, translate),)
    return (
        _say_calm(standing, translate),
        translate("ladder", "%n calm day|%n calm days", "", calm_days),
    )


def knows_something(outlook: StageOutlook) -> bool:
    """Whether the planner has a view of this stage; equal chances without a session are its way to say no."""
    return bool(outlook.sessions) or outlook.calm_probability != outlook.over_threshold_probability


def _say_calm(standing: StageStanding, translate: Translate) -> str:
    if standing.sessions % 1:
        # A scare that does not belong to the stage counts half.
        return translate("ladder", "Calm in {calm} of {all} sessions, one-off scares counted half").format(
            calm=_halves(standing.calm), all=_halves(standing.sessions)
        )
    sessions = round(standing.sessions)
    return translate(
        "ladder", "Calm in {calm} of %n session|Calm in {calm} of %n sessions", "", sessions
    ).format(calm=_halves(standing.calm))


def _halves(number: float) -> str:
    whole = int(number)
    half = "½" if number % 1 else ""
    return f"{whole or ''}{half}" if half else str(whole)


def _rung(view: StageView, notes: tuple[RungNote, ...], translate: Translate) -> Rung:
    stage = view.stage
    status = status_text(view.status, translate)
    facts, details = say_facts(stage, translate), _details(stage, translate)
    seen, gate, guess = say_seen(view.standing, translate), _gate(view, translate), _guess(stage, translate)
    outlook = view.outlook if view.outlook and knows_something(view.outlook) else None
    chances = (outlook.calm_probability, outlook.over_threshold_probability) if outlook else None
    expected = say_outlook(*chances, translate) if chances else ""
    spoken = (
        stage.title,
        status,
        gate,
        facts,
        *details,
        *seen,
        expected,
        guess,
        *(note.text for note in notes),
    )
    return Rung(
        stage_id=stage.id,
        title=stage.title,
        facts=facts,
        details=details,
        seen=seen,
        status=view.status,
        status_text=status,
        gate=gate,
        gate_holds=view.gate_holds,
        guess=stage.expected,
        guess_text=guess,
        notes=notes,
        in_words=" ".join(_as_sentence(part) for part in spoken if part),
        expected=in_ten(*chances) if chances else None,
        expected_text=expected,
        minutes=None if stage.is_all_day else minutes_of(stage.duration),
    )


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "?", "…")) else f"{text}."


def _details(stage: Stage, translate: Translate) -> tuple[str, ...]:
    lines = []
    if stage.equipment:
        lines.append(
            translate("ladder", "Bring {things}").format(things=say_list(stage.equipment, translate))
        )
    if stage.people.strip():
        lines.append(translate("ladder", "With {people}").format(people=stage.people.strip()))
    if stage.triggers:
        met = [
            translate("ladder", "{what} ({strength} of 100)").format(
                what=trigger.what, strength=trigger.intensity
            )
            for trigger in stage.triggers
        ]
        lines.append(translate("ladder", "Meets {things}").format(things=say_list(met, translate)))
    return tuple(lines)


def _gate(view: StageView, translate: Translate) -> str:
    if view.stage.gate is None:
        return ""
    name = gate_name(view.stage.gate, translate)
    if view.gate_holds:
        return translate("ladder", "{check} done").format(check=name)
    return translate("ladder", "{check} comes first").format(check=name)


def _guess(stage: Stage, translate: Translate) -> str:
    if stage.expected is None:
        return ""
    return translate("ladder", "First guess: {level}").format(level=level_name(stage.expected, translate))
