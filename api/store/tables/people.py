"""Who and what a placement is about: the agency with its keys and consultants, clients, contacts, jobs, candidates."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, String, Table, Text, false

from api.store.columns import Id, Instant, Json, change_stamp
from api.store.tables.parts import by_name, metadata, owned, place, refers

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
