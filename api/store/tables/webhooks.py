"""What is pushed: endpoints, messages, and their deliveries with each attempt."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    text,
)

from api.store.columns import Id, Instant, Json
from api.store.tables.parts import metadata, owned, refers

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
