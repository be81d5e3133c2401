"""Sessions under way, marks, what was worn and filmed, medicines, and short stories that were rated."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what people see while a session lasts and afterwards."""
    _widen_sessions()
    _make_marks("session_mark", "session")
    _make_running_sessions()
    _make_marks("running_mark", "running_session")
    _make_medicines()
    _make_calibration()


def downgrade() -> None:
    """Take it away again, what points to others first."""
    for table in ("calibration_answer", "medicine", "running_mark", "running_session", "session_mark"):
        op.drop_table(table)
    for table, column in (
        ("session", "first_sign"),
        ("session", "equipment"),
        ("session", "film"),
        ("session", "not_planned"),
        ("session", "confirmed"),
        ("rating", "stillness"),
        ("incident", "level"),
    ):
        op.drop_column(table, column)


def _widen_sessions() -> None:
    op.add_column("session", sa.Column("first_sign", sa.Integer(), nullable=True))
    for name in ("equipment", "film", "confirmed"):
        op.add_column("session", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("session", sa.Column("not_planned", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("rating", sa.Column("stillness", sa.Text(), nullable=False, server_default="unknown"))
    op.add_column("incident", sa.Column("level", sa.Integer(), nullable=True))


def _make_marks(name: str, owner: str) -> None:
    op.create_table(
        name,
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["session_id"], [f"{owner}.id"], name=f"fk_{name}_session_id"),
    )


def _make_running_sessions() -> None:
    op.create_table(
        "running_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ladder_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("began", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started", sa.Time(), nullable=False),
        sa.Column("paused", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_for", sa.Integer(), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("weather", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.Boolean(), nullable=False)
            for name in ("shortened", "put_aside")
        ),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_running_session"),
        sa.ForeignKeyConstraint(["ladder_id"], ["ladder.id"], name="fk_running_session_ladder_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_running_session_stage_id"),
    )
    op.create_index("ix_running_session_ladder_id", "running_session", ["ladder_id"])
    op.create_index("ix_running_session_entry", "running_session", ["entry"])


def _make_medicines() -> None:
    op.create_table(
        "medicine",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_medicine"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_medicine_animal_id"),
    )
    op.create_index("ix_medicine_animal_id", "medicine", ["animal_id"])
    op.create_index("ix_medicine_entry", "medicine", ["entry"])


def _make_calibration() -> None:
    op.create_table(
        "calibration_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("species", sa.Text(), nullable=False),
        sa.Column("vignette", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calibration_answer"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_calibration_answer_household_id"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_calibration_answer_person_id"),
    )
    op.create_index("ix_calibration_answer_household_id", "calibration_answer", ["household_id"])
    op.create_index("ix_calibration_answer_entry", "calibration_answer", ["entry"])
