"""Rungs of whole days, two animals on a ladder, weather, suitability, life indoors, own templates."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the ladder workshop keeps."""
    _widen_ladders()
    _make_weather_and_suitability()
    _make_indoors()
    op.create_table(
        "own_template",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("put_away_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_template"),
    )
    op.create_index("ix_own_template_entry", "own_template", ["entry"])


def downgrade() -> None:
    """Take it away again, what points to others first."""
    for table in (
        "own_template",
        "indoor_measure",
        "indoor_week",
        "indoor_activity",
        "indoor_plan",
        "suitability_point",
        "suitability_visit",
        "animal_weather",
    ):
        op.drop_table(table)
    with op.batch_alter_table("rating") as rating:
        rating.drop_constraint("fk_rating_animal_id", type_="foreignkey")
        rating.drop_column("animal_id")
    with op.batch_alter_table("ladder") as ladder:
        ladder.drop_index("ix_ladder_with_animal_id")
        ladder.drop_constraint("fk_ladder_with_animal_id", type_="foreignkey")
        for column in ("with_animal_id", "put_away_at", "answered", "template_title"):
            ladder.drop_column(column)
    for column in ("days", "pass_sign", "harder"):
        op.drop_column("stage", column)


def _widen_ladders() -> None:
    op.add_column("stage", sa.Column("days", sa.Integer(), nullable=True))
    op.add_column("stage", sa.Column("pass_sign", sa.Text(), nullable=False, server_default=""))
    op.add_column("stage", sa.Column("harder", sa.Text(), nullable=False, server_default=""))
    # SQLite adds a named foreign key only by making the table anew.
    with op.batch_alter_table("ladder") as ladder:
        ladder.add_column(sa.Column("template_title", sa.Text(), nullable=False, server_default=""))
        ladder.add_column(sa.Column("with_animal_id", sa.Uuid(), nullable=True))
        ladder.add_column(sa.Column("put_away_at", sa.DateTime(timezone=True), nullable=True))
        ladder.add_column(sa.Column("answered", sa.Text(), nullable=False, server_default=""))
        ladder.create_foreign_key("fk_ladder_with_animal_id", "animal", ["with_animal_id"], ["id"])
        ladder.create_index("ix_ladder_with_animal_id", ["with_animal_id"])
    with op.batch_alter_table("rating") as rating:
        rating.add_column(sa.Column("animal_id", sa.Uuid(), nullable=True))
        rating.create_foreign_key("fk_rating_animal_id", "animal", ["animal_id"], ["id"])


def _make_weather_and_suitability() -> None:
    op.create_table(
        "animal_weather",
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        *(
            sa.Column(name, sa.Float(), nullable=False)
            for name in ("coldest", "mild_from", "mild_to", "hottest")
        ),
        sa.PrimaryKeyConstraint("animal_id", name="pk_animal_weather"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_animal_weather_animal_id"),
    )
    op.create_table(
        "suitability_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_suitability_visit"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_suitability_visit_animal_id"),
    )
    op.create_index("ix_suitability_visit_animal_id", "suitability_visit", ["animal_id"])
    op.create_index("ix_suitability_visit_entry", "suitability_visit", ["entry"])
    op.create_table(
        "suitability_point",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("visit_id", "position", name="pk_suitability_point"),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["suitability_visit.id"], name="fk_suitability_point_visit_id"
        ),
    )


def _make_indoors() -> None:
    op.create_table(
        "indoor_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_indoor_plan"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_indoor_plan_animal_id"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_indoor_plan_ladder_id"),
    )
    op.create_index("ix_indoor_plan_animal_id", "indoor_plan", ["animal_id"])
    op.create_index("ix_indoor_plan_entry", "indoor_plan", ["entry"])
    op.create_table(
        "indoor_activity",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("pillar", sa.Text(), nullable=False),
        sa.Column("times_a_week", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("plan_id", "position", name="pk_indoor_activity"),
        sa.ForeignKeyConstraint(["plan_id"], ["indoor_plan.id"], name="fk_indoor_activity_plan_id"),
    )
    op.create_table(
        "indoor_week",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_indoor_week"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_indoor_week_animal_id"),
    )
    op.create_index("ix_indoor_week_animal_id", "indoor_week", ["animal_id"])
    op.create_index("ix_indoor_week_entry", "indoor_week", ["entry"])
    op.create_table(
        "indoor_measure",
        sa.Column("week_id", sa.Uuid(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week_id", "measure", name="pk_indoor_measure"),
        sa.ForeignKeyConstraint(["week_id"], ["indoor_week.id"], name="fk_indoor_measure_week_id"),
    )
