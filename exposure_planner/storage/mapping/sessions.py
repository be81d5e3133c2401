"""Sessions into rows. Reading them back is `session_reading`, which is quicker than rows would be."""

from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.storage.mapping.lists import resize, write_texts
from exposure_planner.storage.mapping.marks import write_marks
from exposure_planner.storage.tables.sessions import (
    RatingRow,
    RatingSignRow,
    SessionMarkRow,
    SessionRow,
    TriggerMetRow,
)


def write_session(row: SessionRow, session: LoggedSession) -> None:
    """Make the row say what was logged, with ratings, signs and triggers."""
    row.ladder_id = session.ladder_id
    row.stage_id = session.stage_id
    row.on = session.on
    row.started = session.started
    row.planned = session.planned
    row.actual = session.actual
    row.food = session.food
    row.play = session.play
    row.choice = session.choice
    row.ended_by = session.ended_by
    row.recovery = session.recovery
    row.escape_attempt = session.escape_attempt
    row.harm = session.harm
    row.other_stress = session.other_stress
    row.place = session.place
    row.weather = session.weather
    row.note = session.note
    row.off_plan_reason = session.off_plan_reason
    row.withdrawn_at = session.withdrawn_at
    row.first_sign = session.first_sign
    row.equipment = session.equipment
    row.film = session.film
    row.not_planned = session.not_planned
    row.confirmed = " ".join(session.confirmed)
    _write_ratings(row, session)
    _write_triggers(row, session)
    write_marks(row.marks, SessionMarkRow, session.marks)


def _write_ratings(row: SessionRow, session: LoggedSession) -> None:
    known = {rating.id: rating for rating in row.ratings}
    row.ratings = [known.get(rating.id) or RatingRow(id=rating.id) for rating in session.ratings]
    for position, (rating_row, rating) in enumerate(zip(row.ratings, session.ratings, strict=True)):
        rating_row.position = position
        _write_rating(rating_row, rating)


def _write_rating(row: RatingRow, rating: Rating) -> None:
    row.person_id = rating.person_id
    row.before_floor = rating.before_floor
    row.floor = rating.floor
    row.kept = rating.kept
    row.lower_reason = rating.lower_reason
    row.end = rating.end
    row.animal_id = rating.animal_id
    row.stillness = rating.stillness
    write_texts(row.signs, RatingSignRow, rating.signs)


def _write_triggers(row: SessionRow, session: LoggedSession) -> None:
    resize(row.triggers, TriggerMetRow, len(session.triggers))
    for trigger_row, trigger in zip(row.triggers, session.triggers, strict=True):
        trigger_row.text = trigger.what
        trigger_row.distance_m = trigger.distance_m
        trigger_row.one_off = trigger.one_off
