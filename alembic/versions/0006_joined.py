"""when a contact joined a placement"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLE = "placement_contacts"


def upgrade() -> None:
    # 0: before every sync cursor, as whoever joined before now.
    joined = sa.Column("changed", sa.BigInteger(), server_default=sa.text("0"), nullable=False)
    op.add_column(TABLE, joined)


def downgrade() -> None:
    op.drop_column(TABLE, "changed")
