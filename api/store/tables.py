"""All tables. Each tenant table's primary key and every foreign key begin with agency_id (docs/decisions/0002),
so that the database itself can't hold a reference across agencies, and rows could be spread by agency later.

Instants are UTC. `changed` numbers the transaction that last wrote the row: the sync cursor and the ETag
are made of it. `external_id` is the CRM's own id, unique per agency and table.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.schema import SchemaItem

from api.store.columns import Id, Instant, Json, change_stamp

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def owned(name: str, *parts: SchemaItem, external: bool = False) -> Any:
    """A table of things that belong to an agency: (agency_id, id), when made and when last written."""
    columns: list[SchemaItem] = [Column("agency_id", Id, nullable=False), Column("id", Id, nullable=False)]
    rules: list[SchemaItem] = [
        PrimaryKeyConstraint("agency_id", "id"),
        ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"]),
        Index(f"ix_{name}_changed", "agency_id", "changed"),
    ]
    if external:
        columns.append(Column("external_id", String(200)))
        rules.append(UniqueConstraint("agency_id", "external_id"))
    written: list[SchemaItem] = [
        Column("created_at", Instant, nullable=False),
        Column("updated_at", Instant, nullable=False),
        Column("changed", BigInteger, nullable=False, default=change_stamp(), onupdate=change_stamp()),
    ]
    return Table(name, metadata, *columns, *parts, *written, *rules)


def refers(column: str, table: str) -> ForeignKeyConstraint:
    """A reference within the agency."""
    return ForeignKeyConstraint(["agency_id", column], [f"{table}.agency_id", f"{table}.id"])


def place() -> list[Column[Any]]:
    """Where somebody is: IANA zone, ISO 3166 country and its subdivision; null means: as the next one up."""
    return [Column("time_zone", String(64)), Column("country", String(2)), Column("subdivision", String(64))]


def by_name(table: str) -> Index:
    """Names are looked for whatever their case: may a message name them?"""
    return Index(f"ix_{table}_name", "agency_id", text("lower(name)"))


agencies = Table(
    "agencies",
    metadata,
    Column("agency_id", Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("country", String(2), nullable=False),
    Column("subdivision", String(64)),
    Column("closures", Json, nullable=False),
    Column("words", Json, nullable=False, server_default="[]"),  # its own: no misspellings in a draft
    Column("sandbox", Boolean, nullable=False),
    Column("sandbox_now", Instant),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("changed", BigInteger, nullable=False, default=change_stamp(), onupdate=change_stamp()),
)

api_keys = owned(
    "api_keys",
    Column("name", String(200), nullable=False),
    Column("scopes", Json, nullable=False),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("expires_at", Instant),
    Column("last_used_at", Instant),
    Column("revoked_at", Instant),
    external=True,
)

consultants = owned(
    "consultants",
    Column("name", String(200), nullable=False),
    Column("email", String(320)),
    external=True,
)

clients = owned(
    "clients",
    Column("name", String(200), nullable=False),
    *place(),
    Column("closures", Json, nullable=False),
    by_name("clients"),
    external=True,
)

contacts = owned(
    "contacts",
    Column("client_id", Id, nullable=False),
    Column("name", String(200), nullable=False),
    Column("salutation", String(100)),
    Column("language", String(35)),
    Column("role", String(20), nullable=False),
    Column("email", String(320)),
    Column("phone", String(50)),
    Column("linkedin_url", String(2000)),
    Column("postal_address", String(1000)),
    Column("preferred_channel", String(10)),
    *place(),
    Column("away_until", Date),
    Column("opted_out", Boolean, nullable=False, server_default=false()),
    refers("client_id", "clients"),
    Index("ix_contacts_client", "agency_id", "client_id"),
    by_name("contacts"),
    external=True,
)

jobs = owned(
    "jobs",
    Column("client_id", Id, nullable=False),
    Column("title", String(200), nullable=False),
    Column("description", Text),
    Column("requirements", Json, nullable=False),
    refers("client_id", "clients"),
    Index("ix_jobs_client", "agency_id", "client_id"),
    external=True,
)

candidates = owned(
    "candidates",
    Column("name", String(200), nullable=False),
    Column("email", String(320)),
    Column("phone", String(50)),
    Column("language", String(35)),
    *place(),
    Column("strengths", Json, nullable=False),
    Column("aims", Text),
    by_name("candidates"),
    external=True,
)

placements = owned(
    "placements",
    Column("candidate_id", Id, nullable=False),
    Column("job_id", Id, nullable=False),
    Column("client_id", Id, nullable=False),
    Column("primary_contact_id", Id, nullable=False),
    Column("consultant_id", Id),
    Column("status", String(20), nullable=False),
    Column("next_action_at", Instant),
    Column("waiting_since", Instant),
    Column("revision", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    refers("candidate_id", "candidates"),
    refers("job_id", "jobs"),
    refers("client_id", "clients"),
    refers("primary_contact_id", "contacts"),
    refers("consultant_id", "consultants"),
    Index("ix_placements_candidate", "agency_id", "candidate_id"),
    Index("ix_placements_job", "agency_id", "job_id"),
    Index("ix_placements_client", "agency_id", "client_id"),
    Index("ix_placements_primary_contact", "agency_id", "primary_contact_id"),
    Index("ix_placements_consultant", "agency_id", "consultant_id"),
    external=True,
)

placement_contacts = Table(
    "placement_contacts",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("contact_id", Id, nullable=False),
    # When the contact joined it: what is known of the contact is of the placement since then.
    Column(
        "changed",
        BigInteger,
        nullable=False,
        server_default=text("0"),
        default=change_stamp(),
        onupdate=change_stamp(),
    ),
    PrimaryKeyConstraint("agency_id", "placement_id", "contact_id"),
    refers("placement_id", "placements"),
    refers("contact_id", "contacts"),
    Index("ix_placement_contacts_contact", "agency_id", "contact_id"),
)

events = owned(
    "events",
    Column("type", String(40), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("data", Json, nullable=False),
    # Exactly one of the first three says whose timeline it was recorded on; a contact's is by PATCH alone.
    Column("placement_id", Id),
    Column("candidate_id", Id),
    Column("job_id", Id),
    Column(
        "contact_id", Id
    ),  # the contact its data names first: absences and opting out reach all placements
    Column("voided_by", Id),
    refers("placement_id", "placements"),
    refers("candidate_id", "candidates"),
    refers("job_id", "jobs"),
    refers("contact_id", "contacts"),
    refers("voided_by", "events"),
    Index("ix_events_placement", "agency_id", "placement_id"),
    Index("ix_events_candidate", "agency_id", "candidate_id"),
    Index("ix_events_job", "agency_id", "job_id"),
    Index("ix_events_contact", "agency_id", "contact_id", "type"),
    external=True,
)

event_placements = Table(
    "event_placements",
    metadata,
    # The open placements that an event of a candidate or a job went to when it was recorded.
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("event_id", Id, nullable=False),
    PrimaryKeyConstraint("agency_id", "placement_id", "event_id"),
    refers("placement_id", "placements"),
    refers("event_id", "events"),
    Index("ix_event_placements_event", "agency_id", "event_id"),
)

actions = owned(
    "actions",
    Column("placement_id", Id, nullable=False),
    Column("key", String(400), nullable=False),
    Column("position", Integer, nullable=False),  # its place in the plan's order
    Column("kind", String(40), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("recipient_type", String(20)),
    Column("recipient_id", Id),  # a contact's or the candidate's
    Column("contact_id", Id),  # the recipient where it is a contact
    Column("channel", String(10)),
    Column("class", String(10), nullable=False, key="class_"),
    Column("state", String(10), nullable=False),
    Column("tentative", Boolean, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("blocked_by", String(400)),
    Column("opens_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("late_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("brief", Json, nullable=False),
    Column("explanation", Json, nullable=False),
    Column("candidate_id", Id, nullable=False),
    Column("client_id", Id, nullable=False),
    Column("consultant_id", Id),
    Column("bundle_id", String(400)),
    Column("snoozed_until", Instant),
    Column("done_at", Instant),  # the instant of its outcome: done, skipped or lapsed
    Column("done_event_id", Id),  # the message_sent that completed it, where one did
    Column(
        "review_required", Boolean, nullable=False, server_default=false()
    ),  # by the policy it was planned by
    Column(
        "draft_state", String(10)
    ),  # its draft's: draft, submitted, returned, approved; null: none was saved
    Column("cancelled_because", Text),
    Column("written_as", String(40), nullable=False),  # a digest of all that the plan says of it
    Column("pushed_due_at", Instant),  # the latest due_at that was pushed
    Column("overdue_late_at", Instant),  # the latest late_at that was told
    Column("next_at", Instant),  # when the clock next does something to it (due, overdue, lapse); null: never
    Column("sandbox", Boolean, nullable=False),
    Column("lease_until", Instant),
    Column("lease_token", Id),
    refers("placement_id", "placements"),
    refers("contact_id", "contacts"),
    refers("candidate_id", "candidates"),
    refers("client_id", "clients"),
    refers("consultant_id", "consultants"),
    UniqueConstraint("agency_id", "placement_id", "key"),
    Index("ix_actions_due", "agency_id", "due_at", "id"),
    Index("ix_actions_contact", "agency_id", "contact_id", "class_"),
    Index("ix_actions_consultant", "agency_id", "consultant_id", "due_at"),
    Index("ix_actions_candidate", "agency_id", "candidate_id"),
    Index(
        "ix_actions_bundle",
        "agency_id",
        "bundle_id",
        postgresql_where=text("bundle_id IS NOT NULL"),
        sqlite_where=text("bundle_id IS NOT NULL"),
    ),
    Index(
        "ix_actions_next_live",
        "next_at",
        postgresql_where=text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
        sqlite_where=text("next_at IS NOT NULL AND NOT sandbox AND lease_until IS NULL"),
    ),
    Index(
        "ix_actions_next_sandbox",
        "agency_id",
        "next_at",
        postgresql_where=text("next_at IS NOT NULL AND sandbox"),
        sqlite_where=text("next_at IS NOT NULL AND sandbox"),
    ),
    Index(
        "ix_actions_lease",
        "lease_until",
        postgresql_where=text("lease_until IS NOT NULL"),
        sqlite_where=text("lease_until IS NOT NULL"),
    ),
)

outcomes = owned(
    "outcomes",
    Column("placement_id", Id, nullable=False),
    Column("action_id", Id, nullable=False),
    Column("action_key", String(400), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("recipient_type", String(20)),
    Column("recipient_id", Id),
    Column("outcome", String(10), nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("channel", String(10)),
    Column("reason", Text),
    Column("sent", Json),  # the text that went out: {subject, body, voicemail_script, draft_version}
    Column("voided_at", Instant),
    refers("placement_id", "placements"),
    refers("action_id", "actions"),
    Index("ix_outcomes_placement", "agency_id", "placement_id"),
    Index("ix_outcomes_action", "agency_id", "action_id"),
)

plan_revisions = Table(
    "plan_revisions",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("placement_id", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("cause", Json, nullable=False),  # what it was re-planned for: {type, id, text}
    Column("policy_version", Integer, nullable=False),
    Column("calendar_version", String(100), nullable=False),
    Column("added", Json, nullable=False),
    Column("moved", Json, nullable=False),
    Column("cancelled", Json, nullable=False),
    Column("written", Json, nullable=False),  # the actions that this revision wrote, by key; null: gone
    Column("overwritten", Json),  # the words that it wrote over, by the action's id: {brief, explanation}
    PrimaryKeyConstraint("agency_id", "placement_id", "number"),
    refers("placement_id", "placements"),
)

policies = owned(
    "policies",
    Column("layer", String(10), nullable=False),
    Column("target_id", Id),
    Column("version", Integer, nullable=False),
    Column("changes", Json, nullable=False),
    Column("note", Text),
    Column("author", String(200)),
    Index("ix_policies_layer", "agency_id", "layer", "target_id", "version"),
)

message_templates = owned(
    "message_templates",
    Column("kind", String(40), nullable=False),
    Column("channel", String(10), nullable=False),
    Column("actor", String(20), nullable=False),
    Column("language", String(35), nullable=False),
    Column(
        "version", Integer, nullable=False
    ),  # rises by one with each publishing of this kind, channel, actor, language
    Column("subject", Text),
    Column("body", Text, nullable=False),
    Column("voicemail_script", Text),
    Column("note", Text),
    Column("author", String(200)),
    Column("retired_at", Instant),  # from then on the version before it holds, or the standard one
    UniqueConstraint(
        "agency_id",
        "kind",
        "channel",
        "actor",
        "language",
        "version",
        name="uq_message_templates_version",
    ),
)

drafts = owned(
    "drafts",
    Column("placement_id", Id, nullable=False),
    Column("action_id", Id, nullable=False),
    Column(
        "version", Integer, nullable=False
    ),  # rises with each change of the text: approval is of one version
    Column("state", String(10), nullable=False),  # draft, submitted, returned, approved
    Column("subject", Text),
    Column("body", Text, nullable=False),
    Column("voicemail_script", Text),
    Column("template_id", Id),  # the agency's template that it began from; null: the standard one, or none
    Column("findings", Json, nullable=False),  # as of the last save, submission or approval
    Column("overrides", Json, nullable=False),  # [{check, reason}]: errors that somebody answers for
    Column("author", String(200), nullable=False),  # names of keys
    Column("submitted_by", String(200)),
    Column("submitted_at", Instant),
    Column("reviewed_by", String(200)),  # who approved or returned it
    Column("reviewed_at", Instant),
    Column("comments", Text),  # of the last return
    refers("placement_id", "placements"),
    refers("action_id", "actions"),
    refers("template_id", "message_templates"),
    UniqueConstraint("agency_id", "action_id"),
    Index("ix_drafts_placement", "agency_id", "placement_id"),
)

webhook_endpoints = owned(
    "webhook_endpoints",
    Column("url", String(2000), nullable=False),
    Column("event_types", Json, nullable=False),  # empty: all
    Column("enabled", Boolean, nullable=False),
    Column("ordered", Boolean, nullable=False),
    Column("description", String(1000)),
    Column("rate_limit", Integer),  # messages a second; null: no limit
    Column(
        "secrets", Json, nullable=False
    ),  # [{created_at, expires_at}], newest first: what is shown of them
    Column("secret_values", Json, nullable=False),  # the secrets themselves, in that order: shown once, each
    Column("next_slot_at", Instant),  # when its rate limit lets the next message go
    Column("deleted_at", Instant),
    external=True,
)

webhook_messages = owned(
    "webhook_messages",
    Column("placement_id", Id),
    Column("sequence", BigInteger),
    Column("type", String(40), nullable=False),
    Column("timestamp", Instant, nullable=False),
    Column("body", Text, nullable=False),  # frozen: the very bytes that are signed and sent
    refers("placement_id", "placements"),
    Index("ix_webhook_messages_placement", "agency_id", "placement_id", "sequence"),
)

webhook_deliveries = owned(
    "webhook_deliveries",
    Column("message_id", Id, nullable=False),
    Column("endpoint_id", Id, nullable=False),
    Column("placement_id", Id),
    Column("sequence", BigInteger),
    Column("state", String(10), nullable=False),  # pending, delivered, failed
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Instant),  # null once delivered or given up
    Column("lease_until", Instant),
    Column("lease_token", Id),
    refers("message_id", "webhook_messages"),
    refers("endpoint_id", "webhook_endpoints"),
    Index("ix_webhook_deliveries_message", "agency_id", "message_id"),
    Index("ix_webhook_deliveries_state", "agency_id", "state"),
    Index("ix_webhook_deliveries_order", "agency_id", "endpoint_id", "placement_id", "sequence"),
    Index(
        "ix_webhook_deliveries_line",
        "agency_id",
        "endpoint_id",
        "next_attempt_at",
        postgresql_where=text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
        sqlite_where=text("next_attempt_at IS NOT NULL AND lease_until IS NULL"),
    ),
    Index(
        "ix_webhook_deliveries_lease",
        "lease_until",
        postgresql_where=text("lease_until IS NOT NULL"),
        sqlite_where=text("lease_until IS NOT NULL"),
    ),
)

delivery_attempts = Table(
    "delivery_attempts",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("delivery_id", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("attempted_at", Instant, nullable=False),
    Column("duration_ms", Integer, nullable=False),
    Column("status_code", Integer),
    Column("error", Text),
    Column("excerpt", Text),  # the beginning of the answer
    PrimaryKeyConstraint("agency_id", "delivery_id", "number"),
    refers("delivery_id", "webhook_deliveries"),
)

background_tasks = owned(
    "background_tasks",
    Column("kind", String(40), nullable=False),
    Column("state", String(10), nullable=False),  # queued, running, done, failed
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("data", Json, nullable=False),
    Column("cursor", String(100)),  # the last placement that is done: where it goes on after a crash
    Column("error", Text),
    Column("sandbox", Boolean, nullable=False),
    Column("lease_until", Instant),
    Column("lease_token", Id),
    Index("ix_background_tasks_state", "state"),
)

audit_events = owned(
    "audit_events",
    Column("key_id", Id),
    Column("key_name", String(200)),
    Column("verb", String(40), nullable=False),
    Column("resource_type", String(40), nullable=False),
    Column("resource_id", Id),
    Column("request_id", String(100)),
    Column("data", Json, nullable=False),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("agency_id", Id, nullable=False),
    Column("key", String(200), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("status", Integer),
    Column("headers", Json),  # those of the first answer: Location, ETag, Background-Task
    Column("body", Text),
    Column("created_at", Instant, nullable=False),
    PrimaryKeyConstraint("agency_id", "key"),
    ForeignKeyConstraint(["agency_id"], ["agencies.agency_id"]),
    Index("ix_idempotency_keys_created", "created_at"),
)

# The house's own, no agency's: the counter of writing transactions on SQLite, and who is at work.
change_counter = Table("change_counter", metadata, Column("n", BigInteger, primary_key=True))

workers = Table(
    "workers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("beat_at", Instant, nullable=False),
)
