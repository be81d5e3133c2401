"""Days that a person moved, what a calendar was told, how an animal looks, and where its people are reached."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what goes to paper and into a calendar."""
    op.add_column("animal", sa.Column("markings", sa.Text(), nullable=False, server_default=""))
    op.add_column("household", sa.Column("phone", sa.Text(), nullable=False, server_default=""))
    _make_days("day_wish", sa.Column("kind", sa.Text(), nullable=False))
    _make_days(
        "calendar_entry",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    for table in ("calendar_entry", "day_wish"):
        op.drop_table(table)
    op.drop_column("household", "phone")
    op.drop_column("animal", "markings")


def _make_days(name: str, *columns: "sa.Column[object]") -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("animal_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["animal_id"], ["animal.id"], name=f"fk_{name}_animal_id"),
    )
    op.create_index(f"ix_{name}_animal_id_day", name, ["animal_id", "day"])
