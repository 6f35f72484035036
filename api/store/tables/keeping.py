"""What the service keeps for itself: tasks, the audit log, idempotency keys, and who is at work."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from api.store.columns import Id, Instant, Json
from api.store.tables.parts import metadata, owned

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
