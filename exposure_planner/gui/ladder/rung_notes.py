"""What the rules have to say about a ladder, beside the rung that it concerns, each with the repair that fits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from exposure_planner.planner import Finding
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.repair import Repair, RepairKind, repair_for
from exposure_planner.services.views import LadderView
from exposure_planner.wording.findings import say_finding
from exposure_planner.wording.repairs import say_order_questioned, say_repair
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class RungNote:
    """What a rule has to say about the rung; a question is one that only its person can answer.

    Attributes:
        repair: what one press of a button does about it, with `repair_text` on the button; None for nothing.
    """

    text: str
    question: bool
    repair: Repair | None = None
    repair_text: str = ""


def notes_by_rung(view: LadderView, translate: Translate) -> Mapping[UUID, tuple[RungNote, ...]]:
    """The notes of each rung that has some."""
    notes = {
        stage.stage.id: _notes(stage.findings, view, translate) for stage in view.stages if stage.findings
    }
    for stage_id, note in _order_notes(view, translate):
        notes[stage_id] = (*notes.get(stage_id, ()), note)
    return notes


def whole_ladder_notes(view: LadderView, translate: Translate) -> tuple[RungNote, ...]:
    """What the rules have to say about the ladder as a whole."""
    return _notes(view.findings, view, translate)


def _notes(findings: Iterable[Finding], view: LadderView, translate: Translate) -> tuple[RungNote, ...]:
    titles = {stage.id: stage.title for stage in view.kept.stages}
    found = [(finding, repair_for(finding, view.kept.ladder)) for finding in findings]
    offered: set[object] = set()
    notes: list[RungNote] = []
    for finding, repair in reversed(found):
        if repair is not None and finding.question and repair.answer in view.kept.answered:
            continue
        # One rung between answers whatever is said about the step; one button is enough.
        again = repair is not None and (repair.kind, repair.stage_id, repair.field) in offered
        text = say_finding(finding, titles, translate)
        if repair is None or again:
            notes.append(RungNote(text=text, question=finding.question))
            continue
        offered.add((repair.kind, repair.stage_id, repair.field))
        button = say_repair(repair, translate)
        notes.append(RungNote(text=text, question=finding.question, repair=repair, repair_text=button))
    return tuple(reversed(notes))


def _order_notes(view: LadderView, translate: Translate) -> Iterable[tuple[UUID, RungNote]]:
    """On both rungs, where the sessions say that the lower one is the harder."""
    pair = _questioned_pair(view)
    if pair is None:
        return
    lower, upper = pair
    repair = Repair(kind=RepairKind.SWAP, stage_id=upper.id, below_id=lower.id)
    for stage, other, is_harder in ((lower, upper, True), (upper, lower, False)):
        text = say_order_questioned(other.title, view.animal.name, translate, is_harder=is_harder)
        yield (
            stage.id,
            RungNote(text=text, question=True, repair=repair, repair_text=say_repair(repair, translate)),
        )


def _questioned_pair(view: LadderView) -> tuple[Stage, Stage] | None:
    at = view.kept.ladder.index_of(view.order_questioned)
    if at is None or at + 1 >= len(view.kept.stages):
        return None
    return view.kept.stages[at], view.kept.stages[at + 1]
