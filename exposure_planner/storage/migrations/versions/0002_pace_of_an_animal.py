"""How each animal is paced."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the pace."""
    op.create_table(
        "animal_pace",
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("preset", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("animal_id", name="pk_animal_pace"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name="fk_animal_pace_animal_id"),
    )
    op.create_table(
        "animal_pace_number",
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("animal_id", "name", name="pk_animal_pace_number"),
        sa.ForeignKeyConstraint(
            ["animal_id"], ["animal_pace.animal_id"], name="fk_animal_pace_number_animal_id"
        ),
    )


def downgrade() -> None:
    """Drop them, the numbers first: they point to the pace."""
    op.drop_table("animal_pace_number")
    op.drop_table("animal_pace")
