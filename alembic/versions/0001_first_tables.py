"""first tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from api.store.columns import Id, Instant, Json

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agencies",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("subdivision", sa.String(length=64), nullable=True),
        sa.Column("closures", Json, nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("sandbox_now", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", name=op.f("pk_agencies")),
    )
    op.create_table(
        "change_counter",
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_change_counter")),
    )
    op.create_table(
        "workers",
        sa.Column("id", Id, nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("beat_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workers")),
    )
    op.create_table(
        "api_keys",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("scopes", Json, nullable=False),
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", Instant(), nullable=True),
        sa.Column("last_used_at", Instant(), nullable=True),
        sa.Column("revoked_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_api_keys_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_api_keys_agency_id_external_id")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_api_keys_secret_hash")),
    )
    with op.batch_alter_table("api_keys", schema=None) as batch_op:
        batch_op.create_index("ix_api_keys_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "audit_events",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("key_id", Id, nullable=True),
        sa.Column("key_name", sa.String(length=200), nullable=True),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("resource_type", sa.String(length=40), nullable=False),
        sa.Column("resource_id", Id, nullable=True),
        sa.Column("request_id", sa.String(length=100), nullable=True),
        sa.Column("data", Json, nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_audit_events_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_audit_events")),
    )
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        batch_op.create_index("ix_audit_events_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "background_tasks",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("cursor", sa.String(length=100), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("lease_token", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_background_tasks_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_background_tasks")),
    )
    with op.batch_alter_table("background_tasks", schema=None) as batch_op:
        batch_op.create_index("ix_background_tasks_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_background_tasks_state", ["state"], unique=False)

    op.create_table(
        "candidates",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("phone", sa.String(length=50), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("time_zone", sa.String(length=64), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("subdivision", sa.String(length=64), nullable=True),
        sa.Column("strengths", Json, nullable=False),
        sa.Column("aims", sa.Text(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_candidates_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_candidates")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_candidates_agency_id_external_id")),
    )
    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.create_index("ix_candidates_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "clients",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("subdivision", sa.String(length=64), nullable=True),
        sa.Column("closures", Json, nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_clients_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_clients")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_clients_agency_id_external_id")),
    )
    with op.batch_alter_table("clients", schema=None) as batch_op:
        batch_op.create_index("ix_clients_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "consultants",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_consultants_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_consultants")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_consultants_agency_id_external_id")),
    )
    with op.batch_alter_table("consultants", schema=None) as batch_op:
        batch_op.create_index("ix_consultants_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "idempotency_keys",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", Json, nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_idempotency_keys_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_idempotency_keys")),
    )
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.create_index("ix_idempotency_keys_created", ["created_at"], unique=False)

    op.create_table(
        "policies",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("layer", sa.String(length=10), nullable=False),
        sa.Column("target_id", Id, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changes", Json, nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("author", sa.String(length=200), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_policies_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_policies")),
    )
    with op.batch_alter_table("policies", schema=None) as batch_op:
        batch_op.create_index("ix_policies_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_policies_layer", ["agency_id", "layer", "version"], unique=False)

    op.create_table(
        "webhook_endpoints",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("url", sa.String(length=2000), nullable=False),
        sa.Column("event_types", Json, nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("ordered", sa.Boolean(), nullable=False),
        sa.Column("description", sa.String(length=1000), nullable=True),
        sa.Column("rate_limit", sa.Integer(), nullable=True),
        sa.Column("secrets", Json, nullable=False),
        sa.Column("secret_values", Json, nullable=False),
        sa.Column("next_slot_at", Instant(), nullable=True),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_webhook_endpoints_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_webhook_endpoints")),
        sa.UniqueConstraint(
            "agency_id", "external_id", name=op.f("uq_webhook_endpoints_agency_id_external_id")
        ),
    )
    with op.batch_alter_table("webhook_endpoints", schema=None) as batch_op:
        batch_op.create_index("ix_webhook_endpoints_changed", ["agency_id", "changed"], unique=False)

    op.create_table(
        "contacts",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("salutation", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("phone", sa.String(length=50), nullable=True),
        sa.Column("linkedin_url", sa.String(length=2000), nullable=True),
        sa.Column("postal_address", sa.String(length=1000), nullable=True),
        sa.Column("preferred_channel", sa.String(length=10), nullable=True),
        sa.Column("time_zone", sa.String(length=64), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("subdivision", sa.String(length=64), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("opted_out", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "client_id"],
            ["clients.agency_id", "clients.id"],
            name=op.f("fk_contacts_agency_id_client_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_contacts_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_contacts_agency_id_external_id")),
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index("ix_contacts_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_contacts_client", ["agency_id", "client_id"], unique=False)

    op.create_table(
        "jobs",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("requirements", Json, nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "client_id"],
            ["clients.agency_id", "clients.id"],
            name=op.f("fk_jobs_agency_id_client_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_jobs_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_jobs")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_jobs_agency_id_external_id")),
    )
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.create_index("ix_jobs_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_jobs_client", ["agency_id", "client_id"], unique=False)

    op.create_table(
        "placements",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("candidate_id", Id, nullable=False),
        sa.Column("job_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("primary_contact_id", Id, nullable=False),
        sa.Column("consultant_id", Id, nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("next_action_at", Instant(), nullable=True),
        sa.Column("waiting_since", Instant(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "candidate_id"],
            ["candidates.agency_id", "candidates.id"],
            name=op.f("fk_placements_agency_id_candidate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "client_id"],
            ["clients.agency_id", "clients.id"],
            name=op.f("fk_placements_agency_id_client_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "consultant_id"],
            ["consultants.agency_id", "consultants.id"],
            name=op.f("fk_placements_agency_id_consultant_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "job_id"],
            ["jobs.agency_id", "jobs.id"],
            name=op.f("fk_placements_agency_id_job_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "primary_contact_id"],
            ["contacts.agency_id", "contacts.id"],
            name=op.f("fk_placements_agency_id_primary_contact_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_placements_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_placements")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_placements_agency_id_external_id")),
    )
    with op.batch_alter_table("placements", schema=None) as batch_op:
        batch_op.create_index("ix_placements_candidate", ["agency_id", "candidate_id"], unique=False)
        batch_op.create_index("ix_placements_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_placements_client", ["agency_id", "client_id"], unique=False)
        batch_op.create_index("ix_placements_consultant", ["agency_id", "consultant_id"], unique=False)
        batch_op.create_index("ix_placements_job", ["agency_id", "job_id"], unique=False)
        batch_op.create_index(
            "ix_placements_primary_contact", ["agency_id", "primary_contact_id"], unique=False
        )

    op.create_table(
        "actions",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(length=20), nullable=False),
        sa.Column("recipient_type", sa.String(length=20), nullable=True),
        sa.Column("recipient_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=True),
        sa.Column("class", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("tentative", sa.Boolean(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("blocked_by", sa.String(length=400), nullable=True),
        sa.Column("opens_at", Instant(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("late_at", Instant(), nullable=False),
        sa.Column("expires_at", Instant(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("brief", Json, nullable=False),
        sa.Column("explanation", Json, nullable=False),
        sa.Column("candidate_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("consultant_id", Id, nullable=True),
        sa.Column("bundle_id", sa.String(length=400), nullable=True),
        sa.Column("snoozed_until", Instant(), nullable=True),
        sa.Column("done_at", Instant(), nullable=True),
        sa.Column("done_event_id", Id, nullable=True),
        sa.Column("cancelled_because", sa.Text(), nullable=True),
        sa.Column("written_as", sa.String(length=40), nullable=False),
        sa.Column("pushed_due_at", Instant(), nullable=True),
        sa.Column("overdue_late_at", Instant(), nullable=True),
        sa.Column("next_at", Instant(), nullable=True),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("lease_token", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "candidate_id"],
            ["candidates.agency_id", "candidates.id"],
            name=op.f("fk_actions_agency_id_candidate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "client_id"],
            ["clients.agency_id", "clients.id"],
            name=op.f("fk_actions_agency_id_client_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "consultant_id"],
            ["consultants.agency_id", "consultants.id"],
            name=op.f("fk_actions_agency_id_consultant_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "contact_id"],
            ["contacts.agency_id", "contacts.id"],
            name=op.f("fk_actions_agency_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_actions_agency_id_placement_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_actions_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_actions")),
        sa.UniqueConstraint(
            "agency_id", "placement_id", "key", name=op.f("uq_actions_agency_id_placement_id_key")
        ),
    )
    with op.batch_alter_table("actions", schema=None) as batch_op:
        batch_op.create_index("ix_actions_candidate", ["agency_id", "candidate_id"], unique=False)
        batch_op.create_index("ix_actions_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_actions_consultant", ["agency_id", "consultant_id", "due_at"], unique=False)
        batch_op.create_index("ix_actions_contact", ["agency_id", "contact_id", "class"], unique=False)
        batch_op.create_index("ix_actions_due", ["agency_id", "due_at", "id"], unique=False)
        batch_op.create_index(
            "ix_actions_lease",
            ["lease_until"],
            unique=False,
            postgresql_where=sa.text("lease_until IS NOT NULL"),
            sqlite_where=sa.text("lease_until IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_actions_next_live",
            ["next_at"],
            unique=False,
            postgresql_where=sa.text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
            sqlite_where=sa.text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
        )
        batch_op.create_index(
            "ix_actions_next_sandbox",
            ["agency_id", "next_at"],
            unique=False,
            postgresql_where=sa.text("next_at IS NOT NULL AND sandbox"),
            sqlite_where=sa.text("next_at IS NOT NULL AND sandbox"),
        )

    op.create_table(
        "events",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("occurred_at", Instant(), nullable=False),
        sa.Column("recorded_at", Instant(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("placement_id", Id, nullable=True),
        sa.Column("candidate_id", Id, nullable=True),
        sa.Column("job_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("voided_by", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "candidate_id"],
            ["candidates.agency_id", "candidates.id"],
            name=op.f("fk_events_agency_id_candidate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "contact_id"],
            ["contacts.agency_id", "contacts.id"],
            name=op.f("fk_events_agency_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "job_id"], ["jobs.agency_id", "jobs.id"], name=op.f("fk_events_agency_id_job_id")
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_events_agency_id_placement_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "voided_by"],
            ["events.agency_id", "events.id"],
            name=op.f("fk_events_agency_id_voided_by"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_events_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_events")),
        sa.UniqueConstraint("agency_id", "external_id", name=op.f("uq_events_agency_id_external_id")),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index("ix_events_candidate", ["agency_id", "candidate_id"], unique=False)
        batch_op.create_index("ix_events_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_events_contact", ["agency_id", "contact_id", "type"], unique=False)
        batch_op.create_index("ix_events_job", ["agency_id", "job_id"], unique=False)
        batch_op.create_index("ix_events_placement", ["agency_id", "placement_id"], unique=False)

    op.create_table(
        "placement_contacts",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "contact_id"],
            ["contacts.agency_id", "contacts.id"],
            name=op.f("fk_placement_contacts_agency_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_placement_contacts_agency_id_placement_id"),
        ),
        sa.PrimaryKeyConstraint(
            "agency_id", "placement_id", "contact_id", name=op.f("pk_placement_contacts")
        ),
    )
    with op.batch_alter_table("placement_contacts", schema=None) as batch_op:
        batch_op.create_index("ix_placement_contacts_contact", ["agency_id", "contact_id"], unique=False)

    op.create_table(
        "plan_revisions",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("cause", Json, nullable=False),
        sa.Column("policy_version", sa.Integer(), nullable=False),
        sa.Column("calendar_version", sa.String(length=100), nullable=False),
        sa.Column("added", Json, nullable=False),
        sa.Column("moved", Json, nullable=False),
        sa.Column("cancelled", Json, nullable=False),
        sa.Column("written", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_plan_revisions_agency_id_placement_id"),
        ),
        sa.PrimaryKeyConstraint("agency_id", "placement_id", "number", name=op.f("pk_plan_revisions")),
    )
    op.create_table(
        "webhook_messages",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=True),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("timestamp", Instant(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_webhook_messages_agency_id_placement_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_webhook_messages_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_webhook_messages")),
    )
    with op.batch_alter_table("webhook_messages", schema=None) as batch_op:
        batch_op.create_index("ix_webhook_messages_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index(
            "ix_webhook_messages_placement", ["agency_id", "placement_id", "sequence"], unique=False
        )

    op.create_table(
        "event_placements",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("event_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "event_id"],
            ["events.agency_id", "events.id"],
            name=op.f("fk_event_placements_agency_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_event_placements_agency_id_placement_id"),
        ),
        sa.PrimaryKeyConstraint("agency_id", "placement_id", "event_id", name=op.f("pk_event_placements")),
    )
    with op.batch_alter_table("event_placements", schema=None) as batch_op:
        batch_op.create_index("ix_event_placements_event", ["agency_id", "event_id"], unique=False)

    op.create_table(
        "outcomes",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=False),
        sa.Column("action_id", Id, nullable=False),
        sa.Column("action_key", sa.String(length=400), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("recipient_type", sa.String(length=20), nullable=True),
        sa.Column("recipient_id", Id, nullable=True),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("occurred_at", Instant(), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("voided_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "action_id"],
            ["actions.agency_id", "actions.id"],
            name=op.f("fk_outcomes_agency_id_action_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "placement_id"],
            ["placements.agency_id", "placements.id"],
            name=op.f("fk_outcomes_agency_id_placement_id"),
        ),
        sa.ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"], name=op.f("fk_outcomes_agency_id")),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_outcomes")),
    )
    with op.batch_alter_table("outcomes", schema=None) as batch_op:
        batch_op.create_index("ix_outcomes_action", ["agency_id", "action_id"], unique=False)
        batch_op.create_index("ix_outcomes_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index("ix_outcomes_placement", ["agency_id", "placement_id"], unique=False)

    op.create_table(
        "webhook_deliveries",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("endpoint_id", Id, nullable=False),
        sa.Column("placement_id", Id, nullable=True),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", Instant(), nullable=True),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.Column("lease_token", Id, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("updated_at", Instant(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id", "endpoint_id"],
            ["webhook_endpoints.agency_id", "webhook_endpoints.id"],
            name=op.f("fk_webhook_deliveries_agency_id_endpoint_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id", "message_id"],
            ["webhook_messages.agency_id", "webhook_messages.id"],
            name=op.f("fk_webhook_deliveries_agency_id_message_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agencies.agency_id"], name=op.f("fk_webhook_deliveries_agency_id")
        ),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_webhook_deliveries")),
    )
    with op.batch_alter_table("webhook_deliveries", schema=None) as batch_op:
        batch_op.create_index("ix_webhook_deliveries_changed", ["agency_id", "changed"], unique=False)
        batch_op.create_index(
            "ix_webhook_deliveries_lease",
            ["lease_until"],
            unique=False,
            postgresql_where=sa.text("lease_until IS NOT NULL"),
            sqlite_where=sa.text("lease_until IS NOT NULL"),
        )
        batch_op.create_index("ix_webhook_deliveries_message", ["agency_id", "message_id"], unique=False)
        batch_op.create_index(
            "ix_webhook_deliveries_next",
            ["next_attempt_at"],
            unique=False,
            postgresql_where=sa.text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
            sqlite_where=sa.text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
        )
        batch_op.create_index(
            "ix_webhook_deliveries_order",
            ["agency_id", "endpoint_id", "placement_id", "sequence"],
            unique=False,
        )
        batch_op.create_index("ix_webhook_deliveries_state", ["agency_id", "state"], unique=False)

    op.create_table(
        "delivery_attempts",
        sa.Column("agency_id", Id, nullable=False),
        sa.Column("delivery_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("attempted_at", Instant(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("status_code", sa.Integer(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("excerpt", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agency_id", "delivery_id"],
            ["webhook_deliveries.agency_id", "webhook_deliveries.id"],
            name=op.f("fk_delivery_attempts_agency_id_delivery_id"),
        ),
        sa.PrimaryKeyConstraint("agency_id", "delivery_id", "number", name=op.f("pk_delivery_attempts")),
    )
    op.execute("INSERT INTO change_counter (n) VALUES (0)")


def downgrade() -> None:
    op.drop_table("delivery_attempts")
    with op.batch_alter_table("webhook_deliveries", schema=None) as batch_op:
        batch_op.drop_index("ix_webhook_deliveries_state")
        batch_op.drop_index("ix_webhook_deliveries_order")
        batch_op.drop_index(
            "ix_webhook_deliveries_next",
            postgresql_where=sa.text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
            sqlite_where=sa.text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
        )
        batch_op.drop_index("ix_webhook_deliveries_message")
        batch_op.drop_index(
            "ix_webhook_deliveries_lease",
            postgresql_where=sa.text("lease_until IS NOT NULL"),
            sqlite_where=sa.text("lease_until IS NOT NULL"),
        )
        batch_op.drop_index("ix_webhook_deliveries_changed")

    op.drop_table("webhook_deliveries")
    with op.batch_alter_table("outcomes", schema=None) as batch_op:
        batch_op.drop_index("ix_outcomes_placement")
        batch_op.drop_index("ix_outcomes_changed")
        batch_op.drop_index("ix_outcomes_action")

    op.drop_table("outcomes")
    with op.batch_alter_table("event_placements", schema=None) as batch_op:
        batch_op.drop_index("ix_event_placements_event")

    op.drop_table("event_placements")
    with op.batch_alter_table("webhook_messages", schema=None) as batch_op:
        batch_op.drop_index("ix_webhook_messages_placement")
        batch_op.drop_index("ix_webhook_messages_changed")

    op.drop_table("webhook_messages")
    op.drop_table("plan_revisions")
    with op.batch_alter_table("placement_contacts", schema=None) as batch_op:
        batch_op.drop_index("ix_placement_contacts_contact")

    op.drop_table("placement_contacts")
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index("ix_events_placement")
        batch_op.drop_index("ix_events_job")
        batch_op.drop_index("ix_events_contact")
        batch_op.drop_index("ix_events_changed")
        batch_op.drop_index("ix_events_candidate")

    op.drop_table("events")
    with op.batch_alter_table("actions", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_actions_next_sandbox",
            postgresql_where=sa.text("next_at IS NOT NULL AND sandbox"),
            sqlite_where=sa.text("next_at IS NOT NULL AND sandbox"),
        )
        batch_op.drop_index(
            "ix_actions_next_live",
            postgresql_where=sa.text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
            sqlite_where=sa.text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
        )
        batch_op.drop_index(
            "ix_actions_lease",
            postgresql_where=sa.text("lease_until IS NOT NULL"),
            sqlite_where=sa.text("lease_until IS NOT NULL"),
        )
        batch_op.drop_index("ix_actions_due")
        batch_op.drop_index("ix_actions_contact")
        batch_op.drop_index("ix_actions_consultant")
        batch_op.drop_index("ix_actions_changed")
        batch_op.drop_index("ix_actions_candidate")

    op.drop_table("actions")
    with op.batch_alter_table("placements", schema=None) as batch_op:
        batch_op.drop_index("ix_placements_primary_contact")
        batch_op.drop_index("ix_placements_job")
        batch_op.drop_index("ix_placements_consultant")
        batch_op.drop_index("ix_placements_client")
        batch_op.drop_index("ix_placements_changed")
        batch_op.drop_index("ix_placements_candidate")

    op.drop_table("placements")
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.drop_index("ix_jobs_client")
        batch_op.drop_index("ix_jobs_changed")

    op.drop_table("jobs")
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_index("ix_contacts_client")
        batch_op.drop_index("ix_contacts_changed")

    op.drop_table("contacts")
    with op.batch_alter_table("webhook_endpoints", schema=None) as batch_op:
        batch_op.drop_index("ix_webhook_endpoints_changed")

    op.drop_table("webhook_endpoints")
    with op.batch_alter_table("policies", schema=None) as batch_op:
        batch_op.drop_index("ix_policies_layer")
        batch_op.drop_index("ix_policies_changed")

    op.drop_table("policies")
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.drop_index("ix_idempotency_keys_created")

    op.drop_table("idempotency_keys")
    with op.batch_alter_table("consultants", schema=None) as batch_op:
        batch_op.drop_index("ix_consultants_changed")

    op.drop_table("consultants")
    with op.batch_alter_table("clients", schema=None) as batch_op:
        batch_op.drop_index("ix_clients_changed")

    op.drop_table("clients")
    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.drop_index("ix_candidates_changed")

    op.drop_table("candidates")
    with op.batch_alter_table("background_tasks", schema=None) as batch_op:
        batch_op.drop_index("ix_background_tasks_state")
        batch_op.drop_index("ix_background_tasks_changed")

    op.drop_table("background_tasks")
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        batch_op.drop_index("ix_audit_events_changed")

    op.drop_table("audit_events")
    with op.batch_alter_table("api_keys", schema=None) as batch_op:
        batch_op.drop_index("ix_api_keys_changed")

    op.drop_table("api_keys")
    op.drop_table("workers")
    op.drop_table("change_counter")
    op.drop_table("agencies")
