"""deliveries that wait, endpoint by endpoint: each has a line of its own"""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLE = "webhook_deliveries"
WAITING = text("next_attempt_at IS NOT NULL AND lease_until IS NULL")


def upgrade() -> None:
    _make("ix_webhook_deliveries_line", "agency_id", "endpoint_id", "next_attempt_at")
    op.drop_index("ix_webhook_deliveries_next", TABLE)


def downgrade() -> None:
    _make("ix_webhook_deliveries_next", "next_attempt_at")
    op.drop_index("ix_webhook_deliveries_line", TABLE)


def _make(name: str, *columns: str) -> None:
    op.create_index(name, TABLE, columns, postgresql_where=WAITING, sqlite_where=WAITING)
