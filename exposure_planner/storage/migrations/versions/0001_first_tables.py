"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    _make_people_and_animals()
    _make_ladders()
    _make_sessions()
    _make_gates()
    _make_welfare()
    _make_overrides()
    _make_advice()


def downgrade() -> None:
    """Drop all tables, those that point to others first."""
    for table in (
        "advice_reason",
        "advice_given",
        "overridden_rule",
        "plan_override",
        "health_stop_flag",
        "health_stop",
        "incident",
        "normal_tick",
        "normal_visit",
        "gate_tick",
        "gate_visit",
        "trigger_met",
        "rating_sign",
        "rating",
        "session",
        "stage_equipment",
        "stage_trigger",
        "stage",
        "ladder",
        "animal_photo",
        "animal_trigger",
        "animal",
        "person",
        "household",
    ):
        op.drop_table(table)


def _make_people_and_animals() -> None:
    op.create_table(
        "household",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_household"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name="fk_person_household_id"),
    )
    op.create_index("ix_person_household_id", "person", ["household_id"])
    op.create_table(
        "animal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("species", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("history", sa.Text(), nullable=False),
        sa.Column("favourite_food", sa.Text(), nullable=False),
        sa.Column("chip_number", sa.Text(), nullable=False),
        sa.Column("chip_phone_checked_on", sa.Date(), nullable=True),
        sa.Column("vet", sa.Text(), nullable=False),
        sa.Column("retired_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_animal"),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name="fk_animal_household_id"),
    )
    op.create_index("ix_animal_household_id", "animal", ["household_id"])
    op.create_table(
        "animal_trigger",
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("animal_id", "position", name="pk_animal_trigger"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_animal_trigger_animal_id"),
    )
    op.create_table(
        "animal_photo",
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("photo", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("animal_id", name="pk_animal_photo"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_animal_photo_animal_id"),
    )


def _make_ladders() -> None:
    op.create_table(
        "ladder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("why_this_order", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ladder"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_ladder_animal_id"),
    )
    op.create_index("ix_ladder_animal_id", "ladder", ["animal_id"])
    op.create_index("ix_ladder_entry", "ladder", ["entry"])
    op.create_table(
        "stage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("gate", sa.Text(), nullable=True),
        sa.Column("distance_m", sa.Float(), nullable=True),
        sa.Column("distance_to", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("retreat", sa.Text(), nullable=False),
        sa.Column("exit_time", sa.Integer(), nullable=True),
        sa.Column("stop_sign", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("outdoors", sa.Boolean(), nullable=False),
        sa.Column("milestone", sa.Boolean(), nullable=False),
        sa.Column("split_of", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_stage"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_stage_ladder_id"),
        sa.ForeignKeyConstraint(["split_of"], ["stage.id"], name="fk_stage_split_of", deferrable=True, initially="DEFERRED"),
    )
    op.create_index("ix_stage_ladder_id", "stage", ["ladder_id"])
    op.create_table(
        "stage_trigger",
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("intensity", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("stage_id", "position", name="pk_stage_trigger"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_stage_trigger_stage_id"),
    )
    op.create_table(
        "stage_equipment",
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("stage_id", "position", name="pk_stage_equipment"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_stage_equipment_stage_id"),
    )


def _make_sessions() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started", sa.Time(), nullable=True),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("actual", sa.Integer(), nullable=False),
        sa.Column("food", sa.Text(), nullable=False),
        sa.Column("play", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("recovery", sa.Integer(), nullable=True),
        sa.Column("escape_attempt", sa.Boolean(), nullable=False),
        sa.Column("harm", sa.Boolean(), nullable=False),
        sa.Column("other_stress", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("weather", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("off_plan_reason", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_session_ladder_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_session_stage_id"),
    )
    op.create_index("ix_session_entry", "session", ["entry"])
    op.create_index("ix_session_ladder_id_day", "session", ["ladder_id", "day"])
    op.create_table(
        "rating",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("before_floor", sa.Integer(), nullable=False),
        sa.Column("floor", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("lower_reason", sa.Text(), nullable=False),
        sa.Column("end_level", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_rating_person_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_rating_session_id"),
    )
    op.create_index("ix_rating_session_id", "rating", ["session_id"])
    op.create_table(
        "rating_sign",
        sa.Column("rating_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rating_id", "position", name="pk_rating_sign"),
        sa.ForeignKeyConstraint(["rating_id"], ["rating.id"], name="fk_rating_sign_rating_id"),
    )
    op.create_table(
        "trigger_met",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("distance_m", sa.Float(), nullable=True),
        sa.Column("one_off", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name="pk_trigger_met"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_trigger_met_session_id"),
    )


def _make_gates() -> None:
    op.create_table(
        "gate_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("gate", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.Column("override_reason", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gate_visit"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_gate_visit_ladder_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_gate_visit_stage_id"),
    )
    op.create_index("ix_gate_visit_entry", "gate_visit", ["entry"])
    op.create_index("ix_gate_visit_ladder_id", "gate_visit", ["ladder_id"])
    op.create_table(
        "gate_tick",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "position", name="pk_gate_tick"),
        sa.ForeignKeyConstraint(["visit_id"], ["gate_visit.id"], name="fk_gate_tick_visit_id"),
    )


def _make_welfare() -> None:
    op.create_table(
        "normal_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_normal_visit"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_normal_visit_animal_id"),
    )
    op.create_index("ix_normal_visit_animal_id", "normal_visit", ["animal_id"])
    op.create_index("ix_normal_visit_entry", "normal_visit", ["entry"])
    op.create_table(
        "normal_tick",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "position", name="pk_normal_tick"),
        sa.ForeignKeyConstraint(["visit_id"], ["normal_visit.id"], name="fk_normal_tick_visit_id"),
    )
    op.create_table(
        "incident",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_incident_animal_id"),
    )
    op.create_index("ix_incident_animal_id", "incident", ["animal_id"])
    op.create_index("ix_incident_entry", "incident", ["entry"])
    op.create_table(
        "health_stop",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_health_stop"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_health_stop_animal_id"),
    )
    op.create_index("ix_health_stop_animal_id", "health_stop", ["animal_id"])
    op.create_index("ix_health_stop_entry", "health_stop", ["entry"])
    op.create_table(
        "health_stop_flag",
        sa.Column("stop_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("stop_id", "position", name="pk_health_stop_flag"),
        sa.ForeignKeyConstraint(["stop_id"], ["health_stop.id"], name="fk_health_stop_flag_stop_id"),
    )


def _make_overrides() -> None:
    op.create_table(
        "plan_override",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plan_override"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_plan_override_ladder_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_plan_override_stage_id"),
    )
    op.create_index("ix_plan_override_entry", "plan_override", ["entry"])
    op.create_index("ix_plan_override_ladder_id", "plan_override", ["ladder_id"])
    op.create_table(
        "overridden_rule",
        sa.Column("override_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("override_id", "position", name="pk_overridden_rule"),
        sa.ForeignKeyConstraint(["override_id"], ["plan_override.id"], name="fk_overridden_rule_override_id"),
    )


def _make_advice() -> None:
    op.create_table(
        "advice_given",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=True),
        sa.Column("minutes", sa.Float(), nullable=False),
        sa.Column("earliest", sa.Date(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_advice_given"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_advice_given_ladder_id"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_advice_given_session_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_advice_given_stage_id"),
    )
    op.create_index("ix_advice_given_entry", "advice_given", ["entry"])
    op.create_index("ix_advice_given_ladder_id", "advice_given", ["ladder_id"])
    op.create_table(
        "advice_reason",
        sa.Column("advice_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("advice_id", "position", name="pk_advice_reason"),
        sa.ForeignKeyConstraint(["advice_id"], ["advice_given.id"], name="fk_advice_reason_advice_id"),
    )
