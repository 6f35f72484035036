"""contacts, clients and candidates by their names, whatever the case"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NAMED = ("clients", "contacts", "candidates")


def upgrade() -> None:
    for table in NAMED:
        op.create_index(f"ix_{table}_name", table, ["agency_id", sa.text("lower(name)")])


def downgrade() -> None:
    for table in NAMED:
        op.drop_index(f"ix_{table}_name", table)
