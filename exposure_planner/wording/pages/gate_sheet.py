"""A gate's checklist to go through with a pen."""

from collections.abc import Sequence

from exposure_planner.household.gate_list import GatePoint, grouped_points
from exposure_planner.planner.ladder import Gate
from exposure_planner.wording.gate_points import (
    gate_group_name,
    gate_point_statement,
    gate_purpose,
    hard_stop_mark,
)
from exposure_planner.wording.pages.page_facts import PageFacts, as_page
from exposure_planner.wording.sheet_parts import Facts, Heading, Paragraph, PartsSheet, Points, SheetPart
from exposure_planner.wording.translate import Translate


def say_gate_sheet(facts: PageFacts, gate: Gate, stage: str, translate: Translate) -> PartsSheet:
    """The list of one gate; `stage` is the rung that it stands before."""
    animal = facts.animal
    parts: list[SheetPart] = [
        Paragraph(text=gate_purpose(gate, animal.name, translate)),
        Facts(
            rows=(
                (translate("gate_sheet", "Before the rung"), stage),
                (translate("gate_sheet", "Day"), ""),
                (translate("gate_sheet", "Who looked"), ""),
            )
        ),
    ]
    for group, points in grouped_points(gate, animal.species).items():
        parts.append(Heading(text=gate_group_name(group, translate)))
        parts.append(Points(ticks=True, items=_statements(facts, points, translate)))
    return as_page(facts, translate("gate_sheet", "checklist"), tuple(parts), translate)


def _statements(facts: PageFacts, points: Sequence[GatePoint], translate: Translate) -> tuple[str, ...]:
    return tuple(_statement(facts, point, translate) for point in points)


def _statement(facts: PageFacts, point: GatePoint, translate: Translate) -> str:
    said = gate_point_statement(point, facts.animal.species, facts.animal.name, translate)
    if not point.is_hard_stop:
        return said
    return translate("gate_sheet", "{statement} ({must_be})").format(
        statement=said, must_be=hard_stop_mark(translate)
    )
