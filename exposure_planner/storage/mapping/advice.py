"""Advice given into rows and back."""

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.storage.mapping.lists import texts, write_texts
from exposure_planner.storage.tables.advice import AdviceGivenRow, AdviceReasonRow


def write_advice(row: AdviceGivenRow, given: AdviceGiven) -> None:
    """Make the row say what was advised."""
    row.ladder_id = given.ladder_id
    row.session_id = given.session_id
    row.given_at = given.given_at
    row.move = given.move
    row.stage_id = given.stage_id
    row.minutes = given.minutes
    row.earliest = given.earliest
    write_texts(row.reasons, AdviceReasonRow, given.reasons)


def read_advice(row: AdviceGivenRow) -> AdviceGiven:
    """The advice that the row tells of."""
    return AdviceGiven(
        id=row.id,
        ladder_id=row.ladder_id,
        session_id=row.session_id,
        given_at=row.given_at,
        move=row.move,
        stage_id=row.stage_id,
        minutes=row.minutes,
        earliest=row.earliest,
        reasons=texts(row.reasons),
    )
