"""drafts, message templates, bundles"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from api.store.columns import Id, Instant, Json

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BUNDLED = sa.text("bundle_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "message_templates",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("actor", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("voicemail_script", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("author", sa.String(length=200), nullable=True),
        sa.Column("retired_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_message_templates_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_message_templates")),
        sa.UniqueConstraint(
            "agency_id",
            "kind",
            "channel",
            "actor",
            "language",
            "version",
            name="uq_message_templates_version",
        ),
    )
    op.create_index("ix_message_templates_changed", "message_templates", ["agency_id", "changed"])
    op.create_table(
        "drafts",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("action_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("voicemail_script", sa.Text(), nullable=True),
        sa.Column("template_id", Id, nullable=True),
        sa.Column("findings", Json, nullable=False),
        sa.Column("overrides", Json, nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("submitted_by", sa.String(length=200), nullable=True),
        sa.Column("submitted_at", Instant(), nullable=True),
        sa.Column("reviewed_by", sa.String(length=200), nullable=True),
        sa.Column("reviewed_at", Instant(), nullable=True),
        sa.Column("comments", sa.Text(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "action_id"],
            ["actions.agency_id", "actions.id"],
            name=op.f("fk_drafts_agency_id_action_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_drafts_agency_id_placement_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "template_id"],
            ["message_templates.agency_id", "message_templates.id"],
            name=op.f("fk_drafts_agency_id_template_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_drafts_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_drafts")),
        sa.UniqueConstraint("agency_id", "action_id", name=op.f("uq_drafts_agency_id_action_id")),
    )
    op.create_index("ix_drafts_changed", "drafts", ["agency_id", "changed"])
    op.create_index("ix_drafts_placement", "drafts", ["agency_id", "placement_id"])
    op.add_column("agencies", sa.Column("words", Json, server_default="[]", nullable=False))
    op.add_column(
        "actions", sa.Column("review_required", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("actions", sa.Column("draft_state", sa.String(length=10), nullable=True))
    op.create_index(
        "ix_actions_bundle",
        "actions",
        ["agency_id", "bundle_id"],
        postgresql_where=BUNDLED,
        sqlite_where=BUNDLED,
    )
    op.add_column("outcomes", sa.Column("sent", Json, nullable=True))
    op.drop_index("ix_policies_layer", "policies")
    op.create_index("ix_policies_layer", "policies", ["agency_id", "layer", "target_id", "version"])


def downgrade() -> None:
    op.drop_index("ix_policies_layer", "policies")
    op.create_index("ix_policies_layer", "policies", ["agency_id", "layer", "version"])
    op.drop_column("outcomes", "sent")
    op.drop_index("ix_actions_bundle", "actions")
    op.drop_column("actions", "draft_state")
    op.drop_column("actions", "review_required")
    op.drop_column("agencies", "words")
    op.drop_table("drafts")
    op.drop_table("message_templates")
