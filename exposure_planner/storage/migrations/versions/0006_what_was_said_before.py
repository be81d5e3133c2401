"""What a record said before it was changed, so that two copies can be merged field by field."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for earlier values."""
    op.create_table(
        "field_change",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("was", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_field_change"),
    )
    op.create_index("ix_field_change_kind_record_id", "field_change", ["kind", "record_id"])


def downgrade() -> None:
    """Forget them."""
    op.drop_table("field_change")
